"""A report -> what its page for mail prints: the first page of the report, and the articles that need most."""

from collections import Counter
from itertools import islice
from typing import Final

from auditor.formats.changes import MOST, changes
from auditor.formats.html.bands import Band, band_of
from auditor.formats.html.first_changes import Proposed, proposed
from auditor.formats.html.since_view import SinceView, since_view
from auditor.formats.phrasing import meaning, title_of
from auditor.formats.ranking import Ranked, is_judged
from auditor.model import LEVELS, Level, PageAudit, Report
from auditor.model.record import record

MOST_ROWS: Final = 50
"""Articles that a mail lists."""


@record
class MailRow:
    title: str
    address: str
    score: float | None
    levels: Counter[Level]


@record
class MailView:
    meaning: str
    band: Band | None
    levels: dict[Level, int]
    articles: int
    most: tuple[Proposed, ...]
    since: SinceView | None
    rows: tuple[MailRow, ...]
    addresses: dict[str, str]
    """By source, of the pages that changes name."""


def mail_view(report: Report, pages: Ranked) -> MailView:
    levels: Counter[Level] = Counter()
    scored = 0
    for page in pages:
        levels.update(finding.level for finding in page.findings)
        scored += page.score.total is not None
    positions = dict(zip(pages.sources, pages.positions, strict=True))
    most = proposed(report, changes(report)[:MOST], positions)
    return MailView(
        meaning=meaning(report.score, scored, filter(is_judged, report.briefs())),
        band=band_of(report.score.total),
        levels={level: levels[level] for level in LEVELS},
        articles=len(pages),
        most=most,
        since=since_view(report),
        rows=tuple(map(_row, islice(pages, MOST_ROWS))),
        addresses={page.source: page.facts.article.url for one in most for page in one.change.pages},
    )


def _row(page: PageAudit) -> MailRow:
    article = page.facts.article
    counts = Counter(finding.level for finding in page.findings)
    return MailRow(title_of(article), article.url or article.source, page.score.total, counts)
