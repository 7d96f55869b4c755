"""A word to its number of syllables, as it is spoken, in the languages whose formulas of readability ask for it."""

import re
from functools import lru_cache
from unicodedata import normalize

from auditor.text.languages import language as record_of
from auditor.text.syllables import english

_PARTS = re.compile(r"[^\W\d_]+(?:['’ʼ＇][^\W\d_]+)*", re.UNICODE)
_APOSTROPHE = re.compile("['’ʼ＇]")
_SHORT = re.compile(r"://|@|^www\.|^(?:[^\W\d_]{1,2}\.){2,}$")
"""An address, or letters with full stops: U.S., e.g., Ph.D."""


LONGEST = 80
"""Letters: longer than any word of these languages. What is longer is data, and would fill the memory of words."""


def syllables(word: str, language: str) -> int | None:
    """Syllables of the word; None for a language whose rules are not known.

    Abbreviations, figures, signs, addresses and their mixtures are one syllable, and of two pronunciations the
    shorter one counts: Rudolf Flesch, "How to Write Plain English", 1979, chapter 2. Parts joined by hyphens are
    counted one by one. A few words have none: в, с, z, w.
    """
    if language != "en" and record_of(language).syllables is None:
        return None
    if len(word) > LONGEST:
        return 1
    if word.isascii() and word.isalpha() and not word.isupper():
        word = word.lower()  # which is spoken alike; only capitals throughout may be an abbreviation
    return _syllables(word, language)


@lru_cache(maxsize=65536)
def _syllables(word: str, language: str) -> int:
    if language == "en" and word.isascii() and word.isalpha():
        return english.syllables(word)  # as most words are
    if any(map(str.isdigit, word)) or _SHORT.search(word):
        return 1
    parts: list[str] = _PARTS.findall(_joined(word))
    if not parts:
        return 1
    if language == "en":
        return sum(map(english.syllables, parts))
    from auditor.text.syllables.languages import VOICELESS, rules_of

    if word.lower() in VOICELESS:
        return 0
    rules = rules_of(language)
    if rules is None:
        return len(parts)
    return sum(max(1, sum(map(rules.syllables, _APOSTROPHE.split(part)))) for part in parts)


def _joined(word: str) -> str:
    """Without soft hyphens, and with accents joined to their letters, which some systems write behind them."""
    plain = word.replace("\u00ad", "")
    return plain if plain.isascii() else normalize("NFC", plain)
