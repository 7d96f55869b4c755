"""A text of JSON in, its values with the place of each out, so that one of them can be changed and nothing else."""

import json
import re
from collections.abc import Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]  # the parser's own, not in its stubs
from typing import Any, NamedTuple

_SPACE = re.compile(r"[ \t\r\n]*")
_SCALAR = re.compile(r"[^\s,\]}]+")
_DEEPEST = 100


class Spanned(NamedTuple):
    """A value and where it is written."""

    value: Any
    start: int
    end: int
    members: "dict[str, Spanned]"
    """Of an object by their names."""
    items: "tuple[Spanned, ...]"
    """Of a list."""


def spanned(text: str, start: int, end: int) -> Spanned | None:
    """The value that this part of the text is; None where it is no JSON, or deeper than any page has it."""
    try:
        json.loads(text[start:end])
        return _value(text, start, 0)
    except (ValueError, RecursionError):
        return None


def walked(found: Spanned) -> Iterator[Spanned]:
    """The value and all that are in it."""
    yield found
    for inner in (*found.members.values(), *found.items):
        yield from walked(inner)


def _value(text: str, at: int, depth: int) -> Spanned:
    if depth > _DEEPEST:
        raise ValueError("too deep")
    at = _past_space(text, at)
    if text[at] == "{":
        return _object(text, at, depth)
    if text[at] == "[":
        return _list(text, at, depth)
    if text[at] == '"':
        value, end = scanstring(text, at + 1, True)  # noqa: FBT003 - the parser's own signature
        return Spanned(value, at, end, {}, ())
    match = _SCALAR.match(text, at)
    if match is None:
        raise ValueError("no value")
    return Spanned(json.loads(match[0]), at, match.end(), {}, ())


def _object(text: str, start: int, depth: int) -> Spanned:
    members: dict[str, Spanned] = {}
    at = _past_space(text, start + 1)
    while text[at] != "}":
        name, at = scanstring(text, at + 1, True)  # noqa: FBT003 - the parser's own signature
        at = _past_space(text, at) + 1  # the colon
        members[name] = _value(text, at, depth + 1)
        at = _past_space(text, members[name].end)
        if text[at] == ",":
            at = _past_space(text, at + 1)
    return Spanned({name: member.value for name, member in members.items()}, start, at + 1, members, ())


def _list(text: str, start: int, depth: int) -> Spanned:
    items: list[Spanned] = []
    at = _past_space(text, start + 1)
    while text[at] != "]":
        items.append(_value(text, at, depth + 1))
        at = _past_space(text, items[-1].end)
        if text[at] == ",":
            at = _past_space(text, at + 1)
    return Spanned([item.value for item in items], start, at + 1, {}, tuple(items))


def _past_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
