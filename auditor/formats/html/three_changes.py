"""A judged page -> the three changes that bring most points, one after the other, each with the score that results."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from auditor.formats.html.findings import Group
from auditor.model import Finding, PageAudit, RuleSummary
from auditor.model.record import record
from auditor.score import Prospect

MOST: Final = 3
_LEAST: Final = 0.05
"""Points that show as 0.1."""


@record
class Step:
    group: Group
    gain: float
    """Points that it brings after the steps before it."""
    score: float
    """Of the page, when it and the steps before it are done."""
    half: str
    """What half of the change already brings: "4 of 9 places already bring +1.3"; empty where it has no halves."""


def three_changes(audit: PageAudit, rules: Mapping[str, RuleSummary], groups: Sequence[Group]) -> tuple[Step, ...]:
    """What brings most comes first. What copies other parts of the page is done last, so it comes last."""
    if audit.score.total is None:
        return ()
    prospect = Prospect(audit, rules)
    chosen: list[Group] = []
    while len(chosen) < MOST and len(chosen) < len(groups):
        left = [group for group in groups if group not in chosen]
        chosen.append(max(left, key=lambda group: (prospect.total(_without(prospect, [*chosen, group])), group.points)))
    return tuple(_steps(prospect, audit.score.total, sorted(chosen, key=lambda group: group.findings[0].last)))


def _steps(prospect: Prospect, now: float, chosen: Sequence[Group]) -> Iterator[Step]:
    start = before = prospect.total({})
    for number, group in enumerate(chosen, start=1):
        after = prospect.total(_without(prospect, chosen[:number]))
        if after - before >= _LEAST:
            half = _half(prospect, chosen[:number], group, before, after)
            yield Step(group, after - before, min(100.0, now + after - start), half)
        before = after


def _without(prospect: Prospect, groups: Sequence[Group]) -> dict[str, list[Finding]]:
    """What is left of the checks whose groups are done."""
    done = {(group.rule.id, finding.title) for group in groups for finding in group.findings[:1]}
    return {
        group.rule.id: [
            finding for finding in prospect.of(group.rule.id) if (finding.check, finding.title) not in done
        ]
        for group in groups
    }  # fmt: skip


def _half(prospect: Prospect, groups: Sequence[Group], group: Group, before: float, after: float) -> str:
    findings = group.findings
    if len(findings) > 1:
        done, of = len(findings) // 2, len(findings)
        rest = list(findings[done:])
    elif findings[0].halfway:
        done, of, extent = findings[0].halfway
        rest = [replace(findings[0], extent=extent)]
    else:
        return ""
    left = _without(prospect, groups)
    gain = prospect.total({**left, group.rule.id: [*left[group.rule.id], *rest]}) - before
    if gain < _LEAST or after - before - gain < _LEAST:
        return ""
    return f"{done:,} of {of:,} places already bring +{gain:.1f}"
