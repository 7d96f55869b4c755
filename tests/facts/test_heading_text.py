"""What a heading's words are: a question, an entry of a list."""

import pytest

from auditor.facts.heading_text import asks_or_counts, is_numbered


@pytest.mark.parametrize("text", ["How long does it keep?", "9. The Baker's Oven", "#3) Rye"])
def test_questions_and_entries_are_seen(text: str) -> None:
    assert asks_or_counts(text)


@pytest.mark.parametrize("text", ["3 ways to keep it", "What? is a question within", ""])
def test_a_number_or_a_mark_within_is_neither(text: str) -> None:
    assert not asks_or_counts(text)


@pytest.mark.parametrize("text", ["1. Amazon", "# 3 Leeds", "Day 4", "Schritt 2: kneten"])
def test_an_entry_begins_with_its_number(text: str) -> None:
    assert is_numbered(text)


@pytest.mark.parametrize("text", ["3 ways to", "2026", "1.5 litres", "Leeds 3"])
def test_a_number_that_is_part_of_the_heading_is_none(text: str) -> None:
    assert not is_numbered(text)
