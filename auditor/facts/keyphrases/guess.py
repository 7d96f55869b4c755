"""What speaks for a guessed keyphrase in, how sure one may be of it out.

The weights are fitted to articles whose keyphrase was named by a reader: benchmarks/keyphrase_guesses.py fits them
anew, checks them on articles that it did not fit to, and prints what to write here.
"""

from collections.abc import Mapping
from math import exp, log2
from typing import NamedTuple

LIMIT = 0.8
"""Below it a guess is shown and nothing is judged by it."""
UNTRIED = 0.5
"""The most that is said in a language of which too few articles were labelled."""
TRIED = frozenset(("en", "de", "ja"))


class Signs(NamedTuple):
    """What is known of a candidate, each a number of about 0 to 1."""

    in_title: float
    in_slug: float
    in_headings: float
    """Of up to four."""
    often: float
    """Doublings of its uses, of five."""
    names: float
    """Whether it is several words, or written like a name."""
    ahead: float
    """How far its points are ahead of the best other candidate's: 0 for none, 1 for twice as many."""
    covers: float
    """Share of the words with a meaning in title or H1, whichever is shorter, that it holds."""


def signs(places: Mapping[str, bool], *, headings: int, uses: int, is_name: bool, ahead: float, covers: float) -> Signs:
    return Signs(
        float(places["title"]),
        float(places["slug"]),
        min(4, headings) / 4,
        min(5.0, log2(1 + uses)) / 5,
        float(is_name),
        min(1.0, max(0.0, ahead - 1)),
        covers,
    )


WEIGHTS = Signs(in_title=1.25, in_slug=0.72, in_headings=0.93, often=1.12, names=1.00, ahead=1.16, covers=0.65)
BIAS = -3.52


def probability(seen: Signs, language: str) -> float:
    """That somebody who knows the article would name the phrase, or one that means the same; 0 to 1."""
    found = 1 / (1 + exp(-BIAS - sum(weight * sign for weight, sign in zip(WEIGHTS, seen, strict=True))))
    return round(found if language in TRIED else min(found, UNTRIED), 3)
