"""What Search Console says, in the report: hostile words stay words, and pages weigh by who sees them."""

import json
from dataclasses import replace

import pytest

from auditor.formats.changes import changes
from auditor.formats.html import render
from auditor.formats.json import render as render_json
from auditor.model import Report
from auditor.model.search import Search, SearchPage, SharedQuery, Shown

HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e"


def seen(report: Report, impressions: dict[str, int]) -> Report:
    pages = tuple(
        SearchPage(source, source, 1, shown, 4.0, 0.05, few_click=True) for source, shown in impressions.items()
    )
    shared = (SharedQuery(HOSTILE, 90, tuple(Shown(source, 1, 40) for source in impressions)),)
    search = Search(
        (HOSTILE,),
        "2026-03-01",
        "2026-03-31",
        pages,
        shared,
        has_queries=True,
        unmatched=(HOSTILE,),
        unmatched_count=7,
        notes=(HOSTILE,),
    )
    return replace(report, search=search)


def test_queries_and_addresses_are_words_in_the_report(rich: Report) -> None:
    report = seen(rich, {page.source: 100 for page in rich.pages})

    index = dict(render(report))["index.html"]

    assert "<script>alert(1)" not in index
    assert "\x1b" not in index
    assert "Many see it and few click" in index
    assert "1.0 % of 100 impressions, usual is 5.0 %" in index
    assert json.loads(render_json(report))["search"]["shared"][0]["query"] == HOSTILE
    assert "\u202e" not in render_json(report)


def test_pages_that_are_seen_alike_leave_the_order_as_it_is(rich: Report) -> None:
    alike = seen(rich, {page.source: 100 for page in rich.pages})

    assert [one.rule.id for one in changes(alike)] == [one.rule.id for one in changes(rich)]
    assert [one.points for one in changes(alike)] == [one.points for one in changes(rich)]


def test_a_change_says_how_often_its_pages_were_shown(rich: Report) -> None:
    page = next(page for page in rich.pages if page.score.total is not None and page.findings)

    made = changes(seen(rich, {page.source: 640}))

    here = {finding.check for finding in page.findings}
    for one in made:
        if one.rule.area != "site":
            assert one.impressions == (640 if one.rule.id in here else 0)
    assert [one.worth for one in made] == sorted((one.worth for one in made), reverse=True)
    assert {one.impressions for one in changes(rich)} == {None}


def test_an_export_that_shows_no_scored_page_orders_nothing(rich: Report) -> None:
    unseen = seen(rich, {})

    assert [one.worth for one in changes(unseen)] == pytest.approx([one.points for one in changes(unseen)])
    assert "Ordered by them and by how often" not in dict(render(unseen))["index.html"]


def test_figures_stand_beside_each_article_and_each_change(rich: Report) -> None:
    page = next(page for page in rich.pages if page.score.total is not None and page.findings)

    files = dict(render(seen(rich, {page.source: 1_640})))

    articles = [text for name, text in files.items() if name.startswith("pages/")]
    assert sum("shown 1,640 times in Google, 1 click" in text for text in articles) == 1
    assert sum("in Google" in text for text in articles) == 1
    assert "shown 1,640 times in Google" in files["index.html"]
