"""Numbers, dates and the sentence on the score, as people read them."""

import pytest

from auditor.formats.phrasing import (
    commonness,
    day,
    decimal,
    gain,
    meaning,
    moment,
    site_name,
    title_of,
    whole,
)
from auditor.model import Area, Article, Facts, Finding, Heading, Level, Meta, PageAudit, Score
from auditor.wording import counted, listed


@pytest.mark.parametrize(
    ("score", "expected"),
    [(None, "–"), (0.0, "0"), (61.5, "62"), (61.4, "61"), (99.0, "99"), (99.99, "99"), (100.0, "100")],
)
def test_a_score_is_whole_and_only_perfection_is_a_hundred(score: float | None, expected: str) -> None:
    assert expected == whole(score)


@pytest.mark.parametrize(("points", "expected"), [(0.0, "0"), (0.04, "under +0.1"), (0.05, "+0.1"), (4.24, "+4.2")])
def test_a_gain_is_never_rounded_to_nothing(points: float, expected: str) -> None:
    assert expected == gain(points)


def test_numbers_have_their_thousands_apart_and_their_nouns_in_number() -> None:
    assert [
        decimal(None), decimal(1234.5), counted(1, "page"), counted(2, "page"), counted(1200, "query", "queries"),
    ] == ["–", "1,234.5", "1 page", "2 pages", "1,200 queries"]  # fmt: skip


def test_words_are_listed_as_in_a_sentence() -> None:
    assert [listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


@pytest.mark.parametrize(
    ("iso", "expected"),
    [
        ("2026-11-22T20:02:00Z", "22 November 2026, 20:02 UTC"),
        ("2026-11-22T20:02:00", "22 November 2026, 20:02 UTC"),
        ("2026-11-22T23:02:00+03:00", "22 November 2026, 20:02 UTC"),
        ("some day", "some day"),
    ],
)
def test_a_moment_is_said_in_utc_wherever_it_was_taken(iso: str, expected: str) -> None:
    assert expected == moment(iso)


def test_a_day_is_said_with_its_month() -> None:
    assert [day("2026-11-01"), day("soon")] == ["1 November 2026", "soon"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("https://www.kettle.example/", "kettle.example"),
        ("https://user:secret@kettle.example:8080/blog/", "kettle.example:8080/blog"),
        ("../drafts/tea.html", "tea.html"),
        ("C:\\drafts\\", "drafts"),
        ("/", "/"),
        ("http://[broken", "http://[broken"),
    ],
)
def test_a_site_is_called_by_its_host_and_a_folder_by_its_name(source: str, expected: str) -> None:
    assert expected == site_name(source)


def score(total: float | None, **areas: float | None) -> Score:
    named: tuple[tuple[Area, float | None], ...] = (("keywords", areas.get("keywords")), ("faq", areas.get("faq")))
    return Score(total, named)


def test_the_sentence_names_the_weakest_areas_and_no_others() -> None:
    assert meaning(score(70, keywords=50, faq=90), 3).endswith("the weakest area is keywords.")
    assert meaning(score(70, keywords=68, faq=72), 3).endswith("the weakest areas are keywords and FAQ.")


def audited(*levels: Level) -> PageAudit:
    found = tuple(Finding("x", level, "", 1, None, "", "", str(at)) for at, level in enumerate(levels))
    return PageAudit(Facts(Article("a.html")), findings=found)


@pytest.mark.parametrize(
    ("total", "pages", "begins"),
    [
        (95, [audited("note")] * 8, "In very good order. "),
        (
            95,
            [audited("error", "error"), *[audited()] * 7],
            "2 errors to correct first, on 1 page. The average article has 95",
        ),
        (60, [audited("error"), audited("error")], "2 errors to correct first, on 2 pages. The rest needs work too."),
        (95, [*[audited("warning")] * 3, *[audited()] * 5], "In good order, but with warnings on 3 of 8 articles. "),
        (95, [audited("warning"), *[audited()] * 7], "In very good order. "),
        (40, [audited("warning")] * 3, "A lot needs work. "),
    ],
)
def test_the_verdict_fits_the_errors(total: float, pages: list[PageAudit], begins: str) -> None:
    assert meaning(score(total, keywords=total), len(pages), pages).startswith(begins)


def test_one_article_with_an_error_is_not_called_good() -> None:
    said = meaning(score(97, keywords=97), 1, [audited("error")])

    assert said.startswith("1 error to correct first. The article has 97 of 100 points")


def test_the_sentence_says_when_all_is_well_and_when_nothing_was_judged() -> None:
    assert meaning(score(100, keywords=100, faq=None), 1) == "The article passes every check that could judge it."
    assert meaning(score(None), 0) == "Nothing was scored, because no page was read as an article."


def test_a_page_is_called_by_its_title_else_its_h1_else_its_source() -> None:
    headings = (Heading(2, "Not this", 1, 0), Heading(1, "Tea", 2, 1))

    assert title_of(Article("a.html", title=Meta(" All on tea "), headings=headings)) == "All on tea"
    assert title_of(Article("a.html", headings=headings)) == "Tea"
    assert title_of(Article("a.html")) == "a.html"


def test_how_common_a_finding_is_on_real_articles_is_said_without_false_precision() -> None:
    assert commonness(0.384) == "on 38 % of real articles"
    assert commonness(0.004) == "on less than 1 % of real articles"
    assert commonness(0) == "on none of the real articles that we compared"
