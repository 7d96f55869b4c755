"""A page's runs in, where its sentences are out: its headline, the box that holds most, the box at its heart."""

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate

from auditor.read.boxes import Box, Layout, Run, reads_like_prose

_STEP = 0.7
"""Share of a box's sentences that one box within it must hold to be the way to the main box."""
_HOLDERS = frozenset({"p", "li", "blockquote", "h2", "h3", "td"})
"""Elements that hold one paragraph: what holds the text is the box around them."""
_SENTENCE = 8
_SENTENCE_LINKED = 0.4
_BEFORE_HEADLINE = 0.5
"""What sentences count for that stand before the headline."""
_KEY_LENGTH = 6
"""Letters from which a heading that the title holds is taken for the headline: "FAQ" is part of many titles."""
_NOT_LETTERS = re.compile(r"[\W_]+")


Left = list[tuple[Box | None, int]]
"""For each box, the box around it that first leaves a line of boxes, and how many boxes further in it stands."""


@dataclass(slots=True, eq=False)
class Heart:
    """Where the sentences of a page are."""

    headline: int
    """The run that is the page's headline; -1 where there is none."""
    main: Box
    """From the root down as long as one box within holds most of the sentences."""
    branches: Left
    """From the line of boxes that leads to the main box."""
    first: int
    last: int
    """The first run of the main box that reads like a sentence, after the headline where any does; and the last."""
    chain: dict[Box, int]
    """The heart, which is the box with most sentences directly in it, as 0; the boxes around it as 1, 2, …"""
    arms: Left
    """From the chain."""
    begin: int
    end: int
    """First and last sentence of the heart."""
    cover: list[float]
    """Share of the sentences that stand nowhere apart, for each box of the chain."""
    words: float
    """Words in the heart's sentences."""
    share: float
    """Share of the sentences that stand nowhere apart which the heart holds."""


def find_heart(layout: Layout, title: str) -> Heart:
    """``title`` is what the page's head calls it."""
    runs = layout.runs
    headline = _headline(runs, key(title))
    main, way = _main(layout.boxes)
    inside = range(main.first_run, main.last_run + 1)
    sentences = [number for number in inside if reads_like_prose(runs[number])]
    sentences = [number for number in sentences if number > headline] or sentences
    held: dict[Box, float] = defaultdict(float)
    free = [
        (number, run)
        for number, run in enumerate(runs)
        if run.words >= _SENTENCE
        and not run.level
        and not run.box.apart
        and run.linked < _SENTENCE_LINKED * run.words
    ]
    for number, run in free:
        held[holder(run.box)] += run.words * (_BEFORE_HEADLINE if number < headline else 1)
    fullest = max(held, key=held.__getitem__) if held else main
    chain: dict[Box, int] = {}
    link: Box | None = fullest
    while link is not None:
        chain[link] = len(chain)
        link = link.parent
    arms = _where_left(layout.boxes, chain)
    of_heart = [
        number
        for number in range(fullest.first_run, fullest.last_run + 1)
        if runs[number].words >= _SENTENCE
        and not runs[number].level
        and (runs[number].box is fullest or runs[number].box.parent is fullest)
    ]
    return Heart(
        headline=headline,
        main=main,
        branches=_where_left(layout.boxes, way),
        first=sentences[0] if sentences else 0,
        last=sentences[-1] if sentences else len(runs),
        chain=chain,
        arms=arms,
        begin=of_heart[0] if of_heart else 0,
        end=of_heart[-1] if of_heart else 0,
        cover=_cover([run for _, run in free], chain, arms),
        words=max(1.0, held[fullest]),
        share=held[fullest] / max(1.0, sum(held.values())),
    )


def key(text: str) -> str:
    """The letters of a text, for asking whether a headline is the title."""
    return _NOT_LETTERS.sub("", text.lower())


def holder(box: Box) -> Box:
    """The box that a paragraph stands in."""
    return box.parent if box.tag in _HOLDERS and box.parent is not None else box


def _headline(runs: list[Run], title: str) -> int:
    """The heading that says what the title says, an H1 before all others; else the first H1."""
    like_title = first = -1
    for number, run in enumerate(runs):
        if not run.level:
            continue
        if run.level == 1 and first < 0:
            first = number
        words = key(run.text)
        if title and len(words) > _KEY_LENGTH and (words in title or title in words):
            like_title = number
            if run.level == 1:
                break
    return like_title if like_title >= 0 else first


def _main(boxes: list[Box]) -> tuple[Box, dict[Box, int]]:
    largest: dict[Box, Box] = {}
    for box in boxes:
        if box.prose and box.parent is not None and box.prose >= _STEP * box.parent.prose:
            largest[box.parent] = box
    main = boxes[0]
    way = {main: 0}
    while main in largest:
        main = largest[main]
        way[main] = 0
    return main, way


def _cover(free: list[Run], chain: dict[Box, int], arms: Left) -> list[float]:
    words = [0] * len(chain)
    for run in free:
        arm = arms[run.box.index][0]
        shared = arm.parent if arm is not None else run.box
        words[chain[shared] if shared is not None else -1] += run.words
    total = sum(words) or 1
    return [held / total for held in accumulate(words)]


def _where_left(boxes: list[Box], trunk: dict[Box, int]) -> Left:
    left: Left = []
    for box in boxes:
        if box in trunk or box.parent is None:
            left.append((None, 0))
        else:
            first, steps = left[box.parent.index]
            left.append((first or box, steps + 1))
    return left
