"""Tree in, runs of text out: what a reader sees as one unit each, with the element it stands in."""

from dataclasses import dataclass, field

from lxml import etree
from lxml.html import HtmlElement

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


@dataclass(slots=True)
class Run:
    """Text between two borders of blocks, as pieces in order; ``anchors`` are (first piece, piece after, element)."""

    element: HtmlElement
    pieces: list[str] = field(default_factory=list)
    anchors: list[tuple[int, int, HtmlElement]] = field(default_factory=list)


def runs(root: HtmlElement, skip: frozenset[HtmlElement] = frozenset()) -> list[Run]:
    """Every run of text under ``root`` in order, those without text left away."""
    found: list[Run] = []
    owners = [root]
    current = Run(root)
    links: list[tuple[HtmlElement, int]] = []
    breaks = 0
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in UNSEEN or element in skip:
                walk.skip_subtree()
                continue
            if tag == "br":
                breaks += 1
                current.pieces.append("\n")
                if breaks == 2:
                    _close(found, current, links)
                    current = Run(owners[-1])
                    links = [(link, 0) for link, _ in links]
            elif tag not in INLINE:
                _close(found, current, links)
                owners.append(element)
                current = Run(element)
                links = [(link, 0) for link, _ in links]
            elif tag == "a":
                links.append((element, len(current.pieces)))
            if element.text:
                breaks = breaks if element.text.isspace() else 0
                current.pieces.append(element.text)
            continue
        if tag == "a" and links:
            link, start = links.pop()
            current.anchors.append((start, len(current.pieces), link))
        elif tag not in INLINE and tag not in UNSEEN and element not in skip:
            _close(found, current, links)
            owners.pop()
            current = Run(owners[-1] if owners else root)
            links = [(link, 0) for link, _ in links]
        if element.tail and element is not root:
            breaks = breaks if element.tail.isspace() else 0
            current.pieces.append(element.tail)
    _close(found, current, links)
    return found


def _close(found: list[Run], run: Run, links: list[tuple[HtmlElement, int]]) -> None:
    if any(not piece.isspace() for piece in run.pieces):
        run.anchors.extend((start, len(run.pieces), link) for link, start in links)
        found.append(run)
