"""A language in, its words that carry grammar out: the long lists where there is one, else the words by which the
language is told apart from others, which are its most frequent ones and name nothing."""

from functools import cache

from auditor.text import fold, function_words, has_spaces
from auditor.text.languages import language as record_of


@cache
def grammar_words(language: str) -> frozenset[str]:
    """Folded; empty where nothing is known of the language."""
    if known := function_words(language):
        return known
    if not has_spaces(language):
        return frozenset()
    return frozenset(fold(word) for words in record_of(language).signs.frequent.values() for word in words.split())
