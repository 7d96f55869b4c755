"""Lists of places and variants, and lists that are none."""

from collections.abc import Callable

import pytest

from auditor.facts.families.families import families
from auditor.model import Article, Heading, Link, Sentence

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]


def listed(of: tuple[Article, tuple[Sentence, ...]]) -> list[str]:
    return [shape.quote for family in families(*of) for shape in family.shapes if shape.kind == "list"]


@pytest.mark.parametrize(
    "text",
    [
        "We do roof repair in Dallas, roof repair in Plano, roof repair in Irving and roof repair in Allen.",
        "We are plumber Leeds, plumber Otley, plumber Morley and plumber Pudsey.",
        "Dover roofer, Deal roofer, Margate roofer, Sandwich roofer, Hythe roofer, Lydd roofer.",
        "A neck warmer, foot warmer, hand warmer, knee warmer, back warmer or ear warmer.",
    ],
)
def test_a_sentence_that_says_a_phrase_for_every_place_is_a_list(made: Made, text: str) -> None:
    assert listed(made(text)) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    "text",
    [
        "We do roof repair in Dallas, Plano, Irving and Allen.",
        "American service, French service, English service and Russian service.",
        "Libraries in Aldbury, Berrow, Chillon, Dunmere and Eastgate stay open.",
        "A neck warmer, a foot warmer and a hand warmer.",
        "The 1st stage: Hull, the 2nd stage: York, the 3rd stage: Leeds, the 4th stage: Otley.",
        "Mix flour, water and salt, knead, rest, fold, rest, shape and bake.",
    ],
)
def test_lists_that_say_something_are_left_alone(made: Made, text: str) -> None:
    assert listed(made(text)) == []


ITEMS = (
    "- Roof repair Dallas\n- Roof repair Plano\n- Roof repair Irving\n- Roof repair Allen\n- Cheap roof repair Frisco\n"
)


def test_list_items_of_nothing_but_the_phrase_are_a_list(made: Made) -> None:
    assert listed(made(ITEMS)) == [line.removeprefix("- ") for line in ITEMS.splitlines()]


def test_four_items_are_not_yet_a_list(made: Made) -> None:
    assert listed(made("".join(ITEMS.splitlines(keepends=True)[:4]))) == []


def test_items_that_lead_somewhere_are_navigation(made: Made) -> None:
    from dataclasses import replace

    article, split = made(ITEMS)
    linked = replace(article, links=(Link("/dallas", "Roof repair Dallas", 1, block=0),))
    headed = replace(article, headings=(Heading(2, "Roof repair Dallas", 9, -1),))

    assert listed((linked, split)) == listed((headed, split)) == []


def test_items_that_say_the_same_are_a_specification(made: Made) -> None:
    assert listed(made("- Roof repair Dallas\n" * 9)) == []
