"""A text and spans on it -> runs of text, each with the marks that lie on it; overlapping spans are fine."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from auditor.model import LEVELS, Level


class Mark(NamedTuple):
    """A span of one finding: its range in the text, who it belongs to, and its own anchor."""

    start: int
    end: int
    level: Level
    number: int
    """Number of the finding as readers see it."""
    finding: str
    """Anchor of the finding."""
    place: str
    """Anchor of this span."""


class Run(NamedTuple):
    """A run of text that the same marks lie on."""

    text: str
    level: Level | None
    """The gravest of the marks; None where there are none."""
    places: tuple[str, ...]
    """Anchors of the marks that begin here."""
    ends: tuple[Mark, ...]
    """Marks that end with this run, one a finding number."""


def runs(text: str, marks: Iterable[Mark]) -> tuple[Run, ...]:
    """The text cut wherever a mark begins or ends. Time grows with text and marks, not with their product."""
    clipped = [mark._replace(start=max(0, mark.start), end=min(len(text), mark.end)) for mark in marks]
    kept = sorted(mark for mark in clipped if mark.start < mark.end)
    if not kept:
        return (Run(text, None, (), ()),)
    starting: dict[int, list[Mark]] = {}
    ending: dict[int, list[Mark]] = {}
    for mark in kept:
        starting.setdefault(mark.start, []).append(mark)
        ending.setdefault(mark.end, []).append(mark)
    cuts = sorted({0, len(text), *starting, *ending})
    open_marks = dict.fromkeys(LEVELS, 0)
    made = []
    for start, end in pairwise(cuts):
        for mark in ending.get(start, ()):
            open_marks[mark.level] -= 1
        begin = starting.get(start, [])
        for mark in begin:
            open_marks[mark.level] += 1
        gravest = next((level for level in LEVELS if open_marks[level]), None)
        made.append(Run(text[start:end], gravest, tuple(mark.place for mark in begin), _once(ending.get(end, []))))
    return tuple(made)


def _once(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    return tuple({mark.number: mark for mark in reversed(marks)}.values()) if marks else ()


def excerpt(text: str, start: int, end: int, *, around: int = 90, longest: int = 320) -> tuple[str, str, str]:
    """What stands before, in and after a range, cut at spaces, with an ellipsis wherever something was cut."""
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    before, inside, after = text[max(0, start - around) : start], text[start:end], text[end : end + around]
    if start > around:
        before = "…" + (before.partition(" ")[2] or before)
    if end + around < len(text):
        after = (after.rpartition(" ")[0] or after) + "…"
    if len(inside) > longest:
        inside = f"{inside[: longest * 2 // 3].rstrip()} […] {inside[-longest // 3 :].lstrip()}"
    return before, inside, after
