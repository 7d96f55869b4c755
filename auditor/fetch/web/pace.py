"""How fast a host may be asked: faster step by step while it answers quietly, half as fast at once when it does not.

Additive increase, multiplicative decrease, as TCP does it (RFC 5681): it finds what a host can bear without knowing it,
and yields at the first sign. The settings bound it: never more at a time than ``concurrency``, never closer than
``delay``.
"""

from collections import deque
from statistics import median

_STEP_AFTER = 4
"""Quiet answers before the next step up."""
_FIRST_SHARE = 0.5
_STEP = 0.25
_LEAST_SHARE = 1 / 16
_KNOWN_AFTER = 5
"""Answers after which it is known how long the host takes, and of which the last are compared with it."""
_TWICE = 2.0
_NOTICEABLE = 0.2
"""Seconds. Below, twice as long is chance."""
_FORGETS = 0.05
"""Share of the latest answer in what the host "used to" take."""


class Pace:
    """Of one host. Not thread-safe: its host locks. Times are those of one monotonic clock, in seconds."""

    def __init__(self, delay: float, concurrency: int) -> None:
        self.delay = delay
        self.at_once = 1
        """Requests that may be under way."""
        self._most = concurrency
        self._share = _FIRST_SHARE
        self._quiet = 0
        self._halved = float("-inf")
        self._usual = 0.0
        self._last: deque[float] = deque(maxlen=_KNOWN_AFTER)

    @property
    def interval(self) -> float:
        """Seconds between the starts of two requests; never less than ``delay``."""
        return self.delay / self._share

    def answered(self, seconds: float, started: float, now: float) -> None:
        """A real answer, which took so long from asking to its headers."""
        self._last.append(seconds)
        full = len(self._last) == self._last.maxlen
        if full and not self._usual:
            self._usual = median(self._last)
        elif full and (recent := median(self._last)) > _NOTICEABLE and recent > _TWICE * self._usual:
            self.troubled(started, now)
            self._last.clear()
            return
        elif self._usual:
            self._usual += _FORGETS * (seconds - self._usual)
        self._quiet += 1
        if self._quiet >= _STEP_AFTER:
            self._quiet = 0
            self.at_once = min(self._most, self.at_once + 1)
            self._share = min(1.0, self._share + _STEP)

    def troubled(self, started: float, now: float) -> None:
        """The host said "later", or nothing. Requests that were under way when the pace was halved say the same thing
        once more, and do not count."""
        self._quiet = 0
        if started <= self._halved:
            return
        self._halved = now
        self.at_once = max(1, self.at_once // 2)
        self._share = max(_LEAST_SHARE, self._share / 2)
