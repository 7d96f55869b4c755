"""Shapes of forced phrases in, the words out that tell an editor of them."""

from collections import Counter
from collections.abc import Sequence

from auditor.model import Shape, ShapeKind

_SAID: dict[ShapeKind, str] = {
    "pair": "beside a variant of itself",
    "hung": "on the end of a sentence that stands without it",
    "opening": "in a clause before a sentence that stands without it",
    "bare": "as a superlative without its article",
    "near me": "as people type it into a search box",
    "crowded": "several times in one sentence",
    "running": "in sentences running",
    "doorway": "in a sentence that comes again with another name",
    "heading": "in subheadings, word for word",
    "recited": "word for word as people search for a list or an offer",
    "closing": "in the last sentence of a paragraph that begins with something else",
    "list": "in lists of places or variants",
    "title": "again in the title",
    "alt": "in alts",
    "anchor": "in the same link text again",
}
_SHOWN = 12
"""Quotes that a fix holds; the report marks all."""
_LENGTH = 120
"""Characters of a quote."""


def told(shapes: Sequence[Shape]) -> str:
    """How many of each kind, worst kinds first."""
    times = Counter(shape.kind for shape in shapes)
    return ", ".join(f"{times[kind]} {said}" for kind, said in _SAID.items() if times[kind])


def forced_quotes(shapes: Sequence[Shape]) -> str:
    """The shapes in their own words, worst kinds first; a paragraph's closing line only where there is nothing else."""
    order = list(_SAID)
    ranked = sorted(shapes, key=lambda shape: order.index(shape.kind))
    plain = [shape.quote for shape in ranked if shape.kind != "closing"] or [shape.quote for shape in ranked]
    quotes: list[str] = []
    for quote in map(_cut, plain):
        if not any(quote in other for other in quotes):
            quotes.append(quote)
    more = len(quotes) - _SHOWN
    return "; ".join(f"“{quote}”" for quote in quotes[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _cut(quote: str) -> str:
    """The end of a long quote: the phrase stands there more often than at its beginning."""
    return quote if len(quote) <= _LENGTH else "… " + quote[-_LENGTH:].split(" ", 1)[-1]
