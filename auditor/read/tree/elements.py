"""A tree in, its elements by tag and by attribute out: one walk over the page that answers many questions.

Each look through a whole tree for the elements of one tag takes as long as this walk takes for two or three; reading a
page asks some twenty of them. As long as the elements are held here, lxml need not make its objects for them again.
"""

from collections import defaultdict

from lxml import etree
from lxml.html import HtmlElement

_ASKED = frozenset({
    "aria-controls", "aria-expanded", "aria-hidden", "aria-level", "data-bs-toggle", "data-toggle", "hidden", "id",
    "itemprop", "itemscope", "rel", "role", "style", "typeof",
})  # fmt: skip
"""Attributes by which elements are found."""


class Elements:
    """The elements of a tree, which must not change from here on. All answers are in the order of the page."""

    def __init__(self, root: HtmlElement) -> None:
        self.root = root
        self.all: list[HtmlElement] = list(root.iter(etree.Element))
        self._by_tag: dict[str, list[int]] = defaultdict(list)
        self._by_attribute: dict[str, list[int]] = defaultdict(list)
        self.named: dict[str, list[HtmlElement]] = defaultdict(list)
        """Those that share a class attribute, by it: what class names say is asked once for each of these."""
        by_tag, by_attribute, named = self._by_tag, self._by_attribute, self.named
        for number, element in enumerate(self.all):
            by_tag[element.tag].append(number)
            for name in element.keys():  # noqa: SIM118 - no dict
                if name == "class":
                    named[element.get(name) or ""].append(element)
                elif name in _ASKED:
                    by_attribute[name].append(number)

    def tagged(self, *tags: str) -> list[HtmlElement]:
        """Those with one of the tags."""
        return self._of([self._by_tag[tag] for tag in tags if tag in self._by_tag])

    def having(self, *attributes: str) -> list[HtmlElement]:
        """Those with one of the attributes, among the few that are known here."""
        return self._of([self._by_attribute[name] for name in attributes if name in self._by_attribute])

    def _of(self, lists: list[list[int]]) -> list[HtmlElement]:
        numbers = lists[0] if len(lists) == 1 else sorted({number for several in lists for number in several})
        return [self.all[number] for number in numbers]


def elements_of(page: HtmlElement | Elements) -> Elements:
    """The page's elements, looked up now where only its root is given."""
    return page if isinstance(page, Elements) else Elements(page)
