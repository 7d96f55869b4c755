"""A tree in, the values of its JSON-LD blocks out, with the lines of their questions and what is wrong with them."""

import json
from typing import Any

from auditor.model import SyntaxProblem
from auditor.read.structured_data.fault import Fault
from auditor.read.structured_data.graph import Item, Written
from auditor.read.structured_data.json_ld import parse
from auditor.read.tree import Elements

_QUOTED = 80
"""Characters around a fault that are quoted."""
_MOST = 300
"""Questions that get a line of their own."""
_MISSES = 3
"""Questions that may not be found in the source before looking for more of them ends."""


def json_ld(elements: Elements, source: str) -> tuple[list[Written], list[SyntaxProblem]]:
    """Values of all blocks in the order of the page, and every fault for which strict readers refuse a block."""
    written: list[Written] = []
    problems: list[SyntaxProblem] = []
    place = _Place(source)
    for script in elements.tagged("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() != "application/ld+json":
            continue
        text = script.text or ""
        line = script.sourceline or 0
        parsed = parse(text)
        if parsed.faults or "\n" in text.strip():
            place.find(text, line)
            line = place.line_of(len(text) - len(text.lstrip()))
            _add_lines(parsed.value, text, place.first)
        problems.extend(place.problem(fault, read=parsed.read) for fault in parsed.faults)
        if parsed.read:
            written.append(Written(parsed.value, "json-ld", line))
    return written, problems


class _Place:
    """Where a block's text stands in the page's source; lines and columns count from 1."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.start = 0
        self.line = 1
        self.offset = 0
        self.text = ""

    def find(self, text: str, line: int) -> None:
        """Looks behind the last block found; where the parser changed the text, its own line must do."""
        self.text = text
        found = self.source.find(">" + text, self.start) + 1 if text else 0
        if found:
            self.line += self.source.count("\n", self.offset, found)
            self.start, self.offset = found, found
            self.first, self.column = self.line, found - self.source.rfind("\n", 0, found)
        else:
            self.first, self.column = line, 1

    def line_of(self, offset: int) -> int:
        return self.first + self.text.count("\n", 0, offset)

    def problem(self, fault: Fault, *, read: bool) -> SyntaxProblem:
        text, at = self.text, fault.offset
        begin = text.rfind("\n", 0, at) + 1
        column = at - begin + (1 if begin else self.column)
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        quote = text[max(begin, at - _QUOTED // 2) : min(end, at + _QUOTED // 2)]
        return SyntaxProblem(fault.message, self.line_of(at), column, " ".join(quote.split()), read, fault.kind)


def _add_lines(value: Any, text: str, first: int) -> None:
    """Gives each question of a block of several lines its own line, looking for its name behind the one before."""
    at, counted, line, misses = 0, 0, first, 0
    for question in _questions(value)[:_MOST] if "Question" in text else ():
        name = question.get("name")
        if misses >= _MISSES or not isinstance(name, str) or not name:
            continue
        found = next((place for form in _forms(name) if (place := text.find(form, at)) >= 0), -1)
        misses += found < 0
        if found >= 0:
            line += text.count("\n", counted, found)
            at = counted = found
            question["@line"] = line


def _forms(name: str) -> list[str]:
    """The name as JSON may write it, likeliest first."""
    plain = json.dumps(name, ensure_ascii=False)[1:-1]
    return list(dict.fromkeys((plain, json.dumps(name)[1:-1], plain.replace("/", "\\/"), name)))


def _questions(value: Any) -> list[Item]:
    """Items that call themselves questions, in the order of the source."""
    found: list[Item] = []
    stack = [value]
    while stack:
        part = stack.pop()
        if isinstance(part, dict):
            types = part.get("@type")
            if any(isinstance(name, str) and name.endswith("Question") for name in _as_list(types)):
                found.append(part)
            stack.extend(reversed(part.values()))
        elif isinstance(part, list):
            stack.extend(reversed(part))
    return found


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
