"""A text and spans on it -> runs of text, each with the marks that lie on it; overlapping spans are fine."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from auditor.model import LEVELS, Level

Look = Literal["near", "wide", "faint"]
"""How a mark is drawn: a word or phrase, a whole sentence or more, or one of a crowd that would drown all else."""
_LOOKS: Final[tuple[Look, ...]] = ("near", "wide", "faint")
"""What shows first where marks lie upon each other."""


class Mark(NamedTuple):
    """A span of one finding: its range in the text, who it belongs to, and its own anchor."""

    start: int
    end: int
    level: Level
    look: Look
    number: int
    """Number of the finding as readers see it."""
    finding: str
    """Anchor of the finding."""
    place: str
    """Anchor of this span."""


class Run(NamedTuple):
    """A run of text that the same marks lie on."""

    text: str
    look: str
    """Look and level of the nearest mark, the gravest of several; empty where there is none."""
    numbers: str
    """Numbers of all findings whose marks lie here, with spaces between."""
    places: tuple[str, ...]
    """Anchors of the marks that begin here."""
    ends: tuple[Mark, ...]
    """Marks that end with this run, one a finding number, where no other mark of it goes on; of a crowd only the first
    in the text."""


def runs(text: str, marks: Iterable[Mark]) -> tuple[Run, ...]:
    """The text cut wherever a mark begins or ends. Time grows with text and marks, not with their product."""
    clipped = [mark._replace(start=max(0, mark.start), end=min(len(text), mark.end)) for mark in marks]
    kept = sorted(mark for mark in clipped if mark.start < mark.end)
    starting: dict[int, list[Mark]] = {}
    ending: dict[int, list[Mark]] = {}
    for mark in kept:
        starting.setdefault(mark.start, []).append(mark)
        ending.setdefault(mark.end, []).append(mark)
    opened = _Open()
    told: set[int] = set()
    made = []
    for start, end in pairwise(sorted({0, len(text), *starting, *ending})):
        begin = starting.get(start, [])
        opened.change(ending.get(start, []), -1)
        opened.change(begin, 1)
        closing = ending.get(end, [])
        going_on = opened.going_on(closing, starting.get(end, []))
        ends = _to_tell([mark for mark in closing if mark.number not in going_on], told)
        made.append(Run(text[start:end], opened.look(), opened.numbers(), tuple(mark.place for mark in begin), ends))
    return tuple(made)


class _Open:
    """The marks that lie on the place under way, counted."""

    def __init__(self) -> None:
        self._looks: Counter[tuple[Look, Level]] = Counter()
        self._numbers: Counter[int] = Counter()

    def change(self, marks: Sequence[Mark], by: int) -> None:
        for mark in marks:
            self._looks[mark.look, mark.level] += by
            self._numbers[mark.number] += by

    def going_on(self, closing: Sequence[Mark], opening: Sequence[Mark]) -> set[int]:
        """Findings of which some mark ends here and another goes on: they are referred to where that one ends."""
        here = Counter(mark.number for mark in closing)
        return {number for number, ends in here.items() if self._numbers[number] > ends} | {
            mark.number for mark in opening
        }

    def look(self) -> str:
        return next((f"{look} {level}" for look in _LOOKS for level in LEVELS if self._looks[look, level]), "")

    def numbers(self) -> str:
        return " ".join(str(number) for number in sorted(self._numbers) if self._numbers[number])


def _to_tell(marks: Sequence[Mark], told: set[int]) -> tuple[Mark, ...]:
    """One mark a finding, and none of a crowd that was told of before in this text."""
    once = {mark.number: mark for mark in reversed(marks) if mark.look != "faint" or mark.number not in told}
    told.update(once)
    return tuple(once.values())


def excerpt(text: str, start: int, end: int, *, around: int = 90, longest: int = 320) -> tuple[str, str, str]:
    """What stands before, in and after a range, cut at spaces, with an ellipsis wherever something was cut."""
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    before, inside, after = text[max(0, start - around) : start], text[start:end], text[end : end + around]
    if start > around:
        before = "… " + (before.partition(" ")[2] or before)
    if end + around < len(text):
        after = (after.rpartition(" ")[0] or after) + " …"
    if len(inside) > longest:
        head, tail = inside[: longest * 2 // 3], inside[-longest // 3 :]
        inside = f"{head.rpartition(' ')[0] or head} […] {tail.partition(' ')[2] or tail}"
    return before, inside, after
