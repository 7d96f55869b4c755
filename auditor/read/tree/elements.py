"""A tree in, its elements by tag and by attribute out: one walk over the page that answers many questions.

Each look through a whole tree for the elements of one tag takes as long as this walk takes for two or three; reading a
page asks some twenty of them. As long as the elements are held here, lxml need not make its objects for them again.
"""

from collections import defaultdict
from collections.abc import Collection
from functools import cached_property

from lxml import etree
from lxml.html import HtmlElement

_ASKED = frozenset({
    "aria-controls", "aria-expanded", "aria-hidden", "aria-level", "class", "data-bs-toggle", "data-toggle", "datetime",
    "hidden", "href", "id", "itemprop", "itemscope", "rel", "role", "style", "typeof",
})  # fmt: skip
"""Attributes by which elements are found."""


class Elements:
    """The elements of a tree, which must not change from here on. All answers are in the order of the page."""

    def __init__(self, root: HtmlElement) -> None:
        self.root = root
        self.all: list[HtmlElement] = list(root.iter(etree.Element))
        self.values: dict[str, dict[HtmlElement, str]] = {name: {} for name in _ASKED}
        """For each of the attributes that are known here, the elements that have it, with its value. A look here takes
        a tenth of the time in which lxml gives an attribute."""
        self.named: dict[str, list[HtmlElement]] = defaultdict(list)
        """Those that share a class attribute, by it: what class names say is asked once for each of these."""
        self._numbered = self.all
        self._by_tag: dict[str, list[int]] = defaultdict(list)
        by_tag, known_as, named = self._by_tag, self.values.get, self.named
        for number, element in enumerate(self.all):
            by_tag[element.tag].append(number)
            for name in element.keys():  # noqa: SIM118 - no dict
                known = known_as(name)
                if known is not None:
                    known[element] = element.get(name) or ""
        for element, names in self.values["class"].items():
            named[names].append(element)

    @cached_property
    def names(self) -> str:
        """All class attributes in small letters, a line each, those of elements that are gone since among them: to be
        asked for a word before each of them is."""
        return "\n".join(self.named).lower()

    def tagged(self, *tags: str) -> list[HtmlElement]:
        """Those with one of the tags."""
        lists = [self._by_tag[tag] for tag in tags if tag in self._by_tag]
        numbers = lists[0] if len(lists) == 1 else sorted([number for several in lists for number in several])
        return [self._numbered[number] for number in numbers]

    def having(self, *attributes: str) -> list[HtmlElement]:
        """Those with one of the attributes, among the few that are known here."""
        found = [self.values[name] for name in attributes if self.values[name]]
        if len(found) < 2:
            return list(found[0]) if found else []
        together = set[HtmlElement]().union(*found)
        return [element for element in self.all if element in together]

    def rename(self) -> None:
        """Looks again what tags they have, where some were given others."""
        self._by_tag.clear()
        for number, element in enumerate(self._numbered):
            self._by_tag[element.tag].append(number)

    def without(self, gone: Collection[HtmlElement]) -> None:
        """Forgets elements that are no longer in the tree, which else is as it was: sooner than to look again."""
        if not gone:
            return
        self.all = [element for element in self.all if element not in gone]
        for tag in {element.tag for element in gone}:
            numbers = [number for number in self._by_tag[tag] if self._numbered[number] not in gone]
            if numbers:
                self._by_tag[tag] = numbers
            else:
                del self._by_tag[tag]
        for name in {self.values["class"][element] for element in gone if element in self.values["class"]}:
            alike = [element for element in self.named[name] if element not in gone]
            if alike:
                self.named[name] = alike
            else:
                del self.named[name]
        for known in self.values.values():
            for element in known.keys() & gone:
                del known[element]


def elements_of(page: HtmlElement | Elements) -> Elements:
    """The page's elements, looked up now where only its root is given."""
    return page if isinstance(page, Elements) else Elements(page)
