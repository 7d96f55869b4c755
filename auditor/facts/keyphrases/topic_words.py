"""A phrase in, whether somebody could aim at it out: it is built like a name of a thing."""

from collections.abc import Sequence

from auditor.facts.keyphrases.grammar_words import grammar_words
from auditor.facts.keyphrases.grams import Positions
from auditor.facts.keyphrases.terms import Row
from auditor.facts.keyphrases.weak_words import (
    before_noun,
    before_verb,
    empty_heads,
    links,
    weak_alone,
    weak_at_end,
    weak_at_start,
)
from auditor.text.month_names import months

LONG = 5
"""Letters of a word that is hardly a function word, in a language of which none are known."""
_CITED = frozenset(("et", "al", "al.", "ibid", "op", "cit"))
"""What lists of references are full of."""
MONTH = 4
"""Letters of a month's name, where the language's own list of weak words does not hold it."""
PART_OF_VERSION = 2
"""Digits of each part of a version."""
YEAR = 4
"""Digits of a year; fewer at the end of a phrase are a model's number ("Apex 4")."""
PART = 0.3
"""What it says for a noun that a word with a meaning stands before: "bread knife", but also "council voted"."""


def is_topic(line: Row, start: int, end: int, language: str) -> bool:
    """No function word or weak word at its ends, no year, no number in front, nothing but "of" and the like within."""
    first, last = line.plains[start], line.plains[end - 1]
    if line.functions[start] or line.functions[end - 1] or not _has_letter(first):
        return False
    if not grammar_words(language) and min(len(first), len(last)) < LONG and (first + last).isascii():
        return False
    if first in _CITED or last in _CITED:
        return False
    if end - start == 1:
        is_month = first in months() and len(first) >= MONTH and not weak_alone(language)
        return len(first) > 1 and first not in weak_alone(language) and not is_month
    if first in weak_at_start(language) or last in weak_at_end(language):
        return False
    if end - start == 2 and first in weak_at_end(language) and last in weak_alone(language):  # "best practices"
        return False
    if not _has_letter(last) and (first in weak_alone(language) or not (len(last) < YEAR or _is_version(last))):
        return False
    allowed = links(language)
    if line.plains[start + 1] in allowed and (
        first in empty_heads(language) or (language == "en" and first.endswith("ed"))
    ):
        return False
    return not allowed or all(line.plains[at] in allowed for at in range(start + 1, end - 1) if line.functions[at])


def _is_version(word: str) -> bool:
    """Whether it is like "1.10.2": no year, and no number with groups of thousands."""
    parts = word.split(".")
    return len(parts) > 1 and all(part.isdigit() and len(part) <= PART_OF_VERSION for part in parts)


def _has_letter(word: str) -> bool:
    return word.isalpha() or any(map(str.isalpha, word))


def noun_share(rows: Sequence[Row], positions: Positions, language: str) -> float:
    """Share of a word's uses that stand where nouns do, less those where verbs do; 1 where nobody can tell."""
    nouns, verbs = before_noun(language), before_verb(language)
    if not nouns:
        return 1.0
    score = 0.0
    for at, word in positions:
        row = rows[at]
        before = row.plains[word - 1] if word else ""
        content = bool(before) and row.joined[word] and not row.functions[word - 1]
        score += (before in nouns) + PART * content - (before in verbs)
    return score / len(positions)
