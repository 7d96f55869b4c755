"""Sections are the first folders of addresses; authors are those who wrote the text."""

import pytest

from auditor.formats.html.sections import authors_of, section_of
from auditor.model import Article, Author


@pytest.mark.parametrize(
    ("address", "section"),
    [
        ("https://kettle.example/blog/tea.html", "/blog/"),
        ("https://kettle.example/blog/2026/tea/", "/blog/"),
        ("https://kettle.example/tea", "/"),
        ("https://kettle.example", "/"),
        ("https://kettle.example/caf%C3%A9/tea", "/café/"),
        ("drafts/tea.md", "/drafts/"),
        ("tea.md", "/"),
        ("drafts\\tea.md", "/drafts/"),
        ("https://[broken/a/b", "/"),
    ],
)
def test_the_section_of_an_article_is_its_first_folder(address: str, section: str) -> None:
    assert section_of(Article(address)) == section


def test_authors_are_named_once_and_without_those_who_reviewed() -> None:
    authors = (
        Author("Ines  Marlow", "byline"),
        Author("Ines Marlow", "meta"),
        Author("Al", "byline", role="Edited by"),
    )

    assert authors_of(Article("a", authors=authors)) == ("Ines Marlow",)
