"""A few threads that ask, and the one that waits for them; everything passes through one queue."""

import contextlib
import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

_T = TypeVar("_T")


class Task(Generic[_T]):
    """A piece of work, done or to be done."""

    def __init__(self, work: Callable[[], _T]) -> None:
        self._work = work
        self._result: _T | None = None
        self._error: Exception | None = None
        self.done = False

    def run(self) -> None:
        try:
            self._result = self._work()
        except Exception as error:  # noqa: BLE001 - it is raised again in the thread that waits
            self._error = error
        self.done = True

    def result(self) -> _T:
        """What the work gave, or the exception that it raised."""
        if self._error is not None:
            raise self._error
        return self._result  # type: ignore[return-value] # _T may hold None; here it is set


class Workers:
    """Daemons, so that one stuck in a name look-up, which nothing can end, does not keep the program from its end."""

    def __init__(self, size: int, on_note: Callable[[str], None]) -> None:
        self._size = size
        self._on_note = on_note
        self._tasks: SimpleQueue[Task[Any] | None] = SimpleQueue()
        self._events: SimpleQueue[str] = SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, work: Callable[[], _T]) -> Task[_T]:
        """Have it done as soon as a thread is free."""
        task = Task(work)
        if len(self._threads) < self._size:
            thread = threading.Thread(target=self._run, name=f"fetch-{len(self._threads) + 1}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._tasks.put(task)
        return task

    def wait(self, task: Task[_T]) -> _T:
        """The task's result. Meanwhile, notes are handed on."""
        while not (task.done and self._events.empty()):
            if note := self._events.get():
                self._on_note(note)
        return task.result()

    def note(self, text: str) -> None:
        """From any thread: say what the run is waiting for."""
        self._events.put(text)

    def end(self, timeout: float) -> None:
        """No thread takes up anything more; wait so many seconds at most until all have stopped."""
        with contextlib.suppress(Empty):
            while True:
                self._tasks.get_nowait()
        for _ in self._threads:
            self._tasks.put(None)
        deadline = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            task.run()
            self._events.put("")
