"""Edits of a text in, the same by lines and columns out."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from auditor.fix.edit import Edit
from auditor.gate.replacement import Replacement


def replacements(text: str, edits: Iterable[Edit]) -> Iterator[Replacement]:
    """In the order of the edits. Lines end with a newline, as editors and SARIF (3.3.3) have it."""
    lines = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n")]

    def place(at: int) -> tuple[int, int]:
        line = bisect_right(lines, at)
        return line, at - lines[line - 1] + 1

    for edit in edits:
        yield Replacement(*place(edit.start), *place(edit.end), edit.new)
