"""The words that announce an author, a role or a date, in all languages that have them; for ``bylines.py``."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from auditor.text.languages import all_signs
from auditor.text.late_pattern import late_pattern


def _of_all(part: str, apart: str = "|") -> frozenset[str]:
    """All phrases that the languages have for a part of bylines; a page may mix languages."""
    lists: Iterable[str] = (getattr(signs.bylines, part) for signs in all_signs().values())
    return frozenset(phrase for phrases in lists if phrases for phrase in phrases.split(apart))


def _pattern_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


@cache
def finished() -> re.Pattern[str]:
    """A label that cannot be alone, such as "Updated on". Must not match the badge "Updated"."""
    ends, dates, begins = (_pattern_of(_of_all(part, " ")) for part in ("open_ends", "date_words", "open_begins"))
    return re.compile(rf"\b(?:{ends})$|:$|\b(?:{dates})\b|^(?:{begins}) ", re.IGNORECASE)


@cache
def joining() -> re.Pattern[str]:
    """What is between two authors."""
    words = _pattern_of(_of_all("joining", " "))
    return re.compile(rf"\s*[,;&、，]\s*(?:(?:{words}) )?| (?:{words}) ")


@cache
def relative() -> re.Pattern[str]:
    """The beginning of a date that counts from today: "3 days ago"."""
    return re.compile(rf"(?:{_pattern_of(_of_all('relative'))}|\d{{1,3}})\b", re.IGNORECASE)


class Label(NamedTuple):
    """A label that stands in a text."""

    kind: str
    """published, modified, role or by."""
    text: str
    """As written, with a colon behind it."""
    start: int
    end: int


class Labels:
    """All labels, found by their first word: a pattern of them all takes 45 ms to compile, more than a page to read."""

    def __init__(self, groups: Mapping[str, Iterable[str]]) -> None:
        self._by_word: dict[str, list[tuple[str, str]]] = {}
        for kind, words in groups.items():
            for label in sorted(words, key=len, reverse=True):
                first = _FIRST_WORD.match(label)
                if first:
                    self._by_word.setdefault(first[0], []).append((kind, label))

    def found(self, text: str) -> Iterator[Label]:
        """Those in a text, none within another."""
        folded = _small(text)
        if self._by_word.keys().isdisjoint(_WORDS.findall(folded)):
            return  # as most lines are
        end = 0
        for word in _WORDS.finditer(folded):
            if word.start() >= end and (found := next(self._at(text, folded, word), None)):
                end = found.end
                yield found

    def at_start(self, text: str) -> Label | None:
        """The one that the text begins with."""
        found = next(self.found(text), None)
        return found if found is not None and found.start == 0 else None

    def is_all(self, text: str) -> bool:
        """Whether the text is a label and nothing else."""
        folded = _small(text)
        word = _WORDS.match(folded)
        return word is not None and any(label.end == len(text) for label in self._at(text, folded, word))

    def without_first(self, text: str) -> str:
        """The text without the first label in it."""
        found = next(self.found(text), None)
        return text if found is None else text[: found.start] + text[found.end :]

    def _at(self, text: str, folded: str, word: re.Match[str]) -> Iterator[Label]:
        """The labels that begin with that word of the text, by their kind and the longest first."""
        start = word.start()
        for kind, label in self._by_word.get(word[0], ()):
            if folded.startswith(label, start) and not _GOES_ON.match(folded, start + len(label)):
                end = start + len(label)
                end += text[end : end + 1].isspace()
                end += text[end : end + 1] in (":", "：")
                yield Label(kind, text[start:end], start, end)


_FIRST_WORD = re.compile(r"\w+")
_WORDS = late_pattern(r"(?<![\w'’-])\w+")
_GOES_ON = late_pattern(r"[\w'’-]")
"""What stands behind a label that is only a part of a word."""


def _small(text: str) -> str:
    """The text in small letters, each where it was: a few become two."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(sign.lower()[0] for sign in text)


@lru_cache(maxsize=64)
def labels(language: str) -> Labels:
    """All labels: ``published``, ``modified``, ``role``, ``by``.

    Dates are announced in words that mean nothing else, so those of all languages count, and so do roles ("Photos by");
    "di" or "por" announce an author only on a page of their language, or with the language ``*``.
    """
    every = all_signs()
    spoken = every.values() if language == "*" else [every[code] for code in ("en", language) if code in every]
    return Labels({
        "role": _of_all("roles"),
        "by": {word for signs in spoken for word in signs.bylines.by.split("|") if word},
        "modified": _of_all("modified"),
        "published": _of_all("published"),
    })  # fmt: skip


@cache
def _need_value() -> frozenset[str]:
    return _of_all("need_value")


def needs_value(label: str) -> bool:
    """Whether the label counts only with a colon or a date behind it."""
    return label.lower() in _need_value()


@cache
def _linking() -> frozenset[str]:
    return _of_all("linking", " ")


def needs_colon(words: str) -> bool:
    """Whether the words name a role only with a colon behind: "Photos: Tom Lee", but "Photos by Tom Lee"."""
    parts = words.lower().split()
    return len(parts) < 2 or parts[-1] not in _linking()
