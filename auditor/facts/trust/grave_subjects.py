"""Words of health, money and safety, in the languages that have them; for ``sources.py``."""

from collections.abc import Mapping
from functools import lru_cache

from auditor.text.languages import language as record_of


@lru_cache(maxsize=8)
def grave_words(language: str) -> Mapping[str, frozenset[str]]:
    """Words by subject, in small letters; nothing where none are known."""
    return {subject: frozenset(words.split()) for subject, words in record_of(language).sources.grave.items()}
