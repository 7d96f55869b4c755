"""Which runs of words somebody could aim at."""

from collections.abc import Callable

import pytest

from auditor.facts.keyphrases.body import body_of
from auditor.facts.keyphrases.terms import row_of
from auditor.facts.keyphrases.topic_words import is_topic, noun_share
from auditor.facts.keyphrases.weak_words import links, weak_alone, weak_at_end, weak_at_start
from auditor.model import Article, Sentence
from auditor.text import fold

Made = Callable[..., tuple[Article, tuple[Sentence, ...]]]


def topic(text: str, language: str = "en") -> bool:
    line = row_of(text, language)
    return is_topic(line, 0, len(line.words), language)


@pytest.mark.parametrize(
    "text",
    [
        "electric back massager",
        "best running shoes",
        "cost of living",
        "pros and cons",
        "lower back pain",
        "iPhone 15",
        "Rust 1.10.2",
        "Black Friday",
        "3D printing",
        "bitcoin",
        "401k",
    ],
)
def test_names_of_things_are_topics(text: str) -> None:
    assert topic(text)


@pytest.mark.parametrize(
    "text",
    [
        "the massager",
        "massager is",
        "massager helps",
        "really good",
        "7 tips",
        "garden 2026",
        "garden 1.459",
        "Smith et al",
        "2026",
        "October",
        "guide",
        "tips for massage",
        "approved by the council",
        "Hitler was born",
        "best practices",
        "x",
    ],
)
def test_pieces_of_sentences_dates_and_empty_words_are_none(text: str) -> None:
    assert not topic(text)


@pytest.mark.parametrize(
    ("language", "good", "bad"),
    [
        ("de", "Schutz vor Kälte", "bessere Matratze kaufen"),
        ("es", "aceite de oliva", "mejor aceite"),
        ("fr", "huile d'olive", "nouvelle huile"),
    ],
)
def test_other_languages_have_weak_words_of_their_own(language: str, good: str, bad: str) -> None:
    assert topic(good, language)
    assert not topic(bad, language)


@pytest.mark.parametrize(
    ("text", "is_one"), [("the", False), ("massager", True), ("for massagers", False), ("발전", True)]
)
def test_in_an_unknown_language_short_words_are_taken_for_function_words(text: str, *, is_one: bool) -> None:
    assert topic(text, "") is is_one


@pytest.mark.parametrize(
    ("text", "word", "low", "high"),
    [
        ("The council met. A council votes. Every member of the council.", "council", 0.9, 1.0),
        ("They want to transition. We transition. You can transition.", "transit", -1.0, 0.0),
    ],
)
def test_a_noun_is_told_by_what_stands_before_it(made: Made, text: str, word: str, low: float, high: float) -> None:
    body = body_of(*made(text))

    assert low <= noun_share(body.rows, body.index[word], "en") <= high


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_weak_words_are_folded_single_words(language: str) -> None:
    lists = (weak_at_end(language), weak_at_start(language), weak_alone(language), links(language))

    assert all(lists)
    assert all(word == fold(word) and " " not in word for words in lists for word in words)
    assert weak_at_start(language) <= weak_at_end(language) <= weak_alone(language)
