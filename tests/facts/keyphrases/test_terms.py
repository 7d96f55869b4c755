"""When two words are the same word, and where a phrase ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.keyphrases.terms import elision, phrase_start, row_of, term


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "massager", "massagers"),
        ("en", "massager", "massager's"),
        ("en", "Massager", "MASSAGERS’"),
        ("en", "e-mail", "email"),
        ("en", "multi-functional", "multifunctional"),
        ("en", "café", "cafe"),
        ("en", "rolling", "rolled"),
        ("de", "Matratze", "Matratzen"),
        ("de", "Rücken-Massage", "Rückenmassage"),
        ("es", "canción", "canciones"),
        ("fr", "l'huile", "huiles"),
        ("it", "dell’uovo", "uovo"),
    ],
)
def test_forms_of_one_word_are_one_term(language: str, one: str, other: str) -> None:
    assert term(one, language).stem == term(other, language).stem


@pytest.mark.parametrize(("one", "other"), [("massager", "massage"), ("computer", "compute"), ("operator", "operate")])
def test_who_does_a_thing_is_another_word_than_the_thing_and_of_one_family(one: str, other: str) -> None:
    assert term(one, "en").stem != term(other, "en").stem
    assert term(one, "en").root == term(other, "en").root


@pytest.mark.parametrize(("one", "other"), [("roller", "rolling"), ("runner", "running"), ("planner", "planned")])
def test_families_reach_over_the_ending_of_the_doer(one: str, other: str) -> None:
    assert term(one, "en").root == term(other, "en").root


@pytest.mark.parametrize(("one", "other"), [("her", "he"), ("beer", "be"), ("door", "do")])
def test_not_every_er_is_somebody(one: str, other: str) -> None:
    assert term(one, "en").root != term(other, "en").root


def test_in_a_language_without_stemmer_only_the_same_form_is_the_same_word() -> None:
    assert term("матраца", "uk").stem != term("матрац", "uk").stem


@pytest.mark.parametrize(
    ("word", "language", "letters"),
    [("l'eau", "fr", 2), ("qu’on", "fr", 3), ("aujourd'hui", "fr", 0), ("dell'uovo", "it", 5), ("don't", "en", 0)],
)
def test_an_article_written_onto_its_word_is_known_by_language(word: str, language: str, letters: int) -> None:
    assert elision(word, language) == letters


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("electric back massager", [False, True, True]),
        ("back, massager", [False, False]),
        ("back - massager", [False, False]),
        ("back (massager", [False, False]),
        ("back: massager", [False, False]),
        ('the "back" massager', [False, True, True]),
        ("back/neck massager", [False, True, True]),
    ],
)
def test_a_phrase_does_not_run_over_a_pause(text: str, joined: list[bool]) -> None:
    assert list(row_of(text, "en").joined) == joined


def test_the_adjectives_before_a_word_belong_to_its_phrase() -> None:
    line = row_of("with a very quiet electric back massager", "en")

    assert line.words[phrase_start(line, 5)].text == "quiet"


def test_a_phrase_has_no_endless_row_of_adjectives() -> None:
    line = row_of("big " * 1000, "en")

    assert phrase_start(line, 900) == 894


@given(st.text(max_size=200), st.sampled_from(["en", "de", "fr", "ja", "th", "ar", "uk", ""]))
def test_every_text_becomes_a_row_of_equal_columns(text: str, language: str) -> None:
    line = row_of(text, language)

    columns = (line.joined, line.stems, line.roots, line.plains, line.functions, line.topics)
    assert {len(column) for column in columns} == {len(line.words)}
    assert all(line.stems)
