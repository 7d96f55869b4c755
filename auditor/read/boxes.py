"""Tree in, boxes and runs of text out: one walk that finds what a reader sees as one unit each, and where it stands."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from auditor.read.class_words import said
from auditor.read.hidden import hidden_elements

UNSEEN = frozenset(
    """script style template noscript head title meta link iframe object embed svg canvas audio video select option
    textarea input datalist map area annotation frameset noframes noembed applet""".split()  # noqa: SIM905 - a list to read
)
"""Elements whose text is no text of the page."""

INLINE = frozenset(
    """a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math mfrac mi mn mo mrow
    ms msqrt mstyle msub msubsup msup mtext munder munderover nobr output picture q rb rp rt ruby s samp semantics small
    source span strike strong sub sup time tt u var wbr""".split()  # noqa: SIM905 - a list to read
)
"""Elements that run on within a line; everything else, custom elements too, begins a new block."""

MEDIA = frozenset({"iframe", "video", "audio", "embed", "object", "canvas", "form", "svg"})
HEADING_LEVELS = {f"h{level}": level for level in range(1, 7)}

# Scripts without spaces between words.
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_SIGNS_A_WORD = 2
"""Signs of such a script that take the place of one word."""


class Box:
    """An element that begins a block, and what is in it."""

    __slots__ = (
        "element", "first_run", "index", "last", "last_run", "linked", "parent", "pictures", "prose", "runs", "said",
        "tag", "titles", "words",
    )  # fmt: skip

    def __init__(
        self, element: HtmlElement, tag: str, parent: "Box | None", index: int, said: int, first_run: int
    ) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.index = index
        self.said = said
        """What its class and id say of it, as bits of ``class_words``."""
        self.last = index
        """Index of the last box within it."""
        self.words = self.linked = self.prose = self.runs = 0
        """Words; those that are text of links; those in runs that read like sentences; runs."""
        self.pictures = self.titles = 0
        """Pictures, and headings that are links, as cards that lead to other pages have."""
        self.first_run = first_run
        self.last_run = -1
        """Number of the first run in it, or of the one that follows where there is none; and of the last."""


@dataclass(slots=True, eq=False)
class Run:
    """Text between two borders of blocks."""

    box: Box
    pieces: list[str]
    anchors: list[tuple[int, int, HtmlElement]]
    """First piece, piece after the last, and the link that they are the text of."""
    after_break: bool
    """Whether two line breaks and no border separate it from the run before."""
    text: str = ""
    words: int = 0
    linked: int = 0


@dataclass(slots=True, eq=False)
class Seen:
    """Something without text, with the number of runs before it and the box it stands in."""

    element: HtmlElement
    run: int
    box: Box


@dataclass(slots=True)
class Layout:
    """A page as boxes and runs, both in the order of the source."""

    boxes: list[Box] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    images: list[Seen] = field(default_factory=list)
    media: list[Seen] = field(default_factory=list)
    bare_links: list[Seen] = field(default_factory=list)
    """Links without text."""
    hidden: list[HtmlElement] = field(default_factory=list)


def count_words(text: str) -> int:
    """Words as far as it matters for telling prose from labels."""
    words = len(text.split())
    return words if text.isascii() else words + len(_UNSPACED.findall(text)) // _SIGNS_A_WORD


def layout(root: HtmlElement, *, noscript: bool = False) -> Layout:  # noqa: C901 - one loop over every element of the
    # page is most of what reading costs; a call for each would double it
    """``noscript`` takes the text of such elements for text: some pages hold theirs nowhere else."""
    hidden = hidden_elements(root)
    into = Layout()
    boxes, runs, images, media = into.boxes, into.runs, into.images, into.media
    skipping = UNSEEN - {"noscript"} if noscript else UNSEEN
    box = Box(root, root.tag, None, 0, 0, 0)
    boxes.append(box)
    pieces: list[str] = []
    links: list[tuple[HtmlElement, int]] = []
    anchors: list[tuple[int, int, HtmlElement]] = []
    breaks = 0
    after_break = False
    stack: list[tuple[Iterator[HtmlElement], HtmlElement]] = []
    children = iter(root)
    while True:
        element = next(children, None)
        if element is None:
            if not stack:
                break
            children, element = stack.pop()
        else:
            tag = element.tag
            if tag in skipping or element in hidden:
                if tag in MEDIA:
                    media.append(Seen(element, len(runs), box))
                elif tag not in skipping:
                    into.hidden.append(element)
            else:
                if tag in INLINE or (tag == "button" and _is_inline(element)):
                    if tag == "a":
                        links.append((element, len(pieces)))
                    elif tag == "br":
                        if pieces:
                            breaks += 1
                            pieces.append("\n")
                    elif tag == "img":
                        images.append(Seen(element, len(runs), box))
                else:
                    if pieces:
                        _flush(into, Run(box, pieces, anchors, after_break), links)
                        pieces, anchors = [], []
                    after_break = False
                    breaks = 0
                    if tag == "form":
                        media.append(Seen(element, len(runs), box))
                    box = Box(element, tag, box, len(boxes), _said(element.get), len(runs))
                    boxes.append(box)
                text = element.text
                if text and (pieces or not text.isspace()):
                    if breaks and not text.isspace():
                        if breaks > 1:
                            _flush(into, Run(box, pieces, anchors, after_break), links)
                            pieces, anchors = [], []
                            after_break = True
                        breaks = 0
                    pieces.append(text)
                if len(element):
                    stack.append((children, element))
                    children = iter(element)
                    continue
        if links and element is links[-1][0]:
            _, start = links.pop()
            if start < len(pieces):
                anchors.append((start, len(pieces), element))
            elif not len(element) or next(element.iter("img"), None) is not None:
                into.bare_links.append(Seen(element, len(runs), box))
        elif element is box.element:
            if pieces:
                _flush(into, Run(box, pieces, anchors, after_break), links)
                pieces, anchors = [], []
            after_break = False
            breaks = 0
            box.last = len(boxes) - 1
            box.last_run = len(runs) - 1
            box = box.parent or box
        text = element.tail
        if text and (pieces or not text.isspace()):
            if breaks and not text.isspace():
                if breaks > 1:
                    _flush(into, Run(box, pieces, anchors, after_break), links)
                    pieces, anchors = [], []
                    after_break = True
                breaks = 0
            pieces.append(text)
    if pieces:
        _flush(into, Run(box, pieces, anchors, after_break), links)
    boxes[0].last = len(boxes) - 1
    boxes[0].last_run = len(runs) - 1
    _add_up(into)
    return into


def _flush(into: Layout, run: Run, links: list[tuple[HtmlElement, int]]) -> None:
    """A run ends; links that are open go on in the next one."""
    pieces = run.pieces
    text = " ".join("".join(pieces).split())
    if links:
        run.anchors.extend((start, len(pieces), link) for link, start in links if start < len(pieces))
        links[:] = [(link, 0) for link, _ in links]
    if not text:
        return
    run.text = text
    run.words = count_words(text)
    if run.anchors:
        if len(run.anchors) == 1 and run.anchors[0][1] - run.anchors[0][0] == len(pieces):
            run.linked = run.words
        else:
            linked = (count_words("".join(pieces[start:end])) for start, end, _ in run.anchors)
            run.linked = min(run.words, sum(linked))
    into.runs.append(run)


def _said(get: Callable[[str], str | None]) -> int:
    names = get("class")
    bits = said(names) if names else 0
    names = get("id")
    return bits | said(names) if names else bits


def _is_inline(button: HtmlElement) -> bool:
    """Whether a button stands in a heading or a summary, as in accordions: then its text is the heading's."""
    above = button.getparent()
    for _ in range(3):
        if above is None:
            return False
        if above.tag in HEADING_LEVELS or above.tag in {"summary", "dt"}:
            return True
        above = above.getparent()
    return False


_PROSE_WORDS = 10
_PROSE_LINKED = 0.4


def reads_like_prose(run: Run) -> bool:
    """Whether a run is long enough for a sentence and not mostly links; headings are none."""
    return run.words >= _PROSE_WORDS and run.linked < _PROSE_LINKED * run.words


def _add_up(into: Layout) -> None:
    for run in into.runs:
        box = run.box
        box.words += run.words
        box.linked += run.linked
        box.runs += 1
        if reads_like_prose(run) and box.tag not in HEADING_LEVELS:
            box.prose += run.words
        if run.linked == run.words and (box.tag in HEADING_LEVELS or (box.parent and box.parent.tag in HEADING_LEVELS)):
            box.titles += 1
    for seen in into.images:
        seen.box.pictures += 1
    for box in reversed(into.boxes):
        above = box.parent
        if above is None:
            continue
        above.pictures += box.pictures
        if not box.runs:
            continue
        above.titles += box.titles
        above.words += box.words
        above.linked += box.linked
        above.runs += box.runs
        above.prose += box.prose
