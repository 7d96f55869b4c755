"""Levels as a limit: the mildest one that counts in, all that count out."""

from typing import Literal

from auditor.model import LEVELS, Level

FailOn = Literal["error", "warning", "note", "never"]
"""The mildest level of a finding that closes the gate."""


def failing_levels(fail_on: FailOn) -> tuple[Level, ...]:
    """The levels that close the gate, gravest first."""
    return () if fail_on == "never" else LEVELS[: LEVELS.index(fail_on) + 1]
