"""The vocabulary of a page as its reader sees it: boxes, runs of text in them, and where everything else stands."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from lxml.html import HtmlElement

from auditor.model import Why
from auditor.read.layout.class_words import CLASS_WORDS
from auditor.read.tree import Elements
from auditor.text.late_pattern import late_pattern

HEADING_LEVELS = {f"h{level}": level for level in range(1, 7)}

# Scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana, Han.
_BEYOND_THE_WEST = re.compile(r"[\u0e00-\u1fff\u2e80-\uffff]")
"""Where such signs are: asked first, since the pattern of them all takes 4 ms to compile."""
_UNSPACED = late_pattern(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_DIGIT = re.compile("[0-9]")
_SIGNS_A_WORD = 2
"""Signs of such a script that take the place of one word."""


class Box:
    """An element that begins a block, and what is in it."""

    __slots__ = (
        "asks", "element", "first_run", "identity", "index", "last", "last_run", "level", "linked", "names", "parent",
        "pictures", "prose", "role", "runs", "said", "tag", "titles", "words",
    )  # fmt: skip

    def __init__(
        self, element: HtmlElement, tag: str, role: str, parent: "Box | None", index: int, first_run: int,
        names: str | None, identity: str | None,
    ) -> None:  # fmt: skip
        self.element = element
        self.tag = tag
        self.role = role
        """What its role says, else its tag."""
        self.parent = parent
        self.index = index
        self.last = index
        """Index of the last box within it."""
        self.names = names
        """Its class attribute."""
        self.identity = identity
        """Its id."""
        said = CLASS_WORDS[names] if names else 0
        self.said = said | CLASS_WORDS[identity] if identity else said
        """What its class and id say of it, as bits of ``class_words``."""
        self.level = HEADING_LEVELS.get(tag, 0)
        """1 to 6 in a heading or up to two boxes within one, else 0."""
        if parent is not None and parent.level and not self.level and _is_heading_near(parent):
            self.level = parent.level
        self.words = self.linked = self.prose = self.runs = 0
        """Words; those that are text of links; those in runs that read like sentences; runs."""
        self.pictures = self.titles = self.asks = 0
        """Pictures; headings that are links, as cards that lead to other pages have; forms and buttons, links that are
        made to look like one too."""
        self.first_run = first_run
        self.last_run = -1
        """Number of the first run in it, or of the one that follows where there is none; and of the last."""


def _is_heading_near(box: Box) -> bool:
    return box.tag in HEADING_LEVELS or (box.parent is not None and box.parent.tag in HEADING_LEVELS)


@dataclass(slots=True, eq=False)
class Run:
    """Text between two borders of blocks."""

    box: Box
    text: str
    words: int
    linked: int
    """Words that are text of links."""
    is_prose: bool
    """Whether it is long enough for a sentence and not mostly links."""
    pieces: list[str]
    """As in the source."""
    anchors: list[tuple[int, int, HtmlElement]]
    """First piece, piece after the last, and the link that they are the text of."""


@dataclass(slots=True, eq=False)
class Seen:
    """Something without text, with the number of runs before it and the box it stands in."""

    element: HtmlElement
    run: int
    box: Box


@dataclass(slots=True, eq=False)
class Passed:
    """Navigation, a footer or a window over the page, with the number of runs before it and the box it stands in."""

    element: HtmlElement
    run: int
    box: Box
    text: str
    words: int
    why: Why | None = None
    """The reason, where it is neither: a window over the page."""


@dataclass(slots=True)
class Layout:
    """A page as boxes and runs, both in the order of the source."""

    elements: Elements
    boxes: list[Box] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    images: list[Seen] = field(default_factory=list)
    media: list[Seen] = field(default_factory=list)
    bare_links: list[Seen] = field(default_factory=list)
    """Links without text."""
    hidden: list[HtmlElement] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    """Navigation and footers, whose boxes and runs are not among those above."""
    said: int = 0
    """What the classes and ids of all boxes say, as bits of ``class_words``."""

    @property
    def words(self) -> int:
        """Words that the page shows, what was passed by included."""
        return self.boxes[0].words + sum(part.words for part in self.passed)

    @property
    def text(self) -> str:
        """All that the page shows, a line a run."""
        lines = [run.text for run in self.runs]
        for part in reversed(self.passed):
            lines.insert(part.run, part.text)
        return "\n".join(lines)


def template(box: Box) -> str | None:
    """The classes that it shares with all that the same template made: without those that number it."""
    return _unnumbered(box.names) if box.names else box.names


@lru_cache(maxsize=4096)
def _unnumbered(names: str) -> str:
    written = names.split()
    if not names.isascii():
        return " ".join(name for name in written if not any(map(str.isdigit, name))) or names
    return " ".join([name for name in written if not _DIGIT.search(name)] if _DIGIT.search(names) else written) or names


def count_words(text: str) -> int:
    """Words as far as it matters for telling prose from labels."""
    return len(text.split()) + (0 if text.isascii() else unspaced_words(text))


def unspaced_words(text: str) -> int:
    """Words of scripts that put no spaces between them, which ``split`` does not see."""
    return len(_UNSPACED.findall(text)) // _SIGNS_A_WORD if _BEYOND_THE_WEST.search(text) else 0
