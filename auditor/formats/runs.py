"""The runs of a site, oldest first, as a table for people and as JSON."""

from collections.abc import Sequence

from auditor.formats.changes_json import run_json
from auditor.formats.json import document
from auditor.formats.phrasing import moment, whole
from auditor.formats.terminal import printable
from auditor.model.night import RunSummary
from auditor.wording import counted


def text(runs: Sequence[RunSummary]) -> str:
    """A line a run, newest last."""
    if not runs:
        return "No complete run is remembered yet.\n"
    lines = [f"{printable(runs[-1].source)}: {counted(len(runs), 'run')}", ""]
    lines.append("  run  when                           score  articles  errors  warnings  notes  unread")
    last = None
    for run in runs:
        levels = dict(run.levels)
        score = run.score.total
        moved = f"{score - last:+5.1f}" if score is not None and last is not None else "     "
        lines.append(
            f"{run.number:>5}  {moment(run.started):<28}  {whole(score):>4} {moved}  {run.articles:>6,}"
            f"  {levels.get('error', 0):>6,}  {levels.get('warning', 0):>8,}  {levels.get('note', 0):>5,}"
            f"  {run.unread:>6,}{'  part of the site' if run.limited else ''}"
        )
        last = score
    return "\n".join(lines) + "\n"


def as_json(runs: Sequence[RunSummary]) -> str:
    return document({"runs": [run_json(run) for run in runs]}, indent=2) + "\n"
