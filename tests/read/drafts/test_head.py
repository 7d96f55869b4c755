"""What front matter says becomes what the page says of itself."""

from collections.abc import Callable

import pytest

from auditor.model import Article

Read = Callable[..., Article]


def of(draft: Read, *lines: str) -> Article:
    return draft("\n".join(("---", *lines, "---", "Wipe the chain, and then oil it.", "")))


def test_authors_dates_language_and_keyphrases_are_read(draft: Read) -> None:
    found = of(
        draft,
        "title: Oil",
        "authors: [{name: Ines Roth}, Jo Lind]",
        "date: 2026-03-01 10:00:00",
        "lastmod: 2026-04-02",
        "lang: pt_BR",
        "focus_keyword: bicycle chain",
        "keywords: [oil, chain]",
    )

    assert [author.name for author in found.authors] == ["Ines Roth", "Jo Lind"]
    assert [(date.kind, date.iso[:10], date.line) for date in found.dates] == [
        ("published", "2026-03-01", 4),
        ("modified", "2026-04-02", 5),
    ]
    assert found.declared_language.text == "pt-BR"
    assert found.declared_keyphrases == ("bicycle chain",)
    assert found.extra["keywords"] == "oil, chain"


@pytest.mark.parametrize(
    ("line", "address"),
    [("permalink: /blog/oil/", "/blog/oil/"), ("slug: oil", "oil"), ("url: /oil.html", "/oil.html"), ("tags: a", "")],
)
def test_the_address_that_its_author_chose_is_kept(draft: Read, line: str, address: str) -> None:
    found = of(draft, line).draft

    assert found
    assert found.address == address


@pytest.mark.parametrize(
    ("line", "released"), [("draft: true", False), ("published: false", False), ("draft: false", True), ("a: b", True)]
)
def test_whether_it_is_to_be_published_is_known(draft: Read, line: str, *, released: bool) -> None:
    found = of(draft, line).draft

    assert found
    assert found.released is released


def test_noindex_and_canonical_are_those_of_the_page(draft: Read) -> None:
    found = of(draft, "noindex: true", "canonical_url: https://chains.example/oil")

    assert [meta.text for meta in found.robots] == ["noindex"]
    assert [(meta.text, meta.line) for meta in found.canonicals] == [("https://chains.example/oil", 3)]


def test_the_title_is_the_h1_where_the_text_has_none(draft: Read) -> None:
    without, having = of(draft, "title: Oil"), draft("---\ntitle: Oil\n---\n# How to oil\n\nWipe it.\n")

    assert [(heading.level, heading.text, heading.line) for heading in without.headings] == [(1, "Oil", 2)]
    assert [(heading.level, heading.text, heading.line) for heading in having.headings] == [(1, "How to oil", 4)]
    assert having.title.text == "Oil"


def test_the_h1_is_the_title_where_nobody_says_another(draft: Read) -> None:
    found = draft("Intro.\n\n# How to *oil*\n\nWipe it.\n")

    assert (found.title.text, found.title.line) == ("How to oil", 3)


def test_text_of_the_head_is_no_markup(draft: Read) -> None:
    found = of(draft, "title: 'Oil <b>&amp;</b> \"chains\"'", "description: '</title><script>x</script>'")

    assert found.title.text == 'Oil <b>&amp;</b> "chains"'
    assert found.description.text == "</title><script>x</script>"
