"""Tree and title in, the heading that names the page out."""

from itertools import islice

from lxml.html import HtmlElement

from auditor.read.head.tags import folded, is_inert
from auditor.read.tree import Elements

SHORTEST_TITLE = 5
"""Characters of a heading that may be found in the title by its words; "Blog" is in many."""
MOST_HEADINGS = 50
"""Headings of a level that are looked at."""


def title_heading(elements: Elements, title: str) -> HtmlElement | None:
    """The heading that names the page: an H1, else an H2, whose words the title has; else the first H1, or nothing."""
    wanted = title.casefold()
    first: HtmlElement | None = None
    for tag in ("h1", "h2"):
        heading: HtmlElement
        for heading in elements.tagged(tag)[:MOST_HEADINGS]:
            words = folded("".join(map(str, islice(heading.itertext(), 200)))).casefold()
            if not words or is_inert(heading):
                continue
            if first is None and tag == "h1":
                first = heading
            if len(words) >= SHORTEST_TITLE and (words in wanted or (wanted and wanted in words)):
                return heading
    return first
