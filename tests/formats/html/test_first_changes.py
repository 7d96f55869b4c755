"""What a change takes: its real shape, the effort in a word, how sure it is."""

import pytest

from auditor.formats.changes import Change
from auditor.formats.html.first_changes import effort, shape, sureness
from auditor.model import Level, RuleSummary, SharedCause
from auditor.precision import JUDGED

LEVEL: Level = "warning"
PAGE = RuleSummary("alt-missing", "page", "No alt", "", "", "w3c", "", "", LEVEL, 5)
SITE = RuleSummary("title-shared", "site", "The same title", "", "", "google", "", "", LEVEL, 5)


def change(on: int, cause_on: int = 0, rule: RuleSummary = PAGE, findings: int = 0) -> Change:
    cause = SharedCause(rule.id, rule.title, cause_on, 300) if cause_on else None
    return Change(rule, rule.title, rule.fix, LEVEL, 1.0, (), on, findings or on, cause)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (change(272, 272), "1 change in the theme, 272 pages"),
        (change(272, 270), "1 change in the theme for 270 pages, and 2 texts"),
        (change(25), "25 texts"),
        (change(1), "1 text"),
        (change(1200), "1,200 texts"),
        (change(9, rule=SITE, findings=3), "3 groups of pages, 9 pages"),
    ],
)
def test_a_change_says_how_many_places_somebody_goes_to(what: Change, said: str) -> None:
    assert shape(what) == said


def test_the_effort_is_that_of_the_texts_and_not_of_the_pages() -> None:
    assert effort(change(272, 272)) == "small"
    assert [effort(change(on)) for on in (1, 5, 6, 40, 41)] == ["small", "small", "medium", "medium", "large"]
    assert effort(change(300, 250)) == "large"


def test_how_sure_a_check_is_rests_on_judged_findings_or_is_not_said() -> None:
    certain = next(check for check, (right, judged, _) in JUDGED.items() if right == judged >= 5)

    assert sureness(certain)[0] == "very sure"
    assert f"{JUDGED[certain][1]} findings on real sites were right" in sureness(certain)[1]
    assert sureness("no-such-check") == ("not measured on real pages", "")
