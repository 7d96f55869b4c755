"""Abbreviations that sentence splitting must know, by language: those that go on and those that may end a sentence.

All in small letters and without their full stop. What they mean is said in ``languages/language.py``.
"""

from functools import cache

from auditor.text.languages import language as record_of

ENDS_BEFORE_STARTERS = frozenset({"dept", "st"})
"""English abbreviations that go on before a name (St. Louis, Dept. Store) and may end a sentence before a starter."""


@cache
def continues(language: str) -> frozenset[str]:
    return frozenset(record_of(language).abbreviations.continues.split())


@cache
def before_number(language: str) -> frozenset[str]:
    return frozenset(record_of(language).abbreviations.before_number.split())


@cache
def may_end(language: str) -> frozenset[str]:
    return frozenset(record_of(language).abbreviations.may_end.split())


@cache
def ordinal_before(language: str) -> frozenset[str]:
    return frozenset(record_of(language).abbreviations.ordinal_before.split())


@cache
def starters(language: str) -> frozenset[str]:
    """With their capital."""
    return frozenset(record_of(language).abbreviations.starters.split())


@cache
def designators(language: str) -> frozenset[str]:
    return frozenset(record_of(language).abbreviations.designators.split())


def are_complete(language: str) -> bool:
    """Whether the lists of the language are the authority on words of two letters or more, and not sentencex."""
    return record_of(language).abbreviations.are_complete
