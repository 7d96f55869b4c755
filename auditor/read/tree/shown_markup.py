"""A parsed tree in, the same tree as browsers show it out: inert templates gone, shadow roots and ruby in their place.

What is settled here holds for everything that reads the tree: text, headings, structured data, links, the head.
"""

import re
from collections.abc import Iterable
from itertools import islice

from lxml.html import HtmlElement

from auditor.read.tree.drop import drop
from auditor.read.tree.elements import Elements

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
_RUBY = ("rt", "rp", "rtc")
_FORMULAS = ("katex", "mwe-math-element")
"""What class names in small letters hold where there are formulas to settle."""
_LISTINGS = ("highlight", "syntaxhighlighter", "codehilite", "crayon-syntax", "blob-code", "enlighterjs")
"""The same for listings."""
_HIGHLIGHTERS = (
    b"syntaxhighlighter", b"highlighttable", b'class="highlight', b"codehilite", b"crayon-syntax", b"blob-code",
    b"enlighterjs", b"highlighter-rouge", b"code-highlight",
)  # fmt: skip
"""What a page's source in small letters holds where a highlighter made them, and no theme that highlights a box."""
_EDITING = "mw-editsection"
_HEADING_TOOLS = (b"mw-editsection", b"headerlink", b"permalink", b"hash-link", b"header-anchor")
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


def show(root: HtmlElement, text: str) -> Elements:
    """Changes the tree, and gives its elements as they are then; ``text`` is the page's source."""
    elements = Elements(root)
    gone: set[HtmlElement] = set()
    if _changed(elements, text, gone):
        return Elements(root)
    elements.without(gone)
    return elements


def _changed(written: Elements, text: str, gone: set[HtmlElement]) -> bool:
    """Whether more was changed than that the elements in ``gone`` are no longer there, which it adds to.

    What is there to be settled is asked first: most pages have none of all this.
    """
    root = written.root
    names = written.names
    roles = set(map(_first, written.values["role"].values()))
    changed = bool(written.tagged("template")) and _templates(root, gone)
    if written.tagged(*_RUBY):
        for element in list(root.iter(*_RUBY))[:_MOST]:
            if element.getparent() is not None:
                _drop(element, gone)
    renamed = "heading" in roles and _aria_headings(root)
    if written.values["aria-level"] or not _ROLELESS.isdisjoint(roles):
        renamed |= _native_headings(root)
    if renamed:
        written.rename()
    headings = root.iter(*_HEADINGS) if changed else (one for one in written.tagged(*_HEADINGS) if one not in gone)
    _drop_heading_tools(root, headings, names, text, gone)
    if _has_formulas(written, names):
        from auditor.read.tree.formulas import formulas

        formulas(root)
        changed = True
    if any(name in names for name in _LISTINGS):
        from auditor.read.tree.code_blocks import code_blocks, names_a_listing

        if any(map(names_a_listing, written.named)) and _says_any(text, _HIGHLIGHTERS):
            code_blocks(root)
            changed = True
    return changed


def _drop(element: HtmlElement, gone: set[HtmlElement]) -> None:
    gone.update(element.iter("*"))
    drop(element)


def _has_formulas(written: Elements, names: str) -> bool:
    return (
        bool(written.tagged("math", "mjx-container"))
        or any(name in names for name in _FORMULAS)
        or any((script.get("type") or "").startswith("math/") for script in written.tagged("script"))
    )


def _says_any(text: str, signs: tuple[bytes, ...]) -> bool:
    lower = text.encode("utf-8", "replace").lower()  # of letters of all the world, a text takes ten times as long
    return any(sign in lower for sign in signs)


def _drop_heading_tools(
    root: HtmlElement, headings: Iterable[HtmlElement], names: str, text: str, gone: set[HtmlElement]
) -> None:
    """Drops what systems put into or beside headings to be clicked: a sign that leads to the heading itself, and
    MediaWiki's link to edit the section. ``names`` are all class names, ``text`` is the page's source."""
    tools = dict.fromkeys(
        link
        for heading in islice(headings, _MOST)
        if len(heading)
        for link in heading.iter("a")
        if (link.get("href") or "").startswith("#") and not len(link) and not _SAYS.search(link.text or "")
    )
    if not _says_any(text, _HEADING_TOOLS) if tools else _EDITING not in names:
        return
    for link in tools:
        _drop(link, gone)
    if _EDITING not in names:
        return
    for element in list(root.iter("span"))[:_MOST_SPANS]:
        if _EDITING in (element.get("class") or "").split():
            _drop(element, gone)


def _templates(root: HtmlElement, gone: set[HtmlElement]) -> bool:
    """Puts declarative shadow roots where their host is, and drops all other templates with what is in them.

    Whether there was a shadow root.
    """
    attached = False
    for template in list(root.iter("template")):
        host = template.getparent()
        if host is None or template in gone:
            continue
        if (template.get("shadowrootmode") or "").strip().lower() in {"open", "closed"} and host.tag not in _NO_HOSTS:
            attached = True
            for element in _attach(host, template):
                gone.update(element.iter("template"))
        else:
            _drop(template, gone)
    return attached


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


def _aria_headings(root: HtmlElement) -> bool:
    """Elements with the role of a heading become the heading that they say they are."""
    changed = False
    for element in list(root.xpath("//*[@role]"))[:_MOST]:
        if element.tag in _NO_HEADINGS or _role(element) != "heading":
            continue
        if not any(above.tag in _HEADINGS or above.tag == "a" for above in islice(element.iterancestors(), _NEAR)):
            element.tag = f"h{_level(element) or _LEVEL}"
            changed = True
    return changed


def _native_headings(root: HtmlElement) -> bool:
    """``aria-level`` overrules the level of the tag, and a heading whose role is "presentation" is none."""
    changed = False
    for element in list(root.iter(*_HEADINGS)):
        role = _role(element)
        if role in _ROLELESS:
            element.tag, changed = "div", True
        elif role in {"", "heading"} and (level := _level(element)):
            element.tag, changed = f"h{level}", True
    return changed


def _role(element: HtmlElement) -> str:
    """The first of the roles, as browsers choose that know it."""
    return _first(element.get("role") or "")


def _first(roles: str) -> str:
    return next(iter(roles.lower().split()), "")


def _level(element: HtmlElement) -> int:
    """1 to 6; 0 where nothing usable is said."""
    written = (element.get("aria-level") or "").strip()
    return min(_DEEPEST, int(written)) if written.isascii() and written.isdigit() and len(written) < 3 else 0
