"""An element in, its lines as a reader sees them out, with the times and author links in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from lxml import etree
from lxml.etree import _Element

from auditor.model.record import record
from auditor.read.bylines.elsewhere import Page, hints, is_about_author
from auditor.read.bylines.names import is_name
from auditor.text.late_pattern import late_pattern

UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "head", "title", "meta", "link", "iframe", "object", "svg", "math",
     "canvas", "audio", "video", "select", "option", "textarea", "button", "input", "datalist", "map", "area"}
)  # fmt: skip
"""Elements whose text is no text of the page."""

INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
     "ins", "kbd", "label", "mark", "nobr", "picture", "q", "ruby", "rb", "rp", "rt", "s", "samp", "small", "source",
     "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br"}
)  # fmt: skip

CUT = 2_000
"""Characters of a line from which no more is put together: it is text anyway, and hostile pages have one line."""
LONG = 200
"""Characters from which a line is text of the article and no byline."""


@cache
def _profile() -> re.Pattern[str]:
    """Addresses of a person, to which a byline links a name or a handle."""
    return re.compile(
        r"(?:^mailto:|//(?:www\.|mobile\.)?(?:twitter|x|github|gitlab|linkedin|facebook|instagram|bsky|threads|orcid)\.[a-z]+/)",
        re.IGNORECASE,
    )


_EMPTY_LINES = late_pattern(r"[^\S\n]*\n[^\S\n]*\n\s*")
_EMPTY = frozenset({"br", "img", "wbr", "i"})
"""Elements that have no text as a rule."""
_AUTHOR_PATHS = ("/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/people/", "/profile/", "/profiles/",
                 "/contributor/", "/contributors/", "/writer/", "/writers/", "/by/", "/staff/", "/team/")  # fmt: skip


@record
class Part:
    """An element within a line: its text there, and what its attributes say."""

    text: str
    start: int
    line: int
    datetime: str = ""
    hints: str = ""
    """Class names and itemprop in small letters."""
    rel_author: bool = False
    linked: bool = False
    """Whether it is a link to a page about its author."""


@dataclass(slots=True)
class Line:
    """What a reader sees as one line near the title."""

    element: _Element
    text: str = ""
    times: list[Part] = field(default_factory=list)
    names: list[Part] = field(default_factory=list)
    has_links: bool = False
    """Whether something in it links to a page that is no author's."""

    filled_later: bool = False
    """Whether it holds an empty element that a script may fill, such as ``<span data-date=…></span>``."""

    starts: set[int] = field(default_factory=set)
    """Where in the text elements begin."""

    touching: bool = False
    """Whether the text so far ended without white space."""

    def move(self, element: _Element) -> None:
        """Begins anew with another element, where nothing was found that is shown."""
        self.element = element
        self.filled_later = self.touching = False
        if self.starts:
            self.starts.clear()

    @property
    def line(self) -> int:
        return _source_line(self.element)

    @property
    def hinted(self) -> bool:
        """Whether class names of its element or that one's parent say that it is about the author."""
        parent = self.element.getparent()
        return is_about_author(self.element) or (parent is not None and is_about_author(parent))

    @property
    def is_about_date(self) -> bool:
        """Whether class names of its element say that it holds the date of publication."""
        said = hints(self.element)
        return "-date" in said and any(f"{word}-date" in said for word in ("publish", "pub", "post", "entry"))

    def add(self, text: str) -> None:
        """Text that follows, white space folded. Elements that touch are two words, but in "5<sup>th</sup>"."""
        if len(self.text) > CUT:
            return
        words = "" if text.isspace() else _on_one_line(text[: CUT * 2])
        if words:
            touches = self.touching and not text[0].isspace()
            joined = not self.text or words[0] in ",.;:)" or (touches and len(words) <= 2 and words.isalpha())
            self.text += words if joined else f" {words}"
            self.touching = not text[-1].isspace()
        elif text:
            self.touching = False

    def begin(self, text: str | None) -> None:
        """Text with which an element begins."""
        if not text:
            return
        before = len(self.text)
        if text.isspace():
            self.starts.add(before)
            self.touching = self.touching and before > CUT
        else:
            self.add(text)
            self.starts.add(before + (self.text[before : before + 1] == " "))

    def extend(self, other: "Line") -> None:
        """What stands on the same line behind it."""
        self.begin(other.text)
        shift = len(self.text) - len(other.text)
        self.starts.update(start + shift for start in other.starts)
        self.times.extend(replace(part, start=part.start + shift) for part in other.times)
        self.names.extend(replace(part, start=part.start + shift) for part in other.names)
        self.filled_later |= other.filled_later
        self.has_links |= other.has_links


def lines(  # noqa: C901 - one loop over all elements, in which a call for each would take as long as the rest
    root: _Element, budget: list[int], page: Page, *, named: bool = True
) -> Iterator[Line]:
    """The lines of an element; ``budget`` holds how many elements may still be looked at, and is counted down.

    ``named`` asks for who is named in them too. A line break ends a line, as every block does.
    """
    if not isinstance(root.tag, str) or root.tag in UNSEEN or page.is_elsewhere(root):
        return
    current = Line(root)
    hidden, others, datetimes = page.hidden, page.others, page.datetimes
    open_parts: list[tuple[_Element, int]] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        inline = tag in INLINE or "-" in tag
        if event == "start":
            budget[0] -= 1
            if budget[0] < 0:
                return
            if tag in UNSEEN or element in hidden or (element in others and page.is_elsewhere(element)):
                walk.skip_subtree()
                continue
            if tag == "br" and (current.text or current.times):
                yield current
                current = Line(current.element)
            if not inline:
                if current.text or current.times:
                    yield current
                    current = Line(element)
                else:
                    current.move(element)
            open_parts.append((element, len(current.text)))
            current.begin(element.text)
            continue
        if open_parts and open_parts[-1][0] is element:
            _, start = open_parts.pop()
            if named or tag == "time" or element in datetimes or len(current.text) <= start:
                _close(current, element, start, page, named=named)
        if not inline and tag not in UNSEEN:
            parent = element.getparent()
            around = element if parent is None else parent
            if current.text or current.times:
                yield current
                current = Line(around)
            else:
                current.move(around)
        if element is not root and (text := element.tail):
            current.add(text)
    if current.text or current.times:
        yield current


def _on_one_line(text: str) -> str:
    """The text with white space folded; names that empty lines part in the source are a list."""
    if text.count("\n") < 3 or len(text) > CUT:
        return " ".join(text.split())
    folded = ""
    for part in _EMPTY_LINES.split(text.strip()):
        words = " ".join(part.split())
        before = folded.rpartition(" - ")[2].rpartition(", ")[2]
        is_list = is_name(words) and is_name(before) and not any(sign.isdigit() or sign == "-" for sign in before)
        joint = ", " if is_list else " "
        folded = f"{folded}{joint}{words}" if folded else words
    return folded


def _close(line: Line, element: _Element, start: int, page: Page, *, named: bool) -> None:
    """Notes what the element that has just ended says of its text."""
    tag = element.tag
    datetime = page.datetimes.get(element)
    is_time = tag == "time" or (datetime and tag != "ins")
    says = len(line.text) > start if start <= len(line.text) else bool(line.text)
    if not (is_time or (says and named)):  # as of nearly all elements
        if not (says or line.filled_later or tag in _EMPTY) and _scripted(element):
            line.filled_later = True
        return
    text = line.text[start:].strip() if start <= len(line.text) else line.text
    if is_time:
        line.times.append(Part(text, start, _source_line(element), datetime or "", hints(element)))
    if not text:
        if not line.filled_later and tag not in _EMPTY and (tag == "time" or _scripted(element)):
            line.filled_later = True
    elif named and len(text) < LONG:
        rel = page.rels.get(element)
        rel_author = rel is not None and "author" in rel.lower().split()
        href = page.hrefs.get(element)
        linked = _leads_to_author(href)
        if rel_author or linked or element in page.authors:
            line.names.append(Part(text, start, _source_line(element), rel_author=rel_author, linked=linked))
        elif href and not text.startswith("@") and not _profile().search(href[:200]):
            line.has_links = True


def _leads_to_author(href: str | None) -> bool:
    return href is not None and any(path in href.lower() for path in _AUTHOR_PATHS)


def _scripted(element: _Element) -> bool:
    return "-" in str(element.tag) or any(
        str(name).startswith(("data-", "x-", "v-", ":", "ng-"))
        for name in element.keys()  # noqa: SIM118 - no dict
    )


def is_inline(tag: str) -> bool:
    """Whether an element of that name stands within a line; elements of a page's own making do."""
    return tag in INLINE or "-" in tag


def _source_line(element: _Element) -> int:
    found = element.sourceline
    return found if isinstance(found, int) else 0
