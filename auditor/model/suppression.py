"""What an author says of a finding: that it is to stay as it is, why, and until when."""

from typing import Literal, NamedTuple

from auditor.model.finding import Finding

SuppressionScope = Literal["block", "section", "page"]


class Suppression(NamedTuple):
    names: tuple[str, ...] = ()
    """Ids of checks, and marks or fingerprints of single findings."""
    scope: SuppressionScope = "page"
    reason: str = ""
    until: str = ""
    """The last day on which it holds (``YYYY-MM-DD``); empty for always."""
    line: int = 0
    """Where it is written; 0 where it is in the configuration."""
    fault: str = ""
    """Why it cannot be understood; empty where it can. It then suppresses nothing."""
    origin: str = ""
    """Its words as they are written, or the place in the configuration."""


def is_mark(name: str) -> bool:
    """Whether a name is a finding's mark or fingerprint, and no check's."""
    return len(name) == 16 and all(letter in "0123456789abcdef" for letter in name)


class SuppressionUse(NamedTuple):
    """A suppression, and what it did on this page."""

    suppression: Suppression
    used: int = 0
    """Findings that it suppressed, or would have, were it not over."""
    expired: bool = False
    unknown: tuple[str, ...] = ()
    """Names that are no check, and no mark of a finding either."""
    was_judged: bool = True
    """Whether all checks that it names ran and had something to judge, so that it can be said to suppress nothing."""


class Suppressed(NamedTuple):
    """A finding that is there and counts nowhere."""

    finding: Finding
    reason: str
    until: str = ""
    line: int = 0
    """Where the suppression is written; 0 where it is in the configuration."""
