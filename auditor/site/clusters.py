"""Groups of things that belong together in, the same joined where they have a member in common out."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

_T = TypeVar("_T")


def joined(groups: Iterable[Sequence[_T]], name: Callable[[_T], Hashable]) -> list[tuple[_T, ...]]:
    """Each thing, known by its name, in one group; groups and members in the order in which they came first."""
    above: dict[Hashable, Hashable] = {}
    things: dict[Hashable, _T] = {}

    def top(one: Hashable) -> Hashable:
        while above[one] != one:
            above[one] = above[above[one]]
            one = above[one]
        return one

    for group in groups:
        for thing in group:
            above.setdefault(name(thing), name(thing))
            things.setdefault(name(thing), thing)
            above[top(name(thing))] = top(name(group[0]))
    found: dict[Hashable, list[_T]] = {}
    for one, thing in things.items():
        found.setdefault(top(one), []).append(thing)
    return [tuple(members) for members in found.values()]
