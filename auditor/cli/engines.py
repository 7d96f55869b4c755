"""The engine of a command: as many processes as it may have, and an end in good time after a signal."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from auditor.cli.stopping import stopping
from auditor.engine.alone import Alone, Engine

_In = TypeVar("_In")
_Out = TypeVar("_Out")

WARM = "auditor.cli.warm"
"""What is loaded once for all processes."""


class Stoppable(Alone):
    """Another engine, each step of which ends in a KeyboardInterrupt where it goes on too long after a signal."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.jobs = engine.jobs

    def map(
        self, step: Callable[[_In], _Out], items: Iterable[_In], *, lost: Callable[[_In], _Out] | None = None
    ) -> Iterator[_Out]:
        return stopping.bounded(self._engine.map(step, items, lost=lost))


def of_jobs(jobs: int | None) -> Engine:
    """The engine for so many processes; for all cores where that is not said."""
    from auditor.engine.processes import Processes, cores

    return Stoppable(Processes(jobs or cores(), stopping.whole, warm=WARM))
