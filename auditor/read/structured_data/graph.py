"""Items of structured data as written in, nodes out: bare names, plain values, references followed within limits."""

import re
from collections.abc import Iterator
from math import isfinite
from typing import Any, Literal, NamedTuple
from urllib.parse import urljoin

from auditor.model import ARTICLE_TYPES, Node
from auditor.read.structured_data.names import Names

Syntax = Literal["json-ld", "microdata", "rdfa"]
Item = dict[str, Any]

DEEPEST = 30
"""Levels of nesting that are kept; real markup stays below 15."""
HOPS = 4
"""References followed one after the other: page, question, answer, author. Cycles end here."""
_SAME = 20
"""Definitions of one @id that are merged; more are a mistake of the page and would make merging quadratic."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_MARKS = frozenset({"@id", "@type", "@context", "@line"})
"""Keys that say which item this is, and nothing of it."""
_STEPS = ("mainEntity", "mainEntityOfPage", "hasPart")
_FAQ = frozenset({"FAQPage", "QAPage"})


class Written(NamedTuple):
    """A value as a page wrote it. A question within it may bring its own line as ``@line``."""

    value: Any
    syntax: Syntax
    line: int


class _Root(NamedTuple):
    item: Item
    syntax: Syntax
    line: int


def nodes(written: list[Written], url: str, language: str = "") -> tuple[Node, ...]:
    """Every item that stands for itself, and those nested ones that are pages or articles, in the page's order.

    References are followed within the page, across its blocks and syntaxes; ``language`` chooses among values that
    are tagged with several.
    """
    plain = _Plain(url, language.lower().split("-")[0])
    roots = [
        _Root(item, one.syntax, one.line)
        for one in written
        for root in plain.items(one.value, Names(), DEEPEST)
        for item in (root, *_listed(root))
    ]
    graph = _Graph([root.item for root in roots])
    found: list[Node] = []
    seen: dict[tuple[Any, ...], list[Item]] = {}
    for root in roots:
        types = types_of(root.item) or types_of(graph.definition(root.item))
        merged = {key: value for key, value in graph.merged(root.item).items() if key not in ("@line", "@context")}
        same = seen.setdefault((root.syntax, types, merged.get("@id")), [])
        if not types or ("@id" in merged and (len(same) > _SAME or merged in same)):
            continue  # one item, written in several pieces
        same.append(merged)
        found.append(Node(types, graph.resolved(root.item, HOPS), root.syntax, root.line))
    return tuple(found)


def types_of(item: Item) -> tuple[str, ...]:
    """The item's types, bare."""
    value = item.get("@type", ())
    names = value if isinstance(value, list) else [value]
    return tuple(name for name in names if isinstance(name, str) and name)


def _listed(item: Item) -> Iterator[Item]:
    """Pages with questions wherever they are nested; articles only where they are what the outer item is about."""
    stack: list[tuple[Any, bool]] = [(item, True)]
    while stack:
        value, step = stack.pop()
        if isinstance(value, list):
            stack.extend((part, step) for part in reversed(value))
        elif isinstance(value, dict):
            types = types_of(value)
            own = len(value.keys() - _MARKS) > 0
            if value is not item and own and (_FAQ & set(types) or (step and ARTICLE_TYPES & set(types))):
                yield {"@context": item["@context"], **value} if "@context" in item else value
            stack.extend((part, step and key in _STEPS) for key, part in reversed(value.items()) if part)


class _Plain:
    """Makes plain values: names bare, texts without tags of language, addresses whole."""

    def __init__(self, url: str, language: str) -> None:
        self.url = url
        self.language = language

    def items(self, value: Any, names: Names, depth: int) -> Iterator[Item]:
        """Items at the top: of arrays, of ``@graph``, in the order of the source."""
        if isinstance(value, list):
            for part in value if depth else ():
                yield from self.items(part, names, depth - 1)
        elif isinstance(value, dict) and depth:
            names = names.within(value["@context"]) if "@context" in value else names
            graphs = [key for key in value if names.bare(key) in ("@graph", "@included")]
            own = {key: part for key, part in value.items() if key not in graphs and key != "@context"}
            item = self.item(own, names, depth)
            if isinstance(item, dict) and item.keys() - {"@id"}:
                yield {"@context": names.context, **item} if names.context else item
            for key in graphs:
                yield from self.items(value[key], names, depth - 1)

    def item(self, value: Item, names: Names, depth: int) -> Any:
        names = names.within(value["@context"]) if "@context" in value else names
        plain: Item = {}
        for key, part in value.items():
            name = names.bare(key)
            if name == "@context":
                continue
            if name == "@type":
                types = [one for one in (part if isinstance(part, list) else [part]) if isinstance(one, str)]
                plain[name] = names.bare(types[0].strip()) if len(types) == 1 else [names.bare(one) for one in types]
            elif name == "@id":
                plain[name] = self.address(part)
            else:
                plain[name] = self.value(part, names, depth - 1)
        for wrapper in ("@value", "@list", "@set"):
            if wrapper in plain:
                return plain[wrapper]
        return plain

    def value(self, value: Any, names: Names, depth: int) -> Any:
        if depth <= 0:
            return None
        if isinstance(value, str):
            return whole(value)
        if isinstance(value, float):
            return value if isfinite(value) else None
        if isinstance(value, list):
            return [self.value(part, names, depth - 1) for part in self.spoken(value)]
        if isinstance(value, dict):
            return self.item(value, names, depth)
        return value

    def spoken(self, values: list[Any]) -> list[Any]:
        """Of values tagged with languages the ones in the page's, where there are any."""
        own = [
            value
            for value in values
            if isinstance(value, dict) and str(value.get("@language", "")).lower().split("-")[0] == self.language
        ]
        return own if own and self.language and all(isinstance(v, dict) and "@value" in v for v in values) else values

    def address(self, value: Any) -> str:
        text = whole(value) if isinstance(value, str) else ""
        if not text or text.startswith(("http://", "https://", "_:")):
            return text
        try:
            return urljoin(self.url, text)
        except ValueError:  # an address such as "http://[" that no one can join
            return text


def whole(text: str) -> str:
    """The text with halves of surrogate pairs joined or replaced, so that it can be written as UTF-8."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class _Graph:
    """Follows references. A reference takes what its item says elsewhere; what it says itself comes first."""

    def __init__(self, roots: list[Item]) -> None:
        self.definitions: dict[str, Item] = {}
        self.known: dict[tuple[int, int], Item | list[Any]] = {}
        """By identity of the plain value, which the roots keep alive, so that what is shared is made once."""
        times: dict[str, int] = {}
        stack: list[Any] = list(reversed(roots))
        seen: set[int] = set()
        while stack:
            value = stack.pop()
            if isinstance(value, dict) and id(value) not in seen:
                seen.add(id(value))
                name = value.get("@id")
                if name and value.keys() - _MARKS and times.get(name, 0) < _SAME:
                    times[name] = times.get(name, 0) + 1
                    self.definitions[name] = value | self.definitions.get(name, {})
                stack.extend(reversed(value.values()))
            elif isinstance(value, list):
                stack.extend(reversed(value))

    def definition(self, item: Item) -> Item:
        return self.definitions.get(item.get("@id") or "", {})

    def merged(self, item: Item) -> Item:
        return self.definition(item) | item

    def resolved(self, item: Item, hops: int) -> Item:
        if hops and len(item) == 1 and "@id" in item:
            item = self.definitions.get(item["@id"], item)  # one object for all that point at it
        known = self.known.get((id(item), hops))
        if not isinstance(known, dict):
            follow = hops > 0 and bool(self.definition(item))
            parts, left = (self.merged(item), hops - 1) if follow else (item, hops)
            known = {key: self.value(part, left) for key, part in parts.items()}
            self.known[id(item), hops] = known
        return known

    def value(self, value: Any, hops: int) -> Any:
        if isinstance(value, dict):
            return self.resolved(value, hops)
        if not isinstance(value, list):
            return value
        known = self.known.get((id(value), hops))
        if known is None:
            known = self.known[id(value), hops] = [self.value(part, hops) for part in value]
        return known
