"""Report in, plain text for a terminal out: score, the changes worth most, articles or findings, what was not read."""

from auditor.formats.changes import MOST, changes
from auditor.formats.phrasing import counted, gain, moment, site_name, whole
from auditor.formats.terminal import paint, wrapped
from auditor.model import Report


def render(report: Report, *, width: int = 80, color: bool = False) -> str:
    """The report in lines of at most ``width`` columns."""
    lines = [*wrapped(f"Content audit of {site_name(report.source)}, {moment(report.started)}", width), ""]
    lines.append(paint(f"Score {whole(report.score.total)} of 100", "bold", color))
    for change in changes(report)[:MOST]:
        lines += wrapped(
            f"{gain(change.points)}  {change.rule.title}, on {counted(len(change.pages), 'article')}", width, "  "
        )
    return "\n".join(lines) + "\n"
