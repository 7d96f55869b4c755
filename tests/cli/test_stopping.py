"""A run that is stopped: what was read is reported, nothing stays running, the last report is whole."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from typing import Any

import pytest

Write = Callable[..., Path]
Start = Callable[..., "subprocess.Popen[str]"]
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not Path("/proc").is_dir(), reason="/proc tells which processes run"),
]
HEEDING = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    " signal.signal(signal.SIGHUP, signal.SIG_DFL); from auditor.cli import main; main()"
)
"""The program, heeding Ctrl-C and a terminal that is closed, whatever the one that started the tests ignores."""
PAGES = 60


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts ``auditor`` in a session of its own; what is left of it after the test is ended."""
    started: list[subprocess.Popen[str]] = []

    def run(*args: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-c", HEEDING, *args], cwd=tmp_path, text=True, encoding="utf-8", start_new_session=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        started.append(process)
        return process

    yield run
    for process in started:
        for left in of_session(process.pid):
            os.kill(left, signal.SIGKILL)


@pytest.fixture
def site(article: Write, tmp_path: Path) -> Path:
    """Enough long pages that measuring them takes a while."""
    for number in range(PAGES):
        article(f"site/{number:03}.html", f"<h2>Part {number}</h2><p>Words of {number}.</p>", paragraphs=40)
    return tmp_path / "site"


@pytest.fixture
def slow_host(article: Write) -> Iterator[tuple[str, list[str]]]:
    """A site of PAGES pages that takes 0.05 s for each, and the list of those that were sent."""
    body = article("served.html", paragraphs=10).read_text(encoding="utf-8")
    sent: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            where = f"http://{self.headers['host']}"
            if self.path == "/sitemap.xml":
                places = "".join(f"<url><loc>{where}/post-{number}</loc></url>" for number in range(PAGES))
                text = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{places}</urlset>'
            else:
                text = body.replace("</article>", f"<p>This is {self.path} alone.</p></article>")
                time.sleep(0.05)
            found = self.path == "/sitemap.xml" or self.path.startswith("/post")
            try:
                self.send_response(200 if found else 404)
                self.send_header("content-type", "text/html" if self.path.startswith("/post") else "application/xml")
                self.end_headers()
                self.wfile.write(text.encode() if found else b"")
            except OSError:
                return  # whoever asked has gone, which is what is tried here
            sent.append(self.path)

        def log_message(self, *_arguments: object) -> None:
            """A test is quiet."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", sent
    server.shutdown()
    server.server_close()


def of_session(number: int) -> list[int]:
    """Processes of that session, zombies not counted."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[0] != "Z" and int(fields[3]) == number:
            found.append(int(path.parent.name))
    return found


def until(holds: Callable[[], bool], seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def report_in(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "report.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_crawl_that_is_stopped_reports_what_it_read_and_leaves_nothing_running(
    start: Start, slow_host: tuple[str, list[str]], tmp_path: Path, name: str
) -> None:
    address, sent = slow_host
    process = start("audit", address, "--delay", "0.1", "--out", "r", "--jobs", "2")
    assert until(lambda: len([path for path in sent if path.startswith("/post")]) >= 12)

    process.send_signal(getattr(signal, name))
    _, told = process.communicate(timeout=60)

    report = report_in(tmp_path / "r")
    assert process.returncode == 3
    assert told.splitlines()[-1:] == [
        "auditor: Stopped before the end; the report has what was done by then, and says so."
    ]
    assert "Traceback" not in told
    assert report["interrupted"] is True
    assert 4 <= len(report["pages"]) < PAGES  # some of the 12 were still on their way
    assert any("The run was stopped" in str(page["reason"]) for page in report["unread"])
    assert until(lambda: not of_session(process.pid), 5)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r", "r.sqlite", "served.html"]


def test_every_page_is_in_the_report_when_the_stop_comes_while_they_are_measured(
    start: Start, site: Path, tmp_path: Path
) -> None:
    process = start("audit", site.name, "--out", "r", "--jobs", "2")
    assert until(lambda: len(of_session(process.pid)) >= 5)  # itself, tracker, server, two workers: reading goes on
    time.sleep(1)

    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)

    report = report_in(tmp_path / "r")
    assert process.returncode == 3
    assert "Stopped" in told
    assert "Traceback" not in told
    assert report["pages"]
    if not report["interrupted"]:
        assert len(report["pages"]) == PAGES
    assert len({page["path"] for page in report["pages"]}) == len(report["pages"])


def test_named_files_that_were_not_reached_are_listed(start: Start, article: Write, tmp_path: Path) -> None:
    names = [article(f"{number:03}.html", paragraphs=60).name for number in range(PAGES)]
    process = start("audit", *names, "--out", "r", "--jobs", "1")
    time.sleep(1.5)

    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)

    assert process.returncode == 3
    if not (tmp_path / "r").exists():  # it came before anything was begun
        return
    report = report_in(tmp_path / "r")
    held = [str(page["path"]) for page in report["pages"]] + [str(page["url"]) for page in report["unread"]]
    assert sorted(held) == names


@pytest.mark.parametrize("after", [0.02, 0.1, 0.2, 0.4, 0.8])
def test_a_stop_in_the_first_moments_is_said_in_a_line(start: Start, article: Write, after: float) -> None:
    article("a.html")
    process = start("check", "a.html")
    assert until(lambda: heeds(process.pid, signal.SIGTERM))
    time.sleep(after)

    process.send_signal(signal.SIGTERM)
    _, told = process.communicate(timeout=60)

    assert process.returncode in (0, 3), told
    assert process.returncode == 0 or told.startswith("auditor: Stopped")
    assert len(told.splitlines()) <= 1


def heeds(process: int, number: signal.Signals) -> bool:
    """Whether the process has a handler for the signal."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return True
    caught = int(next(line for line in status.splitlines() if line.startswith("SigCgt")).split()[1], 16)
    return bool(caught >> (number - 1) & 1)


def test_a_second_stop_ends_at_once_and_keeps_the_last_report(start: Start, site: Path, tmp_path: Path) -> None:
    start("audit", f"{site.name}/000.html", "--out", "r").communicate(timeout=60)
    last = (tmp_path / "r" / "report.json").read_bytes()
    process = start("audit", site.name, "--out", "r", "--jobs", "2")
    assert until(lambda: len(of_session(process.pid)) >= 5)

    process.send_signal(signal.SIGINT)
    time.sleep(0.6)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=10)

    assert process.returncode == 3
    assert told == "auditor: Stopped at once; nothing of this run was kept.\n"
    assert (tmp_path / "r" / "report.json").read_bytes() == last
    assert until(lambda: not of_session(process.pid), 5)


def test_workers_end_with_the_program_however_it_ends(start: Start, site: Path) -> None:
    process = start("audit", site.name, "--out", "r", "--jobs", "2")
    assert until(lambda: len(of_session(process.pid)) >= 5)

    os.kill(process.pid, signal.SIGKILL)

    assert until(lambda: not of_session(process.pid), 2)
    _, told = process.communicate(timeout=5)  # nobody holds the pipes any more
    assert "Traceback" not in told
    assert "resource_tracker" not in told


def test_twenty_ends_at_any_moment_leave_a_whole_report_and_nothing_else(
    start: Start, slow_host: tuple[str, list[str]], tmp_path: Path
) -> None:
    address, _ = slow_host
    fast = ("audit", address, "--delay", "0", "--max-pages", "30", "--out", "r", "--jobs", "2")

    def one_whole_run() -> float:
        begun = time.monotonic()
        process = start(*fast)
        _, told = process.communicate(timeout=120)
        assert process.returncode == 0, told
        return time.monotonic() - begun

    takes = one_whole_run()
    moment = Random(20)  # noqa: S311 - nothing secret
    for number in range(20):
        process = start(*fast)
        assert until(lambda pid=process.pid: heeds(pid, signal.SIGTERM))  # type: ignore[misc] # bound at once
        time.sleep(moment.uniform(0, takes))
        process.send_signal((signal.SIGINT, signal.SIGTERM, signal.SIGKILL)[number % 3])
        _, told = process.communicate(timeout=60)

        assert "Traceback" not in told
        assert until(lambda pid=process.pid: not of_session(pid), 5)  # type: ignore[misc] # bound at once
        manifest = json.loads((tmp_path / "r" / "auditor-manifest.json").read_text(encoding="utf-8"))
        assert [name for name in manifest["files"] if not (tmp_path / "r" / name).is_file()] == []
        assert len(report_in(tmp_path / "r")["pages"]) == 30

    one_whole_run()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r", "r.sqlite", "served.html"]
    assert not (tmp_path / "r" / "incomplete").exists()
