"""One host and its due: how many requests at a time, how far apart, and when to leave it alone."""

import contextlib
import threading
import time
from collections import deque
from collections.abc import Iterator

from auditor.fetch.settings import FetchSettings
from auditor.fetch.web.pace import Pace

WALLS = 5
"""Challenges and refusals in a row after which a host is left alone."""


class Host:
    """Shared by all threads. ``www.`` and http or https are one host here, as they are one site."""

    def __init__(self, name: str, settings: FetchSettings) -> None:
        self.name = name
        self.left_alone = ""
        """Why nothing more is asked of it in this run; empty while it is asked."""
        self._settings = settings
        self.blocked = ""
        """The wall against robots that ended the crawl; empty while there is none."""
        self._pace = Pace(settings.delay, settings.concurrency)
        self._walls = 0
        self._changed = threading.Condition()
        self._asking = 0
        self._line: deque[object] = deque()
        """Threads that wait for a turn."""
        self._next_start = 0.0
        self._silent = 0
        self._over = False

    @contextlib.contextmanager
    def turn(self) -> Iterator[bool]:
        """Waits for a turn to ask, first come, first served. False when the run ended meanwhile: then nothing may be
        asked."""
        me = object()
        with self._changed:
            self._line.append(me)
            while not (self._over or self.left_alone):
                wait = self._next_start - time.monotonic()
                if self._line[0] is not me or self._asking >= self._pace.at_once:
                    self._changed.wait()
                elif wait > 0:
                    self._changed.wait(wait)
                else:
                    break
            self._line.remove(me)
            self._changed.notify_all()
            self._asking += 1
            self._next_start = time.monotonic() + self._pace.interval
        try:
            yield not self._over
        finally:
            with self._changed:
                self._asking -= 1
                self._changed.notify_all()

    def wants_delay(self, seconds: float) -> None:
        """Robots.txt asks for this Crawl-delay; it is kept up to the limit of the settings."""
        with self._changed:
            self._pace.delay = max(self._settings.delay, min(seconds, self._settings.max_delay))
        self.pause(self._pace.delay)

    def pause(self, seconds: float) -> None:
        """No request starts before so many seconds have passed."""
        with self._changed:
            self._next_start = max(self._next_start, time.monotonic() + seconds)

    def answered(self, seconds: float, started: float) -> None:
        """It answered, so many seconds after it was asked at ``started`` (monotonic)."""
        with self._changed:
            self._silent = 0
            self._pace.answered(seconds, started, time.monotonic())
            self._changed.notify_all()

    def troubled(self, started: float) -> None:
        """It answered "later", or not at all, to what was asked at ``started``."""
        with self._changed:
            self._pace.troubled(started, time.monotonic())

    def let_in(self) -> None:
        """It gave something that is no wall."""
        self._walls = 0

    def shut_out(self, wall: str) -> None:
        """A wall against robots stood where a page was asked for."""
        self._walls += 1
        if self._walls >= WALLS:
            self.blocked = self.blocked or (
                f"{self.name} blocks us: {self._walls} answers in a row were challenges or refusals ({wall}), so the "
                "crawl was ended; let our user agent through, or try again later with a longer delay"
            )
            self.leave_alone(f"not read: {self.blocked}")

    def gave_no_answer(self, reason: str) -> None:
        """One page, with all its tries, brought no answer."""
        self._silent += 1
        if self._silent >= self._settings.give_up_after:
            self.leave_alone(f"not read: {self._silent} pages in a row of this host gave no answer ({reason})")

    def leave_alone(self, reason: str) -> None:
        """Ask nothing more of it, and say so to those who wait for a turn."""
        with self._changed:
            self.left_alone = self.left_alone or reason
            self._changed.notify_all()

    def end(self) -> None:
        """Wake all who wait for a turn, to tell them that the run is over."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
