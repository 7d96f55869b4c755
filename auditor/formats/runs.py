"""The runs of a site, oldest first, as a table for people and as JSON."""

from collections.abc import Sequence

from auditor.formats.changes_json import run_json
from auditor.formats.json_text import document
from auditor.formats.phrasing import moment, whole
from auditor.formats.terminal import printable
from auditor.model.night import RunSummary
from auditor.model.search_export import KeptPeriod
from auditor.wording import counted


def text(runs: Sequence[RunSummary], search: Sequence[KeptPeriod] = ()) -> str:
    """A line a run, newest last; then one for each export of Search Console that is kept."""
    return _runs(runs) + _search(search)


def _search(kept: Sequence[KeptPeriod]) -> str:
    if not kept:
        return ""
    lines = ["", "Kept of Search Console (auditor history forget removes it):", ""]
    lines.append(f"  {'period':<24} {'pages':>7}  queries  days  export")
    for one in kept:
        period = f"{one.first} to {one.last}" if one.last else "without days"
        lines.append(f"  {period:<24} {one.pages:>7,}  {one.queries:>7,}  {one.days:>4,}  {printable(one.name)}")
    return "\n".join(lines) + "\n"


def _runs(runs: Sequence[RunSummary]) -> str:
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


def as_json(runs: Sequence[RunSummary], search: Sequence[KeptPeriod] = ()) -> str:
    kept = [
        {"export": one.name, "first": one.first, "last": one.last, "pages": one.pages, "queries": one.queries,
         "days": one.days, "kept": one.kept}
        for one in search
    ]  # fmt: skip
    return document({"runs": [run_json(run) for run in runs], "search_console": kept}, lines=True) + "\n"
