"""An element in, where on the page it stands out: in the page's furniture, in a FAQ by name, in a link."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from auditor.read.tree import Elements, element_text
from auditor.text.late_pattern import late_pattern

_HIGHEST = 100
"""Ancestors looked at; real pages have up to forty."""
_BESIDE = frozenset({"footer", "aside"})
_ABOVE = frozenset({"nav", "header", "menu", "select"})
_ROLES = frozenset({"navigation", "complementary", "contentinfo"})
_WHOLE = frozenset({"body", "html", "main", "article"})
_FAQ = late_pattern(r"(?:^|[\s_-])(?:faqs?|f-a-q|frequently-asked(?:-questions)?)(?=$|[\s_-])", re.IGNORECASE)
"""Class names and ids of what holds a FAQ. Must not match ``nofaq`` or ``faqir``."""


def ancestors(element: HtmlElement) -> Iterator[HtmlElement]:
    """From the inside; not all of them where a page is built to have thousands."""
    return islice(element.iterancestors(), _HIGHEST)


class Surroundings:
    """Answers about elements, remembered by their parents, which most questions of a FAQ share."""

    def __init__(self, elements: Elements) -> None:
        self._outside: dict[HtmlElement | None, bool] = {}
        self._faq: dict[HtmlElement | None, HtmlElement | None] = {}
        classes = elements.named.items() if _may_name_faq(elements.names) else ()
        named = {one for names, alike in classes if _names_faq(names) for one in alike}
        named.update(one for one, name in elements.values["id"].items() if _names_faq(name))
        self._named = {one for one in named if one.tag not in _WHOLE}

    def outside(self, element: HtmlElement) -> bool:
        """Whether it stands in the page's furniture: menus, sidebars, footers, a header outside of the article."""
        parent = element.getparent()
        if parent not in self._outside:
            self._outside[parent] = _is_outside(element)
        return self._outside[parent]

    def faq(self, element: HtmlElement) -> HtmlElement | None:
        """The outermost element around it whose class or id says FAQ; what spans a whole page is not asked."""
        if not self._named:
            return None
        parent = element.getparent()
        if parent not in self._faq:
            named = [node for node in _within_article(element) if node in self._named]
            self._faq[parent] = named[-1] if named else None
        around = self._faq[parent]
        return element if around is None and element in self._named else around


def _is_outside(element: HtmlElement) -> bool:
    """An article in a sidebar is a teaser; one in a menu stands there because something was never closed."""
    in_article = in_header = False
    for ancestor in ancestors(element):
        if ancestor.tag == "main":
            return False
        if ancestor.tag in _BESIDE or ancestor.get("role") in _ROLES:
            return True
        if ancestor.tag in ("article", "section"):
            in_article, in_header = True, False
        elif not in_article and ancestor.tag in _ABOVE:
            if ancestor.tag != "header":
                return True
            in_header = True
    return in_header


def _within_article(element: HtmlElement) -> Iterator[HtmlElement]:
    for node in ancestors(element):
        if node.tag in _WHOLE:
            return
        yield node


def _names_faq(names: str) -> bool:
    return _may_name_faq(names.lower()) and _FAQ.search(names) is not None


def _may_name_faq(lower: str) -> bool:
    return "faq" in lower or "f-a-q" in lower or "frequently" in lower


def is_link(element: HtmlElement, text: str) -> bool:
    """Whether all of it leads to another page, as the titles of related posts do."""
    before = islice(element.itersiblings(preceding=True), 4)
    if any(node.tag == "a" and node.get("aria-label") == text for node in before):
        return True  # the link lies over all of a teaser
    around = next((node for node in ancestors(element) if node.tag == "a" and node.get("href")), None)
    links = [around] if around is not None else [node for node in element.iterdescendants("a") if node.get("href")]
    if len(links) != 1 or (links[0].get("href") or "").startswith("#"):
        return False
    return around is not None or len(element_text(links[0], longest=len(text) * 2)) >= len(text) - 2
