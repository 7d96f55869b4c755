"""One host and its due: how many requests at a time, how far apart, and when to leave it alone."""

import contextlib
import threading
import time
from collections.abc import Iterator

from auditor.fetch.settings import FetchSettings


class Host:
    """Shared by all threads. ``www.`` and http or https are one host here, as they are one site."""

    def __init__(self, name: str, settings: FetchSettings) -> None:
        self.name = name
        self.left_alone = ""
        """Why nothing more is asked of it in this run; empty while it is asked."""
        self._settings = settings
        self._delay = settings.delay
        self._changed = threading.Condition()
        self._asking = 0
        self._next_start = 0.0
        self._silent = 0
        self._over = False

    @contextlib.contextmanager
    def turn(self) -> Iterator[bool]:
        """Waits for a turn to ask. False when the run ended meanwhile: then nothing may be asked."""
        with self._changed:
            while not (self._over or self.left_alone):
                wait = self._next_start - time.monotonic()
                if self._asking >= self._settings.concurrency:
                    self._changed.wait()
                elif wait > 0:
                    self._changed.wait(wait)
                else:
                    break
            self._asking += 1
            self._next_start = time.monotonic() + self._delay
        try:
            yield not self._over
        finally:
            with self._changed:
                self._asking -= 1
                self._changed.notify_all()

    def wants_delay(self, seconds: float) -> None:
        """Robots.txt asks for this Crawl-delay; it is kept up to the limit of the settings."""
        self._delay = max(self._settings.delay, min(seconds, self._settings.max_delay))
        self.pause(self._delay)

    def pause(self, seconds: float) -> None:
        """No request starts before so many seconds have passed."""
        with self._changed:
            self._next_start = max(self._next_start, time.monotonic() + seconds)

    def answered(self) -> None:
        self._silent = 0

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
