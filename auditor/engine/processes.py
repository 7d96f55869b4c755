"""The engine for several cores: a step and its items in, what it makes of each out, in their order."""

import gc
import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import chain, islice
from multiprocessing.connection import Connection
from typing import Any, Final, Generic, TypeVar

from auditor.engine.alone import Alone

_In = TypeVar("_In")
_Out = TypeVar("_Out")

EARLY = 8
"""Items that are done here before the process is started that all others are made from: few pages need none. It takes
about a second to be ready, and as long as it does items are done here."""
ALONE_AGAIN = 2
"""The same where that one is ready."""
_NEW_BEFORE_A_COLLECTION = 50_000
"""Containers that a process makes before Python looks for garbage, instead of 700: nearly all go by their reference
count."""
_TOGETHER = 3
"""Items that go to a process at once while all have work: sending some costs hardly more than sending one."""
_AHEAD = 2 * _TOGETHER
"""Items a process that are handed out before the first one's outcome is asked for; a crawl is not read into memory."""
_METHOD: Final = "forkserver"
"""Clean children, whatever threads the crawl has running; Windows does not know it and works alone."""
_ALARM = [signal.SIGALRM] if hasattr(signal, "SIGALRM") else []


def cores() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Processes(Alone):
    """Does one step after the other, each for many items. Steps, items and outcomes must be picklable."""

    def __init__(
        self, jobs: int, whole: Callable[[], AbstractContextManager[None]] = nullcontext, *, warm: str = "auditor.audit"
    ) -> None:
        """``whole`` is entered where the program must not be ended half way: while a process is being started.
        ``warm`` is the module that is imported once, by the process that all others are made from."""
        self.jobs = jobs if can_start() else 1
        self._whole, self._warm = whole, warm

    def map(
        self, step: Callable[[_In], _Out], items: Iterable[_In], *, lost: Callable[[_In], _Out] | None = None
    ) -> Iterator[_Out]:
        """As ``map``. What cannot be sent to another process is done in this one.

        A process that dies costs no more than the item that ended it: those that were handed out by then are done
        again, each in a process of its own, and what ends that one too is ``lost`` (without it, done in this one).
        Where the items end in a KeyboardInterrupt, the outcomes of those that came are given before it is raised.
        """
        rest = iter(items)
        if self.jobs == 1:
            yield from map(step, rest)
            return
        yield from map(step, islice(rest, ALONE_AGAIN if _is_ready() else EARLY))
        first = next(rest, None)
        if first is None:
            return
        get_ready(self._warm)
        while not _is_ready():
            yield step(first)
            first = next(rest, None)
            if first is None:
                return
        yield from _Run(self.jobs, self._whole, step, lost or step, self._warm).outcomes(chain([first], rest))


def can_start() -> bool:
    """Whether this system has processes as they are needed here."""
    return _METHOD in multiprocessing.get_all_start_methods()


_ready: threading.Event | None = None
"""Set once processes can be made at once; None before anybody asked for that."""


def _is_ready() -> bool:
    return _ready is not None and _ready.is_set()


def get_ready(warm: str) -> None:
    """Starts the process that all others are made from, if nobody did, and waits for nothing. ``warm`` is the module
    that it loads."""
    global _ready  # noqa: PLW0603 - there is one such process, whoever asks for it
    if _ready is not None:
        return
    _ready = threading.Event()
    _start_server(warm)
    threading.Thread(target=_tell_when, args=(_ready,), name="first-process", daemon=True).start()


def _tell_when(ready: threading.Event) -> None:
    """Makes one process, which does nothing: it begins when what all are made from has loaded its modules."""
    try:
        first = multiprocessing.get_context(_METHOD).Process(target=_nothing)
        first.start()
        first.join()
    finally:
        ready.set()  # where it cannot be made, neither can the others, and whoever makes them says why


def _nothing() -> None:
    pass


def surviving(step: Callable[[_In], _Out], items: Iterable[_In], lost: Callable[[_In], _Out]) -> Iterator[_Out]:
    """As ``map`` with one process, which no item is done without: this one survives them all."""
    return _Run(1, nullcontext, step, lost, "auditor.audit").outcomes(iter(items))


class _Run(Generic[_In, _Out]):
    """One step for many items, by processes of its own."""

    def __init__(
        self,
        jobs: int,
        whole: Callable[[], AbstractContextManager[None]],
        step: Callable[[_In], _Out],
        lost: Callable[[_In], _Out],
        warm: str,
    ) -> None:
        self._jobs, self._whole, self._step, self._lost, self._warm = jobs, whole, step, lost, warm
        self._gathered: list[_In] = []
        """Items that were taken and not handed out yet."""
        self._waiting: deque[tuple[list[_In], Future[list[_Out]]]] = deque()

    def outcomes(self, items: Iterator[_In]) -> Iterator[_Out]:
        _start_server(self._warm)
        self._context = multiprocessing.get_context(_METHOD)
        alive, ours = self._context.Pipe(duplex=False)
        self._alive = alive
        self._pool = self._new_pool(self._jobs)
        stopped: KeyboardInterrupt | None = None
        try:
            while True:
                try:
                    item = next(items)
                except StopIteration:
                    break
                except KeyboardInterrupt as stop:
                    stopped = stop
                    break
                self._gathered.append(item)
                if len(self._gathered) == _TOGETHER or not self._all_have_work():
                    self._hand_out()
                while sum(len(several) for several, _ in self._waiting) > self._jobs * _AHEAD:
                    yield from self._next()
            if self._gathered:
                self._hand_out()
            while self._waiting:
                yield from self._next()
        except BaseException:
            _kill_children()  # nobody waits for what they are at, which may take long
            raise
        finally:
            self._pool.shutdown(cancel_futures=True)  # waits for what is done: one that is starting would stumble
            ours.close()
            alive.close()
        if stopped:
            raise stopped

    def _all_have_work(self) -> bool:
        return sum(not future.done() for _, future in self._waiting) >= self._jobs

    def _hand_out(self) -> None:
        self._waiting.append((self._gathered, self._handed_out(self._pool, self._gathered)))
        self._gathered = []

    def _next(self) -> list[_Out]:
        items, future = self._waiting.popleft()
        try:
            return future.result()
        except (BrokenProcessPool, CancelledError):
            return self._after_a_death(items)
        except (pickle.PicklingError, TypeError, AttributeError):
            return [self._step(item) for item in items]

    def _after_a_death(self, items: list[_In]) -> list[_Out]:
        """The items' outcomes, and new processes for what comes behind them. Nobody can tell which of the items that
        were handed out ended the process, so each that has no outcome is done in one of its own."""
        self._pool.shutdown(cancel_futures=True)
        outcomes = self._one_by_one(items)
        self._waiting = deque(
            (later, future if future.exception() is None else self._one_by_one(later))
            for later, future in self._waiting
        )
        self._pool = self._new_pool(self._jobs)
        return outcomes.result()

    def _one_by_one(self, items: list[_In]) -> Future[list[_Out]]:
        done: Future[list[_Out]] = Future()
        try:
            done.set_result([self._by_itself(item) for item in items])
        except Exception as error:  # noqa: BLE001 - it is raised again when it is these items' turn
            done.set_exception(error)
        return done

    def _by_itself(self, item: _In) -> _Out:
        pool = self._new_pool(1)
        future = self._handed_out(pool, [item])
        pool.shutdown()
        return self._lost(item) if isinstance(future.exception(), BrokenProcessPool) else future.result()[0]

    def _new_pool(self, jobs: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(jobs, self._context, _begin, (self._step, self._alive))

    def _handed_out(self, pool: ProcessPoolExecutor, items: list[_In]) -> Future[list[_Out]]:
        try:
            # It may start a process, and one that is half started prints how it was stopped.
            with self._whole(), _deaf(_ALARM):
                return pool.submit(_do, items)
        except BrokenProcessPool as error:
            broken: Future[list[_Out]] = Future()
            broken.set_exception(error)
            return broken


def _start_server(warm: str) -> None:
    """Starts the process that all others are made from, deaf to Ctrl-C: that is for the one that waits for them."""
    from multiprocessing import forkserver, resource_tracker

    forkserver.set_forkserver_preload(["auditor.engine.end_with_parent", warm])
    with _quiet_tracker():
        resource_tracker.ensure_running()  # which hears no Ctrl-C either; it would end the deafness below
    with _deaf([signal.SIGINT]):
        forkserver.ensure_running()


@contextmanager
def _quiet_tracker() -> Iterator[None]:
    """What is left of a run that was killed is cleared without a word: it is no news, and nothing to act on."""
    sys.warnoptions.append("ignore:resource_tracker")  # the one way in: it is started with this list
    try:
        yield
    finally:
        sys.warnoptions.remove("ignore:resource_tracker")


@contextmanager
def _deaf(signals: Iterable[signal.Signals]) -> Iterator[None]:
    """These signals wait until this is over. What is started here never hears them."""
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)


def _kill_children() -> None:
    for child in multiprocessing.active_children():
        child.kill()


_step: Callable[[Any], Any]
"""What this process is to do, where it is one of ours."""


def _begin(step: Callable[[Any], Any], alive: Connection) -> None:
    from auditor.engine.end_with_parent import end_with, end_with_parent

    global _step  # noqa: PLW0603 - a process has nothing else to keep it in
    _step = step
    gc.freeze()  # what came with the process stays; looking at it would only copy its memory
    gc.set_threshold(_NEW_BEFORE_A_COLLECTION)
    end_with_parent()
    end_with(alive)


def _do(items: list[Any]) -> list[Any]:
    return [_step(item) for item in items]
