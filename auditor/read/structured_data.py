"""A page's tree in, its structured data out: items of JSON-LD, microdata and RDFa, and the blocks that are broken."""

import json
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

from auditor.model import Node, SyntaxProblem


def structured_data(
    root: HtmlElement,
    url: str,  # noqa: ARG001 - for @id joins, next
    source_text: str,  # noqa: ARG001 - for columns, next
) -> tuple[tuple[Node, ...], tuple[SyntaxProblem, ...]]:
    """Items in the order of the page, nested ones as dicts with ``@type``; and what strict readers refuse."""
    nodes: list[Node] = []
    problems: list[SyntaxProblem] = []
    for script in root.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() != "application/ld+json":
            continue
        text, line = script.text or "", script.sourceline or 0
        try:
            value = json.loads(text, strict=False)
        except (ValueError, RecursionError) as error:
            problems.append(SyntaxProblem(str(error), line, 0, text[:80], recovered=False))
            continue
        nodes.extend(_nodes(value, line))
    return tuple(nodes), tuple(problems)


def _nodes(value: Any, line: int) -> Iterator[Node]:
    for item in value if isinstance(value, list) else [value]:
        if not isinstance(item, dict):
            continue
        types = item.get("@type")
        if types:
            names = types if isinstance(types, list) else [types]
            yield Node(tuple(str(name).rsplit("/", 1)[-1] for name in names), item, "json-ld", line)
        if "@graph" in item:
            yield from _nodes(item["@graph"], line)
