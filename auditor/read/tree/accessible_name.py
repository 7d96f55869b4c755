"""An element in, its accessible name out: what a screen reader calls it that nothing visible names.

The parts of https://www.w3.org/TR/accname-1.2/ that pages use: aria-labelledby, aria-label, alternative texts of what
is inside (pictures, drawings, buttons), text for screen readers, at last the title.
"""

from itertools import islice

from lxml.html import HtmlElement

from auditor.text.invisible import visible

_DEEPEST = 12
"""Levels and references that are followed."""
_MOST = 200
"""Children of one element that are asked."""
_LONGEST = 2_000
_NAMELESS = frozenset({"script", "style", "template", "noscript", "head"})
_ROLELESS = frozenset({"presentation", "none"})


def accessible_name(element: HtmlElement) -> str:
    """White space folded; empty where there is none."""
    return visible(" ".join(_name(element, _DEEPEST, references=True).split())[:_LONGEST])


def _name(element: HtmlElement, depth: int, *, references: bool) -> str:
    if depth <= 0 or element.tag in _NAMELESS or not isinstance(element.tag, str):
        return ""
    if references and (ids := (element.get("aria-labelledby") or "").split()):
        parts = [_name(found, depth - 1, references=False) for name in ids[:20] for found in _by_id(element, name)]
        if named := " ".join(filter(visible, parts)):
            return named
    if visible(label := element.get("aria-label") or ""):
        return label
    own = _own(element)
    if own is None:
        own = _content(element, depth)
    return own if visible(own) else element.get("title") or ""


def _own(element: HtmlElement) -> str | None:
    """What an element is called that has no content to name it; None for all others."""
    if element.tag in {"img", "area"}:
        roleless = element.get("alt") == "" or (element.get("role") or "").strip().lower() in _ROLELESS
        return "" if roleless else element.get("alt") or element.get("title") or ""
    if element.tag == "input":
        return element.get("alt") or element.get("value") or ""
    if element.tag == "svg":
        titles = (child for child in element if child.tag == "title")
        return next((text for title in titles if (text := "".join(map(str, title.itertext())))), "")
    return None


def _content(element: HtmlElement, depth: int) -> str:
    pieces = [element.text or ""]
    for child in islice(element, _MOST):
        if child.get("aria-hidden") != "true" and child.get("hidden") is None:
            pieces.append(_name(child, depth - 1, references=True))
        pieces.append(child.tail or "")
    return "".join(pieces)


def _by_id(element: HtmlElement, name: str) -> list[HtmlElement]:
    return list(element.getroottree().xpath("//*[@id=$name]", name=name))[:1]


def picture_alternative(element: HtmlElement) -> str | None:
    """A picture's text for those who cannot see it: its alt, else what ARIA or a title call it; None where none does.

    https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA6
    """
    if element.get("aria-labelledby") or element.get("aria-label"):
        named = accessible_name(element)
        if named:
            return named
    alt = element.get("alt")
    if alt is not None:
        return visible(alt)
    for above in islice(element.iterancestors(), 3):
        if (above.get("role") or "").strip().lower() == "img":
            return accessible_name(above) or None  # what is in a picture has no name of its own
    return visible(element.get("title") or "") or None
