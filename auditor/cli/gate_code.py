"""A report in, the gate's exit code out."""

from auditor.cli.exits import Exit
from auditor.model import LEVELS, Report


def failing(report: Report, fail_on: str) -> bool:
    """Whether there is a finding at or above the level; never for ``never``."""
    levels = () if fail_on == "never" else LEVELS[: LEVELS.index(fail_on) + 1]
    if any(finding.level in levels for finding in report.site_findings):
        return True
    return any(finding.level in levels for page in report.briefs() for finding in page.findings)


def gate_code(report: Report, fail_on: str) -> Exit:
    """1 for findings at or above the level; else 3 when anything could not be checked, or nothing was; else 0."""
    if failing(report, fail_on):
        return Exit.FAILED
    judged = any(page.score.total is not None for page in report.briefs())
    broken = bool(report.failed) or any(page.failed for page in report.briefs())
    return Exit.UNCHECKED if report.unread or broken or report.interrupted or not judged else Exit.CLEAN
