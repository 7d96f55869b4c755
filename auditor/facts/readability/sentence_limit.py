"""From how many words on a sentence is long, by language."""

from auditor.text import has_spaces

ROOMY = frozenset({"ca", "es", "fa", "fr", "it", "pt"})
LONG = frozenset({"ar", "ur"})
"""Languages that join what English parts: a sentence of Arabic or Urdu holds two of English, with "and" between."""
TERSE = frozenset({"he", "ru", "tr"})
"""Languages that say the same in more words than English (articles, clitics) and in fewer (endings)."""

CHARACTERS = 40
"""Where each character is counted as a word: about two to a word, so twice the limit of English."""


def sentence_limit(language: str) -> int:
    """Words that a sentence may have; characters in a language without spaces between its words."""
    if not has_spaces(language):
        return CHARACTERS
    if language in LONG:
        return 35
    return 25 if language in ROOMY else 15 if language in TERSE else 20
