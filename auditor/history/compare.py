"""Two runs of a site in, what changed between them out.

Findings are told apart by their fingerprints, pages by their identities. What a check finds that the earlier run did
not have is no change of the page. A score counts as moved beyond its noise: for a page one point, as other pages of
the site have a part in some checks; for the site twice the standard error of the mean of its pages' differences.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from math import fsum, sqrt
from typing import NamedTuple

from auditor.model import AREAS, LEVELS
from auditor.model.changes import Changes, Move, NewPage, PageChange, PageName
from auditor.model.night import PageState, RunSummary, SeenFinding

PAGE_NOISE = 1.0
"""Points."""
_LEAST_NOISE = 0.1
"""Points: scores are shown with one decimal at most."""
_FEWEST_WORDS = 40
"""Under which two pages have the same text by chance: "Coming soon"."""


class Pair(NamedTuple):
    """A page in the earlier run and in the later one; None where that run did not see it."""

    before: PageState | None
    after: PageState | None


def compare(
    before: RunSummary, after: RunSummary, pairs: Iterable[Pair], *, same: int, still: int,
    unread: Collection[str] = (),
) -> Changes:  # fmt: skip
    """``pairs`` are the pages that differ; ``same`` counts those with a score that do not, and ``still`` their
    findings. Pages are new or gone only where both runs asked for all that they knew of; ``unread`` are those that the
    later run could not read and that may still be there."""
    new_checks = tuple(check for check in after.checks if check not in before.checks)
    old_checks = frozenset(check for check in before.checks if check not in after.checks)
    still_there = frozenset(unread)
    pages: list[PageChange] = []
    differences: list[float] = []
    came: list[PageState] = []
    gone: list[PageState] = []
    new = fixed = 0
    for was, is_now in pairs:
        if was is None or is_now is None:
            if was is not None:
                if still_there.isdisjoint((was.source, was.url)):
                    gone.append(was)
            elif is_now is not None:
                came.append(is_now)
            continue
        change = _page(was, is_now, frozenset(new_checks), old_checks)
        new += len(change.new)
        fixed += len(change.fixed)
        still += change.still
        if change.score:
            differences.append(change.score.points)
        if change.new or change.fixed or change.text_changed or (change.score and change.score.counts):
            pages.append(change)
    moved = _moved(gone, came)
    came = [page for page in came if page.identity not in {there.identity for _, there in moved}]
    gone = [page for page in gone if page.identity not in {there.identity for there, _ in moved}]
    if before.limited or after.limited:
        came, gone = [], []
    new += sum(len(page.findings) for page in came)
    noise = _noise(differences, same)
    known = {seen.fingerprint for seen in before.site_findings}
    present = {seen.fingerprint for seen in after.site_findings}
    return Changes(
        before=before,
        after=after,
        score=_move(before.score.total, after.score.total, noise),
        areas=tuple(
            (area, move)
            for area in AREAS
            if (move := _move(dict(before.score.areas).get(area), dict(after.score.areas).get(area), noise))
        ),
        pages=tuple(sorted(pages, key=_worst_first)),
        came=tuple(NewPage(_name(page), page.score, tuple(sorted(page.findings, key=_gravest_first))) for page in came),
        gone=tuple(map(_name, gone)),
        moved=tuple((_name(there), _name(here)) for there, here in moved),
        new=new,
        fixed=fixed,
        still=still,
        site_new=tuple(
            seen for seen in after.site_findings if seen.fingerprint not in known and seen.check not in new_checks
        ),
        site_fixed=tuple(
            seen for seen in before.site_findings if seen.fingerprint not in present and seen.check not in old_checks
        ),
        new_checks=new_checks,
    )


def _page(was: PageState, is_now: PageState, new_checks: frozenset[str], old_checks: frozenset[str]) -> PageChange:
    known = {seen.fingerprint for seen in was.findings}
    present = {seen.fingerprint for seen in is_now.findings}
    new = (seen for seen in is_now.findings if seen.fingerprint not in known and seen.check not in new_checks)
    fixed = (seen for seen in was.findings if seen.fingerprint not in present and seen.check not in old_checks)
    return PageChange(
        _name(is_now),
        _move(was.score, is_now.score, PAGE_NOISE),
        new=tuple(sorted(new, key=_gravest_first)),
        fixed=tuple(sorted(fixed, key=_gravest_first)),
        still=len(known & present),
        text_changed=was.text != is_now.text,
    )


def _moved(gone: Iterable[PageState], came: Iterable[PageState]) -> list[tuple[PageState, PageState]]:
    """Pages whose text, and no other page's, is at another address now."""
    by_text: defaultdict[str, tuple[list[PageState], list[PageState]]] = defaultdict(lambda: ([], []))
    for side, pages in enumerate((gone, came)):
        for page in pages:
            if page.words >= _FEWEST_WORDS:
                by_text[page.text][side].append(page)
    return [(left[0], right[0]) for left, right in by_text.values() if len(left) == len(right) == 1]


def _move(before: float | None, after: float | None, noise: float) -> Move | None:
    return None if before is None or after is None else Move(before, after, noise)


def _noise(differences: list[float], same: int) -> float:
    """Twice the standard error of the mean difference; ``same`` pages did not move at all."""
    of = len(differences) + same
    if of < 2:
        return PAGE_NOISE
    mean = fsum(differences) / of
    spread = fsum((each - mean) ** 2 for each in differences) + same * mean**2
    return max(_LEAST_NOISE, 2 * sqrt(spread / (of - 1) / of))


def _worst_first(change: PageChange) -> tuple[float, int, str]:
    return (change.score.points if change.score else 0.0, -len(change.new), change.page.source)


def _gravest_first(seen: SeenFinding) -> tuple[int, str, str]:
    return LEVELS.index(seen.level), seen.check, seen.fingerprint


def _name(page: PageState) -> PageName:
    return PageName(page.source, page.url, page.title)
