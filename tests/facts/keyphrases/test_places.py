"""Where a phrase stands, and where the introduction is."""

from collections.abc import Callable

import pytest

from auditor.facts.keyphrases.body import body_of
from auditor.facts.keyphrases.places import held, introduction, place_stems
from auditor.facts.keyphrases.uses import patterns
from auditor.model import Article, Place, Sentence

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]


def where(of: tuple[Article, tuple[Sentence, ...]], phrase: str) -> tuple[Place, ...]:
    return held(phrase, "en", patterns(phrase, "en"), place_stems(body_of(*of))).places


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"title": "On baskets for proofing"}, "title"),
        ({"description": "Proofing: which basket?"}, "description"),
        ({"url": "https://x.example/basket-for-proofing"}, "slug"),
        ({"alts": ("A basket", "Proofing baskets")}, "alt"),
    ],
)
def test_content_words_count_in_any_form_and_order(made: Made, more: dict[str, str], place: Place) -> None:
    assert where(made("Nothing.", **more), "proofing basket") == (place,)


def test_words_of_different_headings_or_alts_do_not_add_up(made: Made) -> None:
    of = made("## Proofing\nNothing.\n## Baskets\nNothing.", alts=("Proofing", "Basket"))

    assert where(of, "proofing basket") == ()


def test_deep_headings_are_no_subheadings(made: Made) -> None:
    assert where(made("#### Proofing baskets\nNothing."), "proofing basket") == ()


def intro(of: tuple[Article, tuple[Sentence, ...]]) -> str:
    article, sentences = of
    rows = introduction(body_of(article, sentences))
    return " | ".join(dict.fromkeys(article.blocks[row.block].text for row in rows))


LONG = "This first paragraph has a great many words, " + "and some more, " * 14 + "and an end."


def test_the_introduction_is_the_first_paragraph(made: Made) -> None:
    assert intro(made(f"# Rye\n{LONG}\nThe second one.\n## Next\nThird.")) == LONG


def test_a_byline_is_no_introduction(made: Made) -> None:
    assert intro(made(f"# Rye\nBy Ida Holm\n- Updated on\n{LONG}\nSecond.")) == LONG


def test_a_short_first_paragraph_takes_the_next_one_with_it(made: Made) -> None:
    lead = "Rye bread keeps for a week if you let it."

    assert intro(made(f"# Rye\n{lead}\n{LONG}\nThird.")) == f"{lead} | {LONG}"


def test_the_introduction_ends_at_the_first_subheading(made: Made) -> None:
    lead = "Rye bread keeps for a week if you let it."

    assert intro(made(f"# Rye\n{lead}\n## Next\n{LONG}")) == lead
