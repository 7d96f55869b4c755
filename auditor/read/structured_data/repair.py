"""Almost-JSON in, its most likely value out, with the faults passed on the way: a reader that goes on where it can."""

from typing import Any

from auditor.read.structured_data.fault import Fault
from auditor.read.structured_data.tokens import Lost, Tokens

DEEPEST = 100
"""Levels of brackets, kept on a stack of our own, so that depth costs no recursion; real markup stays below 15."""


def repair(text: str) -> tuple[Any, tuple[Fault, ...], bool]:
    """Value, faults (the first of each kind) in the order of the text, and whether there is a value."""
    tokens = Tokens(text)
    try:
        value, read = _document(tokens), True
    except Lost:
        value, read = None, False
    return value, tuple(sorted(tokens.faults.values(), key=lambda fault: fault.offset)), read


def _document(tokens: Tokens) -> Any:
    """The block's value, or a list where several follow each other."""
    tokens.skip()
    values = [_value(tokens)]
    while True:
        tokens.skip()
        char = tokens.peek()
        if char == ";":
            tokens.fault("trailing text", "a semicolon after the JSON")
            tokens.at += 1
        elif char == "," and tokens.after_next() in ("{", "["):
            tokens.at += 1
        elif char in ("{", "["):
            tokens.fault("several values", "a second value follows the first")
            values.append(_value(tokens))
        else:
            if char:
                tokens.fault("trailing text", f"text after the end of the JSON: {tokens.here()}")
            return values[0] if len(values) == 1 else values


def _value(tokens: Tokens) -> Any:
    """One value with all that is nested in it."""
    result: list[Any] = []
    stack: list[dict[str, Any] | list[Any]] = [result]
    key = ""
    while True:
        tokens.skip()
        container = stack[-1]
        char = tokens.peek()
        opened: dict[str, Any] | list[Any] | None = {} if char == "{" else [] if char == "[" else None
        if opened is None:
            within = "root" if len(stack) == 1 else "object" if isinstance(container, dict) else "array"
            _put(container, key, tokens.scalar(within))
        elif len(stack) > DEEPEST:
            raise tokens.lost(f"brackets are nested more than {DEEPEST} deep")
        else:
            _put(container, key, opened)
            stack.append(opened)
            tokens.at += 1
        key = _advance(tokens, stack)
        if len(stack) == 1:
            return result[0]


def _advance(tokens: Tokens, stack: list[dict[str, Any] | list[Any]]) -> str:
    """Moves to where the next value begins, closing what ends before it; returns the name that the value has."""
    while len(stack) > 1:
        container = stack[-1]
        closer = "}" if isinstance(container, dict) else "]"
        comma = _commas(tokens, first=not container)
        char = tokens.peek()
        if not char:
            tokens.fault("unclosed", "the block ends before its brackets are closed")
            del stack[1:]
        elif char == closer:
            if comma >= 0:
                tokens.fault("trailing comma", f"a comma before {closer} with nothing after it", comma)
            tokens.at += 1
            stack.pop()
        elif char in "}]":
            raise tokens.lost(f"there is a {char} where a {closer} should close")
        else:
            if comma < 0 and container:
                tokens.fault("missing comma", f"a comma is missing before {tokens.here()}")
            return tokens.name() if isinstance(container, dict) else ""
    return ""


def _commas(tokens: Tokens, *, first: bool) -> int:
    """Steps over commas and what is around them; where the last one stands, -1 for none."""
    found = -1
    while True:
        tokens.skip()
        if tokens.peek() != ",":
            return found
        if first or found >= 0:
            tokens.fault("extra comma", "a comma with nothing before it")
        found = tokens.at
        tokens.at += 1


def _put(container: dict[str, Any] | list[Any], key: str, value: Any) -> None:
    if isinstance(container, dict):
        container[key] = value
    else:
        container.append(value)
