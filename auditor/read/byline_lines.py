"""Tree in, the short lines around its title out, with the times and author links in them: where bylines stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree
from lxml.etree import _Element

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

LONG = 200
"""Characters from which a line is text of the article and no byline."""
CUT = 2_000
"""Characters of a line from which no more is put together: it is text anyway, and hostile pages have one line."""
TEXT_PASSED = 600
"""Characters of such text after the title behind which no byline is looked for: two standfirsts."""
LINES_AFTER, LINES_BEFORE = 16, 10
ELEMENTS = 300
"""Elements looked at on each side of the title: the limit against hostile pages."""

FURTHER_ELEMENTS = 2_000
"""Elements looked at for a date that stands away from the title."""
_EMPTY = frozenset({"br", "img", "wbr", "i"})
"""Elements that have no text as a rule."""
_ELSEWHERE = frozenset({"nav", "footer", "form", "aside", "dialog"})
_SUBMITTED = re.compile(r"(?<![a-z])(?:node__meta|submitted|byline)(?![a-z])")
"""Class names of a ``footer`` that is a byline, as Drupal sets one above the text. Must not match a comment's."""
_NEXT_SECTION = frozenset({"h2", "h3", *_ELSEWHERE})
_AUTHOR_PATHS = ("/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/people/", "/profile/", "/profiles/",
                 "/contributor/", "/contributors/", "/writer/", "/writers/", "/by/", "/staff/", "/team/")  # fmt: skip
_AUTHOR_CLASSES = frozenset(
    {"author", "byline", "author-name", "post-author", "entry-author", "article-author", "author__name", "by-author",
     "author-link", "author_name", "authorname", "byline__name", "byline-name", "post__author", "article__author",
     "fn", "p-author"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """An element within a line: its text there, and what its attributes say."""

    text: str
    start: int
    line: int
    datetime: str = ""
    hints: str = ""
    """Class names and itemprop in small letters."""
    rel_author: bool = False


@dataclass(slots=True)
class Line:
    """What a reader sees as one line near the title."""

    element: _Element
    text: str = ""
    times: list[Part] = field(default_factory=list)
    names: list[Part] = field(default_factory=list)
    filled_later: bool = False
    """Whether it holds an empty element that a script may fill, such as ``<span data-date=…></span>``."""

    starts: set[int] = field(default_factory=set)
    """Where in the text elements begin."""

    touching: bool = False
    """Whether the text so far ended without white space."""

    @property
    def line(self) -> int:
        return _source_line(self.element)

    @property
    def hinted(self) -> bool:
        """Whether class names of its element or that one's parent say that it is about the author."""
        parent = self.element.getparent()
        return _is_about_author(self.element) or (parent is not None and _is_about_author(parent))

    @property
    def is_about_date(self) -> bool:
        """Whether class names of its element say that it holds the date of publication."""
        return any(word in _hints(self.element) for word in ("publish-date", "pub-date", "post-date", "entry-date"))

    def add(self, text: str) -> None:
        """Text that follows, white space folded. Elements that touch are two words, but in "5<sup>th</sup>"."""
        if len(self.text) > CUT:
            return
        words = " ".join(text[: CUT * 2].split())
        if words:
            touches = self.touching and not text[0].isspace()
            joined = not self.text or words[0] in ",.;:)" or (touches and len(words) <= 2 and words.isalpha())
            self.text += words if joined else f" {words}"
            self.touching = not text[-1].isspace()
        elif text:
            self.touching = False


def lines_around(heading: _Element) -> tuple[list[Line], list[Line]]:
    """Lines before the title, nearest first, and after it."""
    return list(islice(_before(heading), LINES_BEFORE)), list(_after(heading))


def _after(heading: _Element) -> Iterator[Line]:
    passed = count = 0
    budget = [ELEMENTS]
    for start in _following(heading):
        for line in _lines(start, budget):
            count += 1
            if len(line.text) >= LONG:
                passed += len(line.text)
            else:
                yield line
            if passed > TEXT_PASSED or count >= LINES_AFTER or (passed and start.tag in _NEXT_SECTION):
                return
        if budget[0] <= 0:
            return


def _before(heading: _Element) -> Iterator[Line]:
    budget = [ELEMENTS // 10]
    element = heading
    for _ in range(5):
        for sibling in islice(element.itersiblings(preceding=True), 6):
            yield from reversed([line for line in _lines(sibling, budget) if len(line.text) < LONG])
        parent = element.getparent()
        if parent is None or parent.tag in {"article", "main", "body", "html"}:
            return
        element = parent


def _following(heading: _Element) -> Iterator[_Element]:
    """What follows an element in the source, as the roots of its pieces."""
    element: _Element | None = heading
    while element is not None and element.tag not in {"body", "html"}:
        yield from element.itersiblings()
        element = element.getparent()


def _lines(root: _Element, budget: list[int], *, named: bool = True) -> Iterator[Line]:
    """``named`` asks for who is named in them too."""
    if not isinstance(root.tag, str) or root.tag in UNSEEN or _is_elsewhere(root):
        return
    current = Line(root)
    open_parts: list[tuple[_Element, int]] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        inline = tag in INLINE or "-" in tag
        if event == "start":
            budget[0] -= 1
            if budget[0] < 0:
                return
            if tag in UNSEEN or (tag in _ELSEWHERE and _is_elsewhere(element)) or _hidden(element):
                walk.skip_subtree()
                continue
            if not inline:
                if current.text or current.times:
                    yield current
                current = Line(element)
            open_parts.append((element, len(current.text)))
            if text := element.text:
                before = len(current.text)
                current.add(text)
                current.starts.add(before + (current.text[before : before + 1] == " "))
            continue
        if open_parts and open_parts[-1][0] is element:
            _close(current, *open_parts.pop(), named=named)
        if not inline and tag not in UNSEEN:
            if current.text or current.times:
                yield current
            parent = element.getparent()
            current = Line(element if parent is None else parent)
        if element is not root and (text := element.tail):
            current.add(text)
    if current.text or current.times:
        yield current


def _close(line: Line, element: _Element, start: int, *, named: bool) -> None:
    """Notes what the element that has just ended says of its text."""
    text = line.text[start:].strip() if start <= len(line.text) else line.text
    tag = element.tag
    datetime = element.get("datetime")
    if tag == "time" or (datetime and tag != "ins"):
        line.times.append(Part(text, start, _source_line(element), datetime or "", _hints(element)))
    if not text:
        if tag not in _EMPTY and (tag == "time" or _scripted(element)):
            line.filled_later = True
    elif named and len(text) < LONG:
        rel = element.get("rel")
        rel_author = rel is not None and "author" in rel.lower().split()
        if rel_author or _is_about_author(element) or _leads_to_author(element.get("href")):
            line.names.append(Part(text, start, _source_line(element), rel_author=rel_author))


def _leads_to_author(href: str | None) -> bool:
    return href is not None and any(path in href.lower() for path in _AUTHOR_PATHS)


def _hints(element: _Element) -> str:
    return f"{element.get('class') or ''} {element.get('itemprop') or ''}"[:500].lower()


def _is_about_author(element: _Element) -> bool:
    for name in ("class", "itemprop"):
        words = element.get(name)
        if words and not _AUTHOR_CLASSES.isdisjoint(words[:500].lower().split()):
            return True
    return False


def _scripted(element: _Element) -> bool:
    return "-" in str(element.tag) or any(
        str(name).startswith(("data-", "x-", "v-", ":", "ng-")) for name in element.attrib
    )


def _is_elsewhere(element: _Element) -> bool:
    return element.tag in _ELSEWHERE and not (element.tag == "footer" and bool(_SUBMITTED.search(_hints(element))))


def _hidden(element: _Element) -> bool:
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return style is not None and "display:none" in style[:300].replace(" ", "").lower()


def _source_line(element: _Element) -> int:
    found = element.sourceline
    return found if isinstance(found, int) else 0


def lines_of_article(root: _Element, heading: _Element | None) -> Iterator[Line]:
    """Every short line of the article around the heading, or of the page's first article where it has none."""
    if heading is None:
        container = next(root.iter("article", "main", "body"), root)
    else:
        container = next(heading.iterancestors("article", "main", "body"), heading)
    yield from (line for line in _lines(container, [FURTHER_ELEMENTS], named=False) if len(line.text) < LONG)
