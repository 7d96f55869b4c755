"""What to change first, and what it brings."""

from dataclasses import replace

import pytest

from auditor.formats.changes import changes
from auditor.model import Report


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
