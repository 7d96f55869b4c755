"""What makes a nightly run fail: conditions as the user writes them, and reports that meet them or do not."""

from dataclasses import replace

import pytest

from auditor.gate.conditions import Conditions, conditions, failures
from auditor.model import Report, Score, SiteFinding
from auditor.model.changes import Changes, Move, NewPage, PageChange, PageName
from auditor.model.night import RunSummary, SeenFinding

NAME = PageName("https://kettle.example/a", "https://kettle.example/a", "A")


def seen(level: str) -> SeenFinding:
    return SeenFinding("title-missing", level, "No title", "there is none", "f" * 16)  # type: ignore[arg-type]


def run(number: int) -> RunSummary:
    return RunSummary(number, "s", "", "1", 1, 1, 0, Score(), (), 100, ())


def report(changes: Changes | None = None, *levels: str) -> Report:
    found = tuple(
        SiteFinding("title-shared", level, "t", "m", ("a", "b"), "f", "0" * 16)  # type: ignore[arg-type]
        for level in levels
    )
    return Report("1", "", "s", (), (), site_findings=found, changes=changes)


CHANGES = Changes(
    run(1), run(2), score=Move(80, 77, 0.5), areas=(), pages=(PageChange(NAME, None, new=(seen("warning"),)),),
    came=(), gone=(NAME, NAME), moved=(), new=1, fixed=0, still=0,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("error", Conditions("error")),
        ("never", Conditions()),
        ("warning, new:note", Conditions("warning", new="note")),
        ("new:warning,score-drop:2", Conditions(new="warning", drop=2.0)),
        ("gone:5", Conditions(gone=5)),
    ],
)
def test_a_list_is_understood(text: str, meant: Conditions) -> None:
    assert conditions(text) == meant


@pytest.mark.parametrize(
    "text",
    ["", " , ", "severe", "new:", "new:severe", "score-drop:much", "score-drop:0", "score-drop:inf", "score-drop:nan",
     "gone:-1", "gone:0", "new", "error:1"],
)  # fmt: skip
def test_what_is_not_known_is_refused_with_what_is(text: str) -> None:
    with pytest.raises(ValueError, match=r"known are error, warning, .*score-drop"):
        conditions(text)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("never", ()),
        ("error", ()),
        ("warning", ("1 finding at or above warning",)),
        ("new:error", ()),
        ("new:warning", ("1 new finding at or above warning",)),
        ("score-drop:3", ("the score fell by 3.0, at 3 or more it fails",)),
        ("score-drop:3.5", ()),
        ("gone:2", ("2 pages gone, at 2 or more it fails",)),
        ("gone:3", ()),
        ("new:note,gone:1", ("1 new finding at or above note", "2 pages gone, at 1 or more it fails")),
    ],
)
def test_a_report_meets_its_conditions(wanted: str, said: tuple[str, ...]) -> None:
    assert failures(report(CHANGES, "warning"), conditions(wanted)) == said


def test_a_new_page_brings_new_findings() -> None:
    came = replace(CHANGES, pages=(), came=(NewPage(NAME, 50.0, (seen("error"),)),))

    assert failures(report(came), conditions("new:error")) == ("1 new finding at or above error",)


def test_a_score_within_its_noise_fails_nothing() -> None:
    noisy = replace(CHANGES, score=Move(80, 77, noise=4.0))

    assert failures(report(noisy), conditions("score-drop:2")) == ()


def test_a_first_run_meets_no_condition_on_changes() -> None:
    assert failures(report(None), conditions("new:note,score-drop:1,gone:1")) == ()
