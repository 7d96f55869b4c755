"""Report -> the changes to make, worth most first: one a check, with what it would bring and the pages concerned."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from auditor.model import LEVELS, Level, PageAudit, Report, RuleSummary

MOST: Final = 5
"""How many changes a report puts first: as many as a team takes on in a month."""


@dataclass(frozen=True, slots=True)
class Change:
    """Mending every finding of one check, on all pages."""

    rule: RuleSummary
    level: Level
    """The gravest that was found."""
    points: float
    """What it adds to the site's score: the check's mean loss over all scored pages."""
    pages: tuple[PageAudit, ...]
    """Those with findings of the check, worth most first."""
    findings: int


def changes(report: Report) -> tuple[Change, ...]:
    """One for every check that found anything."""
    worth = {part.check: part.lost for part in report.score.parts}
    found: Counter[str] = Counter()
    levels: dict[str, Level] = {}
    concerned: dict[str, list[tuple[float, PageAudit]]] = {}
    for page in report.pages:
        lost = {part.check: part.lost for part in page.score.parts}
        counts = Counter(finding.check for finding in page.findings)
        found.update(counts)
        for finding in page.findings:
            levels[finding.check] = min(finding.level, levels.get(finding.check, "note"), key=LEVELS.index)
        for check in counts:
            concerned.setdefault(check, []).append((lost.get(check, 0.0), page))
    made = [
        Change(
            rule,
            levels[rule.id],
            worth.get(rule.id, 0.0),
            tuple(page for _, page in sorted(concerned[rule.id], key=lambda pair: (-pair[0], pair[1].source))),
            found[rule.id],
        )
        for rule in report.rules
        if rule.id in concerned
    ]
    return tuple(sorted(made, key=lambda change: (-change.points, change.rule.id)))
