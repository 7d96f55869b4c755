"""Tree and title in, the lines out where bylines stand: around the title, at the article's foot, within it."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.etree import _Element

from auditor.read.bylines.elsewhere import Page
from auditor.read.bylines.lines import LONG, Line, is_inline, lines

TEXT_PASSED = 600
"""Characters of text after the title behind which no byline is looked for: two standfirsts."""
LINES_AFTER, LINES_BEFORE = 16, 10
ELEMENTS = 300
"""Elements looked at on each side of the title: the limit against hostile pages."""
FURTHER_ELEMENTS = 2_000
"""Elements looked at for a byline that stands away from the title."""
FOOT = 5
"""Blocks at an article's end among which its byline may stand without a box of its own."""
MOST_BOXES = 8
DEEPEST = 30
"""Levels of nesting that are followed."""
_NEXT_SECTION = frozenset({"h2", "h3", "nav", "footer", "form", "aside", "dialog"})
_OFFERED = re.compile(r"card|teaser|related|recommend|recent|popular|trending|promo|next")
"""Parts of class names of what an article's end offers to read."""


def lines_around(heading: _Element, page: Page) -> tuple[list[Line], list[Line]]:
    """Lines before the title, nearest first, and after it."""
    return list(islice(_before(heading, page), LINES_BEFORE)), list(_after(heading, page))


def lines_of_article(root: _Element, heading: _Element | None, page: Page) -> Iterator[Line]:
    """Every short line of the article around or below the heading, or of the page's first article where it has none."""
    found = lines(_container(root, heading), [FURTHER_ELEMENTS], page, named=False)
    yield from (line for line in found if len(line.text) < LONG)


def lines_of_foot(root: _Element, heading: _Element | None, page: Page) -> Iterator[tuple[Line, bool]]:
    """Short lines of the boxes for bylines within the article, and its last ones; whether each stands in a box."""
    container = _container(root, heading)
    budget = [ELEMENTS]
    for box in islice(_boxes(container, page), MOST_BOXES):
        yield from ((line, True) for line in lines(box, budget, page) if len(line.text) < LONG)
    if container.tag == "article":
        for block in [*islice(_last_blocks(container, DEEPEST, page), FOOT)][::-1]:
            yield from ((line, False) for line in lines(block, budget, page) if len(line.text) < LONG)


def _boxes(container: _Element, page: Page) -> Iterator[_Element]:
    for element in islice(container.iter(etree.Element), FURTHER_ELEMENTS):
        if (element in page.metas or element.tag == "footer") and not _is_of_another(element, container, page):
            yield element


def _is_of_another(element: _Element, container: _Element, page: Page) -> bool:
    if element.tag == "li" or page.is_elsewhere(element):
        return True
    for outer in islice(element.iterancestors(), DEEPEST):
        if outer is container:
            return False
        # An article within the page's main part: a comment, or what leads to another page.
        if outer.tag in ("li", "article") or page.is_elsewhere(outer):
            return True
    return False


def _last_blocks(element: _Element, depth: int, page: Page) -> Iterator[_Element]:
    """The innermost blocks of an element, last first."""
    for child in element.iterchildren(etree.Element, reversed=True):
        if (
            is_inline(str(child.tag))
            or page.is_elsewhere(child)
            or _OFFERED.search((child.get("class") or "")[:500].lower())
        ):
            continue
        inner = depth > 0 and any(not is_inline(str(one.tag)) for one in islice(child.iterchildren(etree.Element), 50))
        if inner:
            yield from _last_blocks(child, depth - 1, page)
        else:
            yield child


def _container(root: _Element, heading: _Element | None) -> _Element:
    """The article that holds the heading, else the one below it, else the page's main part."""
    if heading is None:
        return next((found for tag in ("article", "main", "body") for found in root.iter(tag)), root)
    around = next(heading.iterancestors("article", "main", "body"), heading)
    if around.tag == "article":
        return around
    articles = list(islice(around.iter("article"), 2))
    outer = [one for one in articles if next(one.iterancestors("article"), None) is None]
    return articles[0] if len(outer) == 1 else around


def _after(heading: _Element, page: Page) -> Iterator[Line]:
    passed = 0
    for count, (start, line) in enumerate(_following(heading, [ELEMENTS], page), start=1):
        if len(line.text) >= LONG:
            passed += len(line.text)
        else:
            yield line
        if passed > TEXT_PASSED or count >= LINES_AFTER or (passed and start in _NEXT_SECTION):
            return


def _following(heading: _Element, budget: list[int], page: Page) -> Iterator[tuple[str, Line]]:
    """The lines that follow an element within its article, each with the name of the block that it stands in."""
    element: _Element | None = heading
    while element is not None and element.tag not in {"article", "body", "html"}:
        parent = element.getparent()
        current = Line(element if parent is None else parent)
        current.add(element.tail or "")
        for sibling in element.itersiblings():
            tag = sibling.tag
            if isinstance(tag, str):
                found = list(islice(lines(sibling, budget, page), LINES_AFTER + 1)) if budget[0] > 0 else []
                if tag != "br" and is_inline(tag) and len(found) <= 1:
                    for line in found:
                        current.extend(line)
                else:
                    if current.text or current.times:
                        yield "", current
                    yield from ((tag, line) for line in found)
                    current = Line(current.element)
            current.add(sibling.tail or "")
        if current.text or current.times:
            yield "", current
        element = parent


def _before(heading: _Element, page: Page) -> Iterator[Line]:
    budget = [ELEMENTS // 10]
    element = heading
    for _ in range(5):
        parent = element.getparent()
        for sibling in islice(element.itersiblings(preceding=True), 6):
            yield from _loose(sibling.tail, sibling if parent is None else parent)
            yield from reversed([line for line in lines(sibling, budget, page) if len(line.text) < LONG])
        if parent is None or parent.tag in {"article", "main", "body", "html"}:
            return
        element = parent


def _loose(text: str | None, parent: _Element) -> Iterator[Line]:
    """Text between two elements as a line."""
    if text and not text.isspace():
        line = Line(parent)
        line.add(text)
        if line.text and len(line.text) < LONG:
            yield line
