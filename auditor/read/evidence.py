"""A page's boxes and runs in, what speaks for and against each run being the article's text out.

Everything here looks at how a page is built and at no word of its language: what elements and class names say, how
much of a text is links, how a run stands among its neighbours, and where it stands from the place that holds most of
the page's sentences. ``weights`` says how much each piece of evidence counts.
"""

from bisect import bisect_right

from auditor.read.boxes import Box, Layout, Run
from auditor.read.class_words import BIT
from auditor.read.heart import find_heart, holder, level
from auditor.read.surroundings import TAG_BIT, surroundings

Cell = tuple[str, int | str]
"""A piece of evidence: a measure, and which of its steps or names holds."""

STEPS: dict[str, tuple[float, ...]] = {
    "linked": (0.001, 0.1, 0.25, 0.5, 0.75, 0.95),  # share of words that are links
    "length": (2, 4, 7, 11, 17, 26, 40),  # words a run
    "sentences": (0.01, 0.05, 0.15, 0.4, 0.7, 0.95),  # share of words that are in sentences
    "of page": (0.01, 0.05, 0.15, 0.4, 0.7, 0.95),  # share of the page's sentences
    "to heart": (0.02, 0.1, 0.3, 0.7, 1.5),  # sentences, as a share of the heart's
    "heart's share": (0.2, 0.4, 0.6, 0.8, 0.95),  # share of the page's sentences that the heart holds
    "cover": (0.3, 0.5, 0.7, 0.85, 0.95),  # share of the page's sentences that the heart and this share a box of
    "words": (4, 11, 26),
    "away": (2, 4, 8, 16, 40),  # runs
    "position": (0.02, 0.05, 0.1, 0.2, 0.8, 0.9, 0.95, 0.98),  # from first to last run of the main box
    "depth": (1, 2, 3, 5, 8),  # boxes
    "runs a picture": (2, 3, 5, 9, 20),
    "linked headings": (2, 4),
    "under headline": (8, 20),  # words
}
"""Where each measure's steps begin; step 0 lies before the first."""

_KINDS = {"p": "p", "li": "li", "td": "td", "th": "td", "blockquote": "quote", "dt": "term", "dd": "term",
          "pre": "code", "summary": "summary", "button": "button", "legend": "legend"}  # fmt: skip
_AROUND = frozenset({"li", "td", "th", "blockquote", "dd", "dt", "summary"})
_LABEL = 12
"""Words from which a run is no label."""
_NEAR_HEADLINE = 9
_SAID = 4
"""Words from which a text that stands twice is told from a label that does."""


class Evidence:
    """All that is known of one page's text."""

    def __init__(self, layout: Layout, title: str) -> None:
        self.boxes = layout.boxes
        self.runs = layout.runs
        self.places = surroundings(layout.boxes)
        self.heart = find_heart(layout, self.places, title)
        self._prose = max(1, layout.boxes[0].prose)
        self._of_box: dict[Box, tuple[list[Cell], str, int]] = {}
        self._neighbours = [_as_neighbour(run) for run in self.runs]
        self._under_pictures = {seen.run for seen in layout.images}
        self._first: dict[str, int] = {}
        self._repeated: set[int] = set()
        for number, run in enumerate(self.runs):
            if run.words >= _SAID and self._first.setdefault(run.text, number) != number:
                self._repeated.add(self._first[run.text])
        self.branches = _where_left(self.boxes, self.heart.way)
        self.arms = _where_left(self.boxes, self.heart.chain)

    def cells(self, number: int) -> list[Cell]:
        """What there is to say of one run."""
        run = self.runs[number]
        box = run.box
        known = self._of_box.get(box)
        if known is None:
            known = self._of_box[box] = self._box_cells(box), kind(box), level(box)
        of_box, of_kind, _ = known
        words = run.words
        label = words < _LABEL
        cells = [
            *of_box,
            (f"words of {of_kind}", bisect_right(STEPS["words"], words)),
            ("linked, label" if label else "linked, text", bisect_right(STEPS["linked"], run.linked / words)),
            ("next", self._neighbours[number + 1] if number + 1 < len(self.runs) else "edge"),
            ("before", self._neighbours[number - 1] if number else "edge"),
        ]
        if holder(box) not in self.heart.chain:
            share = bisect_right(STEPS["heart's share"], self.heart.heart_share)
            cells.append(("heart's share, label" if label else "heart's share, text", share))
        if words >= _SAID:
            if self._first[run.text] != number:
                cells.append(("said before", of_kind))
            elif number in self._repeated:
                cells.append(("said again", of_kind))
        if number in self._under_pictures:
            cells.append(("under picture", of_kind))
        self._add_position(cells, number, of_kind)
        return cells

    def _add_position(self, cells: list[Cell], number: int, of_kind: str) -> None:
        found = self.heart
        main = found.main
        run = self.runs[number]
        if number < main.first_run:
            cells.append(("zone", "before"))
        elif number > main.last_run:
            cells.append(("zone", "after"))
        else:
            share = (number - main.first_run) / max(1, main.last_run - main.first_run)
            cells.append(("position", bisect_right(STEPS["position"], share)))
            if number < found.first:
                cells.append(("before sentences", of_kind))
            elif number > found.last:
                cells.append(("after sentences", of_kind))
        after = number - found.headline
        if found.headline < 0:
            cells.append(("headline", "none"))
        elif after < 0:
            cells.append(("headline", "follows"))
        else:
            cells.append(("headline", after if after < 5 else 5 if after < _NEAR_HEADLINE else _NEAR_HEADLINE))
            if 0 < after < _NEAR_HEADLINE and number < found.first:
                cells.append(("under headline", bisect_right(STEPS["under headline"], run.words)))
        if number < found.begin:
            cells.append(("before heart", bisect_right(STEPS["away"], found.begin - number)))
        elif number > found.end:
            cells.append(("after heart", bisect_right(STEPS["away"], number - found.end)))

    def _box_cells(self, box: Box) -> list[Cell]:
        place = self.places[box.index]
        cells: list[Cell] = [("frames", place.frames), ("cards", place.cards)]
        for name, bit in BIT.items():
            if place.near & bit:
                cells.append(("near", name))
            elif place.far & bit:
                cells.append(("far", name))
        for name, bit in TAG_BIT.items():
            if place.near_tags & bit:
                cells.append(("near tag", name))
            elif place.far_tags & bit:
                cells.append(("far tag", name))
        if place.apart:
            cells.append(("apart", "yes"))
        above = box.parent or box
        cells.append(("box: linked", bisect_right(STEPS["linked"], box.linked / box.words)))
        cells.append(("parent: linked", bisect_right(STEPS["linked"], above.linked / above.words)))
        cells.append(("parent: sentences", bisect_right(STEPS["sentences"], above.prose / above.words)))
        if above.pictures:
            cells.append(("parent: runs a picture", bisect_right(STEPS["runs a picture"], above.runs / above.pictures)))
        self._add_branch(cells, box)
        self._add_arm(cells, box)
        return cells

    def _add_branch(self, cells: list[Cell], box: Box) -> None:
        """Where it stands from the main box, and what the part of the page is that it belongs to."""
        main = self.heart.main
        inside = main.index <= box.index <= main.last
        branch, depth = self.branches[box.index]
        cells.append(("depth in main" if inside else "depth outside", bisect_right(STEPS["depth"], depth)))
        if branch is None:
            cells.append(("branch", "none"))
            return
        cells.append(("branch: linked", bisect_right(STEPS["linked"], branch.linked / branch.words)))
        cells.append(("branch: sentences", bisect_right(STEPS["sentences"], branch.prose / branch.words)))
        cells.append(("branch: of page", bisect_right(STEPS["of page"], branch.prose / self._prose)))
        cells.append(("branch: length", bisect_right(STEPS["length"], branch.words / branch.runs)))

    def _add_arm(self, cells: list[Cell], box: Box) -> None:
        """Where it stands from the heart of the text, and what the part is that it does not share with the heart."""
        found = self.heart
        arm, down = self.arms[box.index]
        shared = arm.parent if arm is not None and arm.parent is not None else box
        up = found.chain.get(shared, 0)
        where = "in heart" if found.chain.get(holder(box)) == 0 else "elsewhere"
        cells.append(("way", f"{min(up, 6)} up {min(down, 5)} down"))
        cells.append(("cover", bisect_right(STEPS["cover"], found.cover.get(shared, 0.0))))
        cells.append((f"heart's share, {where}", bisect_right(STEPS["heart's share"], found.heart_share)))
        if arm is None or not up:
            return
        cells.append(("arm: linked", bisect_right(STEPS["linked"], arm.linked / arm.words)))
        cells.append(("arm: sentences", bisect_right(STEPS["sentences"], arm.prose / arm.words)))
        cells.append(("arm: to heart", bisect_right(STEPS["to heart"], arm.prose / found.in_heart)))
        if arm.titles:
            cells.append(("arm: linked headings", bisect_right(STEPS["linked headings"], arm.titles)))


def kind(box: Box) -> str:
    """The kind of text that a box's own runs are, by its element."""
    if level(box):
        return "heading"
    found = _KINDS.get(box.tag, "other")
    if found in {"p", "other"} and box.parent is not None and box.parent.tag in _AROUND:
        return _KINDS[box.parent.tag]
    return found


def _as_neighbour(run: Run) -> str:
    if level(run.box):
        return "heading"
    if run.linked > 0.5 * run.words:
        return "links"
    return "sentences" if run.words >= 17 else "sentence" if run.words >= 8 else "label"


def _where_left(boxes: list[Box], trunk: "set[Box] | dict[Box, int]") -> list[tuple[Box | None, int]]:
    """For each box, the box around it that first leaves the trunk, and how many boxes further in it stands."""
    left: list[tuple[Box | None, int]] = []
    for box in boxes:
        if box in trunk or box.parent is None:
            left.append((None, 0))
        else:
            first, steps = left[box.parent.index]
            left.append((first or box, steps + 1))
    return left
