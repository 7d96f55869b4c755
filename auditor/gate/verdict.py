"""A report in, the gate's verdict out: open, closed by findings, or closed because something was not checked."""

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from auditor.model import LEVELS, Finding, Level, PageAudit, Report
from auditor.model.record import record

FailOn = Literal["error", "warning", "note", "never"]
"""The mildest level of a finding that closes the gate."""
Outcome = Literal["open", "findings", "unchecked"]
"""``findings`` goes before ``unchecked`` where both are so."""


@record
class GateVerdict:
    """What the gate says, with all that it says it of."""

    report: Report
    fail_on: FailOn
    outcome: Outcome
    counts: Mapping[Level, int]
    """Findings of each level, on pages and across them."""
    judged: int
    """Pages that have a score."""
    unchecked: int
    """Pages that were not read, pages and checks across pages on which a check broke."""

    @property
    def passed(self) -> bool:
        """Whether the gate is open: everything was checked, and nothing found is as grave as ``fail_on``."""
        return self.outcome == "open"

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Of all pages, in the order of the report."""
        return tuple(finding for page in self.report.pages for finding in page.findings)

    @property
    def page(self) -> PageAudit:
        """The page, where only one was checked. Raises ValueError where there is none, or more than one."""
        if len(self.report.pages) != 1:
            raise ValueError(f"the report has {len(self.report.pages)} pages; use report.pages")
        return self.report.pages[0]

    @property
    def closed_by(self) -> tuple[Level, ...]:
        """Levels of the findings that close the gate, gravest first."""
        return tuple(level for level in failing_levels(self.fail_on) if self.counts.get(level))


def verdict(report: Report, fail_on: FailOn = "error") -> GateVerdict:
    """The gate's verdict on a report. Nothing judged is never a pass. Raises ValueError for a level that is none."""
    if fail_on not in (*LEVELS, "never"):
        raise ValueError(f"fail_on is {fail_on!r}, must be one of {', '.join(LEVELS)}, never")
    counts = Counter(finding.level for page in report.briefs() for finding in page.findings)
    counts.update(finding.level for finding in report.site_findings)
    judged = sum(page.score.total is not None for page in report.briefs())
    broken = len(report.failed) + sum(bool(page.failed) for page in report.briefs())
    unchecked = len(report.unread) + broken
    outcome: Outcome = "open"
    if any(counts[level] for level in failing_levels(fail_on)):
        outcome = "findings"
    elif unchecked or report.interrupted or not judged:
        outcome = "unchecked"
    return GateVerdict(report, fail_on, outcome, dict(counts), judged, unchecked)


def failing_levels(fail_on: FailOn) -> tuple[Level, ...]:
    """The levels that close the gate, gravest first."""
    return () if fail_on == "never" else LEVELS[: LEVELS.index(fail_on) + 1]
