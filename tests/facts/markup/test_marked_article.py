"""What the markup of a page says of its article is measured once, and judged elsewhere."""

from collections.abc import Mapping
from typing import Any

import pytest

from auditor.facts.markup import marked_article
from auditor.model import Article, Heading, Image, Meta, Node

FULL = {
    "headline": "Keeping a starter",
    "author": {"@type": "Person", "name": "Ann Baker"},
    "datePublished": "2026-03-05",
    "image": "/starter.png",
}


def page(properties: Mapping[str, Any], *types: str) -> Article:
    return Article(
        "x",
        title=Meta("Keeping a starter", 1),
        page_h1s=(Meta("Keeping a starter", 4),),
        headings=(Heading(1, "Keeping a starter", 4, 0),),
        images=(Image("/starter.png", "A jar", 6),),
        nodes=(Node(types or ("BlogPosting",), properties, "json-ld", 2),),
    )


def test_an_item_of_another_kind_is_no_markup_of_an_article() -> None:
    assert marked_article(page(FULL, "Recipe")) is None
    assert marked_article(Article("x")) is None


def test_complete_markup_lacks_nothing() -> None:
    found = marked_article(page(FULL))

    assert found is not None
    assert (found.type, found.line, found.lacks, found.shared) == ("BlogPosting", 2, (), 1.0)


@pytest.mark.parametrize(
    ("change", "lacks"),
    [
        ({"headline": ""}, "headline"),
        ({"author": None}, "author"),
        ({"author": {"@type": "Person"}}, "author's name"),
        ({"datePublished": []}, "datePublished"),
        ({"image": {"@type": "ImageObject"}}, "image"),
    ],
)
def test_a_property_that_says_nothing_is_lacking(change: dict[str, Any], lacks: str) -> None:
    found = marked_article(page(FULL | change))

    assert found is not None
    assert found.lacks == (lacks,)


def test_another_headline_shares_few_words() -> None:
    found = marked_article(page(FULL | {"headline": "Ten ways to save money on a starter"}))

    assert found is not None
    assert 0 < found.shared < 0.5
    assert found.shown == "Keeping a starter"


@pytest.mark.parametrize(
    ("text", "is_readable", "lacks_zone"),
    [
        ("2026-03-05", True, False),
        ("2026-03-05T08:00:00+01:00", True, False),
        ("2026-03-05T08:00", True, True),
        ("5 March 2026", False, False),
    ],
)
def test_a_date_is_readable_and_has_a_zone_or_not(text: str, is_readable: bool, lacks_zone: bool) -> None:  # noqa: FBT001
    found = marked_article(page(FULL | {"datePublished": text}))

    assert found is not None
    assert [(date.is_readable, date.lacks_zone) for date in found.dates] == [(is_readable, lacks_zone)]
