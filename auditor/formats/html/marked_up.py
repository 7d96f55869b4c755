"""Facts -> rows on what the page marks up: its questions as shown and as marked up, and its structured data."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from auditor.model import Article, Change, Facts, FaqMatch, Node
from auditor.wording import SYNTAX_NAMES, counted


class FaqRow(NamedTuple):
    state: str
    question: str
    shown_line: int | None
    marked_line: int | None
    syntax: str
    difference: tuple[Change, ...]
    problems: tuple[str, ...]


class NodeRow(NamedTuple):
    types: str
    syntax: str
    line: int
    properties: tuple[tuple[str, str], ...]


def faq_rows(facts: Facts) -> tuple[FaqRow, ...]:
    return tuple(_faq_row(facts, match) for match in facts.faq.matches)


def _faq_row(facts: Facts, match: FaqMatch) -> FaqRow:
    visible = facts.faq.visible[match.visible] if match.visible >= 0 else None
    marked = facts.faq.marked_up[match.marked] if match.marked >= 0 else None
    return FaqRow(
        state=match.state,
        question=visible.question if visible else marked.question if marked else "",
        shown_line=visible.line if visible else None,
        marked_line=marked.line if marked else None,
        syntax=SYNTAX_NAMES[marked.syntax] if marked else "",
        difference=_spaced(match.difference),
        problems=marked.problems if marked else (),
    )


def _spaced(difference: Sequence[Change]) -> tuple[Change, ...]:
    """With the spaces between them, as pieces of their own, so that no line is drawn under or through one."""
    pieces: list[Change] = []
    for change in difference:
        if pieces:
            pieces.append(Change("same", " "))
        pieces.append(change)
    return tuple(pieces)


def node_rows(article: Article) -> tuple[NodeRow, ...]:
    return tuple(
        NodeRow(
            ", ".join(node.types) or "no type",
            SYNTAX_NAMES[node.syntax],
            node.line,
            _properties(node),
        )
        for node in article.nodes
    )


def _properties(node: Node) -> tuple[tuple[str, str], ...]:
    named = [(name, value) for name, value in node.properties.items() if not name.startswith("@")]
    return tuple((name, _brief(value)) for name, value in named[:24])


def _brief(value: Any) -> str:
    """A JSON value in a few words; nested items by their type and name."""
    if isinstance(value, dict):
        types = value.get("@type", "")
        kind = ", ".join(map(str, types)) if isinstance(types, list) else str(types)
        name = value.get("name") or value.get("headline") or value.get("@id") or ""
        return _cut(f"{kind} {name}".strip() if isinstance(name, str) else kind)
    if isinstance(value, list):
        first = _brief(value[0]) if value and not isinstance(value[0], list) else ""
        return first if len(value) == 1 else f"{counted(len(value), 'value')}, the first: {first}" if first else ""
    return _cut(str(value))


def _cut(words: str, most: int = 120) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
