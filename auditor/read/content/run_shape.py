"""A run or its box in, how it is made out: whether it ends as a sentence, leads elsewhere, stands beside a picture."""

import re

from auditor.read.layout import Box, Run

_PICTURE_UP = 3
"""Boxes up in which it is looked for."""
_STOPS = frozenset(".!?…。！？؟۔।॥።։»”\"'’)」』")
_LEAD = 5
"""Words before a link that goes on to the end, as in "Read also: ..."."""

KINDS = {"p": "p", "li": "li", "td": "td", "th": "td", "blockquote": "quote", "dt": "term", "dd": "term",
          "pre": "code", "summary": "summary", "button": "button", "legend": "legend"}  # fmt: skip
_AROUND = frozenset({"li", "td", "th", "blockquote", "dd", "dt", "summary"})
_DIGIT = re.compile(r"\d")
_DIGITS = 0.25
"""Share of characters."""
SAID = 4
"""Words from which a text that stands twice is told from a label that does."""


def picture_box(box: Box) -> Box | None:
    """The smallest box around with a picture in it, if it is near."""
    above: Box | None = box
    for _ in range(_PICTURE_UP):
        if above is None or above.pictures:
            return above
        above = above.parent
    return None


def end(text: str) -> str:
    """How it ends: as a sentence does, with a colon, or with a word."""
    last = text[-1]
    return "stop" if last in _STOPS else "colon" if last in ":：" else "word"


def is_number(run: Run) -> bool:
    """Whether so many of its characters are digits that a label is a date, a number or a price."""
    return len(_DIGIT.findall(run.text)) > _DIGITS * len(run.text)


def leads_elsewhere(run: Run) -> bool:
    """Whether it is a few words with a colon and a link: an invitation to read something else."""
    if len(run.anchors) != 1:
        return False
    start, after, _ = run.anchors[0]
    before = "".join(run.pieces[:start]).strip()
    rest = "".join(run.pieces[after:]).strip()
    return len(rest) < _LEAD and before[-1:] in {":", "：", "»", ">", "→"} and len(before.split()) <= _LEAD


def build(box: Box) -> tuple[str, str | None, str] | None:
    """How a theme or page builder made it: its class and its parent's element; nothing where it has no class."""
    return (box.tag, box.names, box.parent.tag) if box.names and box.parent is not None else None


def said_twice(runs: list[Run]) -> tuple[dict[str, int], set[int]]:
    """For each text of some length the run that first says it, and those of them that another says again."""
    first: dict[str, int] = {}
    again: set[int] = set()
    for number, run in enumerate(runs):
        if run.words >= SAID and first.setdefault(run.text, number) != number:
            again.add(first[run.text])
    return first, again


def kind(box: Box) -> str:
    """The kind of text that a box's own runs are, by its element."""
    if box.level:
        return "heading"
    found = KINDS.get(box.tag, "other")
    if found in {"p", "other"} and box.parent is not None and box.parent.tag in _AROUND:
        return KINDS[box.parent.tag]
    return found


def as_neighbour(run: Run) -> str:
    if run.box.level:
        return "heading"
    if run.linked > 0.5 * run.words:
        return "links"
    return "sentences" if run.words >= 17 else "sentence" if run.words >= 8 else "label"


def where_left(boxes: list[Box], trunk: "set[Box] | dict[Box, int]") -> list[tuple[Box | None, int]]:
    """For each box, the box around it that first leaves the trunk, and how many boxes further in it stands."""
    left: list[tuple[Box | None, int]] = []
    for box in boxes:
        if box in trunk or box.parent is None:
            left.append((None, 0))
        else:
            first, steps = left[box.parent.index]
            left.append((first or box, steps + 1))
    return left
