"""The English that sentences share: numbers with their nouns, percentages, lists and short quotes."""

import pytest

from auditor.wording import QUOTED_CHARACTERS, QUOTED_WORDS, counted, listed, percent, short


@pytest.mark.parametrize(
    ("number", "noun", "plural", "expected"),
    [
        (1, "character", "", "1 character"),
        (2, "character", "", "2 characters"),
        (0, "page", "", "0 pages"),
        (1459, "word", "", "1,459 words"),
        (2, "query", "queries", "2 queries"),
    ],
)
def test_a_noun_agrees_with_its_number(number: int, noun: str, plural: str, expected: str) -> None:
    assert counted(number, noun, plural) == expected


def test_a_percentage_has_one_decimal_and_a_small_one_two() -> None:
    assert [percent(value) for value in (1.234, 0.05, 0, 12.5)] == ["1.2 %", "0.05 %", "0.0 %", "12.5 %"]


def test_things_are_listed_with_an_and_before_the_last() -> None:
    assert [listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


def test_a_quote_is_cut_to_a_few_words() -> None:
    assert short("Rye bread") == "“Rye bread”"
    assert short(" Rye   bread, ") == "“Rye bread,”"
    assert short("one two three four five six seven") == "“one two three four five six …”"
    assert len(short("x" * 900)) <= QUOTED_CHARACTERS + 4
    assert len(short("word " * 900).split()) == QUOTED_WORDS + 1
