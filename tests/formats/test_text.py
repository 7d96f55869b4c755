"""The report on a terminal: what stands in it, how wide it is, and that nothing crawled steers the terminal."""

import re
from dataclasses import replace

import pytest

from auditor.formats.text import render
from auditor.model import Article, Facts, Meta, PageAudit, Report, Unread


def test_a_site_shows_score_changes_articles_and_what_was_not_read(rich: Report) -> None:
    text = render(rich)

    for part in (
        "Content audit of kettle.example", "22 November 2026, 20:02 UTC", "Score 88 of 100", "  Readability   82  ####",
        "12 articles: 0 errors", "2 pages not judged", "Many long sentences", "lowest score first",
        "Loose leaf tea without bitt", "Could not be read: 2 pages", "The host answered 404", "Checks that broke",
    ):  # fmt: skip
        assert part in text


def test_one_page_shows_its_findings_instead_of_a_table(single: Report) -> None:
    text = render(single)

    assert "lowest score first" not in text
    for part in ("keyphrase density is", "“loose leaf tea”", "Fix: Take out 2 of 5 uses", "line 23", "+4.8"):
        assert part in text
    assert '           "@type": "FAQPage"\n' in text


def test_no_line_is_wider_than_asked_but_for_what_cannot_be_cut(rich: Report) -> None:
    for width in (60, 80, 132):
        wide = [line for line in render(rich, width=width).splitlines() if len(line) > width]

        assert wide == []


def test_a_clean_page_and_an_empty_report_say_so(clean: Report, empty: Report) -> None:
    assert "No check found anything to change." in render(clean)
    assert "Nothing was scored" in render(empty)


def test_colour_comes_only_when_asked_for(rich: Report) -> None:
    assert "\x1b[" not in render(rich)
    assert "\x1b[33mwarning" in render(replace(rich, pages=rich.pages[:1]), color=True)


def test_an_interrupted_run_says_so(rich: Report) -> None:
    assert "stopped before all pages were read" in render(replace(rich, interrupted=True))


@pytest.mark.parametrize("color", [True, False])
def test_nothing_crawled_reaches_the_terminal_as_a_control_character(rich: Report, *, color: bool) -> None:
    ours = re.compile("\x1b\\[[0-9;]*m")
    hostile_alone = replace(rich, pages=tuple(page for page in rich.pages if page.source.startswith("javascript")))

    for report in (rich, hostile_alone):
        text = ours.sub("", render(report, color=color))
        assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text) == []


def test_a_crawled_address_cannot_forge_lines_of_the_report() -> None:
    forged = "https://kettle.example/\nScore 100 of 100"
    report = Report("0", "", "x", (), (PageAudit(Facts(Article(forged, title=Meta(forged)))),), (Unread(forged, "no"),))

    assert "\nScore 100" not in render(report)


def test_wide_letters_take_two_columns(rich: Report) -> None:
    page = rich.pages[0]
    article = replace(page.facts.article, title=Meta("茶" * 60))
    title = render(replace(rich, pages=(replace(page, facts=replace(page.facts, article=article)), rich.pages[1])))

    (row,) = [line for line in title.splitlines() if "茶" in line]
    assert len(row) + row.count("茶") <= 80
