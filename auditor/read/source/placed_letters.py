"""Letters of a source in the order in which they are seen, and where in it each of them stands."""

import re
from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property

from auditor.text.late_pattern import late_pattern

# Not beyond the end of a line, since places are asked for by line, and short, since a letter is counted out in it.
_STRETCH = late_pattern(r"[^\n]{1,500}")


class PlacedLetters:
    """What is kept are stretches of the source: a page has tens of thousands of letters, and few are asked for."""

    def __init__(self, source: str, seen: re.Pattern[str]) -> None:
        """``seen`` matches a run of characters that are seen as they are written, whatever is before and behind it."""
        self._source = source
        self._seen = seen
        self._parts: list[str] = []
        self._count = 0
        self._firsts = array("L")
        """The number of the first letter of each stretch."""
        self._starts = array("L")
        self._ends = array("L")

    def __len__(self) -> int:
        return self._count

    @cached_property
    def text(self) -> str:
        """All letters; asked for when none is added any more."""
        return "".join(self._parts)

    def add(self, start: int, end: int) -> None:
        """What is seen of this part of the source."""
        runs_of = self._seen.findall
        for stretch in _STRETCH.finditer(self._source, start, end):
            begin, stop = stretch.span()
            if runs := runs_of(self._source, begin, stop):
                self._keep("".join(runs), begin, stop)

    def add_shown(self, text: str, at: int) -> None:
        """What is seen instead of what stands at a place: the sign of an entity, the number of a note."""
        if text:
            self._keep(text, at, at)

    def place(self, number: int) -> int:
        """Where in the source the letter with this number is."""
        stretch = bisect_right(self._firsts, number) - 1
        start = self._starts[stretch]
        left = number - self._firsts[stretch]
        for run in self._seen.finditer(self._source, start, self._ends[stretch]):
            if left < len(run[0]):
                return run.start() + left
            left -= len(run[0])
        return start

    def before_line(self, begins: int) -> int:
        """How many letters are before the line that begins at this place."""
        stretch = bisect_left(self._starts, begins)
        return self._firsts[stretch] if stretch < len(self._firsts) else self._count

    def _keep(self, letters: str, start: int, end: int) -> None:
        self._parts.append(letters)
        self._firsts.append(self._count)
        self._starts.append(start)
        self._ends.append(end)
        self._count += len(letters)
