"""Progress for people: a line that renews itself on a terminal, and nothing at all in a pipe."""

import sys
from types import TracebackType
from typing import Self

_STAGES = {"read": "Reading pages", "measure": "Measuring", "check": "Checking"}


class ProgressLine:
    """A context manager whose ``show`` takes what ``audit``'s ``on_page`` tells."""

    def __init__(self) -> None:
        self._bar = None
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

            self._bar = Progress(
                SpinnerColumn(),
                TextColumn("{task.description}"),
                BarColumn(bar_width=24),
                MofNCompleteColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._task = self._bar.add_task("Starting", total=None)
        self._known = 0

    def known(self, pages: int, waiting_for: str = "") -> None:
        """How many pages the source is known to have by now, and what the run waits for, if it does."""
        self._known = pages
        if self._bar is not None and waiting_for:
            self._bar.update(self._task, description=waiting_for)

    def show(self, stage: str, done: int, of: int) -> None:
        if self._bar is not None:
            total = of or max(self._known, done) or None
            self._bar.update(self._task, description=_STAGES[stage], completed=done, total=total)

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
