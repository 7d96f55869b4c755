"""Report and file names -> everything that the report's first page prints."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from auditor.formats.changes import MOST, Change, changes
from auditor.formats.html.article_rows import Table, table_of
from auditor.formats.html.bands import Band, band_of
from auditor.formats.html.first_changes import Proposed, proposed
from auditor.formats.html.search_view import SearchView, search_view
from auditor.formats.html.since_view import SinceView, since_view
from auditor.formats.phrasing import meaning
from auditor.formats.ranking import Ranked, is_judged, passed_over
from auditor.model import LEVELS, Article, Level, PageAudit, PageKind, Report, RuleSummary
from auditor.model.record import record

_NUMBERS: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_NAMES: Final[Mapping[PageKind, str]] = {
    "article": "Articles",
    "list": "Lists of articles",
    "tag": "Tag pages",
    "category": "Category pages",
    "author": "Authors' pages",
    "archive": "Archives",
    "search": "Search pages",
    "home": "Home pages",
    "documentation": "Documentation",
    "product": "Product pages",
    "company": "About the company and its services",
    "legal": "Legal pages",
    "forum": "Forum threads",
    "redirect": "Redirects",
    "too short": "Too short",
    "other": "Other pages",
}
"""What each kind of page is called as a heading."""
_NAMED: Final = 3
"""Pages of one reason that are named, where there are no more."""


@record
class Unjudged:
    """One check that had nothing to judge, or broke, on some pages for one reason."""

    rule: RuleSummary
    reason: str
    """As it stood on the first of the pages; numbers in it may differ on others."""
    pages: tuple[Article, ...]
    """The first of them."""
    on: int
    """How many there are."""
    alike: bool
    """Whether all pages gave the very same reason."""


@record
class OtherPages:
    """Pages of one kind that are no articles."""

    name: str
    pages: tuple[Article, ...]


@record
class Unreadable:
    """One reason for which pages could not be read."""

    reason: str
    addresses: tuple[str, ...]


@record
class IndexView:
    report: Report
    meaning: str
    band: Band | None
    table: Table
    levels: Mapping[Level, int]
    most: tuple[Proposed, ...]
    further: tuple[Change, ...]
    others: tuple[OtherPages, ...]
    """Pages that are not articles, the commonest kind first."""
    unread: tuple[Unreadable, ...]
    failed: tuple[Unjudged, ...]
    skipped: tuple[Unjudged, ...]
    since: SinceView | None
    """None where there is no last run to compare with."""
    search: SearchView | None = None
    """None without an export of Search Console."""


def index_view(report: Report, pages: Ranked, names: Mapping[str, str]) -> IndexView:
    """Articles stand worst first; a page without a score stands last. ``names`` are those of their files, by source."""
    rules = {rule.id: rule for rule in report.rules}
    ordered = changes(report)
    positions = dict(zip(pages.sources, pages.positions, strict=True))
    levels: Counter[Level] = Counter()
    scored = 0
    for page in filter(is_judged, report.briefs()):
        levels.update(finding.level for finding in page.findings)
        scored += page.score.total is not None
    return IndexView(
        report=report,
        meaning=meaning(report.score, scored, filter(is_judged, report.briefs())),
        band=band_of(report.score.total),
        table=table_of(report, pages, len(pages), names, titles_of(ordered)),
        levels={level: levels[level] for level in LEVELS},
        most=proposed(report, ordered[:MOST], positions),
        further=ordered[MOST:],
        others=_others(page.facts.article for page in passed_over(report)),
        unread=_unreadable(report),
        failed=_unjudged(
            ((failed.check, failed.error, page) for page in report.briefs() for failed in page.failed), rules
        ),
        skipped=_unjudged(
            ((skipped.check, skipped.reason, page) for page in report.briefs() for skipped in page.skipped), rules
        ),
        since=since_view(report),
        search=search_view(report, positions),
    )


def titles_of(ordered: Sequence[Change]) -> dict[str, str]:
    """What each check that found something on a page is called in a list of them, worth most first."""
    several = Counter(change.rule.id for change in ordered)
    return {
        change.rule.id: change.title if several[change.rule.id] == 1 else change.rule.title
        for change in ordered
        if change.rule.area != "site"
    }


def _unjudged(outcomes: Iterable[tuple[str, str, PageAudit]], rules: Mapping[str, RuleSummary]) -> tuple[Unjudged, ...]:
    """Reasons that differ in their numbers only are one cause; the commonest cause comes first."""
    first: dict[tuple[str, str], tuple[str, list[Article]]] = {}
    on: Counter[tuple[str, str]] = Counter()
    differ: set[tuple[str, str]] = set()
    causes: dict[str, str] = {}
    for check, reason, page in outcomes:
        if reason not in causes:
            causes[reason] = _NUMBERS.sub("#", reason)
        cause = check, causes[reason]
        said, pages = first.setdefault(cause, (reason, []))
        on[cause] += 1
        if reason != said:
            differ.add(cause)
        if len(pages) < _NAMED:
            pages.append(page.facts.article)
    return tuple(
        Unjudged(rules[cause[0]], said, tuple(pages), on[cause], alike=cause not in differ)
        for cause, (said, pages) in sorted(first.items(), key=lambda item: (-on[item[0]], item[0]))
    )


def _others(articles: Iterable[Article]) -> tuple[OtherPages, ...]:
    by_kind: dict[PageKind, list[Article]] = {}
    for article in articles:
        by_kind.setdefault(article.page_kind, []).append(article)
    commonest = sorted(by_kind.items(), key=lambda kind: (-len(kind[1]), kind[0]))
    return tuple(OtherPages(_NAMES[kind], tuple(pages)) for kind, pages in commonest)


def _unreadable(report: Report) -> tuple[Unreadable, ...]:
    """The commonest reason first, reasons alike in the order of the report."""
    causes: dict[str, list[str]] = {}
    for page in report.unread:
        causes.setdefault(page.reason, []).append(page.url)
    return tuple(
        Unreadable(reason, tuple(addresses))
        for reason, addresses in sorted(causes.items(), key=lambda cause: -len(cause[1]))
    )
