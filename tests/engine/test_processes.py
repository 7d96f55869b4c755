"""Items are worked on by several processes, and what comes out is what one process would make."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.engine.processes import EARLY

pytestmark = pytest.mark.long

MANY = 9 * EARLY

STEPS = """
import os, signal, time
from auditor.engine.processes import ALONE_AGAIN, EARLY, Processes, get_ready
from auditor.model import Page, Unread

MANY = 9 * EARLY

def doubled(number):
    return 2 * number, os.getpid()

def same(item):
    return item

def doubled_slowly(number):
    time.sleep(0.025)
    return doubled(number)

def make(number):
    return lambda: number

def die_at_40(parent, number):
    if number == 40 and os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return number

def die_once_at_40(mark, number):
    if number == 40 and not os.path.exists(mark):
        open(mark, "x").close()
        os.kill(os.getpid(), signal.SIGKILL)
    return number

def loaded_by(number):
    import warm
    return warm.LOADED_BY, os.getpid()

def one_by(number):
    return 1 / number

def engine(jobs=2, warm='json'):  # a module that is loaded at once
    return Processes(jobs, warm=warm)

def start():  # the processes are ready then
    list(engine().map(doubled_slowly, range(MANY)))
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
        "found = list(engine().map(doubled_slowly, range(MANY)))\n"
        "print([number for number, _ in found] == [2 * number for number in range(MANY)])\n"
        "print({process for _, process in found[:EARLY]} == {os.getpid()})\n"
        "print(os.getpid() in {process for _, process in found[-EARLY:]})\n"
        "print(len({process for _, process in found}))"
    )

    assert told.split() == ["True", "True", "False", "3"]


def test_no_item_waits_while_the_processes_are_got_ready(script: Script, tmp_path: Path) -> None:
    (tmp_path / "warm.py").write_text("import time\ntime.sleep(1)\n", encoding="utf-8")
    told = script(
        "found = list(engine(warm='warm').map(doubled_slowly, range(3 * MANY)))\n"
        "print(sum(process == os.getpid() for _, process in found) > 2 * EARLY)\n"
        "print(os.getpid() in {process for _, process in found[-EARLY:]})"
    )

    assert told.split() == ["True", "False"]


def test_processes_that_were_got_ready_before_wait_for_few_items(script: Script) -> None:
    told = script(
        "from auditor.engine import processes\n"
        "get_ready('json')\n"
        "processes._ready.wait(30)\n"
        "found = list(engine().map(doubled, range(MANY)))\n"
        "print(sum(process == os.getpid() for _, process in found) == ALONE_AGAIN)"
    )

    assert told.strip() == "True"


def test_a_run_that_is_over_before_they_are_ready_says_nothing_of_them(script: Script, tmp_path: Path) -> None:
    (tmp_path / "warm.py").write_text("import time\ntime.sleep(1)\n", encoding="utf-8")
    told = script(
        "found = list(engine(warm='warm').map(doubled, range(MANY)))\n"
        "print({process for _, process in found} == {os.getpid()})"
    )

    assert told.strip() == "True"


def test_once_there_are_processes_the_next_step_waits_for_none(script: Script) -> None:
    told = script(
        "several = engine()\n"
        "for _ in range(2): found = list(several.map(doubled_slowly, range(MANY)))\n"
        "print([number for number, _ in found] == [2 * number for number in range(MANY)])\n"
        "print(os.getpid() in {process for _, process in found[ALONE_AGAIN:]})"
    )

    assert told.split() == ["True", "False"]


def test_what_a_worker_needs_is_loaded_once_for_all_of_them(script: Script, tmp_path: Path) -> None:
    (tmp_path / "warm.py").write_text("import os\nLOADED_BY = os.getpid()\n", encoding="utf-8")
    told = script(
        "list(engine(warm='warm').map(doubled_slowly, range(MANY)))\n"
        "found = {each for each in list(engine(warm='warm').map(loaded_by, range(MANY)))[ALONE_AGAIN:]}\n"
        "print(len({by for by, _ in found}), any(by == process for by, process in found))"
    )

    assert told.split() == ["1", "False"]


@pytest.mark.parametrize(("jobs", "items"), [(1, MANY), (2, EARLY), (2, 0)])
def test_one_job_and_few_items_need_no_process(script: Script, jobs: int, items: int) -> None:
    told = script(
        f"print({{process for _, process in engine({jobs}).map(doubled, range({items}))}} <= {{os.getpid()}})"
    )

    assert told.strip() == "True"


def test_items_are_not_taken_long_before_they_are_worked_on(script: Script) -> None:
    told = script(
        "taken = []\n"
        "several = engine()\n"
        "list(several.map(doubled_slowly, range(MANY)))\n"
        "outcomes = several.map(same, (taken.append(number) or number for number in range(10_000)))\n"
        "for _ in range(EARLY): next(outcomes)\n"
        "print(len(taken))"
    )

    assert EARLY < int(told) < EARLY + 20


def test_a_worker_that_dies_costs_the_item_that_ended_it_and_no_other(script: Script) -> None:
    told = script(
        "start()\n"
        "step = partial(die_at_40, os.getpid())\n"
        "found = list(engine().map(step, range(MANY), lost=lambda number: f'lost {number}'))\n"
        "print(found == [*range(40), 'lost 40', *range(41, MANY)])"
    )

    assert told.strip() == "True"


def test_a_worker_that_somebody_ends_costs_nothing(script: Script, tmp_path: Path) -> None:
    told = script(
        f"mark = {str(tmp_path / 'mark')!r}\n"
        "start()\n"
        "found = list(engine().map(partial(die_once_at_40, mark), range(MANY), lost=lambda number: 'lost'))\n"
        "print(found == list(range(MANY)), os.path.exists(mark))"
    )

    assert told.split() == ["True", "True"]


def test_what_cannot_be_sent_is_made_here(script: Script) -> None:
    told = script("start()\nprint([made() for made in engine().map(make, range(MANY))] == list(range(MANY)))")

    assert told.strip() == "True"


def test_a_step_that_fails_fails_as_it_would_here(script: Script) -> None:
    told = script(
        "start()\ntry: list(engine().map(one_by, range(MANY, -1, -1)))\nexcept ZeroDivisionError as error: print(error)"
    )

    assert told.strip() == "division by zero"


def test_pages_and_what_could_not_be_read_can_be_sent(script: Script) -> None:
    told = script(
        "start()\n"
        "sent = [*(Page(str(number), b'<p>Text', headers=(('a', 'b'),)) for number in range(MANY)), Unread('a', 'b')]\n"
        "print(list(engine().map(same, sent)) == sent)"
    )

    assert told.strip() == "True"
