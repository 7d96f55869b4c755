"""Only what a report of ours wrote is ever removed; all else keeps the report out, or is left alone."""

import fcntl
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]
MANIFEST = "auditor-manifest.json"


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def hidden(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


@pytest.mark.parametrize(
    ("name", "text"),
    [("notes.txt", "mine"), (".git/HEAD", "ref: refs/heads/main"), ("pages/own.html", "<p>Mine"), ("incomplete/x", "")],
)
def test_what_others_put_into_a_report_keeps_the_next_one_out(
    run: Run, article: Write, tmp_path: Path, name: str, text: str
) -> None:
    article("a.html")
    assert run("audit", "a.html", "--out", "r").returncode == 0
    (tmp_path / "r" / name).parent.mkdir(exist_ok=True)
    (tmp_path / "r" / name).write_text(text)
    before = files(tmp_path / "r")

    done = run("audit", "a.html", "--out", "r")

    assert done.returncode == 2
    assert name.split("/", maxsplit=1)[0] in done.stderr
    assert files(tmp_path / "r") == before
    assert hidden(tmp_path) == []


@pytest.mark.parametrize("names", [["report.txt"], ["report.json"], ["index.html", "pages/a.html"], [MANIFEST]])
def test_no_name_alone_makes_a_folder_a_report_of_ours(
    run: Run, article: Write, tmp_path: Path, names: list[str]
) -> None:
    article("a.html")
    for name in names:
        (tmp_path / "theirs" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "theirs" / name).write_text('{"files": ["precious.txt"], "tool": "another"}')
    before = files(tmp_path / "theirs")

    done = run("audit", "a.html", "--out", "theirs")

    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert files(tmp_path / "theirs") == before


def test_a_site_is_never_replaced_by_its_report(run: Run, article: Write, tmp_path: Path) -> None:
    article("site/index.html")
    article("site/pages/one.html")
    before = files(tmp_path / "site")

    assert run("audit", "site", "--out", "site").returncode == 2
    assert files(tmp_path / "site") == before


def test_a_manifest_that_names_files_of_others_leads_out_of_no_folder(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html")
    (tmp_path / "precious.txt").write_text("years")
    (tmp_path / "linked").mkdir()
    (tmp_path / "linked" / "b.html").write_text("mine")
    run("audit", "a.html", "--out", "r")
    mark = tmp_path / "r" / MANIFEST
    told = json.loads(mark.read_text())
    told["files"] += ["../precious.txt", str(tmp_path / "precious.txt"), "link/b.html"]
    mark.write_text(json.dumps(told))
    (tmp_path / "r" / "link").symlink_to(tmp_path / "linked")

    refused = run("audit", "a.html", "--out", "r")
    (tmp_path / "r" / "link").unlink()
    done = run("audit", "a.html", "--out", "r")

    assert (refused.returncode, done.returncode) == (2, 0)
    assert (tmp_path / "precious.txt").read_text() == "years"
    assert (tmp_path / "linked" / "b.html").read_text() == "mine"


def test_a_report_from_before_there_was_a_manifest_is_known_by_its_looks_and_left_with_a_word(
    run: Run, article: Write, tmp_path: Path
) -> None:
    article("a.html")
    run("audit", "a.html", "--out", "r")
    for newer in (MANIFEST, "pictures.html"):
        (tmp_path / "r" / newer).unlink()

    done = run("audit", "a.html", "--out", "r")

    assert done.returncode == 2
    assert "move or delete that folder once" in done.stderr
    assert (tmp_path / "r" / "index.html").exists()


@pytest.fixture
def host(article: Write) -> Iterator[tuple[str, list[Callable[[], object]]]]:
    """The address of a page, and a list: what is put there is done when the page is asked for."""
    body = article("served/post.html").read_bytes()
    on_ask: list[Callable[[], object]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path.startswith("/post")
            if found:
                for act in on_ask:
                    act()
            self.send_response(200 if found else 404)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body if found else b"")

        def log_message(self, *_arguments: object) -> None:
            """A test is quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/post", on_ask
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("there", [False, True])
def test_what_comes_into_the_folder_while_pages_are_read_stays_and_the_report_goes_beside_it(
    run: Run, host: tuple[str, list[Callable[[], object]]], tmp_path: Path, *, there: bool
) -> None:
    address, on_ask = host
    folder = tmp_path / "r"
    if there:
        run("audit", address, "--out", "r")

    def fill() -> None:
        folder.mkdir(exist_ok=True)
        (folder / "thesis.txt").write_text("years of work")

    on_ask.append(fill)
    done = run("audit", address, "--out", "r")

    assert done.returncode == 3
    assert "appeared in r during the run" in done.stderr
    assert "Report: r-2/pages/post.html" in done.stdout
    assert (folder / "thesis.txt").read_text() == "years of work"
    assert (folder / "index.html").exists() == there
    assert (tmp_path / "r-2" / "index.html").exists()
    assert hidden(tmp_path) == []


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_a_run_that_read_nothing_leaves_the_last_report_and_lies_in_it_until_a_whole_one_comes(
    run: Run, article: Write, tmp_path: Path
) -> None:
    article("a.html")
    run("audit", "a.html", "--out", "r")
    last = files(tmp_path / "r")

    down = run("audit", f"http://127.0.0.1:{closed_port()}/", "--out", "r", "--delay", "0")

    now = files(tmp_path / "r")
    assert down.returncode == 3
    assert "The last report was kept" in down.stderr
    assert "Report: r/incomplete/index.html" in down.stdout
    assert {name: text for name, text in now.items() if not name.startswith("incomplete/")} == last
    assert json.loads(now["incomplete/report.json"])["pages"] == []

    assert run("audit", "a.html", "--out", "r").returncode == 0
    assert set(files(tmp_path / "r")) == set(last)


def test_reports_of_two_sources_with_one_name_lie_beside_each_other(run: Run, article: Write) -> None:
    article("drafts/post.html")
    article("live/post.html")

    places = [run("audit", f"{folder}/post.html").stdout.splitlines()[-1] for folder in ("drafts", "live", "drafts")]

    assert places == [f"Report: reports/{name}/pages/post.html" for name in ("post", "post-2", "post")]


def test_what_a_killed_run_left_is_cleared_and_what_is_in_use_or_of_others_is_not(
    run: Run, article: Write, tmp_path: Path
) -> None:
    article("a.html")
    left, used = tmp_path / ".r.auditor-0123456789abcdef", tmp_path / ".r.auditor-fedcba9876543210"
    theirs, alike = tmp_path / ".r-notes", tmp_path / ".r.auditor-00000000000000aa"
    for folder in (left, used, theirs, alike):
        (folder / "new").mkdir(parents=True)
        (folder / "new" / "index.html").write_text("half")
    for folder in (left, used):
        (folder / "auditor-lock").touch()

    with (used / "auditor-lock").open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = run("audit", "a.html", "--out", "r")

    assert done.returncode == 0
    assert hidden(tmp_path) == sorted([used.name, theirs.name, alike.name])


def test_a_report_that_a_killed_run_had_moved_away_comes_back(run: Run, article: Write, tmp_path: Path) -> None:
    article("a.html")
    run("audit", "a.html", "--out", "r")
    last = files(tmp_path / "r")
    away = tmp_path / ".r.auditor-0123456789abcdef"
    away.mkdir()
    (away / "auditor-lock").touch()
    (tmp_path / "r").rename(away / "old")

    run("audit", f"http://127.0.0.1:{closed_port()}/", "--out", "r", "--delay", "0")

    assert {name: text for name, text in files(tmp_path / "r").items() if "incomplete" not in name} == last
    assert hidden(tmp_path) == []


VOLUME = """
mount -t tmpfs tmpfs r && mkdir r/lost+found &&
"$@" audit site -o r >/dev/null && "$@" audit site/1.html -o r >/dev/null && ls -A r r/pages &&
echo mine >r/mine.txt && ! "$@" audit site -o r && cat r/mine.txt
"""


def test_the_root_of_a_volume_holds_a_report_and_its_next_one(article: Write, tmp_path: Path) -> None:
    alone = ["unshare", "--user", "--map-root-user", "--mount"]
    if not shutil.which("unshare") or subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        pytest.skip("needs leave to mount")
    for number in range(2):
        article(f"site/{number}.html", f"<p>Text of {number}.</p>")
    (tmp_path / "r").mkdir()

    done = subprocess.run(
        [*alone, "sh", "-c", VOLUME, "sh", sys.executable, "-m", "auditor"], cwd=tmp_path, capture_output=True,
        text=True, timeout=120, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == [
        "r:", MANIFEST, "index.html", "lost+found", "pages", "pictures.html", "report.js", "report.json", "style.css",
        "r/pages:", "1.html", "mine",
    ]  # fmt: skip
    assert "mine.txt" in done.stderr
    assert hidden(tmp_path) == []


@pytest.mark.parametrize("name", ["o" * 300, "a.html/r", "closed/r"])
def test_a_folder_that_cannot_be_made_is_said_in_a_line_before_anything_is_read(
    article: Write, tmp_path: Path, name: str
) -> None:
    article("a.html")
    (tmp_path / "closed").mkdir(mode=0o555)

    done = subprocess.run(
        [sys.executable, "-m", "auditor", "audit", "a.html", "--out", name], cwd=tmp_path, capture_output=True,
        text=True, timeout=60, check=False, preexec_fn=without_power,
    )  # fmt: skip

    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)


def without_power() -> None:
    """Where root runs the tests: permissions hold for it as for everybody (CAP_DAC_OVERRIDE and _READ_SEARCH go)."""
    if os.geteuid() == 0:
        import ctypes

        for capability in (1, 2):
            ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP
