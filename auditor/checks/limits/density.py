"""A keyphrase in, how its limits of density depend on its length out, and whether it is used often enough."""

from auditor.model import Keyphrase

TOO_MUCH, MANY = 3.0, 5
"""Uses in 100 words, for a phrase of one word, and uses from which on no check asks for more."""


def felt(phrase: Keyphrase) -> float:
    """By how much more a use of the phrase is felt than one of a single word: 1 for one content word, 1.7 for three.

    Limits of density are divided by it.

    After Yoast, whose limits for a longer phrase are lower in the same proportion.
    """
    return 0.7 + phrase.content_words / 3


def is_frequent(phrase: Keyphrase) -> bool:
    """Whether the text has so much of the phrase that advice to name it more often would be wrong."""
    return len(phrase.uses) >= MANY and phrase.density >= TOO_MUCH / felt(phrase)
