"""From how many words on a sentence is long, by language."""

ROOMY = frozenset({"ca", "es", "fa", "fr", "it", "pt"})
TERSE = frozenset({"he", "ru", "tr"})
"""Languages that say the same in more words than English (articles, clitics) and in fewer (endings)."""

WITHOUT_SPACES = frozenset({"ja", "km", "lo", "my", "th", "zh"})
"""Languages whose words are counted by characters: no number of them makes a sentence long."""


def sentence_limit(language: str) -> int:
    """Words that a sentence may have; 0 where there is no such number."""
    if language in WITHOUT_SPACES:
        return 0
    return 25 if language in ROOMY else 15 if language in TERSE else 20
