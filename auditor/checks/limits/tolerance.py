"""A number and its limit in, whether it is beyond the limit by more than its own noise out.

A finding on 49.8 where 50 is asked for, or on 2 of 6 sentences where a quarter is allowed, is right by the number and
no editor would touch the text for it.
"""

from math import sqrt

WIDTH = 0.05
"""Share of a limit by which lengths and measures may miss it: 73 characters for 70, 315 words for 300."""
_Z = 1.645
"""Standard normal quantile: 95 % sure, on one side, that the share is beyond its limit."""


def is_over(value: float, limit: float, width: float = WIDTH) -> bool:
    """Whether the value is more than ``width`` (a share of the limit) above it."""
    return value > limit + width * abs(limit)


def is_under(value: float, limit: float, width: float = WIDTH) -> bool:
    """Whether the value is more than ``width`` (a share of the limit) below it."""
    return value < limit - width * abs(limit)


def share_is_over(found: int, of: int, percent: float) -> bool:
    """Whether more than ``percent`` of texts written like this one would have it, with a certainty of 95 %.

    ``found`` of ``of`` sentences are a sample of how somebody writes, so the share has an interval: that of
    E. B. Wilson (Journal of the American Statistical Association 22, 1927, 209-212).
    """
    return of > 0 and _bounds(found, of)[0] > percent / 100


def share_is_under(found: int, of: int, percent: float) -> bool:
    """Whether less than ``percent`` of texts written like this one would have it, with a certainty of 95 %."""
    return of > 0 and _bounds(found, of)[1] < percent / 100


def _bounds(found: int, of: int) -> tuple[float, float]:
    share = found / of
    centre = share + _Z**2 / (2 * of)
    spread = _Z * sqrt(share * (1 - share) / of + _Z**2 / (4 * of**2))
    scale = 1 + _Z**2 / of
    # A share of 1 has an upper bound of 1, which floats miss by their last digit.
    return min(share, (centre - spread) / scale), max(share, (centre + spread) / scale)
