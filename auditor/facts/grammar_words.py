"""A language in, its words that carry grammar out: the long lists where there is one, else the words by which the
language is told apart from others, which are its most frequent ones and name nothing."""

from functools import cache

from auditor.read.language_words import ARABIC, CYRILLIC, DEVANAGARI, LATIN
from auditor.text import fold, function_words, has_spaces

_HEBREW = (
    "של את על עם לא כי גם או אל מה זה זו הוא היא הם הן אני אתה אנחנו יש אין היה היתה היו להיות כל רק עוד כבר אם אבל אך "
    "כמו בין אחרי לפני עד מן אשר כדי שלא זאת אלה ידי כך לכן אז שם פה כאן מי איך למה בו בה לו לה להם שלו שלה שלהם אותו "
    "אותה אותם יותר מאוד כאשר כן הזה הזאת האלה"
)


@cache
def grammar_words(language: str) -> frozenset[str]:
    """Folded; empty where nothing is known of the language."""
    if known := function_words(language):
        return known
    if not has_spaces(language):
        return frozenset()
    lists = (table.get(language, "") for table in (LATIN, CYRILLIC, ARABIC, DEVANAGARI, {"he": _HEBREW}))
    return frozenset(fold(word) for words in lists for word in words.split())
