"""Clicks or positions of pages before and after a change in, what it did out: against pages that nobody changed.

The effect on clicks is a difference in differences of log odds: the share of a page's clicks that came after, on
changed pages against unchanged ones; that on positions is one of mean positions. Seasons and trends that all pages
share fall out of it. A page with many clicks counts more than
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
from typing import Final, NamedTuple

from auditor.model.search import Effect, Verdict
from auditor.wording import counted

FEWEST_PAGES: Final = 20
"""Of changed pages, and of unchanged ones."""
FEWEST_IMPRESSIONS: Final = 200
"""Of the changed pages, before and after together."""
_EVEN: Final = 30.0
"""Clicks at which a page's weight is half of what it would be by its clicks alone."""
_EVEN_SHOWN: Final = 300.0
"""The same for impressions, where positions are compared."""
_DEALS: Final = 999
_LEVEL: Final = 0.95
_MANY: Final = 2_000
"""Pages of both groups beyond which the deals would only find the normal distribution again."""
_NORMAL: Final = 1.96


class Clicks(NamedTuple):
    """One page in two periods of the same length."""

    before: int
    after: int
    impressions: int
    """Of both periods together."""


class Places(NamedTuple):
    """One page's mean position in two periods of the same length."""

    before: float
    after: float
    impressions: int
    """Of both periods together."""


def effect(changed: Sequence[Clicks], unchanged: Sequence[Clicks], *, seed: int = 0) -> Effect:
    """The same pages and seed give the same interval. Pages must have been chosen for the change by something else than
    their clicks: pages that were changed because they fell rise again by themselves."""
    if reason := too_little(len(changed), len(unchanged), sum(page.impressions for page in changed)):
        return Effect("cannot tell", reason=reason)
    treated, control = _group(changed), _group(unchanged)
    if treated is None or control is None:
        return Effect("cannot tell", reason="One of the two groups has no clicks before or none after.")
    found, reach = _difference(treated, control, seed)
    low, high = exp(found - reach) - 1, exp(found + reach) - 1
    verdict: Verdict = "worked" if low > 0 else "did harm" if high < 0 else "no difference seen"
    return Effect(verdict, exp(found) - 1, low, high)


def effect_on_position(changed: Sequence[Places], unchanged: Sequence[Places], *, seed: int = 0) -> Effect:
    """As ``effect``; a page nearer to the top is what a change is to do."""
    if reason := too_little(len(changed), len(unchanged), sum(page.impressions for page in changed)):
        return Effect("cannot tell", reason=reason)
    found, reach = _difference(_placed(changed), _placed(unchanged), seed)
    low, high = found - reach, found + reach
    verdict: Verdict = "worked" if high < 0 else "did harm" if low > 0 else "no difference seen"
    return Effect(verdict, found, low, high)


class _Group(NamedTuple):
    level: float
    """Log odds of a click to be one after the change; or by how many places the pages moved."""
    residuals: list[float]
    """By how much each page moves the level, times the number of pages."""


def too_little(changed: int, unchanged: int, impressions: int) -> str:
    """Why so many pages, and impressions of the changed ones, say nothing, in a sentence; empty where they are
    enough."""
    if changed < FEWEST_PAGES:
        return f"Only {counted(changed, 'changed page')}; {FEWEST_PAGES} are needed."
    if unchanged < FEWEST_PAGES:
        return f"Only {counted(unchanged, 'unchanged page')} to compare with; {FEWEST_PAGES} are needed."
    if impressions < FEWEST_IMPRESSIONS:
        return f"Only {counted(impressions, 'impression')} of the changed pages; {FEWEST_IMPRESSIONS} are needed."
    return ""


def _difference(treated: _Group, control: _Group, seed: int) -> tuple[float, float]:
    """Of the levels, and how far its interval reaches to both sides."""
    reach = _quantile(treated.residuals, control.residuals, Random(seed)) * _error(  # noqa: S311 - no secret
        treated.residuals, control.residuals
    )
    return treated.level - control.level, reach


def _placed(pages: Sequence[Places]) -> _Group:
    weights = [page.impressions / (1 + page.impressions / _EVEN_SHOWN) for page in pages]
    total = sum(weights) or 1.0
    mean = sum(weight * (page.after - page.before) for weight, page in zip(weights, pages, strict=True)) / total
    scale = len(pages) / total
    residuals = [
        scale * weight * (page.after - page.before - mean) for weight, page in zip(weights, pages, strict=True)
    ]
    return _Group(mean, residuals)


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
    if len(one) + len(other) > _MANY:
        return _NORMAL
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
