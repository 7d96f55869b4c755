"""The gate's verdict in, the exit code out."""

from typing import Final

from auditor.cli.exits import Exit
from auditor.gate import GateVerdict, Outcome

_CODES: Final[dict[Outcome, Exit]] = {"open": Exit.CLEAN, "findings": Exit.FAILED, "unchecked": Exit.UNCHECKED}


def gate_code(verdict: GateVerdict) -> Exit:
    """1 for findings at or above the level; else 3 when anything could not be checked, or nothing was; else 0."""
    return _CODES[verdict.outcome]
