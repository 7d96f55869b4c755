"""A report and the baseline's scores in, the pages that lost points out."""

from typing import NamedTuple

from auditor.gate.baseline import Baseline, checks_of, name_of
from auditor.model import Report
from auditor.model.record import record


class Fallen(NamedTuple):
    """A page that lost as many points as close the gate."""

    source: str
    was: float
    is_now: float


@record
class Compared:
    """What came of the comparison."""

    fallen: tuple[Fallen, ...] = ()
    """In the order of the report."""
    compared: int = 0
    """Pages with a score then and now, of the same checks."""
    of_other_checks: int = 0
    """Pages whose score then rests on other checks, so that points lost may be the checks' doing."""
    unknown: int = 0
    """Pages that the baseline has no score of."""


def compared(report: Report, baseline: Baseline, drop: float) -> Compared:
    """``drop`` are the points from which on a loss counts."""
    checks = checks_of(report)
    fallen = []
    same = other = unknown = 0
    for page in report.briefs():
        if page.score.total is None:
            continue
        known = baseline.scores.get(name_of(baseline.folder, page.source))
        if known is None:
            unknown += 1
        elif known.checks != checks:
            other += 1
        else:
            same += 1
            points = round(page.score.total, 1)
            if round(known.points - points, 1) >= drop:
                fallen.append(Fallen(page.source, known.points, points))
    return Compared(tuple(fallen), same, other, unknown)
