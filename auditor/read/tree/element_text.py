"""An element, or a string of HTML from structured data, in; its text as a reader sees it out, a line for each block."""

import re
from collections.abc import Sequence
from html import unescape
from typing import cast

from lxml import etree
from lxml.html import HtmlElement

from auditor.text.late_pattern import late_pattern

INLINE = frozenset(
    """a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label link mark meta output q
    rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr""".split()  # noqa: SIM905 - a list to read
)
"""Elements that run on within a line; everything else, custom elements too, begins a new one."""
UNSEEN = frozenset({"script", "style", "noscript", "template", "svg", "iframe", "object", "select", "textarea", "head"})
"""Elements whose text is not the page's text."""

_NO_WIDTH = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufeff"))
"""Characters that show nothing; joiners are left, which scripts and emoji need."""
_TEXTS = etree.XPath("descendant::text()", smart_strings=False)
_SPACE = re.compile(r"\s+")
_TAG = late_pattern(r"</?([a-zA-Z][a-zA-Z0-9]{0,20})(?:[\s/][^<>]{0,4000})?>|<!--[^<>]{0,4000}-->")
"""A tag in a string. Must not match a comparison (``a < b``) or an arrow; bounded, so that ``<<<<`` stays cheap."""


def element_text(element: HtmlElement, *, longest: int = 100_000, without: frozenset[str] = UNSEEN) -> str:
    """Lines of text, white space folded, empty lines gone; reading stops at ``longest`` characters."""
    if element.tag not in without and (line := _line(element, without)) and line[1] < longest:
        return " ".join(_shown(line[0]).split())
    return parts_text((element,), longest=longest, without=without)


def parts_text(parts: Sequence[HtmlElement | str], *, longest: int = 100_000, without: frozenset[str] = UNSEEN) -> str:
    """The same for elements and loose texts that follow each other; an element's tail counts as a text of its own."""
    return read_text(parts, longest, without)[0]


def read_text(parts: Sequence[HtmlElement | str], longest: int, without: frozenset[str]) -> tuple[str, int]:
    """The same, and what is left of ``longest``; a tag costs as much as a character, so that empty ones end too."""
    pieces: list[str] = []
    for part in parts:
        if longest <= 0:
            break
        if isinstance(part, str):
            pieces.append(_SPACE.sub(" ", part))
            longest -= len(part)
        elif part.tag not in without:
            if line := _line(part, without):
                text, cost = line
                if cost < longest:
                    text = _SPACE.sub(" ", text)
                    pieces.append(text if part.tag in INLINE else f"\n{text}\n")
                    longest -= cost
                    continue
            longest = _read(part, pieces, longest, without)
    return _lines("".join(pieces)), longest


def _line(element: HtmlElement, without: frozenset[str]) -> tuple[str, int] | None:
    """What an element says that is all one line, as most headings are, and what that costs; None for all others."""
    elements = 0
    for one in element.iter():
        elements += 1
        if one is not element and (one.tag not in INLINE or one.tag in without):
            return None
    text = (element.text or "") if elements == 1 else "".join(cast("list[str]", _TEXTS(element)))
    return text, 2 * elements + len(text)


def _read(element: HtmlElement, pieces: list[str], longest: int, without: frozenset[str]) -> int:
    walker = etree.iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, node in walker:
        tag = node.tag
        piece = ""
        if event == "start":
            if tag in without:
                walker.skip_subtree()
                continue
            if tag not in INLINE:
                pieces.append("\n")
            piece = node.text
        else:
            if event == "end" and tag not in INLINE and tag not in without:
                pieces.append("\n")
            if node is not element:
                piece = node.tail
        longest -= 1
        if piece:
            pieces.append(_SPACE.sub(" ", piece))
            longest -= len(piece)
        if longest <= 0:
            break
    return longest


def plain_text(markup: str) -> str:
    """The text of a string of structured data: tags gone, entities decoded (twice where they were escaped twice)."""
    text = _SPACE.sub(" ", markup)
    for _ in range(3):
        text = _TAG.sub(_gap, text) if "<" in text else text
        decoded = unescape(text) if "&" in text else text
        if decoded == text:
            break
        text = decoded
    return _lines(text)


def _gap(tag: re.Match[str]) -> str:
    return "" if tag[1] is None or tag[1].lower() in INLINE else "\n"


def _lines(text: str) -> str:
    text = _shown(text)
    return "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)


def _shown(text: str) -> str:
    return text if text.isascii() else text.translate(_NO_WIDTH)
