"""What to change first, and what it brings."""

from dataclasses import replace

import pytest

from auditor.formats.changes import changes
from auditor.model import Report
from auditor.report_page import brief


def test_every_check_with_findings_is_one_change(rich: Report) -> None:
    found = {finding.check for page in rich.pages for finding in page.findings}

    assert found == {change.rule.id for change in changes(rich)}


def test_changes_stand_worth_most_first(rich: Report) -> None:
    points = [change.points for change in changes(rich)]

    assert sorted(points, reverse=True) == points


def test_all_gains_together_are_all_that_the_site_lost(rich: Report) -> None:
    assert rich.score.total is not None
    assert pytest.approx(100 - rich.score.total, abs=0.01) == sum(change.points for change in changes(rich))


def test_a_change_names_its_pages_worth_most_first_and_counts_its_findings(rich: Report) -> None:
    (alts,) = [change for change in changes(rich) if change.rule.id == "alt-missing"]
    lost = [part.lost for page in alts.pages for part in page.score.parts if part.check == "alt-missing"]

    assert sorted(lost, reverse=True) == lost
    assert sum(finding.check == "alt-missing" for page in rich.pages for finding in page.findings) == alts.findings


def test_a_change_has_the_gravest_level_that_was_found_whatever_its_rule_allows(rich: Report) -> None:
    page = rich.pages[0]
    findings = [replace(item, level="note") for item in page.findings if item.check == "alt-missing"]
    milder = replace(rich, pages=(replace(page, findings=tuple(findings)),))
    graver = replace(milder, pages=(replace(page, findings=(*findings, replace(findings[0], level="error"))),))

    assert [change.level for change in (*changes(milder), *changes(graver))] == ["note", "error"]


def test_no_findings_mean_no_changes(clean: Report, empty: Report) -> None:
    assert changes(clean) + changes(empty) == ()


def test_what_a_check_finds_in_two_directions_is_two_changes_that_share_its_points(rich: Report) -> None:
    page = next(page for page in rich.pages if any(found.check == "alt-missing" for found in page.findings))
    (one, *_) = [found for found in page.findings if found.check == "alt-missing"]
    both = (replace(one, title="Too often"), replace(one, title="Too seldom"), replace(one, title="Too seldom"))
    (lost,) = [part.lost for part in page.score.parts if part.check == "alt-missing"]

    made = changes(replace(rich, pages=(replace(page, findings=both),)))

    assert {change.title: change.findings for change in made} == {"Too often": 1, "Too seldom": 2}
    assert [change.points for change in made] == pytest.approx([lost * 2 / 3, lost / 3])


def test_what_to_do_is_said_by_the_findings_where_they_have_a_title_of_their_own(rich: Report) -> None:
    """The rule's words are about all that it finds: "say it less often" helps nobody who says it too seldom."""
    page = next(page for page in rich.pages if any(found.check == "alt-missing" for found in page.findings))
    (one, *_) = [found for found in page.findings if found.check == "alt-missing"]
    (rule,) = [rule for rule in rich.rules if rule.id == "alt-missing"]
    findings = (
        replace(one, title=rule.title, fix="Say what the picture of the kettle shows."),
        replace(one, title="Too often", fix="Say it less often."),
        replace(one, title="Too often", fix="Say it less often."),
        replace(one, title="Too seldom", fix="Say it 2 more times."),
        replace(one, title="Too seldom", fix="Say it 5 more times."),
    )

    made = {change.title: change.fix for change in changes(replace(rich, pages=(replace(page, findings=findings),)))}

    assert made.pop("Too often") == "Say it less often."
    assert made.pop("Too seldom") == "For example: Say it 2 more times."
    assert made == {rule.title: rule.fix}


def test_a_brief_of_a_stored_page_says_what_to_do_too(rich: Report) -> None:
    page = next(page for page in rich.pages if page.findings)
    judged = replace(page, findings=(replace(page.findings[0], title="Too often", fix="Say it less often."),))

    (made,) = changes(replace(rich, pages=(brief(judged),)))

    assert made.fix == "Say it less often."


def test_a_brief_of_an_earlier_version_that_says_nothing_leaves_no_empty_advice(rich: Report) -> None:
    page = next(page for page in rich.pages if page.findings)
    one = replace(page.findings[0], title="Too often", fix="Say it less often.")
    old = replace(one, fix="")

    for findings in ((old,), (old, one), (one, old)):
        (made,) = changes(replace(rich, pages=(replace(page, findings=findings),)))
        (rule,) = [rule for rule in rich.rules if rule.id == one.check]
        assert made.fix == ("Say it less often." if one in findings else rule.fix)
