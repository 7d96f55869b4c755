"""A word to its number of syllables."""

import re
from functools import lru_cache

VOWELS = re.compile("[aeiouyäöüáéíóúàèìòùâêîôûãõ]+")


@lru_cache(maxsize=65536)
def syllables(word: str, language: str) -> int | None:
    """Syllables of the word as it is spoken; None for a language whose rules are not known."""
    if language not in {"en", "de", "es", "fr", "it", "nl", "pt", "pl", "ru"}:
        return None
    return max(1, len(VOWELS.findall(word.lower())))
