"""Outcomes of checks in, 0 to 100 out: the one place where points are made.

An area begins with 100. A check may take ten times its weight (1 to 10) from it: all of that for an error, 60 % for a
warning, 25 % for a note. A missing title (weight 10, error) takes all of its area, an empty description (weight 5,
note) 12.5. What others found does not change what a check takes, and a further check that passes makes no page look
better. Each finding takes its extent of what the check may take, and of what the others have left:

    taken = 10 × weight × L × (1 − Π (1 − extent × loss / L))    over its findings; L: the loss of the gravest level

so that every finding less gives points back, and never takes any.

    area = 100 − Σ 10 × weight × loss, not below 0    over the checks of the area that judged the page
    page = mean of its areas that were judged
    site = mean of its pages that have a score, of which its own area takes a tenth at most

The site's own area holds what is wrong with pages together. A check across pages takes from its 100 what it may take,
times the share of the scored pages that its findings are about.

Where an area would fall below 0, what its checks take is cut in proportion. Checks that were skipped or broke count
nowhere: a page is never punished for what could not be measured.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import fsum, prod
from typing import Protocol

from auditor.model import AREAS, LEVELS, Area, Finding, Level, PageAudit, Part, Score, SiteFinding
from auditor.model.record import replace
from auditor.site_check import SiteCheck

SITE_SHARE = 0.1
"""Of the score that the site's own area may take: what pages are together matters less than what each of them is."""
FEWEST = 2
"""Scored pages from which on there is something to compare."""
LOSS: Mapping[Level, float] = {"error": 1.0, "warning": 0.6, "note": 0.25}


class Weighed(Protocol):
    """What a score asks of a check's rule, or of its summary."""

    @property
    def id(self) -> str: ...
    @property
    def area(self) -> Area: ...
    @property
    def level(self) -> Level: ...
    @property
    def weight(self) -> int: ...


def page_score(judged: Sequence[tuple[Weighed, Sequence[Finding]]]) -> Score:
    """Score of one page from every check that judged it, each with its findings (none where all is well)."""
    by_area: dict[Area, list[tuple[Weighed, float]]] = {area: [] for area in AREAS}
    for rule, findings in judged:
        if rule.area in by_area:
            by_area[rule.area].append((rule, _taken(rule, findings) if findings else 0.0))
    judged_areas = [area for area in AREAS if by_area[area]]
    if not judged_areas:
        return Score(areas=tuple((area, None) for area in AREAS))

    areas: list[tuple[Area, float | None]] = []
    parts: list[Part] = []
    for area in AREAS:
        taken = sum(points for _, points in by_area[area])
        cut = min(1.0, 100 / taken) if taken else 1.0
        areas.append((area, max(0.0, 100 - taken * cut) if by_area[area] else None))
        parts += [
            Part(
                rule.id,
                area,
                possible=min(100.0, max(points, 10 * rule.weight * LOSS[rule.level])) / len(judged_areas),
                lost=points * cut / len(judged_areas),
            )
            for rule, points in by_area[area]
        ]
    return Score(total=_mean(value for _, value in areas), areas=tuple(areas), parts=tuple(parts))


class Prospect:
    """What a page's score would be with other findings. Only the area of a changed check is added up anew, so that many
    possible changes can be weighed on every page of a report."""

    def __init__(self, audit: PageAudit, rules: Mapping[str, Weighed]) -> None:
        """``rules`` has those of all checks that judged the page."""
        self._rules = rules
        self._findings: dict[str, list[Finding]] = {}
        for finding in audit.findings:
            self._findings.setdefault(finding.check, []).append(finding)
        self._taken: dict[Area, dict[str, float]] = {part.area: {} for part in audit.score.parts}
        for check, found in self._findings.items():
            if (rule := rules[check]).area in self._taken:
                self._taken[rule.area][check] = _taken(rule, found)

    def of(self, check: str) -> Sequence[Finding]:
        """The page's findings of the check."""
        return self._findings.get(check, ())

    def total(self, findings: Mapping[str, Sequence[Finding]]) -> float:
        """The score with these as all the findings of the checks that are named, and everything else as it is."""
        changed = {check: _taken(self._rules[check], found) for check, found in findings.items()}
        areas = (
            max(0.0, 100 - fsum(changed.get(check, points) for check, points in taken.items()))
            for taken in self._taken.values()
        )
        return _mean(areas) or 0.0


def by_worth(findings: Iterable[Finding], score: Score) -> tuple[Finding, ...]:
    """The findings with their points, in the order in which to make the changes: worth most first, the graver of equals
    first, else in the order they came in; those that are to be made last come last."""
    lost = {part.check: part.lost for part in score.parts}
    valued = [replace(finding, points=lost.get(finding.check, 0.0)) for finding in findings]
    return tuple(sorted(valued, key=lambda finding: (finding.last, -finding.points, LEVELS.index(finding.level))))


def site_score(pages: Iterable[PageAudit]) -> Score:
    """Mean of the pages' scores; a part is a check's mean share over all scored pages, worth most first."""
    totals: list[float] = []
    areas: dict[Area, list[float | None]] = {area: [] for area in AREAS}
    possible: dict[tuple[str, Area], float] = {}
    lost: dict[tuple[str, Area], float] = {}
    for score in (page.score for page in pages):
        if score.total is None:
            continue
        totals.append(score.total)
        for area, value in score.areas:
            areas[area].append(value)
        for part in score.parts:
            key = part.check, part.area
            possible[key] = possible.get(key, 0.0) + part.possible
            lost[key] = lost.get(key, 0.0) + part.lost
    parts = [Part(*key, possible=possible[key] / len(totals), lost=lost[key] / len(totals)) for key in possible]
    return Score(
        total=_mean(totals),
        areas=tuple((area, _mean(values)) for area, values in areas.items()),
        parts=tuple(sorted(parts, key=lambda part: (-part.lost, part.check))),
    )


def with_site(
    score: Score, checks: Sequence[SiteCheck], findings: Sequence[SiteFinding], pages: int
) -> Score:  # fmt: skip
    """The score of so many pages with the site's own area; as it is where one page or none has a score."""
    if score.total is None or pages < FEWEST or not checks:
        return score
    taken: dict[str, float] = {}
    for check in checks:
        concerned: dict[str, float] = {}
        for finding in findings:
            if finding.check == check.rule.id:
                concerned |= dict.fromkeys(finding.sources, LOSS[finding.level])
        taken[check.rule.id] = 10 * check.rule.weight * min(1.0, fsum(concerned.values()) / pages)
    cut = min(1.0, 100 / total) if (total := fsum(taken.values())) else 1.0
    worth = SITE_SHARE * score.total / 100  # of the score for a point of the area
    parts = [
        Part(
            check.rule.id,
            "site",
            possible=10 * check.rule.weight * LOSS[check.rule.level] * worth,
            lost=taken[check.rule.id] * cut * worth,
        )
        for check in checks
    ]
    lost = fsum(part.lost for part in parts)
    return Score(
        total=max(0.0, score.total - lost),
        areas=(*score.areas, ("site", max(0.0, 100 - total * cut))),
        parts=tuple(sorted((*score.parts, *parts), key=lambda part: (-part.lost, part.check))),
    )


def _taken(rule: Weighed, findings: Iterable[Finding]) -> float:
    """Points that the check takes from its area."""
    losses = [(LOSS[finding.level], finding.extent) for finding in findings]
    gravest = max((loss for loss, _ in losses), default=0.0)
    left = prod(1 - extent * loss / gravest for loss, extent in losses) if gravest else 1.0
    return 10 * rule.weight * gravest * (1 - left)


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fsum(known) / len(known) if known else None
