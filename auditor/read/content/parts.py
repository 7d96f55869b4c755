"""What stands in an article besides its text: pictures, videos and forms, links without text, headings."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import itemgetter

from lxml.html import HtmlElement

from auditor.model import Block, Heading, Image, Link, Media, Meta
from auditor.read.content.blocks import address, alternative, line
from auditor.read.content.choice import Choice
from auditor.read.content.section_content import stands_under
from auditor.read.layout import (
    HEADING_LEVELS,
    Box,
    Layout,
    Seen,
    any_of,
    declared_decoration,
    decorates,
    is_label,
    source,
)
from auditor.read.tree import accessible_name, element_text, picture_alternative

_NO_PART = any_of(
    "share", "author", "advert", "related", "posts", "comments", "popup", "consent", "menu", "banner", "paywall"
)
_BEFORE_THE_ARTICLE = frozenset({"header", "nav"})
"""Where a picture stands before the article begins, unless the headline stands there as well."""
_AROUND_PICTURES = frozenset({"figure", "picture", "a", "p", "noscript"})
_FIGURES = frozenset({"figure", "figcaption"})
_CAPTION = any_of("caption")
_CAPTIONED = any_of("caption", "media")
_NO_LINKS = any_of("newsletter", "sidebar", "footer", "contents", "promotion", "shop", "meta", "tools")
_NOT_OWN = frozenset({"body", "html", "nav", "footer", "aside", "form", "header"})
_NEAR_TEXT = 3
"""Levels of boxes between a list of links and the box that holds the article's text."""
_FEWEST_BESIDE = 30
"""Words of the article in a box whose other lists are its own."""
_MOST_BESIDE = 500
_LARGEST = 100_000
"""Pixels; beyond that, an attribute is broken."""


class Extent:
    """From where to where the article goes, and which boxes within it are parts of it."""

    def __init__(self, layout: Layout, choice: Choice, kept: list[int]) -> None:
        self.kept = kept
        self._places = choice.evidence.places
        self._words = _summed(layout, kept)
        headline = choice.evidence.heart.headline
        self._shown = self._words
        """Words of the text and of the headline."""
        if headline >= 0 and headline not in kept:
            run = layout.runs[headline]
            self._shown = self._words.copy()
            box: Box | None = run.box
            while box is not None:
                self._shown[box.index] += run.words
                box = box.parent
        self._captions = _captions(layout, self._words)
        self._begin = min(number for number in (headline, kept[0]) if number >= 0) if kept else 0
        self._end = kept[-1] + 1 if kept else -1

    def holds(self, box: Box, run: int) -> bool:
        """Whether something in this box, with that many runs before it, is a part of the article."""
        if not self._begin <= run <= self._end or self._places[box.index].near & _NO_PART:
            return False
        around: Box | None = box
        while around is not None and (
            around.words == self._captions[around.index]
            or around.tag in _AROUND_PICTURES
            or (around.said & _CAPTIONED and not self._shown[around.index])
        ):
            if run == self._begin and around.tag in _BEFORE_THE_ARTICLE:
                return False
            around = around.parent
        return around is not None and self._shown[around.index] > 0

    def is_beside(self, box: Box) -> bool:
        """Whether the box stands with the article's text in one box, no template's and not the page's own."""
        if self._places[box.index].near & (_NO_PART | _NO_LINKS):
            return False
        around: Box | None = box
        for _ in range(_NEAR_TEXT):
            if around is None or around.tag in _NOT_OWN:
                return False
            if self._words[around.index]:
                return True
            if around.said & (_NO_PART | _NO_LINKS):
                return False
            around = around.parent
        return around is not None and around.tag not in _NOT_OWN and self._words[around.index] >= _FEWEST_BESIDE

    def words(self, box: Box) -> int:
        """Words of the article's text in this box."""
        return self._words[box.index]

    def block(self, run: int) -> int:
        """The block that something with that many runs before it stands in or follows."""
        return bisect_left(self.kept, run) - 1

    def of(self, seen: list[Seen]) -> Iterator[tuple[HtmlElement, int]]:
        """Those that are parts of the article, with their block."""
        for one in seen:
            if self.holds(one.box, one.run):
                yield one.element, self.block(one.run)


def _summed(layout: Layout, runs: Iterable[int]) -> list[int]:
    """Words of these runs in each box."""
    words = [0] * len(layout.boxes)
    for number in runs:
        run = layout.runs[number]
        words[run.box.index] += run.words
    for box in reversed(layout.boxes):
        if box.parent is not None:
            words[box.parent.index] += words[box.index]
    return words


def _captions(layout: Layout, words: list[int]) -> list[int]:
    """Words of captions in each box: text about a picture separates it from the article no more than none would."""
    caption = [False] * len(layout.boxes)
    for box in layout.boxes:
        above = box.parent is not None and caption[box.parent.index]
        named = box.tag in _FIGURES or bool(box.said & _CAPTION)
        caption[box.index] = above or (named and not words[box.index])
    captions = [number for number, run in enumerate(layout.runs) if caption[run.box.index]] if any(caption) else []
    return _summed(layout, captions) if captions else [0] * len(layout.boxes)


def images(layout: Layout, extent: Extent) -> tuple[Image, ...]:
    """The article's pictures without icons, logos, portraits of authors and counters."""
    found = []
    for element, block in extent.of(layout.images):
        width, height = _pixels(element.get("width")), _pixels(element.get("height"))
        if not decorates(element, width, height):
            alt = "" if declared_decoration(element) else picture_alternative(element)
            found.append(Image(source(element), alt, line(element), width, height, block))
    return tuple(found)


def media(layout: Layout, extent: Extent) -> tuple[Media, ...]:
    """A form that holds the article's text, as some systems build every page, is none of its parts."""
    forms = {box.element for box in layout.boxes if box.tag == "form" and extent.words(box)}
    return tuple(
        Media(element.tag, line(element), block) for element, block in extent.of(layout.media) if element not in forms
    )


def bare_links(layout: Layout, extent: Extent, base: str) -> Iterator[Link]:
    """Links without text of their own; what pictures in them are called is their text."""
    for element, _ in extent.of(layout.bare_links):
        href = element.get("href")
        if href is not None:
            rel = tuple((element.get("rel") or "").lower().split())
            yield Link(address(base, href), alternative(element), line(element), rel=rel, beside=True)


def links_beside(layout: Layout, choice: Choice, extent: Extent, base: str) -> Iterator[Link]:
    """Links of the article's own box that are in none of its blocks: lists of links and references, captions.

    What stands there between the article's text, or a few boxes away from it, and is no part of the page's
    template by its names.
    """
    found = 0
    for number, run in enumerate(layout.runs):
        if not run.anchors or choice.kept(number) or not extent.is_beside(run.box):
            continue
        for _, _, element in run.anchors:
            href = element.get("href")
            if href is not None and found < _MOST_BESIDE:
                found += 1
                text = " ".join("".join(map(str, element.itertext())).split())
                rel = tuple((element.get("rel") or "").lower().split())
                yield Link(address(base, href), text, line(element), rel=rel, beside=True)


# The mark that systems put behind a heading to link to it. Must not match "C#", nor a heading that is nothing else.
_ANCHOR = re.compile(r"(?<=[\w)?!.:])\s+[#¶§]$")


def headings(
    layout: Layout, choice: Choice, extent: Extent, blocks: list[tuple[Block, HtmlElement]]
) -> tuple[Heading, ...]:
    """The article's headings in order: its headline, those among its blocks, and empty ones, which nobody sees."""
    found = [
        (
            extent.kept[number],
            Heading(
                block.level,
                _ANCHOR.sub("", block.text),
                block.line,
                number,
                _is_filled(layout.runs[extent.kept[number]].box),
            ),
        )
        for number, (block, _) in enumerate(blocks)
        if block.kind == "heading"
    ]
    headline = choice.evidence.heart.headline
    if headline >= 0 and headline not in set(extent.kept):
        run = layout.runs[headline]
        box: Box | None = run.box
        while box is not None and box.tag not in HEADING_LEVELS:
            box = box.parent
        if box is not None:
            found.append((headline, Heading(HEADING_LEVELS[box.tag], run.text, line(box.element), -1)))
    for box in layout.boxes:
        if box.tag in HEADING_LEVELS and not box.words and extent.holds(box, box.first_run):
            level = HEADING_LEVELS[box.tag]
            found.append((box.first_run - 1, Heading(level, alternative(box.element), line(box.element), -1)))
    found.sort(key=lambda pair: pair[0])
    return tuple(heading for _, heading in found)


def _is_filled(box: Box) -> bool:
    """Whether something is to be seen under the heading that the box is or stands in."""
    around: Box | None = box
    while around is not None and around.tag not in HEADING_LEVELS:
        around = around.parent
    return stands_under((around or box).element)


def page_h1s(layout: Layout) -> tuple[Meta, ...]:
    """Every H1 that the page shows, in the order of the source; where it shows none, those for screen readers."""
    found = []
    for box in layout.boxes:
        if box.tag == "h1":
            text = " ".join(run.text for run in layout.runs[box.first_run : box.last_run + 1])
            found.append((box.first_run, Meta(text or alternative(box.element), line(box.element))))
    in_passed = layout.passed if len(layout.elements.tagged("h1")) > len(found) else []
    for part in in_passed:
        for element in part.element.iter("h1"):
            text = " ".join(element_text(element).split())
            found.append((part.run, Meta(text or alternative(element), line(element))))
    if not found:
        spoken = (element for element in layout.boxes[0].element.iter("h1") if is_label(element.get("class")))
        found = [(0, Meta(accessible_name(element), line(element))) for element in spoken]
    return tuple(h1 for _, h1 in sorted(found, key=itemgetter(0)))


def _pixels(text: str | None) -> int:
    digits = (text or "").strip().removesuffix("px")
    return min(int(digits), _LARGEST) if digits.isascii() and digits.isdigit() and len(digits) < 8 else 0
