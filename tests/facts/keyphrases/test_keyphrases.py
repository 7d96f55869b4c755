"""Keyphrases: where they come from, what counts as a use, and what is measured on them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.keyphrases.keyphrases import keyphrases
from auditor.model import Article, Block, Meta, Page, Sentence
from auditor.read import read
from auditor.text import sentences

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]
SEED = Path(__file__).parents[4] / "shared" / "seed" / "article.html"

TEXT = """
# How to keep a proofing basket dry
By Ida Holm
A proofing basket lasts for decades. Brush your proofing baskets, and never wash them with soap or hot water, please.
## Why proofing baskets mould
Damp flour feeds mould. A window is enough.
## Linen
Linen needs no care.
"""


def test_the_configuration_comes_first_then_the_page_then_a_guess(made: Made) -> None:
    article, found = made(TEXT, declared=("banneton",))
    nothing_declared, _ = made(TEXT)

    assert [(each.text, each.role, each.origin) for each in keyphrases(article, found, ("cane basket",))][:1] == [
        ("cane basket", "given", "configuration")
    ]
    assert [(each.text, each.role, each.origin) for each in keyphrases(article, found)][:1] == [
        ("banneton", "given", "the page itself")
    ]
    assert [(each.text, each.role) for each in keyphrases(nothing_declared, found)][:1] == [
        ("proofing basket", "inferred")
    ]


def test_all_given_phrases_are_measured_in_their_order_and_inferred_ones_follow_as_related(made: Made) -> None:
    found = keyphrases(*made(TEXT), ("linen", "mould", "linen", " "))

    assert [(each.text, each.role) for each in found] == [
        ("linen", "given"),
        ("mould", "given"),
        ("proofing basket", "related"),
    ]


def test_an_inferred_phrase_that_is_given_already_is_not_named_twice(made: Made) -> None:
    assert [each.text for each in keyphrases(*made(TEXT), ("Proofing baskets",))] == ["Proofing baskets"]


def test_a_guess_says_from_what_it_was_made(made: Made) -> None:
    article, found = made(
        TEXT,
        title="Keep a proofing basket dry",
        description="On a proofing basket.",
        url="https://x.example/proofing-basket",
    )
    (first, *_) = keyphrases(article, found)

    assert first.guessed_from == ("title, H1, slug, headings, first paragraph, description and frequency")


def test_the_article_s_name_is_a_place_and_no_use_but_subheadings_are(made: Made) -> None:
    article, found = made(TEXT, title="A proofing basket", alts=("A proofing basket",))
    (phrase, *_) = keyphrases(article, found, ("proofing basket",))

    assert [use.form for use in phrase.uses] == ["proofing basket", "proofing baskets", "proofing baskets"]
    assert [article.blocks[use.span.block].kind for use in phrase.uses] == ["paragraph", "paragraph", "heading"]
    assert phrase.exact == 1
    assert phrase.places == ("title", "h1", "intro", "headings", "alt")


def test_density_first_use_and_the_longest_gap_are_counted(made: Made) -> None:
    article, found = made("Foam roller one. Two three. Four five.\nSix seven foam rollers nine. Ten.")
    (phrase, *_) = keyphrases(article, found, ("foam roller",))

    assert sum(len(sentence.words) for sentence in found) == 13
    assert phrase.density == pytest.approx(100 * 2 / 13)
    assert phrase.first == 0
    assert phrase.longest_gap == pytest.approx(2 / 5)
    assert phrase.content_words == 2


def test_a_phrase_that_is_never_used_has_no_first_use_and_only_gap(made: Made) -> None:
    (phrase, *_) = keyphrases(*made(TEXT), ("steam engine",))

    assert (phrase.uses, phrase.first, phrase.density, phrase.longest_gap) == ((), None, 0.0, 1.0)


def test_subheadings_that_hold_the_phrase_are_counted(made: Made) -> None:
    (phrase, *_) = keyphrases(*made(TEXT), ("proofing basket",))

    assert phrase.reflecting_headings == 1


def test_a_language_without_stemmer_counts_exact_forms_and_says_so(made: Made) -> None:
    (english, *_) = keyphrases(*made(TEXT), ("proofing basket",))
    (ukrainian, *_) = keyphrases(*made("Чайник кипить. Чайника нема.", language="uk"), ("чайник",))

    assert (english.forms, ukrainian.forms) == ("any", "exact")
    assert len(ukrainian.uses) == 1


def test_a_meta_tag_full_of_words_is_cut(made: Made) -> None:
    found = keyphrases(*made(TEXT, declared=tuple(f"word {number}" for number in range(5000))))

    assert sum(each.role == "given" for each in found) == 20


def test_an_empty_page_has_no_keyphrase(made: Made) -> None:
    assert keyphrases(*made("")) == ()


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not here")
def test_the_seed_uses_its_keyphrase_twelve_times() -> None:
    article = read(Page(str(SEED), SEED.read_bytes(), path=str(SEED)))
    assert isinstance(article, Article)
    (first, *others) = keyphrases(article, sentences(article.blocks, article.language))

    assert (first.text, first.role, len(first.uses)) == ("electric back massager", "inferred", 12)
    assert [(each.text, len(each.uses)) for each in others if each.text == "back massage machine"] == [
        ("back massage machine", 9)
    ]


@given(
    st.lists(st.text(max_size=80), max_size=8),
    st.text(max_size=60),
    st.lists(st.text(max_size=30), max_size=3),
    st.sampled_from(["en", "de", "ja", "", "xx"]),
)
def test_no_text_makes_it_fail(lines: list[str], title: str, given_phrases: list[str], language: str) -> None:
    blocks = tuple(Block("paragraph", line, 1) for line in lines)
    article = Article("x", title=Meta(title), language=language, blocks=blocks)
    split = sentences(blocks, language)

    for phrase in keyphrases(article, split, tuple(given_phrases)):
        assert 0 <= phrase.longest_gap <= 1
        assert [use.form for use in phrase.uses] == [
            blocks[use.span.block].text[use.span.start : use.span.end] for use in phrase.uses
        ]
