"""The engine for one file and for machines with one core: everything in this process, one after the other."""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from itertools import groupby
from typing import Protocol, TypeVar

_In = TypeVar("_In")
_Out = TypeVar("_Out")
_Key = TypeVar("_Key")


class Engine(Protocol):
    """How work on many pages is handed out. An outcome never depends on the engine."""

    jobs: int
    """Processes that work at the same time."""

    def map(
        self, step: Callable[[_In], _Out], items: Iterable[_In], *, lost: Callable[[_In], _Out] | None = None
    ) -> Iterator[_Out]:
        """What the step makes of each item, in their order. ``lost`` makes the outcome of an item that no process
        survives."""
        ...

    def fold(self, merge: Callable[[_In, _In], _In], parts: Iterable[_In], start: _In) -> _In:
        """All parts in one. ``merge`` is associative, and the order of what it merges changes nothing."""
        ...

    def group(self, pairs: Iterable[tuple[_Key, _Out]]) -> Iterator[tuple[_Key, list[_Out]]]:
        """Every key with all its values. The pairs come in the order of their keys."""
        ...


class Alone:
    jobs = 1

    def map(
        self, step: Callable[[_In], _Out], items: Iterable[_In], *, lost: Callable[[_In], _Out] | None = None
    ) -> Iterator[_Out]:
        del lost  # what ends this process ends all
        return map(step, items)

    def fold(self, merge: Callable[[_In, _In], _In], parts: Iterable[_In], start: _In) -> _In:
        return reduce(merge, parts, start)

    def group(self, pairs: Iterable[tuple[_Key, _Out]]) -> Iterator[tuple[_Key, list[_Out]]]:
        for key, members in groupby(pairs, key=lambda pair: pair[0]):
            yield key, [value for _, value in members]
