"""Uses of a phrase in, each with the words around it out."""

from collections.abc import Sequence

from auditor.model import Facts, Use

_BEFORE, _AFTER = 5, 4
"""Pieces between spaces that are shown around a use; the last one before it and the first one after it are empty."""


def quoted(facts: Facts, uses: Sequence[Use]) -> tuple[str, ...]:
    """Each use with the words around it."""
    return tuple(f"“{_around(facts, use)}”" for use in uses)


def _around(facts: Facts, use: Use) -> str:
    """The use with some words before and after it, from its own sentence."""
    sentence = facts.sentences[use.sentence]
    text = facts.text_of(sentence)
    start, end = use.span.start - sentence.start, use.span.end - sentence.start
    before, after = text[:start].split(" "), text[end:].split(" ")
    cut_before, cut_after = len(before) > _BEFORE, len(after) > _AFTER
    return (
        ("… " if cut_before else "")
        + " ".join(before[-_BEFORE:])
        + text[start:end]
        + " ".join(after[:_AFTER])
        + (" …" if cut_after else "")
    )
