"""Families: phrases on the same two words, counted together and once."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.families.families import families
from auditor.model import Article, Block, Family, Meta, Sentence
from auditor.text import sentences

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]

STEAM = (
    "A steam cleaner cleans. The best steam cleaning machine cleans. Buy a handheld steam cleaner. Rent a handheld "
    "steam cleaner. The best steam cleaning machine is loud. Learn steam cleaning."
)


def the(name: str, of: tuple[Article, tuple[Sentence, ...]]) -> Family:
    return next(family for family in families(*of) if family.name == name)


def test_phrases_on_the_same_words_are_one_family_with_a_joint_count(made: Made) -> None:
    family = the("steam cleaner", made(STEAM))

    assert len(family.uses) == 6
    assert dict(family.phrases) == {
        "handheld steam cleaner": 2,
        "steam cleaner": 1,
        "best steam cleaning machine": 2,
        "steam cleaning": 1,
    }


def test_words_in_another_order_or_with_of_between_are_the_same_family(made: Made) -> None:
    family = the(
        "plumber in Leeds", made("A plumber in Leeds came. A plumber in Leeds went. One Leeds plumber stayed.")
    )

    assert len(family.uses) == 3


def test_uses_of_two_families_are_not_counted_twice(made: Made) -> None:
    text = "The memory foam mattress is soft. " * 4

    assert [(family.name, len(family.uses)) for family in families(*made(text))] == [("foam mattress", 4)]


def test_the_article_s_name_is_no_use_and_subheadings_are(made: Made) -> None:
    text = "# A steam cleaner\nThe steam cleaner hums. My steam cleaner leaks.\n## Your steam cleaner\nNothing."
    family = the("steam cleaner", made(text, title="A steam cleaner"))

    assert [use.span.block for use in family.uses] == [1, 1, 2]
    assert (family.subheadings, family.promised) == (1, 2)


def test_words_to_sell_are_counted(made: Made) -> None:
    text = "The best steam cleaner. A cheap and light steam cleaner. My steam cleaner. A steam cleaner near me."

    assert the("steam cleaner", made(text)).selling == 2


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("We met Ada Brandvold. Then Ada Brandvold left. Letters by Ada Brandvold remain.", True),
        ("We met a Steam cleaner. Then the steam cleaner left. Our steam cleaner remains.", False),
    ],
)
def test_a_name_is_told_by_its_capitals(made: Made, text: str, *, is_name: bool) -> None:
    (family,) = families(*made(text))

    assert family.is_name is is_name


def test_german_nouns_are_no_names(made: Made) -> None:
    text = "Die Zug Fahrt war gut. Eine Zug Fahrt ist lang. Ohne Zug Fahrt bleibt man."

    assert not any(family.is_name for family in families(*made(text, language="de")))


def test_a_long_german_word_is_a_family_by_itself(made: Made) -> None:
    text = "Eine Kaltschaummatratze hilft. Die Kaltschaummatratze ist neu. Ohne Kaltschaummatratze geht es auch."

    assert the("Kaltschaummatratze", made(text, language="de")).stems == ("kaltschaummatratz",)


@pytest.mark.parametrize(
    "numbers", [("12", "13", "14"), ("12-14", "15-17", "18"), ("III", "IV", "X"), ("3.2", "3.3", "4")]
)
def test_words_that_tell_numbers_apart_are_a_label_and_no_phrase(made: Made, numbers: tuple[str, ...]) -> None:
    first, second, third = numbers
    text = f"Beans, see printed sheet {first}. Peas, see printed sheet {second}. Leeks are on printed sheet {third}."

    assert not families(*made(text))


def test_a_phrase_with_a_year_behind_it_is_a_phrase(made: Made) -> None:
    text = "Buy the steam cleaner 2026. Rent a steam cleaner 2026. See every steam cleaner 2026."

    assert len(the("steam cleaner", made(text)).uses) == 3


def test_french_phrases_to_sell_hold_a_negation(made: Made) -> None:
    text = "Un serrurier pas cher arrive. Ce serrurier pas cher part. Mon serrurier pas cher reste."

    assert the("serrurier pas cher", made(text, language="fr")).selling == 3


def test_what_a_title_repeats_is_a_family_however_seldom_the_text_has_it(made: Made) -> None:
    of = made("Some give hemp oil.", title="Hemp Oil for Cats - Best Hemp Oil for Cats")

    assert the("hemp oil", of).shapes[0].kind == "title"


def test_every_use_is_what_stands_there(made: Made) -> None:
    article, split = made(STEAM)

    for family in families(article, split):
        assert [use.form for use in family.uses] == [
            article.blocks[use.span.block].text[use.span.start : use.span.end] for use in family.uses
        ]
        assert all(split[use.sentence].block == use.span.block for use in family.uses)


def test_a_huge_page_of_one_phrase_is_measured_in_passing() -> None:
    text = "best electric back massager " * 5_000
    blocks = (
        Block("paragraph", text, 1),
        *(Block("list item", "cheap massager online", 1, group=1) for _ in range(1250)),
    )
    article = Article("x", title=Meta("massager online " * 1250), language="en", blocks=blocks)

    assert families(article, sentences(blocks, "en"))


@given(
    st.lists(
        st.text(alphabet=st.sampled_from("ab ,.-'–Ä日\n"), max_size=60)
        | st.just("best massage or best massager, massager"),
        max_size=10,
    ),
    st.sampled_from(["en", "de", "ja", ""]),
)
def test_no_text_makes_it_fail(lines: list[str], language: str) -> None:
    blocks = tuple(Block("paragraph", line, 1) for line in lines)
    article = Article("x", title=Meta(lines[0] if lines else ""), language=language, blocks=blocks)

    for family in families(article, sentences(blocks, language)):
        assert family.name
        assert all(0 <= number < len(family.uses) for shape in family.shapes for number in shape.uses)
