"""Uses of a family in, those out that stand in a part of the sentence that can be left out: its end, its beginning."""

from collections.abc import Iterator

from auditor.facts.families.enumerations import AND
from auditor.facts.families.family_uses import Placed, head, shape
from auditor.facts.families.shape_words import ShapeWords
from auditor.facts.keyphrases import Row, Run, phrase_start
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
SEEKING = 4
"""First words of a sentence among which it must say that somebody searches."""
SAYS = 1
"""Words of content beside the phrase in an end that says next to nothing: "when you own the best massager"."""
LEAD_TAIL = 4
"""Words from the phrase to the comma behind such a clause."""


def hung(of: Placed) -> Iterator[Shape]:
    """…, even if you own the best massage machine: the sentence is whole without its end."""
    for at, numbers in of.by_row.items():
        line = of.lines[at]
        start, strong = _removable(line, of.found[numbers[-1]], of.said)
        if start >= REST:
            inside = [number for number in numbers if of.found[number].start >= start]
            yield shape(of, "hung" if strong else "ending", at, (start, len(line.stems)), inside)


def opening(of: Placed) -> Iterator[Shape]:
    """When looking for the best massage machine, …: the sentence is whole without its beginning.

    So is the paragraph without "Looking for the best massage machine?".
    """
    for at, numbers in of.by_row.items():
        line = of.lines[at]
        end, size = of.found[numbers[0]].end, len(line.stems)
        if _is_call(of, line, end):
            yield shape(of, "opening", at, (0, size), numbers)
            continue
        if line.plains[0] not in of.said.leads:
            continue
        comma = next((word for word in range(end, min(end + LEAD_TAIL, size)) if not line.joined[word]), 0)
        if comma and comma <= LEAD and all(line.joined[1:comma]) and size - comma >= REST:
            yield shape(of, "opening", at, (0, comma), [n for n in numbers if of.found[n].end <= comma])


def _is_call(of: Placed, line: Row, end: int) -> bool:
    """Whether the sentence only asks who searches for the phrase: "Need a cheap massage machine today?"."""
    size = len(line.stems)
    if size > LEAD or size - end > LEAD_TAIL or of.said.seeking.isdisjoint(line.plains[:SEEKING]):
        return False
    behind = line.words[-1].end
    return of.article.blocks[line.block].text[behind : behind + 2].lstrip().startswith("?")


def _removable(line: Row, use: Run, said: ShapeWords) -> tuple[int, bool]:
    """First word of the sentence's end that holds the use and can be left out, 0 where there is none; and whether
    nothing speaks against it: "…, unlike a massager" says nothing new, "… with a massager" may."""
    size = len(line.stems)
    opens = not said.openers.isdisjoint(line.plains)  # as hardly any sentence does
    comma = next((at for at in range(use.start, 0, -1) if not line.joined[at]), 0) if opens else 0
    if (
        comma
        and size - comma <= CLAUSE
        and line.plains[comma] in said.openers
        and not _has_a_part_behind(line, use)
        and not _is_listed(line, comma, said)
    ):
        second = line.plains[comma + 1] if comma + 1 < size else ""
        if {line.plains[comma], second} & said.strong:
            return comma, True
        if line.plains[comma] not in AND and _says_little(line, use, comma, said):
            return comma, False
    if size - use.end > TAIL:
        return 0, False
    at = head(line, use.start) - 1
    removable = at >= 0 and line.plains[at] in said.connectors and _says_little(line, use, at, said)
    return (at, False) if removable and not _is_listed(line, at, said) else (0, False)


def _says_little(line: Row, use: Run, start: int, said: ShapeWords) -> bool:
    """Whether the end from ``start`` has hardly a word of content beside the phrase and its adjectives."""
    before = sum(line.topics[start : phrase_start(line, use.start)])
    return before <= SAYS and all(
        function or (plain in said.tails if said.tails else not topic)
        for plain, function, topic in zip(
            line.plains[use.end :], line.functions[use.end :], line.topics[use.end :], strict=True
        )
    )


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
