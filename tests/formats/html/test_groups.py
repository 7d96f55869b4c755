"""A page to hand over for each section and each author: its own score, its own changes, its own articles."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import lxml.html
import pytest
from lxml.html import HtmlElement

from auditor.formats.html import render
from auditor.formats.html.groups import groups_of
from auditor.formats.ranking import ranked
from auditor.model import Article, Author, Facts, PageAudit, Report, Score
from auditor.model.changes import PastPages, PastScore
from auditor.model.night import RunSummary


def found(element: HtmlElement, path: str) -> list[Any]:
    return cast("list[Any]", element.xpath(path))


def words(element: HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def page(url: str, score: float, *authors: str) -> PageAudit:
    article = Article(url, url=url, authors=tuple(Author(name, "byline") for name in authors))
    return PageAudit(Facts(article), score=Score(score))


def test_a_group_has_its_pages_and_their_mean(empty: Report) -> None:
    pages = (
        page("https://k.example/blog/a", 80, "Ines"),
        page("https://k.example/blog/b", 60, "Ines", "Tom"),
        page("https://k.example/news/c", 90),
    )
    groups = {(group.kind, group.name): group for group in groups_of(ranked(replace(empty, pages=pages)))}

    assert {key: (list(group.positions), group.score) for key, group in groups.items()} == {
        ("section", "/blog/"): ([1, 0], 70),
        ("section", "/news/"): ([2], 90),
        ("author", "Ines"): ([1, 0], 70),
        ("author", "Tom"): ([1], 60),
    }


def test_one_section_alone_has_no_page(empty: Report) -> None:
    assert groups_of(ranked(replace(empty, pages=(page("https://k.example/blog/a", 80),)))) == ()


@pytest.mark.parametrize("names", [("Zoë", "Zoe"), ("王", "李"), ("A/B", "A B"), ("..", "...")])
def test_two_names_never_share_a_file(empty: Report, names: tuple[str, str]) -> None:
    pages = tuple(page(f"https://k.example/{at}", 50, name) for at, name in enumerate(names))
    files = {group.file for group in groups_of(ranked(replace(empty, pages=pages)))}

    assert len(files) == 2
    assert not {file for file in files if not file.replace("-", "").isascii() or "/" in file or "." in file}


def test_the_page_of_a_section_lists_its_articles_and_no_others(rich: Report) -> None:
    made = dict(render(rich))
    section = lxml.html.document_fromstring(made["groups/section-de.html"])

    assert found(section, "//table[contains(@class, 'articles')]/tbody/tr/th/a/@href") == [
        "../pages/de-tee-ziehen.html"
    ]
    assert "1 article: " in words(section)
    assert "groups/section-de.html" in made["index.html"]


class Nights:
    """Runs before, and what they found on pages together."""

    def __init__(self, *past: PastPages) -> None:
        self.runs: list[RunSummary] = []
        self.past = past
        self.asked: list[list[str]] = []

    def of_page(self, _: str) -> list[PastScore]:
        return []

    def of_pages(self, identities: Sequence[str]) -> Sequence[PastPages]:
        self.asked.append(list(identities))
        return self.past


def test_the_page_of_a_group_shows_what_was_left_night_by_night(rich: Report) -> None:
    past = [PastPages(f"2026-10-{day:02}T02:00:00Z", 2, 40 - day, 60 + day / 2) for day in range(1, 31)]
    history = Nights(PastPages("2026-09-30T02:00:00Z", 0, 0, 0.0), *past)
    section = lxml.html.document_fromstring(dict(render(replace(rich, history=history)))["groups/section-blog.html"])
    columns = found(section, "//figure[contains(@class, 'burn')]//rect/@height")
    rows = [words(row) for row in found(section, "//section[h2 or div/h2[@id='burn-heading']]//table//tbody/tr")]

    assert len(columns) == 31, "thirty nights and this one; a night that saw none of its pages is left out"
    assert float(columns[0]) == max(map(float, columns[:-1]))
    assert any(row.startswith("1 October 2026") and row.endswith("39260.5") for row in rows)
    assert all(identity.startswith("https://kettle.example/blog/") for identity in history.asked[0])


def test_a_group_that_no_run_saw_before_has_no_nights(rich: Report) -> None:
    made = dict(render(replace(rich, history=Nights())))

    assert "Night by night" not in made["groups/section-blog.html"]


def test_each_article_is_handed_over_with_its_changes_and_leads_to_them(rich: Report) -> None:
    section = lxml.html.document_fromstring(dict(render(rich))["groups/section-blog.html"])
    (first, *_) = found(section, "//ol[@class='to-do']/li")
    links = found(first, ".//ul//a/@href")

    assert len(links) == len(set(links)) > 2
    assert all(str(link).partition("#")[2].startswith("check-") for link in links)
    assert "Images without a text alternative 3 places" in words(first)
