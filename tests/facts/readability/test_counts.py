"""What the formulas are made from, counted in small sentences."""

import pytest

from auditor.facts.readability.counts import Counts, count
from auditor.facts.readability.easy_words import is_familiar
from auditor.model import Block
from auditor.text import sentences


def counted(text: str, language: str = "en") -> Counts:
    (sentence,) = sentences([Block("heading", text, 1)], language)
    return count(sentence.words, language)


def test_a_sentence_is_counted_once_in_every_way() -> None:
    found = counted("The extraordinary cat doesn't eat 12 potatoes in Rome.")

    assert found == Counts(
        sentences=1,
        words=9,
        syllables=1 + 5 + 1 + 2 + 1 + 1 + 3 + 1 + 1,
        letters=3 + 13 + 3 + 6 + 3 + 2 + 8 + 2 + 4,
        monosyllables=6,
        polysyllables=2,
        four_syllables=1,
        complex_words=2,
        long_words=2,
        unfamiliar=1,
    )


@pytest.mark.parametrize("text", ["He met Anastasia", "They are well-to-do", "He visited", "It is in parentheses"])
def test_gunning_leaves_out_names_compounds_of_short_words_and_endings(text: str) -> None:
    assert counted(text).complex_words == (1 if "parentheses" in text else 0)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("house", True), ("houses", True), ("carries", True), ("walked", True), ("making", True), ("running", True),
        ("bigger", True), ("happiest", True), ("quickly", True), ("dog's", True), ("don’t", True), ("1999", True),
        ("milk-bottle", True), ("hydration", False), ("ergonomic", False), ("naïve", False), ("", False),
    ],
)  # fmt: skip
def test_regular_forms_of_a_familiar_word_are_familiar(word: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_familiar(word) is expected


def test_a_language_without_syllables_has_letters_all_the_same() -> None:
    found = counted("Läsbarhet är viktigt", "sv")

    assert (found.words, found.syllables, found.letters, found.long_words) == (3, 0, 18, 2)
