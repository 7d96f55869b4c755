"""The JSON Schema of a settings file, derived from the settings themselves: fields, types, bounds and their docstrings.

Draft 7, which editors' TOML plugins know. Names of checks are those that there are; where ``from`` names checks of
one's own, any name may be one of theirs.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from types import UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from auditor.catalogue import ALL, AnyCheck, field_docstrings
from auditor.check import Within
from auditor.check_sets import NAME, known_sets
from auditor.checks.limits.audiences import AUDIENCES
from auditor.config import Config, Section
from auditor.config_file.names import AUDIT, CHECK_LISTS, SECTION, SUPPRESS, TABLES
from auditor.config_file.values import COUNT, LONGEST
from auditor.fetch.settings import Between, FetchSettings
from auditor.model import LEVELS

_MARK: Final = "^[0-9a-f]{16}$"
_Schema = dict[str, Any]
_TEXT: Final[_Schema] = {"type": "string", "maxLength": LONGEST}
_PHRASES: Final[_Schema] = {"type": "array", "items": {"type": "string", "pattern": r"\S"}}
_AUDIENCE: Final[_Schema] = {"anyOf": [{"enum": list(AUDIENCES)}, {"type": "number", "minimum": 0, "maximum": 100}]}


def settings_schema(checks: Iterable[AnyCheck] = ALL) -> _Schema:
    """The schema of auditor.toml."""
    held = tuple(checks)
    ids = [check.rule.id for check in held]
    values: Mapping[str, _Schema] = {
        "audit": _audit(),
        "section": {"type": "array", "items": _section()},
        "drafts": {"type": "object", "additionalProperties": {"type": "string", "pattern": "^(/.*)?$"}},
        "fetch": _table(_fields(FetchSettings(), bounds=None)),
        "checks": {"anyOf": [{"$ref": "#/definitions/set"}, {"$ref": "#/definitions/checks"}]},
        "suppress": {"type": "array", "items": _suppress()},
    }
    named: _Schema = {
        "propertyNames": {"enum": [*CHECK_LISTS, *ids]},
        "properties": {name: {"items": {"enum": ids}} for name in ("on", "off")},
    }
    names_own = {"properties": {"checks": {"type": "object", "required": ["from"]}}, "required": ["checks"]}
    sets = {"enum": list(known_sets(check.rule for check in held))}
    without_own = {
        "properties": {
            "audit": {"properties": {"checks": sets}},
            "checks": {"if": {"type": "string"}, "then": sets, "else": named},
            "section": {"items": {"properties": {"checks": named}}},
            "suppress": {"items": {"properties": {"check": {"anyOf": [{"enum": ids}, {"pattern": _MARK}]}}}},
        }
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "auditor.toml",
        "type": "object",
        "properties": {name: values[name] for name in TABLES},
        "additionalProperties": False,
        "if": names_own,
        "else": without_own,
        "definitions": {
            "set": {"type": "string", "pattern": f"^{NAME}$", "description": _said(Config)["pin"]},
            "checks": _checks(held),
        },
    }


def schema_text(checks: Iterable[AnyCheck] = ALL) -> str:
    """The same as a file."""
    return json.dumps(settings_schema(checks), indent=2, ensure_ascii=False) + "\n"


def _audit() -> _Schema:
    said, default = _said(Config), Config()
    values: Mapping[str, _Schema] = {
        "audience": {**_AUDIENCE, "default": default.audience},
        "checks": {"$ref": "#/definitions/set"},
        "content": {**_TEXT, "default": default.content},
        "all_pages": {"type": "boolean", "default": default.all_pages},
        "min_confidence": {"type": "number", "minimum": 0, "maximum": 1, "default": default.min_confidence},
        "keyphrases": {**_TEXT, "description": "CSV file beside this one: address or path, keyphrase, synonyms."},
    }
    return _table({name: _described(values[name], said.get(name, "")) for name in AUDIT})


def _section() -> _Schema:
    said = _said(Section)
    values: Mapping[str, _Schema] = {
        "path": {**_TEXT, "minLength": 1},
        "audience": _AUDIENCE,
        "keyphrases": _PHRASES,
        "content": _TEXT,
        "checks": {"allOf": [{"$ref": "#/definitions/checks"}, {"not": {"required": ["from"]}}]},
    }
    found = _table({name: _described(values[name], said[name]) for name in SECTION})
    return {**found, "required": ["path"], "minProperties": 2}


def _suppress() -> _Schema:
    text = {"type": "string", "pattern": r"\S"}
    values: Mapping[str, _Schema] = {
        "path": {**text, "description": "Pattern of the paths on which the finding is to stay."},
        "check": {**text, "description": "A check, or the mark of one finding."},
        "reason": {**text, "description": "Why it is to stay."},
        "until": {"description": "The last day on which this holds: 2027-01-31.", "type": "string"},
    }
    found = _table({name: values[name] for name in SUPPRESS})
    return {**found, "required": ["path", "check", "reason"]}


def _checks(checks: Iterable[AnyCheck]) -> _Schema:
    lists: Mapping[str, str] = {
        "on": "Checks to run although they are off by default.",
        "off": "Checks not to run.",
        "from": "Files or modules with checks of your own.",
    }
    tables = {check.rule.id: _check(check) for check in checks}
    items = {"type": "array", "items": {"type": "string"}}
    return {
        "type": "object",
        "properties": {**{name: _described(items, lists[name]) for name in CHECK_LISTS}, **tables},
    }


def _check(check: AnyCheck) -> _Schema:
    level = {"enum": list(LEVELS), "default": check.rule.level, "description": "The level that all its findings have."}
    return _described(_table({"level": level, **_fields(check, bounds=COUNT)}), check.rule.title)


def _table(properties: Mapping[str, _Schema]) -> _Schema:
    return {"type": "object", "properties": dict(properties), "additionalProperties": False}


def _fields(value: Any, *, bounds: Within | None) -> dict[str, _Schema]:
    hints, said = get_type_hints(type(value), include_extras=True), _said(type(value))
    return {
        item.name: _described(
            {**_of_hint(hints[item.name], bounds), **_default(getattr(value, item.name))}, said.get(item.name, "")
        )
        for item in fields(value)
    }


def _default(value: Any) -> _Schema:
    return {} if value is None else {"default": list(value) if isinstance(value, tuple) else value}


def _of_hint(hint: Any, bounds: Within | None) -> _Schema:
    """What ``values.replaced`` takes for a field of this type."""
    if get_origin(hint) is Annotated:
        hint, mark = get_args(hint)[:2]
        bounds = Within(mark.least, mark.most) if isinstance(mark, Between) else mark
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    found = [_of_type(option, bounds) for option in options if option is not type(None)]
    return found[0] if len(found) == 1 else {"anyOf": found}


def _of_type(kind: Any, bounds: Within | None) -> _Schema:
    if get_origin(kind) is Literal:
        return {"enum": list(get_args(kind))}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _of_hint(get_args(kind)[0], bounds)}
    if kind in (int, float):
        limits = {} if bounds is None else {"minimum": bounds.low, "maximum": bounds.high}
        return {"type": "integer" if kind is int else "number", **limits}
    return {"type": "boolean"} if kind is bool else dict(_TEXT)


def _described(schema: _Schema, text: str) -> _Schema:
    return {**schema, "description": text} if text and "description" not in schema else schema


def _said(kind: type) -> Mapping[str, str]:
    return field_docstrings(kind)
