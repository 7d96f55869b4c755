"""Sets of checks by name: which checks there were, how they were, and what later sets add.

A set is what its checks say (``Rule.since`` and ``Rule.before``), so that a new check, or a new default, brings its set
with it. Names are a year and a number, ``2026.1``, and come in that order.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeVar

from auditor.check import Before, Check, Rule
from auditor.model import Level
from auditor.site_check import SiteCheck

FIRST: Final = "2026.1"
NAME: Final = r"20\d\d\.[1-9]\d?"
_Any = TypeVar("_Any", Check, SiteCheck)


def known_sets(rules: Iterable[Rule]) -> tuple[str, ...]:
    """All sets that these checks know of, oldest first."""
    named = {FIRST}
    for rule in rules:
        named |= {rule.since, *(each.set for each in rule.before)}
    return tuple(sorted(named, key=_order))


def is_later(name: str, than: str) -> bool:
    """Whether the set came after the other one; nothing comes after the newest, whose name is empty."""
    return bool(than) and _order(name) > _order(than)


def is_name(text: object) -> bool:
    return isinstance(text, str) and re.fullmatch(NAME, text) is not None


def as_of(check: _Any, pin: str) -> _Any:
    """The check with the thresholds that it had in that set; as it is where ``pin`` is empty."""
    if not check.rule.before or not pin:
        return check
    old = {name: value for each in _undone(check.rule, pin) for name, value in each.thresholds}
    return replace(check, **old)  # type: ignore[type-var]


def level_as_of(rule: Rule, pin: str) -> Level | None:
    """The level that all its findings had in that set; None where it is what it was."""
    return next((each.level for each in reversed(list(_undone(rule, pin))) if each.level is not None), None)


def is_on(rule: Rule, pin: str) -> bool:
    """Whether the set runs it where nothing else is said."""
    if is_later(rule.since, pin):
        return False
    old = [each.default_on for each in _undone(rule, pin) if each.default_on is not None]
    return old[-1] if old else rule.default_on


def changes_since(rule: Rule, name: str) -> Iterator[Before]:
    """How the check was before each set later than ``name`` that changed it, newest first; none where all that is
    newer is the check itself."""
    return iter(()) if is_later(rule.since, name) else _undone(rule, name)


def _undone(rule: Rule, pin: str) -> Iterator[Before]:
    """What to take back, newest first, so that of two changes to one value the older word is the last."""
    yield from sorted((each for each in rule.before if is_later(each.set, pin)), key=_of, reverse=True)


def _of(each: Before) -> tuple[int, int]:
    return _order(each.set)


def _order(name: str) -> tuple[int, int]:
    year, _, number = name.partition(".")
    return int(year), int(number)
