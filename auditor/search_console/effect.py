"""Clicks of pages before and after a change in, what the change did out: against pages that nobody changed.

The effect is a difference in differences of log odds: the share of a page's clicks that came after, on changed pages
against unchanged ones. Seasons and trends that all pages share fall out of it. A page with many clicks counts more than
one with few, but not in proportion (``_EVEN``): what happens to one large page is one observation, however many clicks
it has.

The interval comes from a permutation test with a studentised statistic (Janssen, "Studentized permutation tests for
non-i.i.d. hypotheses and the generalized Behrens-Fisher problem", Statistics & Probability Letters 36, 1997): what each
page differs from its group is dealt out anew to groups of the same sizes, and the spread of the statistic over many
deals says how far chance alone moves it. Studentised, it holds also where changed pages vary more than others.
"""

from collections.abc import Sequence
from math import exp, log, sqrt
from random import Random
from typing import Final, Literal, NamedTuple

from auditor.model.record import record

FEWEST_PAGES: Final = 20
"""Of changed pages, and of unchanged ones."""
FEWEST_IMPRESSIONS: Final = 200
"""Of the changed pages, before and after together."""
_EVEN: Final = 30.0
"""Clicks at which a page's weight is half of what it would be by its clicks alone."""
_DEALS: Final = 999
_LEVEL: Final = 0.95

Verdict = Literal["worked", "did harm", "no difference seen", "cannot tell"]


class Clicks(NamedTuple):
    """One page in two periods of the same length."""

    before: int
    after: int
    impressions: int
    """Of both periods together."""


@record
class Effect:
    verdict: Verdict
    change: float | None = None
    """Of clicks, as a share: 0.2 is a fifth more than without the change; None for "cannot tell"."""
    low: float | None = None
    high: float | None = None
    """Ends of the 95 % interval."""
    reason: str = ""
    """Why it cannot be told."""


def effect(changed: Sequence[Clicks], unchanged: Sequence[Clicks], *, seed: int = 0) -> Effect:
    """The same pages and seed give the same interval. Pages must have been chosen for the change by something else than
    their clicks: pages that were changed because they fell rise again by themselves."""
    if reason := _too_little(changed, unchanged):
        return Effect("cannot tell", reason=reason)
    treated, control = _group(changed), _group(unchanged)
    if treated is None or control is None:
        return Effect("cannot tell", reason="One of the two groups has no clicks before or none after.")
    found = treated.odds - control.odds
    reach = _quantile(treated.residuals, control.residuals, Random(seed)) * _error(  # noqa: S311 - no secret
        treated.residuals, control.residuals
    )
    low, high = exp(found - reach) - 1, exp(found + reach) - 1
    verdict: Verdict = "worked" if low > 0 else "did harm" if high < 0 else "no difference seen"
    return Effect(verdict, exp(found) - 1, low, high)


class _Group(NamedTuple):
    odds: float
    """Log odds of a click to be one after the change."""
    residuals: list[float]
    """By how much each page moves the log odds, times the number of pages."""


def _too_little(changed: Sequence[Clicks], unchanged: Sequence[Clicks]) -> str:
    impressions = sum(page.impressions for page in changed)
    if len(changed) < FEWEST_PAGES:
        return f"Only {len(changed)} changed pages; {FEWEST_PAGES} are needed."
    if len(unchanged) < FEWEST_PAGES:
        return f"Only {len(unchanged)} unchanged pages to compare with; {FEWEST_PAGES} are needed."
    if impressions < FEWEST_IMPRESSIONS:
        return f"Only {impressions} impressions of the changed pages; {FEWEST_IMPRESSIONS} are needed."
    return ""


def _group(pages: Sequence[Clicks]) -> _Group | None:
    weights = [1 / (1 + (page.before + page.after) / _EVEN) for page in pages]
    total = sum(weight * (page.before + page.after) for weight, page in zip(weights, pages, strict=True))
    after = sum(weight * page.after for weight, page in zip(weights, pages, strict=True))
    if not 0 < after < total:
        return None
    share = after / total
    scale = len(pages) / (total * share * (1 - share))
    residuals = [
        scale * weight * (page.after - share * (page.before + page.after))
        for weight, page in zip(weights, pages, strict=True)
    ]
    return _Group(log(share / (1 - share)), residuals)


def _error(one: Sequence[float], other: Sequence[float]) -> float:
    """Standard error of the difference of the means."""
    return sqrt(sum(_variance(group) / len(group) for group in (one, other)))


def _variance(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values) / (len(values) - 1)


def _quantile(one: Sequence[float], other: Sequence[float], random: Random) -> float:
    """What the statistic stays under in 95 of 100 deals."""
    values = [*one, *other]
    size, rest, total, squares = len(one), len(other), sum(values), sum(value * value for value in values)
    reached = []
    for _ in range(_DEALS):
        dealt = random.sample(values, size)
        first = sum(dealt)
        first_squares = sum(value * value for value in dealt)
        second, second_squares = total - first, squares - first_squares
        variances = (first_squares - first * first / size) / (size - 1) / size + (
            second_squares - second * second / rest
        ) / (rest - 1) / rest
        reached.append(abs(first / size - second / rest) / sqrt(variances) if variances > 0 else 0.0)
    reached.sort()
    return reached[int(_LEVEL * (_DEALS + 1)) - 1]
