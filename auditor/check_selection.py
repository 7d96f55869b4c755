"""Which checks run: those that are on by default, with what the configuration switches on and off."""

from collections.abc import Collection, Sequence
from typing import TypeVar

from auditor.check import Check
from auditor.check_sets import is_on
from auditor.site_check import SiteCheck

_Any = TypeVar("_Any", Check, SiteCheck)


def running(
    checks: Sequence[_Any], on: Collection[str] = (), off: Collection[str] = (), pin: str = ""
) -> tuple[_Any, ...]:
    """The checks that run, in their order; ``on`` and ``off`` are the ids that the configuration names, ``pin`` the set
    of checks to which it holds (empty: all that there are)."""
    return tuple(
        check for check in checks if check.rule.id not in off and (is_on(check.rule, pin) or check.rule.id in on)
    )
