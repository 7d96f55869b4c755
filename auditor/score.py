"""Outcomes of checks in, 0 to 100 out: the one place where points are made.

A check that judged a page and found nothing loses nothing. One that found something loses a share of its weight by
the gravest level it found: all of it for an error, 60 % for a warning, 25 % for a note. So an error counts as four
notes of the same weight, and matters of taste alone cannot take more than a quarter of an area.

    area = 100 × (1 − Σ weight × loss / Σ weight)    over the checks of the area that judged the page
    page = mean of its areas that were judged
    site = mean of its pages that have a score

Checks that were skipped or broke count nowhere: a page is never punished for what could not be measured.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from statistics import fmean

from auditor.check import Rule
from auditor.model import AREAS, Area, Finding, Level, PageAudit, Part, Score

LOSS: Mapping[Level, float] = {"error": 1.0, "warning": 0.6, "note": 0.25}


def page_score(judged: Sequence[tuple[Rule, Sequence[Finding]]]) -> Score:
    """Score of one page from every check that judged it, each with its findings (none where all is well)."""
    by_area = {
        area: [(rule, _loss(findings)) for rule, findings in judged if rule.area == area and rule.weight > 0]
        for area in AREAS
    }
    judged_areas = [area for area in AREAS if by_area[area]]
    if not judged_areas:
        return Score(areas=tuple((area, None) for area in AREAS))

    share = 100 / len(judged_areas)
    areas: list[tuple[Area, float | None]] = []
    parts: list[Part] = []
    for area in AREAS:
        weight = sum(rule.weight for rule, _ in by_area[area])
        lost = sum(rule.weight * loss for rule, loss in by_area[area])
        areas.append((area, 100 * (1 - lost / weight) if weight else None))
        parts += [
            Part(rule.id, area, possible=share * rule.weight / weight, lost=share * rule.weight * loss / weight)
            for rule, loss in by_area[area]
        ]
    return Score(total=fmean(value for _, value in areas if value is not None), areas=tuple(areas), parts=tuple(parts))


def by_worth(findings: Iterable[Finding], score: Score) -> tuple[Finding, ...]:
    """The findings with their points, worth most first; equals stay in the order they came in."""
    lost = {part.check: part.lost for part in score.parts}
    rank = {"error": 0, "warning": 1, "note": 2}
    valued = [replace(finding, points=lost.get(finding.check, 0.0)) for finding in findings]
    return tuple(sorted(valued, key=lambda finding: (rank[finding.level], -finding.points)))


def site_score(pages: Iterable[PageAudit]) -> Score:
    """Mean of the pages' scores; a part is a check's mean share over all scored pages, worth most first."""
    scored = [page.score for page in pages if page.score.total is not None]
    if not scored:
        return Score(areas=tuple((area, None) for area in AREAS))
    possible: dict[tuple[str, Area], float] = {}
    lost: dict[tuple[str, Area], float] = {}
    for part in (part for score in scored for part in score.parts):
        key = part.check, part.area
        possible[key] = possible.get(key, 0.0) + part.possible
        lost[key] = lost.get(key, 0.0) + part.lost
    parts = [Part(*key, possible=possible[key] / len(scored), lost=lost[key] / len(scored)) for key in possible]
    return Score(
        total=fmean(score.total for score in scored if score.total is not None),
        areas=tuple((area, _mean(dict(score.areas)[area] for score in scored)) for area in AREAS),
        parts=tuple(sorted(parts, key=lambda part: (-part.lost, part.check))),
    )


def _loss(findings: Iterable[Finding]) -> float:
    return max((LOSS[finding.level] for finding in findings), default=0.0)


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None
