"""Makes texts alike that a reader takes for the same: case, accents, apostrophes, hyphens, invisible characters."""

import re
from functools import lru_cache
from unicodedata import normalize

ALIKE = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201b\u02bc\u02b9\u0060\u00b4\uff07", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d", "-")
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff\u0640")
    | {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"}
)
"""Apostrophes, hyphens and dashes become one of each; soft hyphens and zero-width characters (and the Arabic
tatweel, which only stretches a word) go; letters with a stroke have no decomposition in Unicode."""

MARKS = re.compile(
    "(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u064b-\u065f\u0670]"
)
"""Accents on Latin, Greek and Cyrillic letters, points of Hebrew and Arabic. Not the breve of й, which is a letter
of its own, and not the marks of Indic scripts, Thai or kana, where a mark makes another word."""


LONGEST = 120
"""Characters: what is longer is not remembered, so that no page can fill the memory."""


def fold(text: str) -> str:
    """The text in lower case without accents, with ``'`` and ``-`` for all their kinds; its length may differ."""
    if text.isascii():
        return text.lower().replace("`", "'")
    return _fold(text) if len(text) <= LONGEST else _fold.__wrapped__(text)


@lru_cache(maxsize=65536)
def _fold(text: str) -> str:
    plain = normalize("NFKD", text).casefold().translate(ALIKE)
    return normalize("NFC", MARKS.sub("", plain))
