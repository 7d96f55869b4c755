"""Ctrl-C, SIGTERM and SIGHUP in, an orderly end out: once for what is under way to be finished, twice for the end.

A signal never ends a step half way: it ends the wait for the next page, and from then on the steps that are left have
a few seconds. Signals are the process's, and so is the one ``stopping`` that looks after them.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn, TypeVar

_T = TypeVar("_T")

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
PATIENCE = 4.0
"""Seconds that a stage (reading, measuring) goes on after a stop; half of that for the checks."""
_ONE = 0.25
"""Seconds within which a second signal is the same one: ``timeout`` sends it to the program and to its group."""


class Stopping:
    """Whether the run is to stop, and until when its stages may go on."""

    def __init__(self) -> None:
        self.asked = False
        self.at_end: list[Callable[[], None]] = []
        """What is to be put away when the program is ended at once."""
        self._since = 0.0
        self._raising = True
        """Whether a first signal may raise here and now; before and after a run, and while it waits for a page."""
        self._bounded = False
        """Whether the alarm may raise here and now."""
        self._over = False
        self._whole = 0
        self._end_wanted = False

    def listen(self) -> None:
        """From now on; what the one who started us ignores (nohup, a job in the background) stays ignored."""
        for number in _numbers():
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._heard)

    def deafen(self) -> None:
        """All is done and said: nothing may disturb the interpreter while it ends."""
        for number in _numbers():
            signal.signal(number, signal.SIG_IGN)

    @contextmanager
    def orderly(self) -> Iterator[None]:
        """In here a signal is only noted; ``until_asked`` and ``bounded`` say where it ends something."""
        self._raising = False
        try:
            yield
        finally:
            self._disarm()

    @contextmanager
    def whole(self) -> Iterator[None]:
        """In here not even a second signal ends the program: a moment of renaming that must not stay half done."""
        self._whole += 1
        try:
            yield
        finally:
            self._whole -= 1
            if self._end_wanted and not self._whole:
                self._end()

    def until_asked(self, items: Generator[_T, None, None]) -> Iterator[_T]:
        """The items; KeyboardInterrupt instead of the next one after a signal, and the generator is closed."""
        while True:
            try:
                self._raising = True
                if self.asked:
                    raise KeyboardInterrupt  # noqa: TRY301 - as the handler raises it
                item = next(items)
            except StopIteration:
                return
            except KeyboardInterrupt:
                self._raising = False
                items.close()
                raise
            finally:
                self._raising = False
            yield item

    def bounded(self, outcomes: Iterable[_T]) -> Iterator[_T]:
        """The outcomes of a stage; KeyboardInterrupt where it is not done PATIENCE seconds after it was to stop."""
        self._over = False
        if self.asked:
            self._arm(PATIENCE)
        rest = iter(outcomes)
        while True:
            try:
                self._bounded = True
                if self._over:
                    raise KeyboardInterrupt
                outcome = next(rest)
            except StopIteration:
                return
            finally:
                self._bounded = False
            yield outcome

    def between(self, on_page: Callable[[str, int, int], None]) -> Callable[[str, int, int], None]:
        """``on_page``, and KeyboardInterrupt where judging the pages is not done half of PATIENCE after a stop."""

        def shown(stage: str, done: int, of: int) -> None:
            on_page(stage, done, of)
            if stage == "check" and done == 1:
                self._over = False
                if self.asked:
                    self._arm(PATIENCE / 2)
            elif stage == "check" and self._over and done < of:
                raise KeyboardInterrupt

        return shown

    def _heard(self, _number: int, _frame: FrameType | None) -> None:
        now = time.monotonic()
        if self.asked:
            if now - self._since > _ONE:
                self._end()
            return
        self.asked, self._since = True, now
        self._arm(PATIENCE)
        if self._raising:
            raise KeyboardInterrupt

    def _arm(self, seconds: float) -> None:
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, self._rang)
            signal.setitimer(signal.ITIMER_REAL, seconds)
        else:
            self._over = True  # Windows has no such clock: the stage ends with the page that is under way

    def _disarm(self) -> None:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _rang(self, _number: int, _frame: FrameType | None) -> None:
        self._over = True
        if self._bounded:
            self._bounded = False
            raise KeyboardInterrupt

    def _end(self) -> None:
        self._end_wanted = True
        if not self._whole:
            self._end_at_once()

    def _end_at_once(self) -> NoReturn:
        for put_away in self.at_end:
            with suppress(Exception):
                put_away()
        with suppress(Exception):
            if "multiprocessing" in sys.modules:
                from multiprocessing import active_children

                for child in active_children():
                    child.kill()
        with suppress(OSError):
            os.write(2, b"auditor: Stopped at once; nothing of this run was kept.\n")
        os._exit(3)


def _numbers() -> list[signal.Signals]:
    return [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]


stopping = Stopping()
