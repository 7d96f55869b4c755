"""Pictures of a site, and the tables with their numbers: both say the same, and what is hostile stays text."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import lxml.html
from lxml.html import HtmlElement

from auditor.formats.html import render
from auditor.formats.html.pictures import Gathered, outline_of, pictures
from auditor.model import (
    Article,
    Block,
    Facts,
    Heading,
    Keyphrase,
    Link,
    Measure,
    PageAudit,
    Readability,
    Report,
    Score,
)
from auditor.model.changes import PastPages, PastScore
from auditor.model.night import RunSummary


def found(element: HtmlElement, path: str) -> list[Any]:
    return cast("list[Any]", element.xpath(path))


def words(element: HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def page(at: int, score: float, *, section: str = "blog", links: tuple[str, ...] = ()) -> PageAudit:
    url = f"https://k.example/{section}/{at}"
    article = Article(
        url, url=url, blocks=(Block("heading", "Sources", 3),), headings=(Heading(2, "Sources", 3, 0),),
        links=tuple(Link(link, "x", 1) for link in links),
    )  # fmt: skip
    ease = Readability(reading_ease=Measure("flesch_reading_ease", 55.0))
    return PageAudit(
        Facts(
            article,
            words=400 * (at + 1),
            readability=ease,
            keyphrases=(Keyphrase("Green Tea", "given", "configuration"),),
        ),
        score=Score(score),
    )


PAGES = (
    page(0, 100, links=("https://k.example/news/9", "https://k.example/news/9", "https://other.example/news/")),
    page(1, 74.6),
    page(2, 49, section="news", links=("https://k.example/blog/0",)),
)


def gathered() -> Gathered:
    made = Gathered()
    for each in PAGES:
        made.take(each, outline_of(each))
    return made


def test_scores_stand_in_the_column_of_their_whole_number(empty: Report) -> None:
    columns = {(one.low, one.high): (one.on, one.band) for one in pictures(empty, gathered()).scores if one.on}

    assert columns == {(95, 100): (1, "very-good"), (75, 79): (1, "good"), (45, 49): (1, "poor")}


def test_links_count_once_an_article_and_within_the_host(empty: Report) -> None:
    rows = {row.section: (row.to, row.received) for row in pictures(empty, gathered()).links}

    assert rows == {"/blog/": ((0, 1), 1), "/news/": ((1, 0), 1)}


def test_lengths_and_ease_are_counted_where_both_are_known(empty: Report) -> None:
    made = pictures(empty, gathered())

    assert {name: counts for name, counts in made.lengths if any(counts)} == {
        "300 to 599 words": (0, 0, 1, 0, 0),
        "600 to 999 words": (0, 0, 1, 0, 0),
        "1,000 to 1,499 words": (0, 0, 1, 0, 0),
    }
    assert made.dots.count("h0") == 3


def test_articles_with_one_keyphrase_and_headings_of_several_are_named(empty: Report) -> None:
    made = pictures(empty, gathered())

    assert [(one.text, one.on, len(one.rivals)) for one in made.phrases] == [("green tea", 3, 3)]
    assert made.headings == (("Sources", 3),)
    assert [(one.level, one.headings, one.articles) for one in made.levels] == [(2, 3, 3)]


class Nights:
    """A site's runs, as a store gives them."""

    def __init__(self, *scores: float) -> None:
        self.runs = [
            RunSummary(
                at,
                "https://k.example/",
                f"2026-11-2{at}T02:00:00Z",
                "1",
                3,
                3,
                0,
                Score(score),
                (("error", 9 - at),),
                400,
                (),
            )
            for at, score in enumerate(scores)
        ]

    def of_page(self, _: str) -> list[PastScore]:
        return []

    def of_pages(self, _: Sequence[str]) -> list[PastPages]:
        return []


def test_the_score_over_the_nights_has_its_numbers_as_a_table(empty: Report) -> None:
    report = replace(empty, pages=PAGES, history=Nights(60, 70, 74.5))
    made = lxml.html.document_fromstring(dict(render(report))["pictures.html"])
    rows = [" ".join(str(row.text_content()).split()) for row in found(made, "//section[1]//tbody/tr")]

    assert found(made, "//path[@class='trend']/@d") == ["M0.00,40.0 50.00,30.0 100.00,25.5"]
    assert rows[0].startswith("22 November 2026, 02:00 UTC74.537")
    assert len(rows) == 3


def test_every_picture_is_followed_by_its_table(rich: Report) -> None:
    made = lxml.html.document_fromstring(dict(render(rich))["pictures.html"])

    sections = found(made, "//main/section")
    assert len(sections) == 5
    assert all(found(section, ".//table//td") for section in sections)
