"""audit: a report comes out whole or not at all, whatever goes in."""

import json
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Write = Callable[..., Path]
Run = Callable[..., "CompletedProcess[str]"]


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_report_lies_where_it_is_said_to_lie(run: Run, article: Write, tmp_path: Path) -> None:
    article("post.html")

    done = run("audit", "post.html")

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "Report: reports/post/pages/post.html"
    assert {"index.html", "report.json", "style.css"} <= set(files(tmp_path / "reports" / "post"))


def test_the_same_audit_twice_gives_the_same_bytes(run: Run, article: Write, tmp_path: Path) -> None:
    for number in range(4):
        article(f"site/{number}.html", f"<h2>Part {number}</h2><p>Text of its own.</p>")

    run("audit", "site", "--out", "one")
    run("audit", "site", "--out", "two", PYTHONHASHSEED="7")

    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_only_the_formats_asked_for_are_written(run: Run, article: Write, tmp_path: Path) -> None:
    article("post.html")

    run("audit", "post.html", "--format", "json", "--out", "r")

    assert list(files(tmp_path / "r")) == ["auditor-manifest.json", "report.json"]


def test_an_unknown_format_is_told(run: Run, article: Write) -> None:
    article("post.html")

    done = run("audit", "post.html", "--format", "html,pdf")

    assert done.returncode == 2
    assert "'pdf' is not known" in done.stderr


def test_an_old_report_is_replaced_and_nothing_of_it_stays(run: Run, article: Write, tmp_path: Path) -> None:
    article("first.html")
    article("second.html")

    run("audit", "first.html", "--out", "r")
    run("audit", "second.html", "--out", "r")

    pages = [name for name in files(tmp_path / "r") if name.startswith("pages/")]
    assert len(pages) == 1
    assert "second" in pages[0]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_folder_that_holds_something_else_is_left_alone(run: Run, article: Write, tmp_path: Path) -> None:
    article("post.html")
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "thesis.txt").write_text("years of work")

    done = run("audit", "post.html", "--out", "precious")

    assert done.returncode == 2
    assert "that we did not write (thesis.txt)" in done.stderr
    assert files(tmp_path / "precious") == {"thesis.txt": b"years of work"}


def test_one_bad_page_never_ends_a_run(run: Run, article: Write, tmp_path: Path) -> None:
    article("site/good.html")
    site = tmp_path / "site"
    (site / "empty.html").write_bytes(b"")
    (site / "really-a.pdf.html").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n")
    (site / "half.html.gz").write_bytes(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcbH\xcd")
    (site / "noise.html").write_bytes(bytes(range(256)) * 64)
    (site / "huge.html").write_bytes(b"<p>" + b"word " * 10_500_000)
    (site / "deep.html").write_bytes(b"<div>" * 30_000 + b"text" + b"</div>" * 30_000)

    done = run("audit", "site", "--out", "r")
    report = json.loads((tmp_path / "r" / "report.json").read_text(encoding="utf-8"))

    assert done.returncode == 0, done.stderr
    assert [page["path"] for page in report["pages"] if page["is_article"]] == ["site/good.html"]
    reasons = {item["url"]: item["reason"] for item in report["unread"]}
    for name in ("empty.html", "really-a.pdf.html", "half.html.gz", "noise.html", "huge.html"):
        assert len(reasons[f"site/{name}"]) > 20, name
    index = (tmp_path / "r" / "index.html").read_text(encoding="utf-8")
    assert "really-a.pdf.html" in index


def test_nothing_found_is_never_a_clean_run(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")

    done = run("audit", "empty.html")

    assert done.returncode == 3
    assert "Nothing could be read" in done.stderr


def limit_file_size() -> None:
    """Stands for a full disk: a write beyond 20 kB fails with an OSError."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


def test_a_full_disk_is_told_and_the_old_report_stays(run: Run, article: Write, tmp_path: Path) -> None:
    article("post.html", paragraphs=120)
    run("audit", "post.html", "--out", "r")
    before = files(tmp_path / "r")

    done = subprocess.run(
        [sys.executable, "-m", "auditor", "audit", "post.html", "--out", "r"], cwd=tmp_path, capture_output=True,
        text=True, timeout=60, check=False, preexec_fn=limit_file_size,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip

    assert done.returncode == 3
    assert "could not be written" in done.stderr
    assert files(tmp_path / "r") == before
    left = {path.name for path in tmp_path.iterdir()}
    assert left - {"r.sqlite-shm", "r.sqlite-wal"} == {"post.html", "r", "r.sqlite"}, "and SQLite clears the two itself"


@pytest.fixture
def stuck_site(article: Write) -> Iterator[tuple[list[str], list[str]]]:
    """Addresses of five articles and of one that never comes; and the list of those that were sent."""
    body = article("post.html", paragraphs=20).read_bytes()
    over = threading.Event()
    sent: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/stuck":
                over.wait(60)
                return
            found = self.path.startswith("/post")
            self.send_response(200 if found else 404)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body if found else b"")
            sent.extend([self.path] if found else [])

        def log_message(self, *_arguments: object) -> None:
            """A test is quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    here = f"http://127.0.0.1:{server.server_port}"
    yield [*(f"{here}/post-{number}" for number in range(5)), f"{here}/stuck"], sent
    over.set()
    server.shutdown()
    server.server_close()


HEEDING = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from auditor.cli import main; main()"
)
"""The program, heeding Ctrl-C whatever the one that started the tests ignores."""


@pytest.mark.skipif(os.name == "nt", reason="signals are those of Unix")
def test_ctrl_c_keeps_what_is_done_and_says_so(stuck_site: tuple[list[str], list[str]], tmp_path: Path) -> None:
    addresses, sent = stuck_site
    process = subprocess.Popen(
        [sys.executable, "-c", HEEDING, "audit", *addresses, "--mode", "page", "--delay", "0", "--out", "r"],
        cwd=tmp_path, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    while len(sent) < 5:
        time.sleep(0.05)
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    report = json.loads((tmp_path / "r" / "report.json").read_text(encoding="utf-8"))

    assert process.returncode == 3
    assert "Stopped before the end" in told
    assert "Traceback" not in told
    assert report["interrupted"] is True
    assert 0 < len(report["pages"]) <= 5


def test_output_into_a_closed_pipe_is_no_traceback(article: Write, tmp_path: Path) -> None:
    article("post.html", paragraphs=400)
    done = subprocess.run(
        f"{sys.executable} -m auditor inspect post.html | head -n 1", shell=True, cwd=tmp_path, text=True,
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip

    assert done.stdout == "post.html\n"
    assert done.stderr == ""
