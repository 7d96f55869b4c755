"""Sentences to the counts that formulas of readability are made from."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from operator import mul
from typing import NamedTuple

from auditor.facts.readability.easy_words import is_familiar
from auditor.facts.readability.prose_words import ProseWords
from auditor.model import Word
from auditor.text import is_address, syllables


class Counts(NamedTuple):
    """What stands in some sentences. Syllables and what rests on them are 0 where a language's are not known."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    letters: int = 0
    """Letters and figures, no punctuation."""
    monosyllables: int = 0
    polysyllables: int = 0
    """Words of three syllables or more."""
    four_syllables: int = 0
    """Words of four syllables or more."""
    complex_words: int = 0
    """Polysyllables as Gunning counts them: no names, no compounds of short words, none that -es or -ed made long."""
    long_words: int = 0
    """Words of more than six letters."""
    unfamiliar: int = 0
    """English words outside of Dale and Chall's list; names and figures are familiar."""

    def plus(self, other: "Counts") -> "Counts":
        return Counts(*map(int.__add__, self, other))

    def minus(self, other: "Counts") -> "Counts":
        return Counts(*map(int.__sub__, self, other))


LONGEST = 40
"""Letters that are looked at: an address of two hundred would weigh like forty words."""


def count(words: Sequence[Word], language: str) -> Counts:
    """Counts of one sentence; addresses and names of files are not read, and not counted."""
    within = _known(language, is_first=False)
    rows = [_known(language, is_first=True)[words[0][0]], *[within[word[0]] for word in words[1:]]] if words else []
    read = [row for row in rows if row]
    return Counts(1, len(read), *map(sum, zip(*read, strict=True))) if read else Counts()


def count_all(words: ProseWords, language: str) -> Counts:
    """What ``count`` says of all the sentences together; each word is looked up once, however often it is there."""
    rows: list[tuple[int, ...]] = []
    for written, is_first in ((words.firsts, True), (words.others, False)):
        rows += map(_known(language, is_first=is_first).__getitem__, written)
    times = [*words.firsts.values(), *words.others.values()]
    sentences = len(words.sentences)
    if not all(rows):
        unread = {word for row, word in zip(rows, (*words.firsts, *words.others), strict=True) if not row}
        sentences -= sum(unread.issuperset([word[0] for word in sentence.words]) for sentence in words.sentences)
        times = [often for row, often in zip(rows, times, strict=True) if row]
        rows = list(filter(None, rows))
    return Counts(sentences, sum(times), *[sum(map(mul, column, times)) for column in zip(*rows, strict=True)])


def hard_words(written: Collection[str], *, is_first: bool) -> list[str]:
    """The English words of three syllables or more that are neither familiar nor names."""
    known = _known("en", is_first=is_first)
    found = []
    for word, row in zip(written, map(known.__getitem__, written), strict=True):
        if row and len(word) <= LONGEST:
            if row[_POLYSYLLABLE] and row[_UNFAMILIAR]:
                found.append(word)
        elif _is_hard(word, is_first=is_first):
            found.append(word)
    return found


def _is_hard(word: str, *, is_first: bool) -> bool:
    return (syllables(word, "en") or 0) >= 3 and not is_name(word, is_first=is_first) and not is_familiar(word)


MOST = 50_000
"""Words of a language that are remembered."""


class _Known(dict[str, tuple[int, ...]]):
    """Counts of the words that were asked for; a plain lookup is several times as fast as a cached function."""

    def __init__(self, language: str, *, is_first: bool) -> None:
        super().__init__()
        self.language = language
        self.is_first = is_first

    def __missing__(self, word: str) -> tuple[int, ...]:
        if len(self) >= MOST:
            self.clear()
        if self.is_first and word.isascii() and word.isalpha() and not word.isupper():
            return _known(self.language, is_first=False)[word.lower()]  # its capital says nothing here
        found = () if is_address(word) else _word(word[:LONGEST], self.language, is_first=self.is_first)
        if len(word) <= LONGEST:
            self[word] = found
        return found


_known = lru_cache(maxsize=64)(_Known)


def is_name(word: str, *, is_first: bool) -> bool:
    """Whether the word is written as a name: with a capital where no sentence begins."""
    return not is_first and word[:1].isupper() and len(word) > 1


_POLYSYLLABLE, _UNFAMILIAR = 3, 7
"""Places of these in what ``_word`` returns."""


def _word(word: str, language: str, *, is_first: bool) -> tuple[int, ...]:
    """Counts of one word, from syllables on, in the order of ``Counts``."""
    letters = len(word) if word.isalnum() else sum(map(str.isalnum, word))
    spoken = syllables(word, language) or 0
    name = is_name(word, is_first=is_first)
    hard = language == "en" and not name and not is_familiar(word)
    return (
        spoken,
        letters,
        int(spoken == 1),
        int(spoken >= 3),
        int(spoken >= 4),
        int(spoken >= 3 and not name and _is_complex(word, language)),
        int(letters > 6),
        int(hard),
    )


def _is_complex(word: str, language: str) -> bool:
    parts = word.replace("‐", "-").replace("‑", "-").split("-")
    if len(parts) > 1:
        return any((syllables(part, language) or 0) >= 3 for part in parts if part)
    lower = word.lower()
    if language == "en" and lower.endswith(("es", "ed")) and (syllables(word[:-2], language) or 0) < 3:
        return (syllables(word[:-1], language) or 0) >= 3
    return True
