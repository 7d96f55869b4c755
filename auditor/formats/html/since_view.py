"""A report that was compared with the last run -> what its first page prints of that; scores over runs as a line."""

from collections.abc import Sequence
from typing import Final

from auditor.formats.changes_json import worse_and_better
from auditor.formats.digest import score_line
from auditor.formats.phrasing import whole
from auditor.model import Report
from auditor.model.changes import Changes, PageChange, PastScore
from auditor.model.record import record

MOST_CHANGED: Final = 20
"""Pages of a kind that are named."""
FEW_SEEN: Final = 3
_MOST_RUNS: Final = 60
_FEWEST_RUNS: Final = 3
_STEP, _HEIGHT = 10, 40


@record
class Line:
    """A polyline in units of its own, 0 at the bottom, 100 points at the top."""

    path: str
    width: int
    height: int
    label: str


@record
class SinceView:
    changes: Changes
    score_line: str
    worse: Sequence[PageChange]
    better: Sequence[PageChange]
    line: Line | None


def since_view(report: Report) -> SinceView | None:
    """None for a report that was compared with nothing."""
    if report.changes is None:
        return None
    worse, better = worse_and_better(report.changes)
    runs = report.history.runs if report.history else ()
    line = score_over_runs([PastScore(run.started, run.score.total) for run in runs])
    return SinceView(report.changes, score_line(report.changes.score), worse, better, line)


def score_over_runs(past: Sequence[PastScore]) -> Line | None:
    """The last of them; None for too few to make a line."""
    shown = [one.score for one in past if one.score is not None][-_MOST_RUNS:]
    if len(shown) < _FEWEST_RUNS:
        return None
    points = " ".join(f"{at * _STEP},{_HEIGHT - score * _HEIGHT / 100:.1f}" for at, score in enumerate(shown))
    label = f"Score over {len(shown)} runs: from {whole(shown[0])} to {whole(shown[-1])}"
    return Line(f"M{points}", (len(shown) - 1) * _STEP, _HEIGHT, label)
