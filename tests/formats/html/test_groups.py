"""A page to hand over for each section and each author: its own score, its own changes, its own articles."""

from dataclasses import replace
from typing import Any, cast

import lxml.html
import pytest
from lxml.html import HtmlElement

from auditor.formats.html import render
from auditor.formats.html.groups import groups_of
from auditor.formats.ranking import ranked
from auditor.model import Article, Author, Facts, PageAudit, Report, Score


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
