"""Text of a page in, its lxml tree out; knows where libxml2 would lose text and keeps it."""

import re
from typing import cast

from lxml import etree
from lxml.html import HtmlElement

from auditor.read.tree.shown_markup import close_ruby, show

# Closing tags of the whole page. libxml2 drops what stands after them, browsers go on, and themes close twice.
_PAGE_END = re.compile(rb"</[bBhH][oOtT][dDmM][yYlL]\s*>")

# A tag, for the one page in a million that nests deeper than libxml2 goes. Must not match a comparison ("a < b").
_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})\b[^<>]*>")
# A paragraph that is all of a heading, which browsers put inside of it. Must not reach over the heading's end.
_PARAGRAPH_IN_HEADING = re.compile(
    rb"(<h([1-6])\b[^<>]*>\s*)<p\b[^<>]*>((?:[^<]|<(?!/?(?:p|h[1-6])\b)){0,2000})</p>(\s*</h\2\b)", re.IGNORECASE
)
_DEEPEST = 400
"""Levels kept of a page that nests too deeply; libxml2 gives up at 2,048, pages that people made have under 100."""
_VOID = frozenset(b"area base br col embed hr img input link meta param source track wbr".split())


_OF_HEAD = frozenset("title meta link style script base noscript template".split())  # noqa: SIM905 - a list to read


def parse(text: str) -> HtmlElement | None:
    """The tree's root as browsers show it, or None where there is nothing to build one of."""
    root = as_written(text)
    return None if root is None else show(root, text).root


def as_written(text: str, utf_8: bytes = b"") -> HtmlElement | None:
    """The same as its author wrote it, before ``show``; ``utf_8`` is the text in these bytes, where they are
    at hand."""
    source = _PAGE_END.sub(b"", utf_8 or text.encode("utf-8", "replace"))
    if b"\0" in source:
        source = source.replace(b"\0", b"")
    root, complete = _parse(source)
    if root is not None and next(root.iter("rt", "rtc"), None) is not None:
        source = close_ruby(source)
        root, complete = _parse(source)
    if not complete:
        root, _ = _parse(_shallow(source))
    if root is not None and _lost_heading(root):
        root, _ = _parse(_PARAGRAPH_IN_HEADING.sub(rb"\1<span>\3</span>\4", source))
    if root is not None:
        _open_body(root)
    if root is not None and b'id="S:' in source:
        _put_streamed_parts_in_place(root)
    return root


def _parse(source: bytes) -> tuple[HtmlElement | None, bool]:
    """The tree, and whether it holds the whole page."""
    # Nobody asks the parser for an element by its id.
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        # Elements of the plainest class: lxml.html's own are made in Python, which takes as long as the walk over them.
        root = cast("HtmlElement", etree.fromstring(source, parser))
    except (etree.ParserError, etree.XMLSyntaxError):
        return None, not parser.error_log.filter_from_fatals()
    return root, not parser.error_log.filter_from_fatals()


def _lost_heading(root: HtmlElement) -> bool:
    """Whether a heading is empty before a paragraph, as libxml2 leaves it that ends a heading where a ``p`` begins."""
    for heading in root.iter("h1", "h2", "h3", "h4", "h5", "h6"):
        if not len(heading) and not (heading.text or "").strip():
            after = heading.getnext()
            if after is not None and after.tag == "p" and not (heading.tail or "").strip():
                return True
    return False


def _shallow(source: bytes) -> bytes:
    """The same source without the tags beyond the deepest level that is kept."""
    depth = 0

    def kept(tag: re.Match[bytes]) -> bytes:
        nonlocal depth
        if tag[2].lower() in _VOID:
            return tag[0]
        if tag[1]:
            depth = max(0, depth - 1)
            return tag[0] if depth < _DEEPEST else b" "
        depth += 1
        return tag[0] if depth <= _DEEPEST else b" "

    return _TAG.sub(kept, source)


def _open_body(root: HtmlElement) -> None:
    """Moves what is no part of a head out of it: libxml2 does not know that ``main`` and its like open the body.

    Pages may leave out the tags of head and body; HTML then ends the head before the first element that shows.
    """
    head = root.find("head")
    if head is None:
        return
    strangers = [element for element in head if element.tag not in _OF_HEAD]
    if not strangers:
        return
    first = head.index(strangers[0])
    body = root.find("body")
    if body is None:
        body = root.makeelement("body")
        head.addnext(body)
    for place, element in enumerate(list(head)[first:]):
        body.insert(place, element)


def _put_streamed_parts_in_place(root: HtmlElement) -> None:
    """Moves what React streams after the page (``<div hidden id="S:1">``) to where its script will put it.

    Its place is an empty ``template`` with the id ``B:1`` (content that had a fallback) or ``P:1``.
    """
    streamed = [element for element in root.iter("div") if (element.get("id") or "").startswith("S:")]
    if not streamed:
        return
    places = {element.get("id"): element for element in root.iter("template") if element.get("id")}
    for element in streamed:
        element.attrib.pop("hidden", None)
        number = (element.get("id") or "")[2:]
        place = places.get(f"B:{number}", places.get(f"P:{number}"))
        if place is not None and element not in place.iterancestors():
            place.addprevious(element)
