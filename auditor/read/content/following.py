"""Boxes and the page's headline in, the further articles that follow the first one on the same page out."""

from collections import Counter
from collections.abc import Iterator

from auditor.read.layout import Box, Run

_FIRST_PROSE = 60
"""Words in sentences from which a box around the headline is the article that it names."""
_NEXT_PROSE = 40
"""The same for one that follows: less is a teaser, which the evidence decides on."""
_FRAMES = frozenset({"article", "section", "div", "main"})
_TITLES = frozenset({"h1", "h2"})
_H1 = frozenset({"h1"})
_NONE: frozenset[str] = frozenset()
_FEWEST_ALIKE = 3
"""So many articles of one build follow without a title too: messages, poems, jokes."""
_CLASSES = 2
_TITLE_AT = 12
"""Runs of an article within which its headline comes: section, byline and date may stand before it."""
_WHOLE_SHARE = 0.9
"""A box with that share of the page's sentences has nothing beside it to follow."""


def following_articles(boxes: list[Box], runs: list[Run], headline: int) -> list[Box]:
    """The boxes of articles in full that a page sets below its own, for readers who go on scrolling.

    Each has a headline (or is one of many of the same build) and text, and is either an ``article`` beside the first
    one or built by the same template. What stands within the first article is a part of it: the entries of a live blog
    are articles too.
    """
    first = _around_headline(boxes, runs, headline)
    if first is None:
        return []
    found: list[Box] = []
    articles = [box for box in boxes[first.last + 1 :] if box.role == "article" and box.prose >= _NEXT_PROSE]
    alike = Counter(_template(box) for box in articles)
    for box in boxes[first.last + 1 :]:
        if found and box.index <= found[-1].last:
            continue
        if box.role == "article" and first.role == "article":
            titles = _NONE if alike[_template(box)] >= _FEWEST_ALIKE else _TITLES
        elif box.tag == first.tag and box.names == first.names and first.names:
            titles = _H1  # sections of one article are built alike too, with an H2 each
        else:
            continue
        if _is_article(box, boxes, titles):
            found.append(box)
    return found


def _around_headline(boxes: list[Box], runs: list[Run], headline: int) -> Box | None:
    """The outermost ``article`` around the headline, else the smallest box that holds it and the text below it."""
    if headline < 0:
        return None
    smallest = outermost = None
    for box in _upwards(runs[headline].box):
        if box.prose > _WHOLE_SHARE * boxes[0].prose:
            break
        if box.prose < _FIRST_PROSE or box.tag not in _FRAMES:
            continue
        smallest = smallest or box
        if box.role == "article":
            outermost = box
    return outermost or smallest


def _template(box: Box) -> tuple[str, ...]:
    """The classes that an article begins with: further ones number it and say what it is about."""
    return tuple((box.names or "").split()[:_CLASSES])


def _is_article(box: Box, boxes: list[Box], titles: frozenset[str]) -> bool:
    if box.prose < _NEXT_PROSE:
        return False
    if not titles:
        return True
    within = boxes[box.index + 1 : box.last + 1]
    return any(one.tag in titles and one.first_run - box.first_run < _TITLE_AT for one in within)


def _upwards(box: Box | None) -> Iterator[Box]:
    while box is not None:
        yield box
        box = box.parent
