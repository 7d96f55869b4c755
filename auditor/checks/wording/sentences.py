"""Sentences in, how evidence shows them out."""

from collections.abc import Sequence

from auditor.model import Facts, Sentence

SHOWN = 5
"""Sentences that a finding shows."""
_LONGEST = 220
"""Letters of a sentence that a finding shows."""


def shown(facts: Facts, sentence: Sentence) -> str:
    """The sentence in quotation marks, cut where it is too long to be read in a list."""
    text = facts.text_of(sentence)
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[:_LONGEST].rsplit(' ', 1)[0]} …”"


def longest(facts: Facts, indices: Sequence[int]) -> list[Sentence]:
    """The sentences by their words, most first; those as long as each other in the order of the text."""
    return sorted((facts.sentences[index] for index in indices), key=lambda each: -len(each.words))
