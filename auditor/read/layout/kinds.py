"""Boxes in, what kind of text stands in them out: heading, paragraph, item, quote, cell, and of which list or row."""

import re
from functools import lru_cache
from typing import NamedTuple

from auditor.model import BlockKind, BlockRole
from auditor.read.layout.boxes import HEADING_LEVELS, Box

_KINDS: dict[str, BlockKind] = {
    "li": "list item", "blockquote": "quote", "td": "cell", "th": "cell",
    "caption": "caption", "dt": "term", "dd": "definition", "pre": "code", "xmp": "code", "listing": "code",
}  # fmt: skip
_GROUPS = {"list item": ("ul", "ol", "menu", "dir"), "cell": ("table",), "term": ("dl",), "definition": ("dl",)}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_FRAME = 0.6
"""Share of the page's sentences from which a list, quote or table is the page's layout and not what it says it is."""
_FAR = 24
"""Boxes up that are looked at: more than people nest lists, and an end to hostile ones."""
_PROSE_CELL, _PROSE_CELL_RUNS = 60, 3
"""A cell with that many words of sentences in that many runs makes its table one that lays out a page."""
_LONG_ITEM, _LONG_ITEM_RUNS = 120, 4
"""A list item of that many words and runs is a box of its own with paragraphs in it."""
_PLACE = 4
"""Boxes that name a place."""
# A class name that is the same on all pages of a template. Must not match one with a number (`post-1234`).
_STABLE = re.compile(r"^[A-Za-z][A-Za-z_-]{1,40}$")


class Kind(NamedTuple):
    """What a run of text is; as in ``Block``."""

    kind: BlockKind
    level: int = 0
    group: Box | None = None
    row: int = 0
    ordered: bool = False
    role: BlockRole = ""


_PARAGRAPH = Kind("paragraph")
_OF_HEADING = {tag: Kind("heading", level) for tag, level in HEADING_LEVELS.items()}


class Kinds:
    """Knows one page."""

    def __init__(self, boxes: list[Box]) -> None:
        self._prose = max(1, boxes[0].prose)
        self._of: dict[Box, Kind] = {}
        self._layout_tables: dict[Box, bool] = {}
        self._rows: dict[Box, int] = {}
        self._boxes = boxes

    def of(self, box: Box) -> Kind:
        """The kind of the runs directly in a box."""
        found = self._of.get(box)
        if found is None:
            found = self._of[box] = self._find(box)
        return found

    def _find(self, box: Box) -> Kind:
        above: Box | None = box
        for _ in range(_FAR):
            if above is None or (above.prose > _FRAME * self._prose and above.prose > _LONG_ITEM):
                break
            if above.tag in HEADING_LEVELS:
                return _OF_HEADING[above.tag]
            kind = _KINDS.get(above.tag)
            if kind == "cell":
                table = _around(above, ("table",))
                if table is not None and not self._lays_out(table):
                    return Kind("cell", group=table, row=self._row(above, table))
            elif kind == "list item":
                if above is box or above.words < _LONG_ITEM or above.runs < _LONG_ITEM_RUNS:
                    return self._item(above)
            elif kind is not None:
                group = above if kind in {"quote", "code"} else _around(above, _GROUPS.get(kind, ("table", "figure")))
                return Kind(kind, group=group)
            above = above.parent
        return _PARAGRAPH

    def _item(self, item: Box) -> Kind:
        outermost = nearest = None
        depth = 0
        above = item.parent
        for _ in range(_FAR):
            if above is None or (above.prose > _FRAME * self._prose and above.prose > _LONG_ITEM):
                break
            if above.tag in _LISTS:
                nearest = nearest or above
                outermost = above
                depth += 1
            above = above.parent
        ordered = nearest is not None and nearest.tag == "ol"
        return Kind("list item", level=max(1, depth), group=outermost, ordered=ordered)

    def _lays_out(self, table: Box) -> bool:
        """Whether a table lays out a page, as they did before there were style sheets."""
        known = self._layout_tables.get(table)
        if known is None:
            within = self._boxes[table.index + 1 : table.last + 1]
            cells = [box for box in within if box.tag in {"td", "th"} and box.words]
            known = self._layout_tables[table] = (
                table.element.get("role") in {"presentation", "none"}
                or len(cells) < 2
                or any(box.tag == "table" for box in within)
                or any(cell.prose >= _PROSE_CELL and cell.runs >= _PROSE_CELL_RUNS for cell in cells)
            )
        return known

    def _row(self, cell: Box, table: Box) -> int:
        row = _around(cell, ("tr",))
        if row is None:
            return 0
        if row not in self._rows:
            rows = [box for box in self._boxes[table.index + 1 : table.last + 1] if box.tag == "tr" and box.words]
            self._rows.update((box, number) for number, box in enumerate(rows, start=1))
        return self._rows.get(row, 0)


def place(box: Box, around: dict[Box, str]) -> str:
    """Where a box stands, as tags and class names; the same on all pages that one template makes.

    ``around`` remembers for one page where the boxes stand that hold others.
    """
    own = _step(box.tag, box.names or "")
    parent = box.parent
    if parent is None:
        return own
    if parent not in around:
        steps: list[str] = []
        above: Box | None = parent
        while above is not None and len(steps) < _PLACE - 1:
            steps.append(_step(above.tag, above.names or ""))
            above = above.parent
        around[parent] = " > ".join(reversed(steps))
    return f"{around[parent]} > {own}"


@lru_cache(maxsize=10_000)
def _step(tag: str, names: str) -> str:
    return ".".join((tag, *[name for name in names[:200].split() if _STABLE.match(name)][:2]))


def _around(box: Box, tags: tuple[str, ...]) -> Box | None:
    above = box.parent
    for _ in range(_FAR):
        if above is None or above.tag in tags:
            return above
        above = above.parent
    return None
