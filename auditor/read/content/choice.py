"""Evidence in, which runs are the article's text out, with how sure that is and why the rest is not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from auditor.model import Why
from auditor.read.content.evidence import Evidence
from auditor.read.content.rules import CAPTION, by_rule
from auditor.read.content.wholes import keep_whole
from auditor.read.layout import Box, Run

_LIMIT = -1.1
_LIMIT_RISES = 0.5
"""A run is kept from this score on, plus this share of what the page's clear sentences score on average: beside strong
text, weak text is an excerpt of something else; on a page that has nothing strong, it is all there is."""
_SHORT_PAGE = 300
_SHORT_PAGE_LIMIT = 3.0
"""Words of a whole page under which it is short, and how much lower the limit is on an empty one: the statistics of a
page say little on three paragraphs, and there is nothing to tell them from."""
_CLEAR = 8
"""Words from which a run with a score over 0 counts among those sentences."""
_WITH_ARM = 0.4
_WITH_LIST = 0.5
"""Share that a run takes of the mean score of its part of the page, and then of its list or table: they are read, or
left out, as one."""
_LARGEST = 6.0
"""Scores beyond that count as that in means, so that one sure run does not carry a whole part of the page."""
_HEADING = 0.6
"""What a heading gains: it has few words to be judged by, and one that is lost costs more than one too many."""
_HEADS_NOTHING = 0.8
"""What a heading loses with nothing or only links below it: mostly the title of a card, of a table of contents or of
what a script fills in. A sure one stays, as readers see an empty section too."""
_LABEL = 8
"""Words of a line with a colon that announces a list."""
_MOSTLY = 0.8
_DOUBT = 0.1
_LISTS = frozenset({"ul", "ol", "dl", "table"})
_LIST_UP = 12
"""Boxes up in which the outermost list or table is looked for."""
SURE = 3.0
"""The score of what is text by rule, or because somebody has named it."""
NEVER = -9.0
"""The score of what is out by rule."""


@dataclass(slots=True)
class Choice:
    """One page's runs, as far as they are the article."""

    evidence: Evidence
    scores: list[float]
    """Over 0 for what is kept; the further from 0, the surer."""
    by_rule: dict[int, Why]
    """Why a run is out whatever its score, for those that are."""

    def kept(self, number: int) -> bool:
        return self.scores[number] > 0

    def keep(self, numbers: Iterable[int]) -> None:
        """These are text whatever spoke against them."""
        for number in numbers:
            self.scores[number] = max(SURE, self.scores[number])


def choose(evidence: Evidence, under_pictures: set[int], authors: Iterable[str] = ()) -> Choice:
    """The article as far as the page's build shows it; ``under_pictures`` are the runs that follow a picture, and
    ``authors`` the names of those that the page says wrote it."""
    ruled_out = by_rule(evidence, authors)
    scores = evidence.scores(under_pictures, ruled_out)
    for number in ruled_out:
        scores[number] = NEVER
    scored = [number for number in range(len(scores)) if number not in ruled_out]
    arms = {number: evidence.arms[evidence.runs[number].box.index][0] for number in scored}
    _even_out(evidence, scores, ((number, box) for number, box in arms.items() if box is not None), _WITH_ARM)
    in_lists = _within_lists(evidence.boxes)
    lists = {
        number: found
        for number in scored
        if in_lists[evidence.runs[number].box.index] and (found := _list_around(evidence.runs[number].box)) is not None
    }
    _even_out(evidence, scores, lists.items(), _WITH_LIST)
    limit = _limit(evidence, scores)
    keep_whole(evidence, scores, lists, limit)
    scores = [score if score == NEVER else score - limit for score in scores]
    lonely = frozenset(_heading_nothing(evidence.runs))
    for number, run in enumerate(evidence.runs):
        if run.box.level and number not in ruled_out:
            scores[number] += _HEADING - _HEADS_NOTHING * (number in lonely)
    for number in _heads_what_is_out(evidence.runs, scores, ruled_out):
        scores[number] = -max(_DOUBT, scores[number])
    for number in _heads_what_is_kept(evidence.runs, scores, ruled_out):
        scores[number] = max(_DOUBT, scores[number])
    return Choice(evidence, scores, ruled_out)


def _even_out(evidence: Evidence, scores: list[float], groups: Iterable[tuple[int, Box]], share: float) -> None:
    """Moves scores towards the mean of their group, weighed by words."""
    members = list(groups)
    total: dict[Box, float] = {}
    words: dict[Box, int] = {}
    for number, box in members:
        weight = evidence.runs[number].words
        score = scores[number]
        if not -_LARGEST <= score <= _LARGEST:
            score = _LARGEST if score > 0 else -_LARGEST
        total[box] = total.get(box, 0.0) + weight * score
        words[box] = words.get(box, 0) + weight
    for number, box in members:
        scores[number] += share * (total[box] / words[box] - scores[number])


def _within_lists(boxes: Sequence[Box]) -> list[bool]:
    """For each box whether it is a list or a table, or in one."""
    within = [False] * len(boxes)
    last = -1
    for box in boxes:
        if box.index > last and box.tag in _LISTS:
            last = box.last
            within[box.index : last + 1] = [True] * (last + 1 - box.index)
    return within


def _list_around(box: Box) -> Box | None:
    found = None
    above: Box | None = box
    for _ in range(_LIST_UP):
        if above is None:
            break
        if above.tag in _LISTS:
            found = above
        above = above.parent
    return found


def _heading_nothing(runs: list[Run]) -> Iterator[int]:
    """Headings with nothing but links before the next heading of their level or a higher one."""
    open_headings: list[tuple[int, int]] = []
    for number, run in enumerate(runs):
        level = run.box.level
        if not level:
            if run.linked < run.words:
                open_headings.clear()
            continue
        while open_headings and open_headings[-1][0] >= level:
            yield open_headings.pop()[1]
        open_headings.append((level, number))
    yield from (number for _, number in open_headings)


def _heads_what_is_out(runs: list[Run], scores: list[float], ruled_out: dict[int, Why]) -> Iterator[int]:
    """Kept headings, and labels before a list, of which all that they head is left out: "Most read", "See also:"."""
    for number, run in enumerate(runs[:-1]):
        after = number + 1
        if scores[number] <= 0 or scores[after] > 0 or ruled_out.get(after) == CAPTION:
            continue
        if not run.box.level:
            if run.words <= _LABEL and run.text[-1] in ":：" and runs[after].linked > _MOSTLY * runs[after].words:
                yield number
            continue
        while after < len(runs) and not (0 < runs[after].box.level <= run.box.level):
            if scores[after] > 0 or ruled_out.get(after) == CAPTION:
                break
            after += 1
        else:
            yield number


def _heads_what_is_kept(runs: list[Run], scores: list[float], ruled_out: dict[int, Why]) -> Iterator[int]:
    """Headings that are out though all up to the next heading is kept: "References" above a list of books."""
    for number, run in enumerate(runs[:-1]):
        if not run.box.level or scores[number] > 0 or number in ruled_out or run.linked:
            continue
        after = number + 1
        while after < len(runs) and not runs[after].box.level and scores[after] > 0:
            after += 1
        if after > number + 1 and (after == len(runs) or runs[after].box.level):
            yield number


def _limit(evidence: Evidence, scores: list[float]) -> float:
    clear = [
        (score, run.words)
        for score, run in zip(scores, evidence.runs, strict=True)
        if score > 0 and run.words >= _CLEAR
    ]
    words = sum(count for _, count in clear)
    mean = sum(score * count for score, count in clear) / words if words else 0.0
    short = max(0.0, 1 - evidence.boxes[0].words / _SHORT_PAGE)
    return _LIMIT + _LIMIT_RISES * mean - _SHORT_PAGE_LIMIT * short
