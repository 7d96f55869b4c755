"""A group's pages and the runs before -> how many findings it had night by night, as a picture and its numbers."""

from collections.abc import Iterable, Sequence
from typing import Final

from auditor.model import PageAudit, Report
from auditor.model.changes import PastPages
from auditor.model.record import record

_MOST: Final = 60
"""Nights that are shown, the last ones."""
_LEAST: Final = 2


@record
class BurnDown:
    """What was left to do after each night, for the articles that the group has now."""

    nights: tuple[PastPages, ...]
    """Oldest first, this run last."""
    columns: tuple[float, ...]
    """Findings of each night, 0 to 100 of the most."""

    @property
    def first(self) -> PastPages:
        return self.nights[0]

    @property
    def last(self) -> PastPages:
        return self.nights[-1]


def burn_down(report: Report, pages: Iterable[PageAudit]) -> BurnDown | None:
    """``pages`` may be briefs. None where no earlier run saw any of them."""
    if report.history is None:
        return None
    identities: list[str] = []
    findings, total = 0, 0.0
    for page in pages:
        if page.score.total is None:
            continue
        identities.append(page.facts.article.identity)
        findings += len(page.findings)
        total += page.score.total
    if not identities:
        return None
    now = PastPages(report.started, len(identities), findings, total / len(identities))
    before = [night for night in report.history.of_pages(identities) if night.articles and night.started != now.started]
    nights = (*before[1 - _MOST :], now)
    return BurnDown(nights, tuple(_heights(nights))) if len(nights) >= _LEAST else None


def _heights(nights: Sequence[PastPages]) -> Iterable[float]:
    most = max(1, *(night.findings for night in nights))
    return (100 * night.findings / most for night in nights)
