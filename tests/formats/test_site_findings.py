"""What pages have wrong together, in every format."""

import json as parser
from dataclasses import replace

import pytest

from auditor.checks.site import SITE_CHECKS
from auditor.formats import gate, html, json, text
from auditor.formats.changes import changes
from auditor.gate import verdict
from auditor.model import Part, Report, SiteFinding
from auditor.report_page import summary


@pytest.fixture
def report(rich: Report) -> Report:
    rules = tuple(summary(check.rule) for check in SITE_CHECKS)
    sources = tuple(page.source for page in rich.pages[:12])
    finding = SiteFinding(
        "title-shared", "warning", "Several pages with the same title", "12 pages have the title “<b>Tea</b>”", sources,
        "Give each its own.", "0123456789abcdef", ("“<b>Tea</b>”",), sources,
    )  # fmt: skip
    score = replace(
        rich.score,
        areas=(*rich.score.areas, ("site", 64.0)),
        parts=(*rich.score.parts, Part("title-shared", "site", 3.0, 2.5)),
    )
    return replace(rich, rules=(*rich.rules, *rules), site_findings=(finding,), score=score)


def test_json_names_all_pages_and_the_area(report: Report) -> None:
    said = parser.loads(json.render(report))

    assert said["areas"]["site"] == 64.0
    assert said["site_findings"] == [
        {
            "check": "title-shared", "level": "warning", "title": "Several pages with the same title",
            "message": "12 pages have the title “<b>Tea</b>”", "urls": list(report.site_findings[0].urls),
            "evidence": ["“<b>Tea</b>”"], "fix": "Give each its own.", "fingerprint": "0123456789abcdef",
        }
    ]  # fmt: skip


def test_the_first_page_shows_it_with_links_to_its_pages_and_nothing_comes_alive(report: Report) -> None:
    index = dict(html.render(report))["index.html"]
    section = index[index.index('id="together"') :].partition("</section>")[0]

    assert "12 pages have the title “&lt;b&gt;Tea&lt;/b&gt;”" in section
    assert "<b>" not in section
    assert section.count('<a href="pages/') == 12


def test_text_and_gate_say_it_and_how_many_pages_more_there_are(report: Report) -> None:
    assert "- and 2 more" in text.render(report)
    assert "12 pages together" in gate.render(verdict(report, every=True))


def test_it_is_a_change_with_the_points_that_it_takes(report: Report) -> None:
    (change,) = [change for change in changes(report) if change.rule.id == "title-shared"]

    assert (change.points, change.on, change.findings, change.level) == (2.5, 12, 1, "warning")
