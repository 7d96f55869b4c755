"""auditor.toml in, what a run is to do out; every unknown name or impossible value is told with its place.

Parsers of TOML, CSV and selectors come with it, so it is imported only where there is such a file.
"""

import csv
import difflib
import io
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import cssselect

from auditor.check import Check
from auditor.checks import CHECKS
from auditor.checks.readability.reading_ease import AUDIENCES
from auditor.config import FILE_NAME, Config, Section, page_key
from auditor.model import LEVELS, Level

_T = TypeVar("_T")


class ConfigError(Exception):
    """The configuration cannot be used; the message says where, why and what to do."""


def load(path: Path) -> Config:
    """The configuration of a file. Raises ConfigError."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    try:
        return from_mapping(tomllib.loads(text), folder=path.parent, where=str(path))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from error


def from_mapping(data: Mapping[str, Any], *, folder: Path = Path(), where: str = FILE_NAME) -> Config:
    """The configuration that a parsed file describes; file names in it count from ``folder``. Raises ConfigError."""
    _known(data, ("audit", "section", "fetch", "checks"), where)
    audit = _table(data, "audit", where)
    _known(audit, ("audience", "content", "all_pages", "min_confidence", "keyphrases"), f"{where}: [audit]")
    plain = {name: value for name, value in audit.items() if name != "keyphrases"}
    config = _replaced(Config(), plain, f"{where}: [audit]")
    _audience(config.audience, f"{where}: [audit]")
    if not 0 <= config.min_confidence <= 1:
        raise ConfigError(f"{where}: [audit]: min_confidence is {config.min_confidence}, must be from 0 to 1")
    try:
        cssselect.parse(config.content or "*")
    except cssselect.SelectorError as error:
        raise ConfigError(f"{where}: [audit]: content is {config.content!r}, no CSS selector: {error}") from error
    checks, levels = _checks(_table(data, "checks", where), where)
    return replace(
        config,
        sections=_sections(data.get("section", []), where),
        keyphrases=_keyphrases(folder, audit, where),
        fetch=_replaced(config.fetch, _table(data, "fetch", where), f"{where}: [fetch]"),
        checks=checks,
        levels=levels,
    )


def keyphrase_map(text: str, where: str) -> dict[str, tuple[str, ...]]:
    """A CSV of address (or path), keyphrase, synonyms (apart by ``;``); a page may have several rows."""
    found: dict[str, tuple[str, ...]] = {}
    for number, row in enumerate(csv.reader(io.StringIO(text)), start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or (number == 1 and cells[1:2] == ["keyphrase"]):
            continue
        if len(cells) < 2 or not cells[0] or not cells[1]:
            raise ConfigError(f"{where}, line {number}: needs an address and a keyphrase, apart by a comma")
        phrases = (cells[1], *(word.strip() for cell in cells[2:] for word in cell.split(";") if word.strip()))
        found[page_key(cells[0])] = found.get(page_key(cells[0]), ()) + phrases
    return found


def _keyphrases(folder: Path, audit: Mapping[str, Any], where: str) -> dict[str, tuple[str, ...]]:
    name = audit.get("keyphrases", "")
    if not isinstance(name, str):
        raise ConfigError(f"{where}: [audit]: keyphrases must be the name of a CSV file")
    if not name:
        return {}
    path = folder / name
    try:
        return keyphrase_map(path.read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{where}: [audit]: keyphrases: {path} cannot be read: {error}") from error


def _sections(rows: Any, where: str) -> tuple[Section, ...]:
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ConfigError(f"{where}: sections are written as [[section]], each with path and audience")
    for row in rows:
        _known(row, ("path", "audience"), f"{where}: [[section]]")
        if not isinstance(row.get("path"), str) or "audience" not in row:
            raise ConfigError(f"{where}: [[section]]: needs a path (such as '/kids/*') and an audience")
        _audience(row["audience"], f"{where}: [[section]]")
    return tuple(Section(row["path"], row["audience"]) for row in rows)


def _checks(tables: Mapping[str, Any], where: str) -> tuple[tuple[Check, ...], dict[str, Level]]:
    by_id = {check.rule.id: check for check in CHECKS}
    off = tables.get("off", [])
    if not isinstance(off, list):
        raise ConfigError(f"{where}: [checks]: off must be a list of check ids")
    _known(dict.fromkeys(off), tuple(by_id), f"{where}: [checks] off")
    levels: dict[str, Level] = {}
    for id_, table in tables.items():
        if id_ == "off":
            continue
        place = f"{where}: [checks.{id_}]"
        _known({id_: table}, tuple(by_id), f"{where}: [checks]")
        if not isinstance(table, dict):
            raise ConfigError(f"{place}: must be a table of thresholds")
        if (level := table.get("level")) is not None:
            if level not in LEVELS:
                raise ConfigError(f"{place}: level is {level!r}, must be one of {', '.join(LEVELS)}")
            levels[id_] = level
        thresholds = {name: value for name, value in table.items() if name != "level"}
        by_id[id_] = _replaced(by_id[id_], thresholds, place)
    return tuple(by_id[check.rule.id] for check in CHECKS if check.rule.id not in off), levels


def _replaced(value: _T, changes: Mapping[str, Any], where: str) -> _T:
    """The dataclass with fields replaced, names and types checked."""
    hints = get_type_hints(type(value))
    _known(changes, [item.name for item in fields(value) if item.init], where)  # type: ignore[arg-type]
    fitting = {name: _fitting(change, hints[name], f"{where}: {name}") for name, change in changes.items()}
    try:
        return replace(value, **fitting)  # type: ignore[type-var]
    except ValueError as error:
        raise ConfigError(f"{where}: {error}") from error


def _fitting(value: Any, hint: Any, where: str) -> Any:
    """The value as its field wants it: a list becomes a tuple, a whole number a float. Raises ConfigError."""
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    for option in options:
        origin = get_origin(option)
        if origin is Literal and value in get_args(option):
            return value
        if origin is tuple and isinstance(value, list):
            return tuple(_fitting(item, get_args(option)[0], where) for item in value)
        if option is float and isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
        if option in (int, str, bool) and type(value) is option:
            return value
    raise ConfigError(f"{where} is {value!r}, must be {' or '.join(_in_words(option) for option in options)}")


def _in_words(hint: Any) -> str:
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(map(repr, get_args(hint)))
    if get_origin(hint) is tuple:
        return f"a list, each {_in_words(get_args(hint)[0])}"
    return {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}.get(hint, "left alone")


def _table(data: Mapping[str, Any], name: str, where: str) -> Mapping[str, Any]:
    table = data.get(name, {})
    if not isinstance(table, dict):
        raise ConfigError(f"{where}: {name} must be a table, written as [{name}]")
    return table


def _known(data: Mapping[str, Any], names: Sequence[str], where: str) -> None:
    for name in data:
        if name not in names:
            near = difflib.get_close_matches(str(name), names, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"known are: {', '.join(names)}"
            raise ConfigError(f"{where}: {name!r} is not known; {hint}")


def _audience(value: Any, where: str) -> None:
    if isinstance(value, str) and value not in AUDIENCES:
        raise ConfigError(f"{where}: audience is {value!r}, must be a reading ease or one of {', '.join(AUDIENCES)}")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ConfigError(f"{where}: audience is {value!r}, must be a name or a number")
