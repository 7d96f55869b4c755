"""Pages are worked on by several processes, and nobody sees it but on the clock."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.cli.workers import ALONE

MANY = 3 * ALONE

STEPS = """
import os, signal
from auditor.cli.workers import ALONE, Workers
from auditor.model import Page, Unread

MANY = 3 * ALONE

def doubled(number):
    return 2 * number, os.getpid()

def same(item):
    return item

def make(number):
    return lambda: number

def die_at_40(parent, number):
    if number == 40 and os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return number

def one_by(number):
    return 1 / number
"""
"""Another process can only do what it can import."""


@pytest.fixture
def script(tmp_path: Path) -> Callable[[str], str]:
    """Runs some lines beside those steps, and gives what they print."""
    (tmp_path / "steps.py").write_text(STEPS, encoding="utf-8")

    def printed(lines: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", f"from steps import *\nfrom functools import partial\n{lines}"], cwd=tmp_path,
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert done.stderr == ""
        return done.stdout

    return printed


Script = Callable[[str], str]


def test_outcomes_come_in_the_order_of_the_items_and_from_several_processes(script: Script) -> None:
    told = script(
        "found = list(Workers(2).across(doubled, range(MANY)))\n"
        "print([number for number, _ in found] == [2 * number for number in range(MANY)])\n"
        "print({process for _, process in found[:ALONE]} == {os.getpid()})\n"
        "print(os.getpid() in {process for _, process in found[ALONE:]})"
    )

    assert told.split() == ["True", "True", "False"]


@pytest.mark.parametrize(("jobs", "items"), [(1, MANY), (2, ALONE), (2, 0)])
def test_one_job_and_few_items_need_no_process(script: Script, jobs: int, items: int) -> None:
    told = script(
        f"print({{process for _, process in Workers({jobs}).across(doubled, range({items}))}} <= {{os.getpid()}})"
    )

    assert told.strip() == "True"


def test_items_are_not_taken_long_before_they_are_worked_on(script: Script) -> None:
    told = script(
        "taken = []\n"
        "outcomes = Workers(2).across(same, (taken.append(number) or number for number in range(10_000)))\n"
        "for _ in range(ALONE + 1): next(outcomes)\n"
        "print(len(taken))"
    )

    assert ALONE < int(told) < ALONE + 20


def test_a_worker_that_dies_loses_no_item(script: Script) -> None:
    told = script("print(list(Workers(2).across(partial(die_at_40, os.getpid()), range(MANY))) == list(range(MANY)))")

    assert told.strip() == "True"


def test_what_cannot_be_sent_is_made_here(script: Script) -> None:
    told = script("print([made() for made in Workers(2).across(make, range(MANY))] == list(range(MANY)))")

    assert told.strip() == "True"


def test_a_step_that_fails_fails_as_it_would_here(script: Script) -> None:
    told = script(
        "try: list(Workers(2).across(one_by, range(MANY, -1, -1)))\nexcept ZeroDivisionError as error: print(error)"
    )

    assert told.strip() == "division by zero"


def test_pages_and_what_could_not_be_read_can_be_sent(script: Script) -> None:
    told = script(
        "sent = [*(Page(str(number), b'<p>Text', headers=(('a', 'b'),)) for number in range(MANY)), Unread('a', 'b')]\n"
        "print(list(Workers(2).across(same, sent)) == sent)"
    )

    assert told.strip() == "True"


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


@pytest.mark.parametrize("command", [("audit", "site", "--out", "report"), ("inspect", "site", "--format", "json")])
def test_the_same_bytes_come_out_whatever_the_number_of_processes(
    run: Callable[..., "subprocess.CompletedProcess[str]"], site: Path, command: tuple[str, ...]
) -> None:
    def outcome(jobs: int) -> object:
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
