"""Lengths of a site's articles in, the site's own habit out."""

from collections.abc import Sequence
from typing import NamedTuple

FEWEST = 10
"""Below that many articles there is no habit to speak of."""


class Norm(NamedTuple):
    """Words of the middle article, and the median distance of all from it (MAD: one odd article cannot move it)."""

    median: float
    spread: float


def length_norm(words: Sequence[int]) -> Norm | None:
    """The norm of ten articles or more; None for fewer."""
    if len(words) < FEWEST:
        return None
    from statistics import median  # brings fractions and decimals along, which one draft need not wait for

    middle = median(words)
    return Norm(middle, median(abs(count - middle) for count in words))
