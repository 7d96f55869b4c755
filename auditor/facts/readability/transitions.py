"""Sentences with a transition word: one that says how a thought follows from the one before."""

from collections.abc import Mapping
from functools import cache
from itertools import chain

from auditor.facts.readability.prose_words import ProseWords
from auditor.text.languages import language as record_of

Phrases = dict[str, tuple[tuple[str, ...], ...]]
"""First word to the phrases that begin with it."""


def transitions(prose: ProseWords, language: str) -> tuple[int, ...] | None:
    """Indices of the sentences with a transition word; None for a language without a list."""
    known = record_of(language).transitions
    if known is None:
        return None
    anywhere, first = _by_needed(known.anywhere), _phrases(known.first)
    return tuple([index for index, _, plain in prose.each() if _begins(plain, first) or _has(plain, anywhere)])


def _begins(plain: tuple[str, ...], first: Phrases) -> bool:
    """Whether a sentence of these words, in small letters, begins with one of the phrases."""
    return plain[0] in first and any(plain[: len(phrase)] == phrase for phrase in first[plain[0]])


def _has(plain: tuple[str, ...], anywhere: Mapping[str, tuple[str, ...]]) -> bool:
    held = anywhere.keys() & plain
    if not held:
        return False
    said = f" {' '.join(plain)} "
    return any(phrase in said for word in held for phrase in anywhere[word])


@cache
def _by_needed(text: str) -> Mapping[str, tuple[str, ...]]:
    """The longest word of each phrase, without which a sentence does not have it, to those phrases between spaces."""
    found: dict[str, list[str]] = {}
    for phrase in chain.from_iterable(_phrases(text).values()):
        found.setdefault(max(phrase, key=len), []).append(f" {' '.join(phrase)} ")
    return {word: tuple(phrases) for word, phrases in found.items()}


@cache
def _phrases(text: str) -> Phrases:
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in filter(str.strip, text.split(",")):
        written = tuple(line.split())
        for phrase in dict.fromkeys((written, *_spaced(written))):
            found.setdefault(phrase[0], []).append(phrase)
    return {word: tuple(phrases) for word, phrases in found.items()}


def _spaced(phrase: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """An abbreviation as it is when spaces stand between its parts, in the two ways in which words are counted then.

    "z. B." is the words z and B; "p. ej." and "z.B" without its last full stop are their letters.
    """
    if len(phrase) != 1 or "." not in phrase[0]:
        return ()
    letters = tuple(part.strip("-") for part in phrase[0].split(".") if part.strip("-"))
    return (letters, (phrase[0].rstrip("."),)) if len(letters) > 1 else ()
