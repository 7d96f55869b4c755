"""What a fix is: places of a page's text and what is to be there instead. Nothing else of the text is touched."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from auditor.model import Finding


class Edit(NamedTuple):
    """Characters from ``start`` to ``end`` become ``new``; where both are the same, ``new`` is inserted."""

    start: int
    end: int
    new: str


class Fix(NamedTuple):
    """The change by which a finding goes away."""

    finding: Finding
    edits: tuple[Edit, ...]


class Suggestion(NamedTuple):
    """What only a human can decide, in words."""

    check: str
    line: int
    words: str
    """What to do."""
    before: str = ""
    """The page's words, where others are certain to say the same."""
    after: str = ""


def together(fixes: Iterable[Fix]) -> tuple[tuple[Fix, ...], tuple[Edit, ...]]:
    """The fixes that can be made in one go, and their edits in order. Of two that touch the same place, the first;
    the same edit asked for twice is made once."""
    made: list[Fix] = []
    edits: set[Edit] = set()
    for fix in fixes:
        new = [edit for edit in fix.edits if edit not in edits]
        if any(_touch(one, other) for one in new for other in edits):
            continue
        made.append(fix)
        edits.update(new)
    return tuple(made), tuple(sorted(edits))


def _touch(one: Edit, other: Edit) -> bool:
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end


def applied(text: str, edits: Sequence[Edit]) -> str:
    """The text after the edits, which are sorted and do not overlap."""
    parts, at = [], 0
    for edit in edits:
        parts += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join((*parts, text[at:]))
