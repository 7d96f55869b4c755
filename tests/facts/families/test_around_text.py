"""Titles, alts and link texts packed with a phrase."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from auditor.facts.families.families import families
from auditor.model import Article, Link, Sentence

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]
TEXT = "The hemp oil is green.\nMy hemp oil is old.\nOur hemp oil is gone."


def packed(of: tuple[Article, tuple[Sentence, ...]]) -> Counter[str]:
    return Counter(shape.kind for family in families(*of) for shape in family.shapes if shape.span is None)


@pytest.mark.parametrize(
    ("title", "times"),
    [
        ("Hemp Oil for Cats - Best Hemp Oil for Cats - Buy Hemp Oil", 2),
        ("Hemp oil for cats", 0),
        ("Hemp oil or olive oil?", 0),
        ("Oil and hemp, hemp and oil", 0),
    ],
)
def test_a_title_says_its_phrase_once(made: Made, title: str, times: int) -> None:
    assert packed(made(TEXT, title=title))["title"] == times


@pytest.mark.parametrize(
    ("alts", "times"),
    [
        (("hemp oil", "best hemp oil", "buy hemp oil online"), 3),
        (("hemp oil", "hemp oil in a spoon", "a bottle of hemp oil"), 0),
        (("best hemp oil", "buy hemp oil"), 0),
        (("best hemp oil", "best hemp oil", "best hemp oil", "buy hemp oil"), 0),
        (("hemp oil, cheap hemp oil, hemp oil for cats",), 1),
    ],
)
def test_alts_that_are_worded_for_a_search_box_are_packed(made: Made, alts: tuple[str, ...], times: int) -> None:
    assert packed(made(TEXT, alts=alts))["alt"] == times


def test_the_same_link_text_again_and_again_is_packed(made: Made) -> None:
    assert packed(made(TEXT, anchors=("hemp oil",) * 4))["anchor"] == 4
    assert packed(made(TEXT, anchors=("hemp oil",) * 3))["anchor"] == 0


def test_links_outside_of_the_text_do_not_count(made: Made) -> None:
    article, split = made(TEXT)
    links = tuple(Link("/x", "hemp oil", 1) for _ in range(9))

    assert packed((replace(article, links=links), split))["anchor"] == 0
