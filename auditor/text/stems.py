"""Words to stems, so that all forms of a word compare equal: by Snowball, where it knows the language."""

import re
import threading
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from auditor.text.fold import fold
from auditor.text.irregular_forms import has_irregular, regular
from auditor.text.languages import language as record_of

LONGEST = 120
"""Characters: what is longer is not remembered, so that no page can fill the memory."""

_APOSTROPHES = re.compile("[\u2018\u2019\u02bc\uff07]")
_local = threading.local()
"""A Snowball stemmer writes into its own buffer while it works: each thread has its own."""


def has_stems(language: str) -> bool:
    """Whether word forms are known for the language; without, ``stem`` is ``fold``."""
    return _stemmer(language) is not None


def stem(word: str, language: str) -> str:
    """What all forms of the word have in common, folded. Not always a word itself."""
    return _known(language)[word]


def stems(words: Iterable[str], language: str) -> set[str]:
    """What ``stem`` says of each."""
    return set(map(_known(language).__getitem__, words))


MOST = 50_000
"""Words of a language that are remembered."""


class _Known(dict[str, str]):
    """Stems of the words that were asked for; a plain lookup is several times as fast as a cached function."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.elides = record_of(language).elides
        self.has_irregular = has_irregular(language)

    def __missing__(self, word: str) -> str:
        found = self._found(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = found
        return found

    def _found(self, word: str) -> str:
        stemmer = _stemmer(self.language)
        if stemmer is None:
            return fold(word)
        plain = word.lower()
        if not plain.isascii():
            plain = _APOSTROPHES.sub("'", plain.replace("\u00ad", ""))
        if self.elides:
            plain = plain.rpartition("'")[2] or plain
        if self.has_irregular:
            bare = fold(plain.removesuffix("'s").removesuffix("'"))
            known = regular(bare, self.language)
            plain = known if known != bare else plain
        try:
            return fold(stemmer.stemWord(plain))
        except UnicodeEncodeError:  # half a surrogate pair, as broken JSON may hold
            return fold(plain)


_known = lru_cache(maxsize=64)(_Known)


def _stemmer(language: str) -> Any:
    known: dict[str, Any] = _local.__dict__
    if language not in known:
        known[language] = _made(language)
    return known[language]


def _made(language: str) -> Any:
    import Stemmer

    name = record_of(language).stemmer
    return Stemmer.Stemmer(name, 0) if name in Stemmer.algorithms() else None
