"""A word to its number of syllables, as it is spoken, in the languages whose formulas of readability ask for it."""

import re
from functools import lru_cache

from auditor.text.syllables import english
from auditor.text.syllables.languages import LANGUAGES

_PARTS = re.compile(r"[^\W\d_]+(?:['’ʼ＇][^\W\d_]+)*", re.UNICODE)
_APOSTROPHE = re.compile("['’ʼ＇]")
_ADDRESS = re.compile(r"://|@|^www\.")


@lru_cache(maxsize=65536)
def syllables(word: str, language: str) -> int | None:
    """Syllables of the word; None for a language whose rules are not known.

    Figures, signs, addresses and mixtures of letters and figures are one syllable, and of two pronunciations the
    shorter one counts: Rudolf Flesch, "How to Write Plain English", 1979, chapter 2. Parts joined by hyphens are
    counted one by one. A word may have none: в, с, z, w.
    """
    if language != "en" and language not in LANGUAGES:
        return None
    if any(map(str.isdigit, word)) or _ADDRESS.search(word):
        return 1
    parts: list[str] = _PARTS.findall(word.replace("\u00ad", ""))
    if not parts:
        return 1
    if language == "en":
        return sum(map(english.syllables, parts))
    count = LANGUAGES[language].syllables
    return sum(count(piece) for part in parts for piece in _APOSTROPHE.split(part))
