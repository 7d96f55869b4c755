"""Report -> the changes to make, worth most first: one a check and title, with what it would bring and its pages.

With figures of Search Console a point on a page counts as often as the page is shown.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Final, Literal, TypeAlias

from auditor.formats.readers import Readers
from auditor.model import LEVELS, Level, PageAudit, Report, RuleSummary, SharedCause, SiteFinding
from auditor.model.record import record

MOST: Final = 5
"""How many changes a report puts first: as many as a team takes on in a month."""

MOST_LINKED: Final = 25
"""Pages of one change that are named; of the others it is said how many they are."""


Work: TypeAlias = Literal["template", "texts", "both"]
"""Where a change is made: once in the template, in each text, or in both."""


@record
class Change:
    """Doing what every finding of one check and title says, on all pages."""

    rule: RuleSummary
    title: str
    fix: str
    """What to do: the rule's words, or those of its findings where they have a title of their own."""
    level: Level
    """The gravest that was found."""
    points: float
    """What it adds to the site's score: the check's mean loss over all scored pages, or its findings' part of that."""
    pages: tuple[PageAudit, ...]
    """Briefs of those with such findings, worth most first; no more than a list shows."""
    on: int
    """How many there are."""
    findings: int
    cause: SharedCause | None = None
    """Where most pages have it in the same way."""
    worth: float = 0.0
    """By which changes are ordered: its points, each page's weighed by how often it is shown where that is known."""
    impressions: int | None = None
    """Of its pages in the results of the search; None without an export of Search Console."""

    @property
    def work(self) -> Work:
        """Whose work it is: one change in the template by a developer, one a text by writers, or both."""
        if self.cause is None:
            return "texts"
        return "template" if self.cause.pages >= self.on else "both"


def changes(report: Report) -> tuple[Change, ...]:
    """One for every check that found anything, or one for each title where its findings have several."""
    scored = 0
    readers = Readers(report)
    rules = {rule.id: rule for rule in report.rules}
    causes = {(cause.check, cause.title): cause for cause in report.shared_causes}
    found: Counter[tuple[str, str]] = Counter()
    on: Counter[tuple[str, str]] = Counter()
    lost_by: dict[tuple[str, str], float] = {}
    worth: dict[tuple[str, str], float] = {}
    shown: Counter[tuple[str, str]] = Counter()
    levels: dict[tuple[str, str], Level] = {}
    fixes: dict[tuple[str, str], set[str]] = {}
    concerned: dict[tuple[str, str], list[tuple[float, float, PageAudit]]] = {}
    for page in report.briefs():
        scored += page.score.total is not None
        lost = {part.check: part.lost for part in page.score.parts}
        of_check = Counter([finding.check for finding in page.findings])
        kinds = Counter([(finding.check, finding.title) for finding in page.findings])
        for finding in page.findings:
            kind = finding.check, finding.title
            if levels.setdefault(kind, finding.level) != finding.level:
                levels[kind] = min(finding.level, levels[kind], key=LEVELS.index)
            if finding.title and len(known := fixes.setdefault(kind, set())) < 2:
                known.add(finding.fix)
        weight, impressions = readers.weight(page.source), readers.impressions((page.source,)) or 0
        for (check, title), times in kinds.items():
            found[check, title] += times
            on[check, title] += 1
            points = lost.get(check, 0.0) * times / of_check[check]
            seen = points * weight
            lost_by[check, title] = lost_by.get((check, title), 0.0) + points
            worth[check, title] = worth.get((check, title), 0.0) + seen
            shown[check, title] += impressions
            pages = concerned.setdefault((check, title), [])
            pages.append((seen, points, page))
            if len(pages) >= 2 * MOST_LINKED:
                _cut(pages)
    for pages in concerned.values():
        _cut(pages)
    made = [
        Change(
            rules[check],
            title or rules[check].title,
            _fix(rules[check], title, fixes.get((check, title), ()), pages[0][2]),
            levels[check, title],
            lost_by[check, title] / max(1, scored),
            tuple(page for _, _, page in pages),
            on[check, title],
            found[check, title],
            causes.get((check, title)),
            worth[check, title] / max(1, scored),
            shown[check, title] if readers.known else None,
        )
        for (check, title), pages in concerned.items()
        if check in rules
    ]
    made += _of_pages_together(report, rules, readers)
    return tuple(sorted(made, key=lambda change: (-change.worth, -change.points, change.rule.id, change.title)))


def _of_pages_together(report: Report, rules: Mapping[str, RuleSummary], readers: Readers) -> Iterator[Change]:
    """One change a check across pages. Its pages are named with the findings, in a place of their own."""
    lost = {part.check: part.lost for part in report.score.parts if part.area == "site"}
    by_check: dict[str, list[SiteFinding]] = {}
    for finding in report.site_findings:
        by_check.setdefault(finding.check, []).append(finding)
    for check, findings in by_check.items():
        sources = {source for finding in findings for source in finding.sources}
        yield Change(
            rules[check],
            rules[check].title,
            rules[check].fix,
            min((finding.level for finding in findings), key=LEVELS.index),
            lost.get(check, 0.0),
            (),
            len(sources),
            len(findings),
            worth=lost.get(check, 0.0) * readers.mean_weight(sources),
            impressions=readers.impressions(sources),
        )


def _fix(rule: RuleSummary, title: str, fixes: Collection[str], worst: PageAudit) -> str:
    """That of the rule, which speaks of all its findings; or what those with this title have as theirs."""
    if title == rule.title:
        return rule.fix
    said = sorted(filter(None, fixes))  # briefs that an earlier version kept have none
    if len(said) < 2:
        return said[0] if said else rule.fix
    first = next((one.fix for one in worst.findings if one.fix and (one.check, one.title) == (rule.id, title)), said[0])
    return f"For example: {first}"


def _cut(pages: list[tuple[float, float, PageAudit]]) -> None:
    pages.sort(key=lambda one: (-one[0], -one[1], one[2].source))
    del pages[MOST_LINKED:]
