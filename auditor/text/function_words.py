"""Words that carry grammar and no topic, by language: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from functools import cache

from auditor.text.fold import fold
from auditor.text.languages import language as record_of


@cache
def function_words(language: str) -> frozenset[str]:
    """Folded function words of the language; empty where they are not known."""
    return frozenset(map(fold, record_of(language).function_words.split()))
