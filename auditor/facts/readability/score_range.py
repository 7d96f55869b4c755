"""How far a formula's number may be believed on a short text."""

from collections.abc import Callable, Sequence
from math import sqrt

from auditor.facts.readability.counts import Counts

SHORT = 500
"""Words: from here on the range is about as wide as the formulas' own error (five points of reading ease)."""

SURE = 1.645
"""Standard errors on either side: nine of ten samples of the same writing fall within."""


def believed(formula: Callable[[Counts], float], total: Counts, parts: Sequence[Counts]) -> tuple[float, float] | None:
    """Lowest and highest value that the same writing may well have; None for a text that is long enough.

    A short text is a sample of its author's sentences, and a few long ones more would change the number. The standard
    error is the jackknife's (Tukey 1958): the formula is taken again without each sentence in turn.
    """
    if total.words >= SHORT or len(parts) < 2:
        return None
    without = [formula(rest) for part in parts if (rest := total.minus(part)).words]
    mean = sum(without) / len(without)
    spread = SURE * sqrt((len(without) - 1) / len(without) * sum((value - mean) ** 2 for value in without))
    return formula(total) - spread, formula(total) + spread
