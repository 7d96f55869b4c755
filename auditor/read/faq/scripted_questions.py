"""A tree and its structured data in, the marked-up questions out that a script of the page holds as well.

Pages that are put together in the browser carry their questions as data and show them once the script has run; whether
they do cannot be seen in the source.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from lxml.html import HtmlElement

from auditor.model import Node
from auditor.text.late_pattern import late_pattern

MOST_QUESTIONS = 100
MOST_SCRIPT = 3_000_000
"""Characters of scripts that are looked through, which takes the product of both."""
_LEAST = 12
"""Letters of the piece of a question that is looked for: the longest that no way of writing it as data changes."""
# What data may write in another way: quotation marks, letters beyond ASCII, slashes, the signs of HTML.
_AS_WRITTEN = late_pattern(r"[A-Za-z0-9 ,.:;?!()-]+")


def scripted_questions(root: HtmlElement, nodes: Sequence[Node]) -> tuple[str, ...]:
    """Names of marked-up questions, as written in the markup, that stand in a script of another kind."""
    pieces = {name: piece for name in _names(nodes) if len(piece := _piece(name)) >= _LEAST}
    if not pieces:
        return ()
    found: dict[str, None] = {}
    left = MOST_SCRIPT
    for script in root.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json":
            continue
        text = (script.text or "")[:left]
        left -= len(text)
        found.update(dict.fromkeys(name for name, piece in pieces.items() if piece in text))
        if left <= 0:
            break
    return tuple(found)


def _names(nodes: Sequence[Node]) -> list[str]:
    names = (name for node in nodes for name in _of(dict(node.properties), 4))
    return list(dict.fromkeys(name for name, _ in zip(names, range(MOST_QUESTIONS), strict=False)))


def _of(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, list):
        for part in value[:MOST_QUESTIONS]:
            yield from _of(part, depth)
    elif isinstance(value, dict) and depth:
        if "acceptedAnswer" in value and isinstance(value.get("name"), str):
            yield value["name"]
        for key in ("mainEntity", "hasPart", "itemListElement"):
            yield from _of(value.get(key), depth - 1)


def _piece(name: str) -> str:
    return max(_AS_WRITTEN.findall(" ".join(name.split())), key=len, default="").strip()
