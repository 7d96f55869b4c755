"""The head of a Markdown file in, what its author says of the page out: YAML, TOML or JSON, each value with its line.

A head that does not parse is a fault with its place, and the plain lines of it are read as they are: the title of a
file with a stray colon is known all the same.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from auditor.text.late_pattern import late_pattern

LARGEST: Final = 100_000
"""Characters of a head; real ones have a few hundred."""
_DEEPEST: Final = 100
_FENCES: Final = {"---": "YAML", "+++": "TOML", ";;;": "JSON"}
_KINDS: Final = {"yaml": "YAML", "toml": "TOML", "json": "JSON"}

# A line "name: text" or "name = text" of a head that no parser takes.
_LINE = late_pattern(r"^([A-Za-z][\w.-]{0,60})[ \t]*[:=][ \t]*(\S[^\n]{0,2000}?)[ \t]*$", re.MULTILINE)
# The place that the library for TOML names, which has no other way to say it.
_TOML_PLACE = late_pattern(r"\(at line (\d+), column (\d+)\)$")


class Fault(NamedTuple):
    """Why a head does not parse, and where in the file; line and column from 1, 0 where nobody knows."""

    line: int
    column: int
    reason: str


class FrontMatter(NamedTuple):
    values: Mapping[str, Any]
    """By lower-case name."""
    lines: Mapping[str, int]
    """Line of the file on which each name is."""
    end: int = 0
    """Where the text begins."""
    last_line: int = 0
    """Line of the closing mark; 0 where there is no head."""
    kind: str = ""
    fault: Fault | None = None


def front_matter(source: str) -> FrontMatter:
    """The head at the beginning of the file; an empty one where there is none."""
    head = _found(source)
    if head is None:
        return FrontMatter({}, {})
    kind, text, first_line, end = head
    last_line = source.count("\n", 0, end) + (0 if source[end - 1 : end] == "\n" else 1)
    values: Mapping[str, Any] = {}
    lines: Mapping[str, int] = {}
    try:
        if len(text) > LARGEST:
            fault: Fault | None = Fault(first_line, 1, f"it has {len(text):,} characters, at most {LARGEST:,} are read")
        else:
            values, lines, fault = _PARSERS[kind](text, first_line)
    except RecursionError:
        fault = Fault(first_line, 1, "it is nested too deep")
    if fault:
        values, lines = _plain_lines(text[:LARGEST], first_line)
    return FrontMatter(
        {str(name).lower(): value for name, value in values.items()},
        {str(name).lower(): line for name, line in lines.items()},
        end, last_line, kind, fault,
    )  # fmt: skip


def text_begins(source: str) -> int:
    """Where the text begins behind the head."""
    head = _found(source)
    return head[3] if head else 0


def _found(source: str) -> tuple[str, str, int, int] | None:
    """Kind, text, its first line, and where the head ends."""
    start = 1 if source.startswith("\ufeff") else 0
    first, newline, _ = source[start : start + 100].partition("\n")
    mark = first.rstrip()
    if mark.startswith("{") and (mark == "{" or '"' in mark):
        return _json_object(source, start)
    kind = _FENCES.get(mark[:3]) if mark[:3] in _FENCES else None
    if kind is None or not newline or mark[3:].strip().lower() not in ("", *_KINDS):
        return None
    kind = _KINDS.get(mark[3:].strip().lower(), kind)
    ends = r"---|\.\.\." if mark[:3] == "---" else re.escape(mark[:3])
    closing = re.compile(rf"^(?:{ends})[ \t]*\r?(?:\n|\Z)", re.MULTILINE)
    begins = start + len(first) + 1
    closed = closing.search(source, begins)
    if closed is None:
        return None  # a line across the page, and no head
    text = source[begins : closed.start()]
    if mark[:3] == "---" and not _looks_like_a_head(text):
        return None
    return kind, text, 2, closed.end()


def _looks_like_a_head(text: str) -> bool:
    """Whether the lines between two rules may be a head; text between two lines across the page is none."""
    lines = [line for line in text.split("\n")[:50] if line.strip() and not line.lstrip().startswith("#")]
    return not lines or any(re.match(r"[\s\"'{\[-]*[\w.\"' -]{1,60}\s*:(?:\s|$)", line) for line in lines)


def _json_object(source: str, start: int) -> tuple[str, str, int, int] | None:
    """A head that is an object of JSON without any mark around it."""
    import json

    try:
        value, end = json.JSONDecoder().raw_decode(source, start)
    except RecursionError:
        return None
    except ValueError:
        closed = re.compile(r"^\}[ \t]*\r?(?:\n|\Z)", re.MULTILINE).search(source, start)
        return ("JSON", source[start : closed.end()], 1, closed.end()) if closed else None
    if not isinstance(value, dict):
        return None
    newline = source.find("\n", end)
    return "JSON", source[start:end], 1, newline + 1 if newline >= 0 else len(source)


def _yaml(text: str, first_line: int) -> "tuple[Mapping[str, Any], Mapping[str, int], Fault | None]":
    import yaml

    fast = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    # Its C parser follows nesting without end; Python's stops at a depth that does no harm.
    deep = text.count("[") + text.count("{") > _DEEPEST or text.count("- - ") + text.count("? ") > _DEEPEST
    loader = yaml.SafeLoader(text) if deep else fast(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return {}, {}, None
        if not isinstance(node, yaml.MappingNode):
            return {}, {}, Fault(first_line, 1, "it is no list of names with values")
        lines = {
            str(key.value): key.start_mark.line + first_line
            for key, _ in node.value
            if isinstance(key, yaml.ScalarNode)
        }
        values = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
        if (begun := error.context_mark) and "end of stream" in (error.problem or ""):
            what = "a quotation mark is opened" if "quoted" in (error.context or "") else "something is opened"
            return {}, {}, Fault(begun.line + first_line, begun.column + 1, f"{what} and never closed")
        return {}, {}, Fault(*place, (error.problem or "it is no YAML")[:200])
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        return {}, {}, Fault(first_line, 1, (str(error).split("\n")[0] or "it is no YAML")[:200])
    finally:
        loader.dispose()
    return values, lines, None


def _toml(text: str, first_line: int) -> "tuple[Mapping[str, Any], Mapping[str, int], Fault | None]":
    import tomllib

    try:
        values = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        said = f"{error}"
        place = _TOML_PLACE.search(said)
        line, column = (int(place[1]) + first_line - 1, int(place[2])) if place else (first_line, 1)
        return {}, {}, Fault(line, column, said.partition(" (at ")[0][:200])
    return values, dict(_lines_of(text, first_line, r"^[ \t]*[\"']?([\w.-]+)[\"']?[ \t]*=")), None


def _json(text: str, first_line: int) -> "tuple[Mapping[str, Any], Mapping[str, int], Fault | None]":
    import json

    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        return {}, {}, Fault(error.lineno + first_line - 1, error.colno, error.msg)
    if not isinstance(values, dict):
        return {}, {}, Fault(first_line, 1, "it is no list of names with values")
    return values, dict(_lines_of(text, first_line, r"[{,\n][ \t]*\"([\w.-]+)\"[ \t]*:")), None


_PARSERS: Final = {"YAML": _yaml, "TOML": _toml, "JSON": _json}


def _lines_of(text: str, first_line: int, pattern: str) -> Iterator[tuple[str, int]]:
    """Each name with the first line on which it is given a value."""
    seen = set()
    for found in re.compile(pattern, re.MULTILINE).finditer(text):
        if found[1] not in seen:
            seen.add(found[1])
            yield found[1], text.count("\n", 0, found.start(1)) + first_line


def _plain_lines(text: str, first_line: int) -> tuple[Mapping[str, Any], Mapping[str, int]]:
    values, lines = {}, {}
    for found in _LINE.finditer(text):
        name, value = found[1].lower(), found[2].strip()
        if value[:1] in "\"'" and value[-1:] == value[:1] and len(value) > 1:
            value = value[1:-1]
        if name not in values and value[:1] not in "[{|>&*!":
            values[name] = value
            lines[name] = text.count("\n", 0, found.start()) + first_line
    return values, lines
