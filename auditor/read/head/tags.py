"""Tree in, the head's tags out: title, meta, canonical, robots, each with its line; knows how heads are broken."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml.etree import _Element

from auditor.model import Meta, Page
from auditor.read.tree import Elements
from auditor.text.invisible import visible
from auditor.text.late_pattern import late_pattern

LONGEST = 5_000
"""Characters of a tag's content that are kept: far more than any search engine shows, and an end to hostile ones."""

MOST_OF_A_NAME, MOST_NAMES = 30, 500
"""Meta tags that are kept; real pages have fewer than a hundred names, some of them (``og:image``) a dozen times."""

Tags = Mapping[str, tuple[Meta, ...]]
"""Meta tags by lower-case name or property, in the order of the source."""

_INERT = frozenset({"svg", "math", "template", "noscript", "iframe", "object", "textarea", "xmp", "plaintext"})
"""A ``title`` or ``meta`` in one of these says nothing of the page."""

_HOISTING = ("self.__next_f", "<!--$?-->")
"""Marks of a page that React streams: it writes links of the head where it is and moves them up in the browser, before
search engines look (https://react.dev/reference/react-dom/components/link)."""

_OF_A_HEAD = frozenset({"base", "link", "meta", "noframes", "noscript", "script", "style", "template", "title"})

# The agent that an X-Robots-Tag may name first: `googlebot: noindex`. Directives with a value of their own
# (`unavailable_after: 25 Jun 2026`, `max-snippet: 20`) are no agents.
_AGENT = late_pattern(r"\s*(?!unavailable_after|max-)([A-Za-z][\w*-]{0,60})\s*:\s*(.*)", re.DOTALL | re.IGNORECASE)
_HEARD_AGENTS = frozenset({"robots", "googlebot"})

# One item of a Link header: `<https://…>; rel="canonical"`. Neither part runs over the next item's bracket.
_LINK_HEADER = late_pattern(r"<([^<>]{1,2000})>([^<>]{0,500})")
_REL_CANONICAL = late_pattern(r";\s*rel\s*=\s*\"?[^\";]{0,100}\bcanonical\b", re.IGNORECASE)


def folded(text: str | None) -> str:
    """The text with white space folded to single spaces, cut to ``LONGEST`` characters."""
    return visible(" ".join((text or "")[: LONGEST * 2].split())[:LONGEST])


def line(element: _Element) -> int:
    """Source line of an element, 0 where the tree does not know it."""
    found = element.sourceline
    return found if isinstance(found, int) else 0


def is_inert(element: _Element) -> bool:
    """Whether an ancestor takes the element out of the page's own markup."""
    return any(ancestor.tag in _INERT for ancestor in element.iterancestors())


def title(elements: Elements) -> Meta:
    """The document's title: the first ``title`` element outside of drawings and the like, as browsers choose."""
    for element in elements.tagged("title"):
        if not is_inert(element):
            return Meta(folded("".join(map(str, element.itertext()))), line(element))
    return Meta()


def tags(elements: Elements) -> Tags:
    """All meta tags by name, property or (after ``itemprop:``) itemprop, wherever a broken head has left them."""
    found: dict[str, list[Meta]] = {}
    inert: dict[_Element | None, bool] = {}
    for element in elements.tagged("meta"):
        content = element.get("content")
        parent = element.getparent()
        if parent not in inert:
            inert[parent] = is_inert(element)
        if content is None or inert[parent]:
            continue
        names = [folded(name).lower() for attribute in ("name", "property") if (name := element.get(attribute))]
        if itemprop := folded(elements.values["itemprop"].get(element)):
            names.append(f"itemprop:{itemprop.lower()}")
        for key in dict.fromkeys(names):
            room = len(found.get(key, ())) < MOST_OF_A_NAME and (key in found or len(found) < MOST_NAMES)
            if key and room:
                found.setdefault(key, []).append(Meta(folded(content), line(element)))
    return {name: tuple(metas) for name, metas in found.items()}


def first(metas: Tags, *names: str) -> Meta:
    """The first tag with text under the first name that has one; an empty one (with its line) before none at all."""
    present = [meta for name in names for meta in metas.get(name, ())]
    return next((meta for meta in present if meta.text), present[0] if present else Meta())


class Canonicals(NamedTuple):
    """Canonical links as written; those of the Link header have line 0."""

    named: tuple[Meta, ...]
    misplaced: tuple[Meta, ...]
    """Those in the body, which search engines ignore."""


def canonicals(elements: Elements, page: Page, text: str) -> Canonicals:
    """Every ``link rel=canonical``, and those of the Link header; ``text`` is the page's source."""
    links = [
        (element, Meta((element.get("href") or "").strip()[:LONGEST], line(element)))
        for element in elements.tagged("link")
        if "canonical" in (element.get("rel") or "").lower().split() and not is_inert(element)
    ]
    headers = tuple(_canonical_headers(page))
    # What stands before one link of a parent stands before its last one too, so that each sibling is looked at once.
    last = {element.getparent(): element for element, _ in links}.values()
    if not any(_maybe_in_body(element) for element in last) or any(mark in text for mark in _HOISTING):
        return Canonicals((*(meta for _, meta in links), *headers), ())
    from auditor.read.head.canonicals import head_canonicals

    in_head = Counter(href[:LONGEST] for href in head_canonicals(text))
    named: list[Meta] = []
    misplaced: list[Meta] = []
    for _, meta in links:
        (named if in_head[meta.text] > 0 else misplaced).append(meta)
        in_head[meta.text] -= 1
    return Canonicals((*named, *headers), tuple(misplaced))


def _maybe_in_body(element: _Element) -> bool:
    """Whether the tree has it outside of the head, or behind something there that ends a head in browsers."""
    parent = element.getparent()
    if parent is None or parent.tag != "head":
        return True
    before = element.itersiblings(preceding=True)
    return any(isinstance(each.tag, str) and each.tag not in _OF_A_HEAD for each in before)


def base(elements: Elements, page: Page) -> str:
    """What relative addresses count from: the first ``base`` element with an address, else the page's own."""
    for element in elements.tagged("base"):
        if (href := (element.get("href") or "").strip()) and not is_inert(element):
            try:
                found = urljoin(page.url, href)
            except ValueError:
                break
            return found if is_web_address(found) else page.url
    return page.url


def _canonical_headers(page: Page) -> Iterator[Meta]:
    for name, value in page.headers:
        if name == "link":
            for address, parameters in _LINK_HEADER.findall(value[:LONGEST]):
                if _REL_CANONICAL.search(parameters):
                    yield Meta(address.strip(), 0)


def robots(metas: Tags, page: Page) -> tuple[Meta, ...]:
    """What the page asks of crawlers in general and of Google's: meta tags, then X-Robots-Tag with line 0."""
    in_page = (meta for name in ("robots", "googlebot") for meta in metas.get(name, ()) if meta.text)
    return (*in_page, *_robots_headers(page))


def _robots_headers(page: Page) -> Iterator[Meta]:
    for name, value in page.headers:
        if name != "x-robots-tag":
            continue
        agent = _AGENT.match(value[:LONGEST])
        if agent is None:
            yield Meta(folded(value), 0)
        elif agent[1].lower() in _HEARD_AGENTS:
            yield Meta(folded(agent[2]), 0)


def is_web_address(text: str) -> bool:
    """Whether the text is an absolute address of the web."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def page_address(page: Page, named: tuple[Meta, ...], metas: Tags) -> str:
    """The address that answered, else the first absolute one that canonical or ``og:url`` name, else nothing."""
    offered = (page.url, *(meta.text for meta in named), *(meta.text for meta in metas.get("og:url", ())))
    return next((address for address in offered if is_web_address(address)), "")
