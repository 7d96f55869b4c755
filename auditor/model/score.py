"""Points: of a page or a site, and each check's part in them."""

from auditor.model.finding import Area
from auditor.model.record import record


@record
class Part:
    """One check's part in a score."""

    check: str
    area: Area
    possible: float
    """Points of the page's 100 that the check takes at its gravest level."""
    lost: float
    """Points that its findings took."""


@record
class Score:
    """0 to 100, or None where nothing could be judged."""

    total: float | None = None
    areas: tuple[tuple[Area, float | None], ...] = ()
    parts: tuple[Part, ...] = ()
