"""A page's runs in, where its sentences are out: its headline, the box that holds most, the box at its heart."""

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from auditor.read.content.following import following_articles
from auditor.read.content.streams import streams
from auditor.read.layout import Box, Layout, Place, Run

_STEP = 0.7
"""Share of a box's sentences that one box within it must hold to be the way to the main box."""
_HOLDERS = frozenset({"p", "li", "blockquote", "h2", "h3", "td"})
"""Elements that hold one paragraph: what holds the text is the box around them."""
_SENTENCE = 8
_SENTENCE_LINKED = 0.4
_BEFORE_HEADLINE = 0.5
"""What sentences count for that stand before the headline."""
_H2 = 2
_KEY_LENGTH = 6
"""Letters from which a heading that the title holds is taken for the headline: "FAQ" is part of many titles."""
_H1_COUNTS = 1.5
"""How much more an H1 counts that says what the title says."""
_NOT_LETTERS = re.compile(r"[\W_]+")


@dataclass(slots=True, eq=False)
class Heart:
    """Where the sentences of a page are."""

    headline: int
    """The run that is the page's headline; -1 where there is none."""
    main: Box
    """From the root down as long as one box within holds most of the sentences."""
    way: set[Box]
    """The main box and all around it."""
    first: int
    last: int
    """The first run of the main box that reads like a sentence, after the headline where any does; and the last."""
    chain: dict[Box, int]
    """The heart, which is the box with most sentences directly in it, as 0; the boxes around it as 1, 2, …"""
    begin: int
    end: int
    """First and last sentence of the heart."""
    cover: dict[Box, float]
    """Share of the sentences that stand nowhere apart, for each box of the chain."""
    in_heart: float
    """Words in the heart's sentences."""
    heart_share: float
    """Share of the sentences that stand nowhere apart which the heart holds."""


def find_heart(layout: Layout, places: list[Place], title: str) -> Heart:
    """``title`` is what the page's head calls it."""
    runs = layout.runs
    headline = find_headline(runs, key(title))
    following = [*following_articles(layout.boxes, runs, headline), *streams(layout.boxes, runs, headline)]
    for box in following:
        for one in range(box.index, box.last + 1):
            if layout.boxes[one].words:
                places[one] = replace(places[one], apart=True, another=True)
    main, way = _main(layout.boxes)
    inside = range(main.first_run, main.last_run + 1) if main.runs else range(0)
    sentences = [
        number
        for number in inside
        if runs[number].is_prose and not runs[number].box.level and not places[runs[number].box.index].another
    ]
    sentences = [number for number in sentences if number > headline] or sentences
    free = [number for number, run in enumerate(runs) if _is_sentence(run) and not places[run.box.index].apart]
    if not free:  # all of the page is named after something that an article has beside it
        free = [number for number, run in enumerate(runs) if _is_sentence(run) and not places[run.box.index].another]
    held: dict[Box, float] = defaultdict(float)
    for number in free:
        words = runs[number].words * (_BEFORE_HEADLINE if number < headline else 1)
        held[holder(runs[number].box)] += words
    fullest = max(held, key=held.__getitem__) if held else main
    links = [fullest]
    while links[-1].parent is not None:
        links.append(links[-1].parent)
    chain = {box: number for number, box in enumerate(links)}
    of_heart = [number for number, run in enumerate(runs) if run.box is fullest or run.box.parent is fullest]
    of_heart = [number for number in of_heart if runs[number].words >= _SENTENCE and not runs[number].box.level]
    return Heart(
        headline=headline,
        main=main,
        way=way,
        first=sentences[0] if sentences else 0,
        last=sentences[-1] if sentences else len(runs),
        chain=chain,
        begin=of_heart[0] if of_heart else 0,
        end=of_heart[-1] if of_heart else 0,
        cover=_cover([runs[number] for number in free], links),
        in_heart=max(1.0, held[fullest]),
        heart_share=held[fullest] / max(1.0, sum(held.values())),
    )


def _is_sentence(run: Run) -> bool:
    return run.words >= _SENTENCE and run.linked < _SENTENCE_LINKED * run.words and not run.box.level


def key(text: str) -> str:
    """The letters of a text, for asking whether a headline is the title."""
    return _NOT_LETTERS.sub("", text.lower())


def holder(box: Box) -> Box:
    """The box that a paragraph stands in."""
    return box.parent if box.tag in _HOLDERS and box.parent is not None else box


def find_headline(runs: list[Run], title: str) -> int:
    """The heading that says most of what the title says, an H1 before others; else the first H1.

    A title often names the site too, and so does the H1 of many a theme: the headline says more.
    """
    like_title = first = -1
    most = 0.0
    for number, run in enumerate(runs):
        level = run.box.level
        if not level:
            continue
        if level == 1 and first < 0:
            first = number
        words = key(run.text)
        if min(len(title), len(words)) > _KEY_LENGTH and (words in title or title in words):
            alike = min(len(words), len(title)) * (_H1_COUNTS if level == 1 else 1)
            if alike > most:
                like_title, most = number, alike
    if like_title < 0 and first < 0:
        return _in_header(runs)
    return like_title if like_title >= 0 else first


def _in_header(runs: list[Run]) -> int:
    """The first H2 in an article's header, for pages that set their headline so; -1 where there is none."""
    for number, run in enumerate(runs):
        if run.box.level != _H2:
            continue
        around: Box | None = run.box
        header = False
        while around is not None:
            header = header or around.tag == "header"
            if around.tag == "article":
                if header:
                    return number
                break
            around = around.parent
    return -1


def _main(boxes: list[Box]) -> tuple[Box, set[Box]]:
    largest: dict[Box, Box] = {}
    for box in boxes:
        if box.prose and box.parent is not None and box.prose >= _STEP * box.parent.prose:
            largest[box.parent] = box
    main = boxes[0]
    way = {main}
    while main in largest:
        main = largest[main]
        way.add(main)
    return main, way


def _cover(free: list[Run], links: list[Box]) -> dict[Box, float]:
    """Share of the words in ``free`` that each box of the chain holds."""
    total = sum([run.words for run in free]) or 1
    counts = [(run.box.index, run.words) for run in free]
    return {
        box: sum([words for index, words in counts if box.index <= index <= box.last]) / total for box in links[:_FAR]
    } | dict.fromkeys(links[_FAR:], 1.0)


_FAR = 12
"""Boxes up from the heart that are looked at one by one."""
