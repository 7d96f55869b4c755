"""A step and its items in, what it makes of each out, in their order: on all cores once there are enough of them."""

import multiprocessing
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from typing import Any, TypeVar

_In = TypeVar("_In")
_Out = TypeVar("_Out")

ALONE = 24
"""Items that are done before the first process is started: a few pages are done sooner than it is ready."""
_AHEAD = 4
"""Items a process that are handed out before the first one's outcome is asked for; a crawl is not read into memory."""
_METHOD = "forkserver"
"""Clean children, whatever threads the crawl has running; Windows does not know it and works alone."""


def cores() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Workers:
    """Does one step after the other, each for many items. Steps, items and outcomes must be picklable."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs if _METHOD in multiprocessing.get_all_start_methods() else 1

    def across(self, step: Callable[[_In], _Out], items: Iterable[_In]) -> Iterator[_Out]:
        """As ``map``. What cannot be sent to another process, or has ended one, is done in this one."""
        rest = iter(items)
        yield from map(step, islice(rest, ALONE if self.jobs > 1 else None))
        first = next(rest, None)
        if first is None:
            return
        _start_server()
        pool = ProcessPoolExecutor(self.jobs, multiprocessing.get_context(_METHOD), _begin, (step,))
        waiting: deque[tuple[_In, Future[_Out]]] = deque()
        try:
            for item in _chained(first, rest):
                waiting.append((item, _handed_out(pool, item)))
                if len(waiting) > self.jobs * _AHEAD:
                    yield _outcome(step, *waiting.popleft())
            while waiting:
                yield _outcome(step, *waiting.popleft())
        finally:
            pool.shutdown(cancel_futures=True)  # waits for what is being done: a worker that is starting would stumble


def _start_server() -> None:
    """Starts the process that all others are made from, deaf to Ctrl-C: that is for the one that waits for them."""
    from multiprocessing import forkserver, resource_tracker

    forkserver.set_forkserver_preload(["auditor.audit"])
    resource_tracker.ensure_running()  # which hears no Ctrl-C either; it would end the deafness below
    with _deaf():
        forkserver.ensure_running()


@contextmanager
def _deaf() -> Iterator[None]:
    """Ctrl-C waits until this is over. What is started here never hears it."""
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)


def _chained(first: _In, rest: Iterator[_In]) -> Iterator[_In]:
    yield first
    yield from rest


def _handed_out(pool: ProcessPoolExecutor, item: Any) -> Future[Any]:
    try:
        with _deaf():  # it may start a process, and one that is half started tells its own tale of being stopped
            return pool.submit(_do, item)
    except BrokenProcessPool as error:
        broken: Future[Any] = Future()
        broken.set_exception(error)
        return broken


def _outcome(step: Callable[[_In], _Out], item: _In, future: Future[_Out]) -> _Out:
    try:
        return future.result()
    except (BrokenProcessPool, pickle.PicklingError, TypeError, AttributeError):
        return step(item)


_step: Callable[[Any], Any]
"""What this process is to do, where it is one of ours."""


def _begin(step: Callable[[Any], Any]) -> None:
    global _step  # noqa: PLW0603 - a process has nothing else to keep it in
    _step = step


def _do(item: Any) -> Any:
    return _step(item)
