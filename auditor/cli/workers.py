"""A step and its items in, what it makes of each out, in their order: on all cores once there are enough of them."""

import multiprocessing
import os
import pickle
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from auditor.cli.stopping import stopping

_In = TypeVar("_In")
_Out = TypeVar("_Out")

ALONE = 24
"""Items that are done before the first process is started: a few pages are done sooner than it is ready."""
_AHEAD = 4
"""Items a process that are handed out before the first one's outcome is asked for; a crawl is not read into memory."""
_METHOD = "forkserver"
"""Clean children, whatever threads the crawl has running; Windows does not know it and works alone."""
_ALARM = [signal.SIGALRM] if hasattr(signal, "SIGALRM") else []


def cores() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Workers:
    """Does one step after the other, each for many items. Steps, items and outcomes must be picklable."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs if _METHOD in multiprocessing.get_all_start_methods() else 1

    def across(self, step: Callable[[_In], _Out], items: Iterable[_In]) -> Iterator[_Out]:
        """As ``map``. What cannot be sent to another process, or has ended one, is done in this one.

        Where the items end in a KeyboardInterrupt, the outcomes of those that came are given before it is raised.
        """
        rest = iter(items)
        yield from map(step, islice(rest, ALONE if self.jobs > 1 else None))
        first = next(rest, None)
        if first is None:
            return
        yield from self._by_processes(step, chain([first], rest))

    def _by_processes(self, step: Callable[[_In], _Out], items: Iterator[_In]) -> Iterator[_Out]:
        _start_server()
        context = multiprocessing.get_context(_METHOD)
        alive, ours = context.Pipe(duplex=False)
        pool = ProcessPoolExecutor(self.jobs, context, _begin, (step, alive))
        waiting: deque[tuple[_In, Future[_Out]]] = deque()
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
                waiting.append((item, _handed_out(pool, item)))
                if len(waiting) > self.jobs * _AHEAD:
                    yield _outcome(step, *waiting.popleft())
            while waiting:
                yield _outcome(step, *waiting.popleft())
        except BaseException:
            _kill_children()  # nobody waits for what they are at, which may take long
            raise
        finally:
            pool.shutdown(cancel_futures=True)  # waits for what is being done: a worker that is starting would stumble
            ours.close()
            alive.close()
        if stopped:
            raise stopped


def _start_server() -> None:
    """Starts the process that all others are made from, deaf to Ctrl-C: that is for the one that waits for them."""
    from multiprocessing import forkserver, resource_tracker

    forkserver.set_forkserver_preload(["auditor.cli.with_parent", "auditor.audit"])
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


def _handed_out(pool: ProcessPoolExecutor, item: Any) -> Future[Any]:
    try:
        # It may start a process, and one that is half started prints how it was stopped.
        with stopping.whole(), _deaf(_ALARM):
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


def _begin(step: Callable[[Any], Any], alive: Connection) -> None:
    from auditor.cli.with_parent import end_with, end_with_parent

    global _step  # noqa: PLW0603 - a process has nothing else to keep it in
    _step = step
    end_with_parent()
    end_with(alive)


def _do(item: Any) -> Any:
    return _step(item)
