"""A parsed settings file in, what a run is to do out: knows the tables and what each may hold."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from auditor.check import Check, Rule, Within
from auditor.check_selection import running
from auditor.check_sets import as_of, is_later, level_as_of
from auditor.checks import CHECKS
from auditor.checks.limits.audiences import AUDIENCES
from auditor.checks.site import SITE_CHECKS
from auditor.config import FILE_NAME, PYPROJECT, Config, Section
from auditor.config_file.drafts import draft_patterns
from auditor.config_file.error import ConfigError, quoted
from auditor.config_file.files import MEGABYTE, file_bytes, utf8
from auditor.config_file.keyphrases import KeyphraseTable, decoded, keyphrase_map
from auditor.config_file.names import AUDIT, SECTION, TABLES
from auditor.config_file.own_checks import MOST_TOML, Found, found_checks
from auditor.config_file.pinned import not_run, pinned
from auditor.config_file.pyproject import own_table
from auditor.config_file.suppressions import suppressed
from auditor.config_file.toml_text import Where, tables
from auditor.config_file.values import known, replaced
from auditor.gate.places import Folder
from auditor.model import AREAS, LEVELS, Level
from auditor.read.content import selector_fault
from auditor.site_check import SiteCheck

_MOST_CSV = 50 * MEGABYTE
_EASE = Within(0, 100)


def load(path: Path) -> Config:
    """The settings of a file: auditor.toml, or the table ``[tool.auditor]`` of a pyproject.toml. Raises ConfigError."""
    text = utf8(file_bytes(path, MOST_TOML), path)
    data = tables(text, str(path))
    if path.name == PYPROJECT:
        config = _config(own_table(data, path), path.parent, Where(str(path), text, "tool.auditor"))
    else:
        config = _config(data, path.parent, Where(str(path), text))
    folder = Folder((Path.cwd() / path.parent).resolve().as_posix(), Path.cwd().as_posix())
    return replace(config, file=str(path), folder=folder)


def from_mapping(data: Mapping[str, Any], *, folder: Path = Path(), where: str = FILE_NAME) -> Config:
    """The configuration that a parsed file describes; file names in it count from ``folder``. Raises ConfigError."""
    return _config(data, folder, Where(where))


def _config(data: Mapping[str, Any], folder: Path, where: Where) -> Config:
    known(data, TABLES, where, "")
    audit = _table(data, "audit", where)
    known(audit, AUDIT, where, "[audit]", "audit")
    plain = {name: value for name, value in audit.items() if name not in ("keyphrases", "audience", "checks")}
    config = replaced(Config(), plain, where, "[audit]", "audit")
    if "audience" in audit:
        config = replace(config, audience=_audience(audit["audience"], where, "[audit]", "audit"))
    _usable(config.content, where, "[audit]", "audit")
    named = {} if isinstance(data.get("checks"), str) else _table(data, "checks", where)
    own = found_checks(named.get("from", []), folder, where)
    pin = pinned(data, audit, own, where)
    checks, site_checks, levels, unused = _checks(named, own, where, pin)
    table = _keyphrases(folder, audit.get("keyphrases", ""), where)
    return replace(
        config,
        sections=_sections(data.get("section", []), named, own, where, pin),
        said=_said(data),
        pin=pin,
        keyphrases=table.phrases,
        keyphrase_rows=table.rows,
        keyphrase_file=table.file,
        notes=table.notes + unused,
        drafts=draft_patterns(_table(data, "drafts", where), folder, where),
        fetch=replaced(config.fetch, _table(data, "fetch", where), where, "[fetch]", "fetch", bounds=None),
        own=own.modules,
        checks=checks,
        site_checks=site_checks,
        levels=levels,
        suppressions=suppressed(
            data.get("suppress", []),
            {
                *(check.rule.id for check in (*CHECKS, *own.of_pages)),
                *(check.rule.id for check in (*SITE_CHECKS, *own.of_sites)),
            },
            where,
        ),
    )


def _keyphrases(folder: Path, name: Any, where: Where) -> KeyphraseTable:
    if not isinstance(name, str):
        raise where.error("[audit]", "keyphrases must be the name of a CSV file", "audit", "keyphrases")
    if not name:
        return KeyphraseTable()
    path = folder / name
    try:
        text, note = decoded(file_bytes(path, _MOST_CSV), str(path))
    except ConfigError as error:
        raise where.error("[audit]", f"keyphrases: {error}", "audit", "keyphrases") from error
    table = keyphrase_map(text, str(path))
    return replace(table, notes=(note, *table.notes)) if note else table


def _said(data: Mapping[str, Any]) -> frozenset[str]:
    """Dotted names of all that the file sets for the whole site."""
    tables_ = {name: value for name, value in data.items() if isinstance(value, dict)}
    return frozenset((*_names(tables_), *(["audit.checks"] if isinstance(data.get("checks"), str) else [])))


def _sections(rows: Any, checks: Mapping[str, Any], own: Found, where: Where, pin: str) -> tuple[Section, ...]:
    """``checks`` is the site's own table, on which those of sections build."""
    place = "[[section]]"
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise where.error("", f"sections are written as {place}, each with a path and what holds there", "section")
    found = []
    for number, row in enumerate(rows, start=1):
        known(row, SECTION, where, place, "section")
        if not isinstance(row.get("path"), str) or not row["path"] or len(row) < 2:
            message = "needs a path (such as '/kids/*') and an audience, keyphrases, content or checks"
            raise where.error(place, message, "section")
        audience = _audience(row["audience"], where, place, "section", nth=number) if "audience" in row else None
        phrases = row.get("keyphrases", [])
        if not isinstance(phrases, list) or not all(isinstance(each, str) and each.strip() for each in phrases):
            raise where.error(place, "keyphrases must be a list of phrases", "section", "keyphrases", nth=number)
        content = row.get("content")
        if content is not None and not isinstance(content, str):
            raise where.error(place, f"content is {quoted(content)}, must be a text", "section", "content", nth=number)
        _usable(content or "", where, place, "section", nth=number)
        keyphrases = tuple(" ".join(each.split()) for each in phrases)
        section = Section(row["path"], audience, keyphrases=keyphrases, content=content)
        table = row.get("checks", {})
        if not isinstance(table, dict):
            raise where.error(place, "checks must be a table, written as [section.checks]", "section", "checks")
        if "from" in table:
            message = "from belongs in [checks]: the whole site knows your own checks; name here what is on and off"
            raise where.error("[section.checks]", message, "section", "checks", "from", nth=number)
        if table:
            runs, _, levels, _ = _checks(_merged(checks, table), own, where, pin, "section.")
            section = replace(section, checks=runs, levels=levels)
        found.append(replace(section, said=frozenset(_names({k: v for k, v in row.items() if k != "path"}))))
    return tuple(found)


def _usable(selector: str, where: Where, place: str, table: str, nth: int = 1) -> None:
    """Raises ConfigError for what is no CSS selector."""
    if selector and (fault := selector_fault(selector)):
        message = f"content is {quoted(selector)}, which is not a CSS selector of an article: {fault}"
        raise where.error(place, message, table, "content", nth=nth)


def _merged(site: Mapping[str, Any], section: Mapping[str, Any]) -> dict[str, Any]:
    """The site's table of checks with a section's upon it."""
    merged = dict(site)
    for name, value in section.items():
        before = merged.get(name)
        if isinstance(before, dict) and isinstance(value, dict):
            merged[name] = {**before, **value}
        elif isinstance(before, list) and isinstance(value, list):
            merged[name] = [*before, *(each for each in value if each not in before)]
        else:
            merged[name] = value
    for name, other in (("on", "off"), ("off", "on")):  # what a section switches, the site's other list does not undo
        if isinstance(section.get(name), list) and isinstance(merged.get(other), list):
            merged[other] = [each for each in merged[other] if each not in section[name]]
    return merged


def _names(table: Mapping[str, Any], before: str = "") -> Iterator[str]:
    """Dotted names of all values."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _names(value, f"{before}{name}.")
        else:
            yield f"{before}{name}"


def _checks(
    data: Mapping[str, Any], own: Found, where: Where, pin: str, of: str = ""
) -> tuple[tuple[Check, ...], tuple[SiteCheck, ...], dict[str, Level], tuple[str, ...]]:
    """The checks that run with their thresholds, those across pages, the levels that are set, and notes on tables that
    change nothing."""
    of_pages: dict[str, Check] = {check.rule.id: as_of(check, pin) for check in (*CHECKS, *own.of_pages)}
    of_sites: dict[str, SiteCheck] = {check.rule.id: as_of(check, pin) for check in (*SITE_CHECKS, *own.of_sites)}
    by_id = {id_: check.rule for id_, check in of_pages.items()} | {id_: check.rule for id_, check in of_sites.items()}
    on, off = (_ids(data.get(name, []), by_id, where, name) for name in ("on", "off"))
    if both := [id_ for id_ in on if id_ in off]:
        raise where.error(
            "[checks] on", f"{quoted(both[0])} is in off too; remove it from one of them", "checks", "on", both[0]
        )
    tables = {id_: table for id_, table in data.items() if id_ not in ("on", "off", "from")}
    levels = {id_: level for id_, rule in by_id.items() if (level := level_as_of(rule, pin))}
    _known_checks(tables, by_id, where, "[checks]", "checks")
    for id_, table in tables.items():
        place = f"[{of}checks.{id_}]"
        if not isinstance(table, dict):
            raise where.error(place, "must be a table of thresholds", "checks", id_)
        if (level := table.get("level")) is not None:
            if not isinstance(level, str) or level not in LEVELS:
                message = f"level is {quoted(level)}, must be one of {', '.join(LEVELS)}"
                raise where.error(place, message, "checks", id_, "level")
            levels[id_] = level
        thresholds = {name: value for name, value in table.items() if name != "level"}
        if id_ in of_sites:
            of_sites[id_] = replaced(of_sites[id_], thresholds, where, place, "checks", id_)
        else:
            of_pages[id_] = replaced(of_pages[id_], thresholds, where, place, "checks", id_)
    checks = running(tuple(of_pages.values()), on, off, pin)
    site_checks = running(tuple(of_sites.values()), on, off, pin)
    run = {check.rule.id for check in checks} | {check.rule.id for check in site_checks}
    unused = set(tables) - run - set(off)
    notes = tuple(
        f"[checks.{id_}] changes nothing, as {id_} is {_why_off(by_id[id_], pin)}; switch it on:"
        f' [checks] on = ["{id_}"]'
        for id_ in tables
        if id_ in unused
    )
    return checks, site_checks, levels, (*notes, *not_run(by_id.values(), {*run, *off}, pin))


def _why_off(rule: Rule, pin: str) -> str:
    return f"newer than the pinned {pin}" if is_later(rule.since, pin) else "off by default"


def _ids(value: Any, by_id: Mapping[str, Rule], where: Where, name: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(id_, str) for id_ in value):
        raise where.error("[checks]", f"{name} is {quoted(value)}, must be a list of check ids", "checks", name)
    _known_checks(dict.fromkeys(value), by_id, where, f"[checks] {name}", "checks", name)
    return value


def _known_checks(named: Mapping[str, Any], by_id: Mapping[str, Rule], where: Where, place: str, *names: str) -> None:
    for id_ in named:
        if id_ in (*AREAS, "site") and id_ not in by_id:
            message = f"{id_!r} is an area and not a check; name its checks, which `auditor checks` lists"
            raise where.error(place, message, *names, id_)
        if id_ not in by_id and not get_close_matches(id_, by_id, n=1):
            raise where.error(place, f"{quoted(id_)} is not known; `auditor checks` lists all checks", *names, id_)
    known(named, tuple(by_id), where, place, *names)


def _table(data: Mapping[str, Any], name: str, where: Where) -> Mapping[str, Any]:
    table = data.get(name, {})
    if not isinstance(table, dict):
        raise where.error("", f"{name} must be a table, written as [{name}]", name)
    return table


def _audience(value: Any, where: Where, place: str, *names: str, nth: int = 1) -> str | float:
    if isinstance(value, str) and value in AUDIENCES:
        return value
    if isinstance(value, int | float) and not isinstance(value, bool) and _EASE.low <= value <= _EASE.high:
        return float(value)
    near = get_close_matches(value, AUDIENCES, n=1) if isinstance(value, str) else ()
    message = f"audience is {quoted(value)}, must be a reading ease or one of {', '.join(AUDIENCES)}"
    message += f"; did you mean {near[0]!r}?" if near else "" if isinstance(value, str) else " (0 to 100)"
    raise where.error(place, message, *names, "audience", nth=nth)
