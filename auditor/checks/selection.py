"""Which checks run: those that are on by default, with what the configuration switches on and off."""

from collections.abc import Collection, Sequence

from auditor.check import Check


def running(checks: Sequence[Check], on: Collection[str] = (), off: Collection[str] = ()) -> tuple[Check, ...]:
    """The checks that run, in their order; ``on`` and ``off`` are the ids that the configuration names."""
    return tuple(
        check for check in checks if check.rule.id not in off and (check.rule.default_on or check.rule.id in on)
    )
