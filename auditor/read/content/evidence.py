"""A page's boxes and runs in, how much speaks for each run being the article's text out.

Everything here looks at how a page is built and at no word of its language: what elements and class names say, how
much of a text is links, how a run stands among its neighbours, and where it stands from the place that holds most of
the page's sentences. ``weights`` says how much each piece of evidence counts.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection

from auditor.read.content.core_text import find_heart, holder
from auditor.read.content.places import LINKED as _LINKED
from auditor.read.content.places import SENTENCES as _SENTENCES
from auditor.read.content.places import of_parent, of_place
from auditor.read.content.run_shape import (
    KINDS,
    SAID,
    as_neighbour,
    build,
    end,
    is_number,
    kind,
    leads_elsewhere,
    picture_box,
    said_twice,
    where_left,
)  # fmt: skip
from auditor.read.content.weights import by_name, by_step
from auditor.read.layout import Box, Layout, Place, Run, surroundings, template

_LENGTH = (2, 4, 7, 11, 17, 26, 40)
"""Words a run."""
_OF_PAGE = _SENTENCES
"""Shares of the page's sentences."""
_TO_HEART = (0.02, 0.1, 0.3, 0.7, 1.5)
"""Sentences, as a share of the heart's."""
_HEART_SHARE = (0.2, 0.4, 0.6, 0.8, 0.95)
"""Shares of the page's sentences that the heart holds."""
_COVER = (0.3, 0.5, 0.7, 0.85, 0.95)
"""Shares of the page's sentences that the heart and this share a box of."""
_WORDS = (4, 11, 26)
_AWAY = (2, 4, 8, 16, 40)
"""Runs."""
_POSITION = (0.02, 0.05, 0.1, 0.2, 0.8, 0.9, 0.95, 0.98)
"""From first to last run of the main box."""
_DEPTH = (1, 2, 3, 5, 8)
"""Boxes."""
_LINKED_HEADINGS = (2, 4)
_UNDER_HEADLINE = (8, 20)
"""Words."""

_ALL_KINDS = (*dict.fromkeys(KINDS.values()), "heading", "other")
_LABEL = 12
"""Words from which a run is no label."""
_NEAR_HEADLINE = 9
_OFTEN = (2, 3, 5)
"""Times that a label stands on the page: "Advertisement" stands between paragraphs."""
_PICTURE_BOX = (13, 31, 61)
"""Words of the smallest box with a picture around a run."""
_LINK, _AMONG_TEXT = 0.95, 0.25
"""Share of a run's words from which it is a link and nothing else; of its parent's up to which it is one among text."""
# How much each step or name of each measure counts.
_OF_KIND = {of: by_step(f"words of {of}", _WORDS) for of in _ALL_KINDS}
_LINKED_LABEL, _LINKED_TEXT = by_step("linked, label", _LINKED), by_step("linked, text", _LINKED)
_NEXT, _BEFORE = by_name("next"), by_name("before")
_SHARE_LABEL, _SHARE_TEXT = (by_step(f"heart's share, {of}", _HEART_SHARE) for of in ("label", "text"))
_SHARE_IN_HEART, _SHARE_ELSEWHERE = (by_step(f"heart's share, {of}", _HEART_SHARE) for of in ("in heart", "elsewhere"))
_SAID_BEFORE, _SAID_AGAIN, _UNDER_PICTURE = by_name("said before"), by_name("said again"), by_name("under picture")
_ZONE, _HEADLINE = by_name("zone"), by_name("headline")
_IN_MAIN, _HEART_COVER = by_step("position", _POSITION), by_step("cover", _COVER)
_BEFORE_SENTENCES, _AFTER_SENTENCES = by_name("before sentences"), by_name("after sentences")
_UNDER_TITLE = by_step("under headline", _UNDER_HEADLINE)
_BEFORE_HEART, _AFTER_HEART = by_step("before heart", _AWAY), by_step("after heart", _AWAY)
_REPEATED = by_step("label repeated", _OFTEN)
_IN_PICTURE_BOX = by_step("box with picture", _PICTURE_BOX)
_ENDS_LABEL, _ENDS_TEXT = by_name("label ends"), by_name("text ends")
_LINK_AMONG_TEXT, _LINKED_HEADING = by_name("link among text"), by_name("linked heading, before")
_LIKE_HEART = by_name("built like the heart")["yes"]
_ROWS = {of: by_step(f"row within the heart, {of}", _TO_HEART) for of in ("plain", "linked")}
_LEADS, _CREDIT, _NUMBER = by_name("leads elsewhere")["yes"], by_name("credit")["yes"], by_name("number")["yes"]
_CARDS_TO_HEART = by_name("cards, to heart")
_BOX_LINKED = by_step("box: linked", _LINKED)
_DEPTH_IN_MAIN, _DEPTH_OUTSIDE = by_step("depth in main", _DEPTH), by_step("depth outside", _DEPTH)
_BRANCH, _WAY = by_name("branch"), by_name("way")
_UP, _DOWN = 6, 5
_WAYS = [[_WAY[f"{up} up {down} down"] for down in range(_DOWN + 1)] for up in range(_UP + 1)]
_BRANCH_LINKED, _BRANCH_SENTENCES = by_step("branch: linked", _LINKED), by_step("branch: sentences", _SENTENCES)
_BRANCH_OF_PAGE, _BRANCH_LENGTH = by_step("branch: of page", _OF_PAGE), by_step("branch: length", _LENGTH)
_ARM_LINKED, _ARM_SENTENCES = by_step("arm: linked", _LINKED), by_step("arm: sentences", _SENTENCES)
_ARM_TO_HEART, _ARM_TITLES = by_step("arm: to heart", _TO_HEART), by_step("arm: linked headings", _LINKED_HEADINGS)


class Evidence:
    """All that is known of one page's text."""

    def __init__(self, layout: Layout, title: str) -> None:
        self.boxes = layout.boxes
        self.runs = layout.runs
        self.said = layout.said
        self.places = surroundings(layout.boxes)
        self.heart = find_heart(layout, self.places, title)
        self.branches = where_left(self.boxes, self.heart.way)
        self.arms = where_left(self.boxes, self.heart.chain)
        self.alone_with_navigation = {part.run: part.box.words for part in layout.passed if not part.why}
        """For the run that follows navigation which was passed by, the words of the box that this stands in."""
        self._prose = max(1, layout.boxes[0].prose)
        self._build_of_heart = build(next(iter(self.heart.chain))) or ()
        self._share = bisect_right(_HEART_SHARE, self.heart.heart_share)
        self._of_place: dict[Place, float] = {}
        self._of_row: dict[Box, int] = {}
        self._of_parent: dict[Box, float] = {}
        self._of_branch: dict[Box | None, float] = {None: _BRANCH["none"]}
        self._of_arm: dict[Box, float] = {}

    def scores(self, under_pictures: set[int], ruled_out: Collection[int] = ()) -> list[float]:
        """How much speaks for each run, as log odds; ``under_pictures`` are the runs that follow a picture.

        Those in ``ruled_out`` are not asked, and have 0.
        """
        runs, found = self.runs, self.heart
        first_said, said_again = said_twice(runs)
        often = Counter(run.text for run in runs if run.words < SAID)
        neighbours = [as_neighbour(run) for run in runs]
        before = ["edge", *neighbours]
        after = [*neighbours[1:], "edge"]
        share_label, share_text = _SHARE_LABEL[self._share], _SHARE_TEXT[self._share]
        scores = [0.0] * len(runs)
        for number, run in enumerate(runs):
            if number in ruled_out:
                continue
            box, words = run.box, run.words
            of = kind(box)
            label = words < _LABEL
            linked = bisect_right(_LINKED, run.linked / words) if run.linked else 0
            score = (
                self._box(box)
                + _OF_KIND[of][bisect_right(_WORDS, words)]
                + (_LINKED_LABEL if label else _LINKED_TEXT)[linked]
                + _NEXT[after[number]]
                + _BEFORE[before[number]]
                + self._position(number, words, of)
            )
            if holder(box) not in found.chain:
                score += share_label if label else share_text
            cell = of == "td"  # short, full of numbers and alike by nature
            if not cell:
                score += (_ENDS_LABEL if label else _ENDS_TEXT)[end(run.text)]
            if "©" in run.text:
                score += _CREDIT
            if _NUMBER and label and not cell and is_number(run):
                score += _NUMBER
            if run.linked:
                score += _links(run, of, after[number])
            if words < SAID and not cell:
                score += _REPEATED[bisect_right(_OFTEN, often[run.text])]
            if words >= SAID:
                if first_said[run.text] != number:
                    score += _SAID_BEFORE[of]
                elif number in said_again:
                    score += _SAID_AGAIN[of]
            if number in under_pictures:
                score += _UNDER_PICTURE[of]
            scores[number] = score
        return scores

    def _position(self, number: int, words: int, of: str) -> float:
        found = self.heart
        main = found.main
        if number < main.first_run:
            score = _ZONE["before"]
        elif number > main.last_run:
            score = _ZONE["after"]
        else:
            share = (number - main.first_run) / max(1, main.last_run - main.first_run)
            score = _IN_MAIN[bisect_right(_POSITION, share)]
            if number < found.first:
                score += _BEFORE_SENTENCES[of]
            elif number > found.last:
                score += _AFTER_SENTENCES[of]
        after = number - found.headline
        if found.headline < 0:
            score += _HEADLINE["none"]
        elif after < 0:
            score += _HEADLINE["follows"]
        else:
            score += _HEADLINE[after if after < 5 else 5 if after < _NEAR_HEADLINE else _NEAR_HEADLINE]
            if 0 < after < _NEAR_HEADLINE and number < found.first:
                score += _UNDER_TITLE[bisect_right(_UNDER_HEADLINE, words)]
        if number < found.begin:
            score += _BEFORE_HEART[bisect_right(_AWAY, found.begin - number)]
        elif number > found.end:
            score += _AFTER_HEART[bisect_right(_AWAY, number - found.end)]
        return score

    def _box(self, box: Box) -> float:
        place = self.places[box.index]
        counted = self._of_place.get(place)
        if counted is None:
            counted = self._of_place[place] = of_place(place)
        branch, depth = self.branches[box.index]
        parent = box.parent or box
        around = self._of_parent.get(parent)
        if around is None:
            around = self._of_parent[parent] = of_parent(parent)
        pictured = picture_box(box)
        if pictured is not None:
            around = around + _IN_PICTURE_BOX[bisect_right(_PICTURE_BOX, pictured.words)]
        of_branch = self._of_branch.get(branch)
        if of_branch is None and branch is not None:
            of_branch = self._of_branch[branch] = self._branch(branch)
        main = self.heart.main
        of_depth = _DEPTH_IN_MAIN if main.index <= box.index <= main.last else _DEPTH_OUTSIDE
        return (
            counted
            + _BOX_LINKED[bisect_right(_LINKED, box.linked / box.words) if box.linked else 0]
            + around
            + of_depth[bisect_right(_DEPTH, depth)]
            + (of_branch or 0)
            + self._arm(box)
        )

    def _row(self, box: Box) -> int:
        """Words in sentences of the row of cards that it stands in: of all that is in the box around the cards."""
        card = box
        while card.parent is not None and self.places[card.parent.index].cards != "none":
            card = card.parent
        row = card.parent or card
        found = self._of_row.get(row)
        if found is None:
            alike = [one for one in self.boxes[row.index + 1 : row.last + 1] if one.parent is row]
            alike = [one for one in alike if one.tag == card.tag and template(one) == template(card)]
            found = self._of_row[row] = sum(one.prose for one in alike)
        return found

    def _branch(self, branch: Box) -> float:
        """What the part of the page is that it belongs to."""
        words = branch.words
        return (
            _BRANCH_LINKED[bisect_right(_LINKED, branch.linked / words)]
            + _BRANCH_SENTENCES[bisect_right(_SENTENCES, branch.prose / words)]
            + _BRANCH_OF_PAGE[bisect_right(_OF_PAGE, branch.prose / self._prose)]
            + _BRANCH_LENGTH[bisect_right(_LENGTH, words / branch.runs)]
        )

    def _arm(self, box: Box) -> float:
        """Where it stands from the heart of the text, and what the part is that it does not share with the heart."""
        found = self.heart
        arm, down = self.arms[box.index]
        shared = arm.parent if arm is not None and arm.parent is not None else box
        up = found.chain.get(shared, 0)
        score = (
            _WAYS[min(up, _UP)][min(down, _DOWN)]
            + _HEART_COVER[bisect_right(_COVER, found.cover.get(shared, 0.0))]
            + (_SHARE_IN_HEART if found.chain.get(holder(box)) == 0 else _SHARE_ELSEWHERE)[self._share]
        )
        cards = self.places[box.index].cards
        if cards != "none" and found.begin < box.first_run < found.end:
            score += _ROWS[cards][bisect_right(_TO_HEART, self._row(box) / found.in_heart)]
        if arm is None or not up:
            return score
        if build(holder(box)) == self._build_of_heart:
            score += _LIKE_HEART
        if cards != "none":
            score += _CARDS_TO_HEART[f"{cards} {bisect_right(_TO_HEART, arm.prose / found.in_heart)}"]
        of_arm = self._of_arm.get(arm)
        if of_arm is None:
            of_arm = self._of_arm[arm] = (
                _ARM_LINKED[bisect_right(_LINKED, arm.linked / arm.words)]
                + _ARM_SENTENCES[bisect_right(_SENTENCES, arm.prose / arm.words)]
                + _ARM_TO_HEART[bisect_right(_TO_HEART, arm.prose / found.in_heart)]
                + (_ARM_TITLES[bisect_right(_LINKED_HEADINGS, arm.titles)] if arm.titles else 0)
            )
        return score + of_arm


def _links(run: Run, of: str, after: str) -> float:
    """What its links say: whether it leads elsewhere, or is a link and nothing else; ``after`` is what follows it."""
    score = _LEADS if leads_elsewhere(run) else 0.0
    if run.linked >= _LINK * run.words:
        parent = run.box.parent
        if of == "heading":
            score += _LINKED_HEADING[after]
        elif parent is not None and parent.linked < _AMONG_TEXT * parent.words:
            score += _LINK_AMONG_TEXT[of]
    return score
