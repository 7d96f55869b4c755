"""Words to stems, so that all forms of a word compare equal: by Snowball, where it knows the language."""

import re
import threading
from functools import lru_cache
from typing import Any

from auditor.text.fold import fold
from auditor.text.irregular_forms import has_irregular, regular
from auditor.text.languages import language as record_of

LONGEST = 120
"""Characters: what is longer is not remembered, so that no page can fill the memory."""

_local = threading.local()
"""A Snowball stemmer writes into its own buffer while it works: each thread has its own."""


def has_stems(language: str) -> bool:
    """Whether word forms are known for the language; without, ``stem`` is ``fold``."""
    return _stemmer(language) is not None


def stem(word: str, language: str) -> str:
    """What all forms of the word have in common, folded. Not always a word itself."""
    return _stem(word, language) if len(word) <= LONGEST else _stem.__wrapped__(word, language)


@lru_cache(maxsize=65536)
def _stem(word: str, language: str) -> str:
    stemmer = _stemmer(language)
    if stemmer is None:
        return fold(word)
    plain = re.sub("[\u2018\u2019\u02bc\uff07]", "'", word.lower().replace("\u00ad", ""))
    if record_of(language).elides:
        plain = plain.rpartition("'")[2] or plain
    if has_irregular(language):
        bare = plain.removesuffix("'s").removesuffix("'")
        known = regular(fold(bare), language)
        plain = known if known != fold(bare) else plain
    try:
        return fold(stemmer.stemWord(plain))
    except UnicodeEncodeError:  # half a surrogate pair, as broken JSON may hold
        return fold(plain)


def _stemmer(language: str) -> Any:
    known: dict[str, Any] = _local.__dict__
    if language not in known:
        known[language] = _made(language)
    return known[language]


def _made(language: str) -> Any:
    import Stemmer

    name = record_of(language).stemmer
    return Stemmer.Stemmer(name, 0) if name in Stemmer.algorithms() else None
