"""The set of checks that a settings file holds to: ``checks = "2026.1"``, under ``[audit]`` or above all tables."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from auditor.check import Rule
from auditor.check_sets import is_later, known_sets
from auditor.checks import CHECKS
from auditor.checks.site import SITE_CHECKS
from auditor.config import few
from auditor.config_file.error import quoted
from auditor.config_file.own_checks import Found
from auditor.config_file.toml_text import Where


def pinned(data: Mapping[str, Any], audit: Mapping[str, Any], own: Found, where: Where) -> str:
    """The set's name; empty where none is named. Raises ConfigError for one that no check knows."""
    above = data["checks"] if isinstance(data.get("checks"), str) else None
    value = audit.get("checks", above)
    if value is None:
        return ""
    place, names = ("[audit]", ("audit", "checks")) if "checks" in audit else ("", ("checks",))
    rules = [check.rule for check in (*CHECKS, *own.of_pages)]
    rules += [check.rule for check in (*SITE_CHECKS, *own.of_sites)]
    sets = known_sets(rules)
    if value not in sets:
        near = get_close_matches(value, sets, 1) if isinstance(value, str) else ()
        hint = f"; did you mean {near[0]!r}?" if near else ""
        message = f"checks is {quoted(value)}, must be a set of checks; known are: {', '.join(sets)}{hint}"
        raise where.error(place, message, *names)
    if above is not None and above != value:
        raise where.error("", f"checks is {quoted(above)} here and {quoted(value)} in [audit]; keep one", "checks")
    return str(value)


def not_run(rules: Iterable[Rule], named: Collection[str], pin: str) -> Iterator[str]:
    """A line on the checks that are newer than the set; ``named`` run all the same, or are off by name."""
    newer = [rule.id for rule in rules if is_later(rule.since, pin) and rule.id not in named]
    if newer:
        verb = "check is newer and does" if len(newer) == 1 else "checks are newer and do"
        yield (
            f'checks = "{pin}": {len(newer):,} {verb} not run: {few(newer, len(newer), "check")};'
            f" auditor checks --since {pin} shows what they find"
        )
