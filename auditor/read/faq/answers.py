"""Questions that belong together in, the answer of each out: what follows it, up to the next question or the end."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from lxml.html import HtmlElement

from auditor.read.faq.answer_html import LEFT_OUT
from auditor.read.faq.shapes import HEADINGS, Candidate
from auditor.read.faq.surroundings import Surroundings, ancestors
from auditor.read.tree import INLINE, parts_text

Part: TypeAlias = HtmlElement | str
"""A piece of an answer: an element, or text that stands loose between elements."""

_ENDS = frozenset({"section", "aside", "footer", "form", "nav", "hr", "dt", "summary"})
"""Siblings that no answer runs over."""
_BOUNDS = frozenset({"section", "article", "main", "body", "html"})
"""Containers that the answer of a single question does not leave."""
_HIGHEST = 200
_SAME_ID = 50
"""Elements of one id, of which a page should have one, that are looked at."""
_MOST = 300
"""Parts of an answer."""


class _Found(NamedTuple):
    parts: list[Part]
    ended: bool
    """Whether something that ends answers came next, and not just the end of the container."""


class Answers:
    """Knows where headings and ids stand and which elements are the article's."""

    def __init__(
        self, root: HtmlElement, headings: Sequence[Candidate], article: set[HtmlElement], around: Surroundings
    ) -> None:
        self.root = root
        self.around = around
        self.ids: dict[str, list[HtmlElement]] | None = None
        self.article = article
        self.heads: dict[HtmlElement, int] = {}
        """The highest heading that an element is or holds, 1 to 6."""
        for heading in headings:
            for node in _chain(heading.element):
                if self.heads.get(node, 9) <= heading.level:
                    break
                self.heads[node] = heading.level

    def of(self, questions: Sequence[Candidate]) -> list[list[Part]]:
        """Parts of the answers in the order of the questions; empty where nothing answers."""
        chains = [_chain(question.element) for question in questions]
        asking = {node for chain in chains for node in chain}
        found: list[_Found] = []
        for index, question in enumerate(questions):
            near = [chains[other] for other in (index - 1, index + 1) if 0 <= other < len(chains)]
            found.append(self._answer(question, chains[index], near, asking))
        if len(found) > 1 and not found[-1].ended and not self._is_their_own(chains[0], chains[1]):
            most = max(len(other.parts) for other in found[:-1])  # what runs on to the end is the page's last words
            found[-1] = _Found(found[-1].parts[:most], ended=True)
        return [answer.parts for answer in found]

    def _answer(
        self, question: Candidate, chain: list[HtmlElement], near: list[list[HtmlElement]], asking: set[HtmlElement]
    ) -> _Found:
        opened = self._opened(question, chain, asking)
        if opened:
            return _Found(opened, ended=True)
        container, own = _container(chain, near)
        level = question.level or 6

        def ends(node: HtmlElement) -> bool:
            other = node.tag in _ENDS and node.tag != own.tag  # some builders put every element into a section
            return node in asking or other or self.heads.get(node, 9) <= level

        inside = _Found(_children(question.element) if question.lead else [], ended=True)
        if not says(inside.parts):
            inside = _after(question.element, own, lambda node: node in asking, asking)
        if says(inside.parts):
            return inside._replace(ended=True)
        node = own
        for _ in range(_HIGHEST):
            parent = node.getparent()
            if parent is None or node is container or (container is None and node.tag in _BOUNDS):
                break
            after = _after(node, parent, ends, asking)
            parts = self._of_article(question, after.parts)
            if says(parts) or after.ended:
                return after._replace(parts=parts)
            node = parent
        return _Found([], ended=True)

    def _opened(self, question: Candidate, chain: list[HtmlElement], asking: set[HtmlElement]) -> list[Part]:
        """What the question's button opens, by id."""
        if question.shape != "accordion":
            return []
        for node in (question.element, *question.element.iterdescendants("a", "button", "div", "span")):
            for attribute in ("aria-controls", "data-target", "data-bs-target", "href"):
                value = (node.get(attribute) or "").strip()
                name = value[1:] if value.startswith("#") else value if attribute == "aria-controls" else ""
                target = self._by_id(name, chain)
                if target is not None and target not in asking and says([target]):
                    return [target]
        return []

    def _by_id(self, name: str, chain: list[HtmlElement]) -> HtmlElement | None:
        """The element of that id, the nearest where there are several: many accordions count from 1 anew."""
        if self.ids is None:
            self.ids = {}
            for element in self.root.xpath("descendant::*[@id]"):
                self.ids.setdefault(element.get("id") or "", []).append(element)
        found = self.ids.get(name, [])[:_SAME_ID] if name else []
        depth = {node: index for index, node in enumerate(chain)}
        return min(found, key=lambda one: next((depth[n] for n in _chain(one) if n in depth), _HIGHEST), default=None)

    def _is_their_own(self, first: list[HtmlElement], second: list[HtmlElement]) -> bool:
        """Whether the questions' container holds nothing but them, so that its end is the end of the last answer."""
        container, own = _container(first, [second])
        if (
            container is None
            or container.tag in ("section", "dl", "ol", "ul", "details")
            or self.around.faq(container) is not None
        ):
            return True
        before = [node for node in own.itersiblings(preceding=True) if node.tag not in HEADINGS and says([node])]
        return len(before) == 0

    def _of_article(self, question: Candidate, parts: list[Part]) -> list[Part]:
        """Without what the reader of the article left out: advertisements, related posts."""
        if question.element not in self.article and question.element.getparent() not in self.article:
            return parts
        kept = [part for part in parts if isinstance(part, str) or part in self.article or part.tag in INLINE]
        return kept if says(kept) else parts


def says(parts: Sequence[Part]) -> bool:
    """Whether there is any text in it."""
    return bool(parts_text(parts, longest=200, without=LEFT_OUT))


def _chain(element: HtmlElement) -> list[HtmlElement]:
    """The element and its ancestors, from the inside."""
    return [element, *ancestors(element)]


def _container(chain: list[HtmlElement], near: list[list[HtmlElement]]) -> tuple[HtmlElement | None, HtmlElement]:
    """The innermost element that holds the question and one next to it, and its child that holds only the question."""
    best: tuple[HtmlElement | None, HtmlElement] = (None, chain[0])
    depth = len(chain)
    for other in near:
        others = set(other)
        at = next((index for index, node in enumerate(chain) if node in others), len(chain))
        if 0 < at < depth:
            depth, best = at, (chain[at], chain[at - 1])
    return best


def _after(
    start: HtmlElement, limit: HtmlElement, ends: Callable[[HtmlElement], bool], asking: set[HtmlElement]
) -> _Found:
    """What follows the element within the limit, up to what ends it."""
    parts: list[Part] = []
    node = start
    while node is not limit and node is not None:
        for part in _siblings(node):
            if not isinstance(part, str) and ends(part):
                if not says(parts) and part.tag not in _ENDS and part not in asking:
                    parts.extend(_beginning(part, ends))
                return _Found(parts, ended=True)
            parts.append(part)
            if len(parts) >= _MOST:
                return _Found(parts, ended=True)
        node = node.getparent()
    return _Found(parts, ended=False)


def _beginning(holder: HtmlElement, ends: Callable[[HtmlElement], bool]) -> list[Part]:
    """What stands in an element before the heading within it that ends the answer; tags left open make such pages."""
    parts: list[Part] = []
    for _ in range(_HIGHEST):
        if holder.tag in HEADINGS:
            break
        parts.append(holder.text or "")
        for part in _children(holder):
            if not isinstance(part, str) and ends(part):
                holder = part
                break
            parts.append(part)
        else:
            break
    return parts[:_MOST]


def _siblings(element: HtmlElement) -> Iterator[Part]:
    if element.tail and element.tail.strip():
        yield element.tail
    for node in element.itersiblings():
        if isinstance(node.tag, str):
            yield node
        if node.tail and node.tail.strip():
            yield node.tail


def _children(element: HtmlElement) -> list[Part]:
    """What an element holds behind its first text."""
    return list(_siblings_from(element))


def _siblings_from(element: HtmlElement) -> Iterator[Part]:
    for node in element.iterchildren():
        if isinstance(node.tag, str):
            yield node
        if node.tail and node.tail.strip():
            yield node.tail
