"""Two reports on one page in; what was fixed, what is new, what is left, and how the score moved, out."""

from typing import NamedTuple

from auditor.gate.verify import Known, verified
from auditor.model import PageAudit, Report


class Moved(NamedTuple):
    fixed: tuple[Known, ...]
    new: tuple[Known, ...]
    left: tuple[Known, ...]
    before: float | None
    after: float | None
    """The page's score, 0 to 100; None where it has none."""


def moved(before: Report | None, after: Report) -> Moved:
    """Without a report from before, all is left and nothing is new."""
    page = after.pages[0]
    now = known(page)
    if before is None:
        return Moved((), (), now, None, page.score.total)
    found = verified(known(before.pages[0]), after)
    return Moved(found.gone, found.new, found.still, before.pages[0].score.total, page.score.total)


def known(page: PageAudit) -> tuple[Known, ...]:
    return tuple(
        Known(page.source, each.check, each.fingerprint, each.mark, each.line, each.message) for each in page.findings
    )
