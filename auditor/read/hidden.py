"""Elements in, whether a reader sees them out: hidden text is no text, a collapsed answer is."""

import re
from collections.abc import Iterator
from typing import Any, cast

from lxml import etree
from lxml.html import HtmlElement

from auditor.read.class_words import any_of, said

# An inline style that hides. Must not match `display:none` of a longer name (`-x-display:none` shows).
_UNSEEN_STYLE = re.compile(r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

_FOLDED = any_of("panel")
_NEVER_ARTICLE = any_of("menu", "popup", "consent", "form", "newsletter", "tools", "share", "advert")
_WHOLE_PAGE = frozenset({"html", "body", "main"})
_HEADLINES = frozenset({"h2", "h3", "h4", "h5", "h6", "summary", "button", "dt"})
_CODE = frozenset({"script", "style", "template"})
_LEAST_PROSE = 8
"""Words besides links that make a collapsed part more than a menu."""
_LOOKED_AT = 5_000
"""Characters of a hidden part that are counted: enough to know prose when one sees it."""
_STYLE_LOOKED_AT = 2_000

_HIDDEN, _ARIA_HIDDEN, _STYLES, _CONTROLS = (
    etree.XPath(f"descendant-or-self::*/@{name}") for name in ("hidden", "aria-hidden", "style", "aria-controls")
)
# Attributes and not elements: libxml2 finds these in a third of the time.


def hidden_elements(root: HtmlElement) -> frozenset[HtmlElement]:
    """All elements of the page that hide their text from readers."""
    sight = _Sight(root)
    return frozenset(element for element in _say_hidden(root) if sight.hides(element))


def _say_hidden(root: HtmlElement) -> Iterator[HtmlElement]:
    """Elements whose own attributes hide them."""
    for hidden in _values(_HIDDEN, root):
        if hidden.lower() != "until-found":
            yield hidden.getparent()
    for hidden in _values(_ARIA_HIDDEN, root):
        if hidden == "true":
            yield hidden.getparent()
    for style in _values(_STYLES, root):
        if _UNSEEN_STYLE.search(style, 0, _STYLE_LOOKED_AT):
            yield style.getparent()


def _values(path: etree.XPath, root: HtmlElement) -> list[Any]:
    """Texts that know their element."""
    return cast("list[Any]", path(root))  # its type cannot know that this path gives texts


class _Sight:
    """Knows one page: which of its ids a button opens."""

    def __init__(self, root: HtmlElement) -> None:
        self._root = root
        self._opened: frozenset[str] | None = None

    def hides(self, element: HtmlElement) -> bool:
        """Whether an element that says so is hidden from readers, and not only folded until they ask for it."""
        return element.tag not in _WHOLE_PAGE and not self._is_folded(element)

    def _is_folded(self, element: HtmlElement) -> bool:
        """Whether it is a panel of an accordion, a tab or a toggle, with prose in it."""
        words = said(element.get("class") or "") | said(element.get("id") or "")
        if words & _NEVER_ARTICLE:
            return False
        return (
            bool(words & _FOLDED)
            or element.get("role") in {"tabpanel", "region"}
            or _follows_a_headline(element)
            or (element.get("id") or "") in self._ids_that_open()
        ) and _has_prose(element)

    def _ids_that_open(self) -> frozenset[str]:
        if self._opened is None:
            names = _values(_CONTROLS, self._root)
            self._opened = frozenset(name for several in names for name in several.split())
        return self._opened


def _follows_a_headline(element: HtmlElement) -> bool:
    before = element.getprevious()
    return before is not None and (
        before.tag in _HEADLINES or before.get("aria-expanded") is not None or before.get("role") == "button"
    )


def _has_prose(element: HtmlElement) -> bool:
    words = linked = looked_at = 0
    for part in element.iter():
        text, tail = (part.text if part.tag not in _CODE else None), (part.tail if part is not element else None)
        if text:
            number = len(text.split())
            words += number
            linked += number if part.tag == "a" else 0
        if tail:
            words += len(tail.split())
        looked_at += 1 + len(text or "") + len(tail or "")
        if looked_at > _LOOKED_AT:
            break
    return words - linked >= _LEAST_PROSE and linked * 2 <= words
