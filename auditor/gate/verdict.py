"""A report in, the gate's verdict out: open, closed by findings, or closed because something was not checked."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Literal, NamedTuple

from auditor.gate.baseline import Baseline, Entry, entry_across, entry_of, name_of
from auditor.gate.conditions import Conditions, checks_named, conditions
from auditor.gate.fallen_scores import Compared, compared
from auditor.gate.levels import failing_levels
from auditor.gate.places import Folder
from auditor.gate.replacement import Replacement
from auditor.model import LEVELS, Finding, Level, PageAudit, Report, SiteFinding
from auditor.model.record import record

Outcome = Literal["open", "findings", "unchecked"]
"""``findings`` goes before ``unchecked`` where both are so."""


class Judged(NamedTuple):
    """A finding as the gate sees it."""

    finding: Finding | SiteFinding
    page: PageAudit | None
    """None for a finding about several pages together."""
    blocks: bool
    known: bool
    """Whether the baseline has it, so that it is tolerated."""


@record
class GateVerdict:
    """What the gate says, with all that it says it of."""

    report: Report
    fail_on: str
    """As the user wrote it: a level, or a list of conditions."""
    conditions: Conditions
    """The same; areas are the checks in them."""
    outcome: Outcome
    counts: Mapping[Level, int]
    """Findings of each level, on pages and across them; without those that the baseline has."""
    closing: Mapping[Level, int]
    """Those of them that close the gate."""
    judged: int
    """Pages that have a score."""
    unchecked: int
    """Pages that were not read, pages and checks across pages on which a check broke."""
    folder: Folder = Folder()
    baseline: Baseline | None = None
    known: int = 0
    """Findings that the baseline has."""
    gone: tuple[Entry, ...] = ()
    """Entries of the baseline about pages that were checked, which are not found any more; sorted."""
    low: tuple[str, ...] = ()
    """Pages whose score is under the one that was asked for."""
    scores: Compared = Compared()
    """Scores beside those of the baseline, where ``score-drop`` asks for it."""
    fixes: Mapping[tuple[str, str], tuple[Replacement, ...]] = field(default_factory=dict)
    """By a page's source and a finding's mark, the change that is proven to remove it; where somebody asked for it."""
    unproven: int = 0
    """Findings that may have such a change, for which no proof was sought, as there are too many."""
    every: bool = False
    """Whether the user asked to see findings that close nothing, too."""

    @property
    def passed(self) -> bool:
        """Whether the gate is open: everything was checked, and nothing found meets ``fail_on``."""
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
        return tuple(level for level in LEVELS if self.closing.get(level))

    def ranked(self) -> Iterator[Judged]:
        """Every finding: first those that close the gate, then those that are new, then those that are known; of each
        the gravest first."""
        found = [self.of_page(page, finding) for page in self.report.pages for finding in page.findings]
        found += map(self.of_site, self.report.site_findings)
        return iter(sorted(found, key=lambda one: (not one.blocks, one.known, LEVELS.index(one.finding.level))))

    def of_page(self, page: PageAudit, finding: Finding) -> Judged:
        known = self.baseline is not None and self.baseline.knows(_entry(self.baseline, page, finding))
        return Judged(finding, page, not known and self._closes(finding), known)

    def of_site(self, finding: SiteFinding) -> Judged:
        known = self.baseline is not None and self.baseline.knows(entry_across(finding.check, finding.fingerprint))
        return Judged(finding, None, not known and self._closes(finding), known)

    def path_of(self, page: PageAudit) -> str:
        """Where the page's file lies below the folder; empty for what is no file."""
        return self.folder.path_of(page.source)

    def _closes(self, finding: Finding | SiteFinding) -> bool:
        wanted, level = self.conditions, finding.level
        return (
            level in failing_levels(wanted.level)
            or (wanted.new is not None and level in failing_levels(wanted.new))
            or finding.check in wanted.names
        )


def verdict(
    report: Report,
    fail_on: str = "error",
    *,
    baseline: Baseline | None = None,
    folder: Folder | None = None,
    every: bool = False,
) -> GateVerdict:
    """The gate's verdict on a report. Nothing judged is never a pass.

    ``fail_on`` is a level (``error``, ``warning``, ``note``, ``never``) or a list of conditions with commas
    (``auditor/gate/conditions.py``). What ``baseline`` has closes nothing. Raises ValueError for what is no condition.
    """
    wanted = conditions(fail_on, checks=[rule.id for rule in report.rules])
    wanted = replace(wanted, names=checks_named(report, wanted.names))
    if wanted.new and baseline is None and report.changes is None:
        raise ValueError(f"new:{wanted.new} needs something to compare with: a baseline")
    if wanted.drop is not None and baseline is None and report.changes is None:
        raise ValueError(f"score-drop:{wanted.drop:g} needs something to compare with: a baseline")
    first = GateVerdict(
        report, fail_on, wanted, "open", {}, {}, 0, 0, folder or Folder(), baseline
    )  # fmt: skip
    counts, closing, known = Counter[Level](), Counter[Level](), 0
    there: set[Entry] = set()
    low = []
    for page in report.pages:
        if wanted.score is not None and page.score.total is not None and page.score.total < wanted.score:
            low.append(page.source)
        for finding in page.findings:
            if baseline is not None:
                there.add(_entry(baseline, page, finding))
            judged = first.of_page(page, finding)
            known += judged.known
            counts[finding.level] += not judged.known
            closing[finding.level] += judged.blocks
    for across in report.site_findings:
        there.add(entry_across(across.check, across.fingerprint))
        judged = first.of_site(across)
        known += judged.known
        counts[across.level] += not judged.known
        closing[across.level] += judged.blocks
    count = sum(page.score.total is not None for page in report.briefs())
    broken = len(report.failed) + sum(bool(page.failed) for page in report.briefs())
    unchecked = len(report.unread) + broken
    beside = Compared()
    if wanted.drop is not None and baseline is not None:
        beside = compared(report, baseline, wanted.drop)
    outcome: Outcome = "open"
    if closing.total() or low or beside.fallen:
        outcome = "findings"
    elif unchecked or report.interrupted or not count:
        outcome = "unchecked"
    return GateVerdict(
        report, fail_on, wanted, outcome, dict(counts), dict(closing), count, unchecked, first.folder, baseline, known,
        gone=_gone(report, baseline, there), low=tuple(low), scores=beside, every=every,
    )  # fmt: skip


def _gone(report: Report, baseline: Baseline | None, there: set[Entry]) -> tuple[Entry, ...]:
    if baseline is None:
        return ()
    checked = {name_of(baseline.folder, page.source) for page in report.briefs()}
    gone = (one for one in baseline.entries if one.path in checked and one not in there)
    return tuple(sorted(gone, key=lambda one: (one.path, one.check, one.mark)))


def _entry(baseline: Baseline, page: PageAudit, finding: Finding) -> Entry:
    return entry_of(name_of(baseline.folder, page.source), finding.check, finding.mark)
