"""A parsed tree in, the same tree as browsers show it out: inert templates gone, shadow roots and ruby in their place.

What is settled here holds for everything that reads the tree: text, headings, structured data, links, the head.
"""

import re
from itertools import islice

from lxml.html import HtmlElement

_MOST = 2_000
"""Elements of one sort that are looked at."""
_NO_HOSTS = frozenset({"html", "head", "template", "table", "tr", "ul", "ol", "select"})
_NO_HEADINGS = frozenset(
    "html body main article section nav a button summary label img svg input h1 h2 h3 h4 h5 h6".split()  # noqa: SIM905
)
"""Elements that stay what they are: a part of the page, or something to click."""
_NEAR = 6
"""Ancestors that are looked at."""
_ROLELESS = frozenset({"presentation", "none"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_DEEPEST = 6
_LEVEL = 2
"""Level of a ``role=heading`` without ``aria-level``: https://www.w3.org/TR/wai-aria-1.2/#heading"""
_HEADING_ROLE = rb"role\s*=\s*[\"']?\s*heading"
_NO_ROLE = rb"<h[1-6][^>]{0,2000}role\s*=\s*[\"']?\s*(?:presentation|none)"
_FORMULAS = (b"<math", b"katex", b"mjx-container", b"math/tex", b"mathjax")
"""What a page's source in small letters holds where there are formulas to settle."""
_HIGHLIGHTERS = (
    b"syntaxhighlighter", b"highlighttable", b'class="highlight', b"codehilite", b"crayon-syntax", b"blob-code",
    b"enlighterjs", b"highlighter-rouge", b"code-highlight",
)  # fmt: skip
_EDITING = "mw-editsection"
_HEADING_TOOLS = (_EDITING.encode(), b"headerlink", b"permalink", b"hash-link", b"header-anchor")
"""What a page's source holds where headings carry such links: MediaWiki, Sphinx, MkDocs, Docusaurus, VuePress."""
_SAYS = re.compile(r"[^\W_]")
_MOST_SPANS = 20_000
_RUBY_TAG = re.compile(rb"<(/?)(ruby|rb|rt|rtc|rp)\b[^<>]*>", re.IGNORECASE)


def close_ruby(source: bytes) -> bytes:
    """The source with the end tags that HTML lets authors leave out of ruby, which libxml2 would nest instead."""
    opened: list[bytes] = []

    def closed(tag: re.Match[bytes]) -> bytes:
        name = tag[2].lower()
        ends = b""
        if name == b"ruby" or not tag[1]:
            while opened and (name != b"rt" or opened[-1] != b"rtc"):
                ends += b"</" + opened.pop() + b">"
        elif name in opened:
            while opened[-1] != name:
                ends += b"</" + opened.pop() + b">"
            opened.pop()
        if not tag[1] and name != b"ruby":
            opened.append(name)
        return ends + tag[0]

    return _RUBY_TAG.sub(closed, source)


def show(root: HtmlElement, source: bytes) -> None:
    """Changes the tree; ``source`` is looked through first, as most pages have none of all this."""
    lower = source.lower()
    if b"<template" in lower:
        _templates(root)
    if b"<rt" in lower or b"<rp" in lower:
        for element in list(root.iter("rt", "rp", "rtc"))[:_MOST]:
            if element.getparent() is not None:
                element.drop_tree()
    if b"heading" in lower and re.search(_HEADING_ROLE, lower):
        _aria_headings(root)
    if b"aria-level" in lower or (b"role" in lower and re.search(_NO_ROLE, lower)):
        _native_headings(root)
    if any(name in lower for name in _HEADING_TOOLS):
        _heading_tools(root)
    if any(sign in lower for sign in _FORMULAS):
        from auditor.read.formulas import formulas

        formulas(root)
    if any(name in lower for name in _HIGHLIGHTERS):
        from auditor.read.code_blocks import code_blocks

        code_blocks(root)


def _heading_tools(root: HtmlElement) -> None:
    """Drops what systems put into or beside headings to be clicked: a sign that leads to the heading itself, and
    MediaWiki's link to edit the section."""
    for heading in list(root.iter(*_HEADINGS))[:_MOST]:
        for link in list(heading.iter("a")):
            if (link.get("href") or "").startswith("#") and not _SAYS.search(link.text_content()) and not len(link):
                link.drop_tree()
    for element in list(root.iter("span"))[:_MOST_SPANS]:
        if _EDITING in (element.get("class") or "").split():
            element.drop_tree()


def _templates(root: HtmlElement) -> None:
    """Puts declarative shadow roots where their host is, and drops all other templates with what is in them."""
    gone: set[HtmlElement] = set()
    for template in list(root.iter("template")):
        host = template.getparent()
        if host is None or template in gone:
            continue
        if (template.get("shadowrootmode") or "").strip().lower() in {"open", "closed"} and host.tag not in _NO_HOSTS:
            for element in _attach(host, template):
                gone.update(element.iter("template"))
        else:
            gone.update(template.iter("template"))
            template.drop_tree()


def _attach(host: HtmlElement, template: HtmlElement) -> list[HtmlElement]:
    """The host shows its shadow root; its own children show in the slots that the root has for them.

    The children that no slot takes, which nobody sees, are given back.
    """
    own = [child for child in host if child is not template]
    words = [host.text, template.tail]
    host.text = template.tail = None
    for child in (*own, template):
        host.remove(child)
    for slot in list(template.iter("slot"))[:_MOST]:
        name = slot.get("name") or ""
        assigned = [child for child in own if (child.get("slot") or "") == name]
        text = "" if name else " ".join(filter(None, words)).strip()
        if assigned or text:
            for fallback in list(slot):
                slot.remove(fallback)
            slot.text = text
            slot.extend(assigned)
            own = [child for child in own if child not in assigned]
            words = words if name else []
    host.text = template.text
    host.extend(list(template))
    return own


def _aria_headings(root: HtmlElement) -> None:
    """Elements with the role of a heading become the heading that they say they are."""
    for element in list(root.xpath("//*[@role]"))[:_MOST]:
        if element.tag in _NO_HEADINGS or _role(element) != "heading":
            continue
        if not any(above.tag in _HEADINGS or above.tag == "a" for above in islice(element.iterancestors(), _NEAR)):
            element.tag = f"h{_level(element) or _LEVEL}"


def _native_headings(root: HtmlElement) -> None:
    """``aria-level`` overrules the level of the tag, and a heading whose role is "presentation" is none."""
    for element in list(root.iter(*_HEADINGS)):
        role = _role(element)
        if role in _ROLELESS:
            element.tag = "div"
        elif role in {"", "heading"} and (level := _level(element)):
            element.tag = f"h{level}"


def _role(element: HtmlElement) -> str:
    """The first of the roles, as browsers choose that know it."""
    return next(iter((element.get("role") or "").lower().split()), "")


def _level(element: HtmlElement) -> int:
    """1 to 6; 0 where nothing usable is said."""
    written = (element.get("aria-level") or "").strip()
    return min(_DEEPEST, int(written)) if written.isascii() and written.isdigit() and len(written) < 3 else 0
