"""Pages are worked on by several processes, and nobody sees it but on the clock."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

MANY = 240
"""Pages that take longer than processes to be ready."""

HEEDING = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from auditor.cli import main; main()"
)
"""The program, heeding Ctrl-C whatever the one that started the tests ignores."""


@pytest.fixture
def site(article: Callable[..., Path], tmp_path: Path) -> Path:
    for number in range(MANY):
        article(f"site/{number:03}.html", f"<h2>Part {number}</h2><p>Words.</p>", paragraphs=1 + number % 7)
    (tmp_path / "site" / "030.html").write_bytes(b"%PDF-1.7 is no page")
    return tmp_path / "site"


@pytest.mark.parametrize(
    "command",
    [
        ("audit", "site", "--out", "report", "--format", "html,json,csv"),
        ("check", "site", "--format", "json"),
        ("inspect", "site", "--format", "json"),
    ],
)
def test_the_same_bytes_come_out_whatever_the_number_of_processes(
    run: Callable[..., "subprocess.CompletedProcess[str]"], site: Path, command: tuple[str, ...]
) -> None:
    def outcome(jobs: int) -> object:
        for store in site.parent.glob("report.sqlite*"):
            store.unlink()  # a second run would say what changed since the first
        done = run(*command, "--jobs", str(jobs))
        report = {path.name: path.read_bytes() for path in (site.parent / "report").rglob("*") if path.is_file()}
        return done.returncode, done.stdout, done.stderr, report

    assert outcome(1) == outcome(2)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="/proc tells which processes run")
@pytest.mark.parametrize("running", [2, 3, 5])
def test_ctrl_c_leaves_nothing_running_and_no_tale_of_it(site: Path, running: int) -> None:
    """However many of the processes have been started when it comes."""
    process = subprocess.Popen(
        [sys.executable, "-c", HEEDING, "inspect", "site", "--jobs", "2"], cwd=site.parent, text=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    while len(of_session(process.pid)) < running and process.poll() is None:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    until = time.monotonic() + 20
    while of_session(process.pid) and time.monotonic() < until:
        time.sleep(0.05)

    assert of_session(process.pid) == []
    assert [line for line in told.splitlines() if "030.html" not in line] == ["auditor: Stopped."], told
    assert process.returncode == 3


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


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="/proc tells which processes run")
def test_a_worker_that_is_killed_costs_no_page_of_the_report(site: Path) -> None:
    """It was not the page's fault, so the page is done again."""
    process = subprocess.Popen(
        [sys.executable, "-m", "auditor", "audit", "site", "--jobs", "2", "--out", "report", "--format", "json"],
        cwd=site.parent, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    while len(workers := sorted(of_session(process.pid))[4:]) < 1 and process.poll() is None:
        time.sleep(0.01)
    os.kill(workers[-1], signal.SIGKILL)
    process.communicate(timeout=120)

    report = json.loads((site.parent / "report" / "report.json").read_bytes())
    assert process.returncode == 0
    assert len(report["pages"]) == MANY - 1
    assert [page["url"] for page in report["unread"]] == ["site/030.html"]
