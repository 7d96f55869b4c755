"""Uses of a family in, those out that stand in a part of the sentence that can be left out: its end, its beginning."""

from collections.abc import Iterator

from auditor.facts.listed import AND
from auditor.facts.placed import Placed, head, shape
from auditor.facts.shape_words import ShapeWords
from auditor.facts.terms import Row, Run
from auditor.model import Shape

TAIL = 2
"""Words that may follow a phrase that hangs on a sentence's end: "available", "on sale"."""
REST = 6
"""Words of a sentence that stands without the phrase, at least."""
PART = 6
"""Words of a part of a list, at most."""
CLAUSE = 14
"""Words of a clause on the end that can be left out, at most."""
LEAD = 12
"""Words of a clause before a sentence, at most."""
LEAD_TAIL = 4
"""Words from the phrase to the comma behind such a clause."""


def hung(of: Placed) -> Iterator[Shape]:
    """…, even if you own the best massage machine: the sentence is whole without its end."""
    for at, numbers in of.by_row.items():
        line = of.lines[at]
        start = _removable(line, of.found[numbers[-1]], of.said)
        if start >= REST:
            yield shape(of, "hung", at, (start, len(line.stems)), numbers[-1:])


def opening(of: Placed) -> Iterator[Shape]:
    """When looking for the best massage machine, …: the sentence is whole without its beginning."""
    for at, numbers in of.by_row.items():
        line = of.lines[at]
        if line.plains[0] not in of.said.leads:
            continue
        end, size = of.found[numbers[0]].end, len(line.stems)
        comma = next((word for word in range(end, min(end + LEAD_TAIL, size)) if not line.joined[word]), 0)
        if comma and comma <= LEAD and all(line.joined[1:comma]) and size - comma >= REST:
            yield shape(of, "opening", at, (0, comma), numbers[:1])


def _removable(line: Row, use: Run, said: ShapeWords) -> int:
    """First word of the sentence's end that holds the use and can be left out; 0 where there is none."""
    size = len(line.stems)
    comma = next((at for at in range(use.start, 0, -1) if not line.joined[at]), 0)
    if (
        comma
        and size - comma <= CLAUSE
        and line.plains[comma] in said.openers
        and not _has_a_part_behind(line, use)
        and not _is_listed(line, comma, said)
    ):
        return comma
    at = head(line, use.start) - 1
    removable = size - use.end <= TAIL and at >= 0 and line.plains[at] in said.connectors
    return at if removable and not _is_listed(line, at, said) else 0


def _has_a_part_behind(line: Row, use: Run) -> bool:
    """Whether the sentence goes on behind a comma: then what goes on may be its main clause."""
    return not all(line.joined[use.end : len(line.stems) - TAIL])


def _is_listed(line: Row, at: int, said: ShapeWords) -> bool:
    """Whether the part that begins here is the last of a list: "with an app, a timer, and a steam cleaner"."""
    return (
        line.plains[at] in AND
        and line.plains[at + 1] not in said.openers
        and not all(line.joined[max(1, at - PART) : at])
    )
