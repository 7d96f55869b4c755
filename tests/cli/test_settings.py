"""Settings through the program: what is there holds or ends the run with one line, and nothing of it is silent."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]


def refused(done: "CompletedProcess[str]", said: str) -> None:
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("auditor: ")
    assert done.stderr.count("\n") == 1
    assert said in done.stderr


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.symlink_to("nowhere.toml"), "it is a link to nowhere.toml, which is not there"),
        (lambda path: path.mkdir(), "it is a folder"),
        (os.mkfifo, "it is a pipe"),
        (lambda path: path.write_bytes(b"[audit]\n# caf\xe9\n"), "line 2 is not UTF-8; save the file as UTF-8"),
        (lambda path: path.write_bytes("[audit]\n".encode("utf-16")), "it is UTF-16; save it as UTF-8"),
        (lambda path: path.write_bytes(b"#" * 1024 * 1024 * 2), "it is larger than 1 MB"),
    ],
    ids=["dangling link", "folder", "pipe", "Latin-1", "UTF-16", "2 MB"],
)
def test_a_settings_file_that_cannot_be_read_is_never_unused(
    run: Run, article: Write, tmp_path: Path, make: Callable[[Path], object], said: str
) -> None:
    article("a.html")
    make(tmp_path / "auditor.toml")

    refused(run("check", "a.html"), f"auditor.toml cannot be read: {said}")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_settings_file_that_may_not_be_read_is_never_unused(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html")
    (tmp_path / "auditor.toml").write_text("")
    (tmp_path / "auditor.toml").chmod(0)

    refused(run("check", "a.html"), "permission denied")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[checks]\noff = [[1]]\n", "line 2: [checks]: off is [[1]], must be a list of check ids"),
        (f"[checks.h1-multiple]\nat_most = {'9' * 10_000}\n", "line 2: a value cannot be read: its number has too"),
        (f"[checks.h1-multiple]\nat_most = 0x{'f' * 10_000}\n", "line 2: [checks.h1-multiple]: at_most is a number"),
        (f"\n[checks]\noff = {'[' * 5000}{']' * 5000}\n", "line 3: lists or tables are nested too deep"),
        ("[checks]\noff = ['\0']\n", "not valid TOML: Found invalid character '\\x00' (at line 2"),
        (
            "[checks.keyphrase-density]\nat_most = nan\n",
            "at_most is nan, must be a number; nan and inf are not allowed",
        ),
        ("[fetch]\ndelay = inf\n", "delay is inf; it must be a number from 0 to 3,600 seconds"),
        ("[checks]\noff = ['page']\n", "'page' is an area and not a check"),
        ("[checks.h1-missing]\nlevel = 'fatal'\n", "level is 'fatal', must be one of error, warning, note"),
        ("[audit]\ncontent = 'div:hover::before'\n", "it names a pseudo-element"),
        ("[audit]\ncontent = 'main div:hover > p'\n", ":hover depends on what a visitor does"),
        ("[audit]\ncontent = 'svg|rect'\n", "Undefined namespace prefix"),
    ],
)
def test_what_no_setting_can_be_is_one_line_with_its_place(
    run: Run, article: Write, tmp_path: Path, text: str, said: str
) -> None:
    article("a.html")
    (tmp_path / "auditor.toml").write_text(text)

    refused(run("check", "a.html"), said)


def test_a_byte_order_mark_is_no_part_of_the_settings(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html", "<h2></h2><p>More text.</p>")
    (tmp_path / "auditor.toml").write_bytes(b"\xef\xbb\xbf[checks]\r\noff = ['heading-empty']\r\n")

    assert run("check", "a.html").returncode == 0


OFF = "[tool.auditor.checks]\noff = ['heading-empty']\n"


def test_the_table_of_pyproject_holds_where_there_is_no_file_of_our_own(
    run: Run, article: Write, tmp_path: Path
) -> None:
    article("a.html", "<h2></h2><p>More text.</p>")
    (tmp_path / "pyproject.toml").write_text(OFF)
    alone = run("check", "a.html")
    (tmp_path / "auditor.toml").write_text("")
    both = run("check", "a.html")

    assert (alone.returncode, alone.stderr) == (0, "")
    assert both.returncode == 1
    assert both.stderr == "auditor: auditor.toml holds; [tool.auditor] of pyproject.toml beside it is not used\n"


def test_a_pyproject_of_others_is_nobodys_business_and_a_fault_in_our_table_is(
    run: Run, article: Write, tmp_path: Path
) -> None:
    article("a.html")
    pyproject = tmp_path / "pyproject.toml"
    pyproject.write_text("[project]\nname = 'x'\ndependencies = ['auditor']\n")
    assert run("check", "a.html").stderr == ""
    refused(run("check", "-c", "pyproject.toml", "a.html"), "has no table [tool.auditor]")
    pyproject.write_text(OFF.replace("empty", "emty"))
    refused(run("check", "a.html"), "pyproject.toml, line 2: [tool.auditor.checks] off: 'heading-emty' is not known")


def test_rows_of_keyphrases_without_a_page_are_said_in_a_line_and_in_the_report(
    run: Run, article: Write, tmp_path: Path
) -> None:
    article("a.html")
    (tmp_path / "phrases.csv").write_text("a.html,bicycle chain\n" + "".join(f"/{n},x\n" for n in range(5)))
    (tmp_path / "auditor.toml").write_text('[audit]\nkeyphrases = "phrases.csv"\n')
    note = "phrases.csv: 5 rows match no page of this run: /0, /1, /2 and 2 more pages"

    checked = run("check", "--format", "json", "a.html")
    audited = run("audit", "a.html", "--out", "report", "--format", "html,json,text")

    assert (checked.returncode, checked.stderr) == (0, f"auditor: {note}\n")
    assert json.loads(checked.stdout)["notes"] == [note]
    assert audited.stderr == f"auditor: {note}\n"
    assert json.loads((tmp_path / "report" / "report.json").read_text())["notes"] == [note]
    assert note in (tmp_path / "report" / "index.html").read_text()
    assert "5 rows match no page" in (tmp_path / "report" / "report.txt").read_text()


def test_include_and_exclude_hold_for_folders_and_for_files_that_are_named(
    run: Run, article: Write, tmp_path: Path
) -> None:
    for name in ("site/blog/a.html", "site/blog/b.html", "site/drafts/c.html", "site/d.html"):
        article(name)
    (tmp_path / "auditor.toml").write_text("[fetch]\ninclude = ['/blog/*', '*/drafts/*']\nexclude = ['/drafts/*']\n")

    folder = json.loads(run("check", "--format", "json", "site").stdout)
    named = run("check", "--format", "json", "site/drafts/c.html", "site/d.html")

    assert [page["path"] for page in folder["pages"]] == ["site/blog/a.html", "site/blog/b.html"]
    assert [page["path"] for page in json.loads(named.stdout)["pages"]] == ["site/drafts/c.html"]
    (left_out,) = json.loads(named.stdout)["unread"]
    assert left_out["url"] == "site/d.html"
    assert "the settings exclude it" in left_out["reason"]
    assert named.returncode == 3


def test_a_folder_of_which_nothing_is_left_is_no_silent_pass(run: Run, article: Write, tmp_path: Path) -> None:
    article("site/a.html")
    (tmp_path / "auditor.toml").write_text("[fetch]\nexclude = ['*']\n")

    done = run("check", "site")

    assert done.returncode == 3
    assert "the settings exclude every page in it, 1 in all" in " ".join(done.stdout.split())
