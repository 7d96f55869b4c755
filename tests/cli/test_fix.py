"""``auditor fix``: a diff, or files that are changed, proven and in their place at once."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.fix.broken_pages import TEXT, page

BODY = page(f"<h2> </h2><p>{TEXT}</p><h4>Öl</h4><p>{TEXT}</p>").replace("\n", "\r\n").encode()
FIXED = BODY.replace(b"<h2> </h2>", b"").replace("<h4>Öl</h4>".encode(), "<h2>Öl</h2>".encode())


def test_a_diff_is_printed_and_nothing_is_written(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.html").write_bytes(BODY)
    done = run("fix", "a.html")

    assert done.returncode == 0
    assert done.stdout.startswith("--- a/a.html\n+++ b/a.html\n@@ ")
    assert "2 findings in 1 file can be removed (--write)." in done.stderr
    assert (tmp_path / "a.html").read_bytes() == BODY


@pytest.mark.skipif(shutil.which("patch") is None, reason="no patch here")
@pytest.mark.parametrize("end", [b"", b"\r\n", b"\n<!-- \xe4 -->"])
def test_the_diff_can_be_applied_to_the_byte(tmp_path: Path, end: bytes) -> None:
    body = BODY.replace(b"utf-8", b"windows-1252").decode().encode("windows-1252").rstrip(b"\r\n") + end
    (tmp_path / "a.html").write_bytes(body)
    made = subprocess.run(
        [sys.executable, "-m", "auditor", "fix", "a.html"], cwd=tmp_path, capture_output=True, check=True
    ).stdout
    subprocess.run(["patch", "--binary", "-p1"], cwd=tmp_path, input=made, check=True, capture_output=True)

    assert (tmp_path / "a.html").read_bytes() == body.replace(b"<h2> </h2>", b"").replace(
        b"<h4>\xd6l</h4>", b"<h2>\xd6l</h2>"
    )


def test_written_files_keep_every_other_byte_their_mode_and_their_link(tmp_path: Path, run: Run) -> None:
    real = tmp_path / "content" / "a.html"
    real.parent.mkdir()
    real.write_bytes(BODY)
    real.chmod(0o640)
    (tmp_path / "b.html").symlink_to(real)
    done = run("fix", "--write", "b.html")

    assert done.returncode == 0
    assert done.stdout == "b.html: 2 findings removed (heading-empty, heading-order)\n"
    assert (tmp_path / "b.html").is_symlink()
    assert real.read_bytes() == FIXED
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert os.listdir(real.parent) == ["a.html"]  # noqa: PTH208


def test_a_second_time_there_is_nothing_to_do(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.html").write_bytes(FIXED)
    done = run("fix", "a.html")

    assert (done.returncode, done.stdout) == (0, "")
    assert "0 findings in 0 files can be removed." in done.stderr


def test_in_a_folder_articles_are_changed_and_what_cannot_be_read_is_said(tmp_path: Path, run: Run) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "a.html").write_bytes(BODY)
    (tmp_path / "site" / "b.html").write_bytes(b"")
    (tmp_path / "site" / "c.docx").write_bytes(b"PK")
    done = run("fix", "-w", "site")

    assert done.returncode == 3
    assert (tmp_path / "site" / "a.html").read_bytes() == FIXED
    assert "site/b.html: the file is empty" in done.stderr


@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("gone.html", 3, "there"),
        ("a.docx", 3, "files of this kind are not changed"),
        ("https://a.example/b", 2, "https://a.example/b is an address"),
        ("-", 2, "fix changes files, and - is none"),
    ],
)
def test_what_cannot_be_changed_gets_one_line(tmp_path: Path, run: Run, name: str, code: int, words: str) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK")
    done = run("fix", "--write", name)

    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_what_needs_a_human_is_said_in_words(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.html").write_bytes(page('<img src="/img/rye.jpg">').encode())
    done = run("fix", "a.html")

    assert done.stdout == ""
    assert "alt-missing: Say in its alt attribute what rye.jpg shows" in done.stderr


def test_a_name_that_is_no_file_is_said_and_the_others_are_fixed(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.html").write_bytes(BODY)
    done = run("fix", "--write", "typo.html", "a.html")

    assert done.returncode == 3
    assert "typo.html: there is no such file; check the name" in done.stderr
    assert (tmp_path / "a.html").read_bytes() == FIXED
