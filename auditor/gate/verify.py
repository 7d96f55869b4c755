"""Findings from before and a report of today in; which are gone, still there and new out."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from auditor.model import Report


class Known(NamedTuple):
    """A finding as a report names it."""

    source: str
    """The page's path or address."""
    check: str
    fingerprint: str
    mark: str
    """Equal for the same finding of the same page, whatever the page is called."""
    line: int
    message: str


class Verified(NamedTuple):
    gone: tuple[Known, ...]
    still: tuple[Known, ...]
    new: tuple[Known, ...]


def verified(before: Iterable[Known], report: Report, *, only: Sequence[str] = ()) -> Verified:
    """``only`` are checks or fingerprints: of those from before, these alone are asked about. What is new is new
    whatever its check. Pages that were not looked at now, or could not be, are asked about too where the report was of
    one page: its file may have another name."""
    now: dict[tuple[str, str], Known] = {}
    pages: set[str] = set()
    for page in report.pages:
        names = {page.source, page.facts.article.url, page.facts.article.path} - {""}
        pages |= names
        for finding in page.findings:
            one = Known(page.source, finding.check, finding.fingerprint, finding.mark, finding.line, finding.message)
            for name in names:
                now[name, finding.mark] = one
    known = list(before)
    if len(report.pages) == 1 and len({one.source for one in known}) == 1 and not {one.source for one in known} & pages:
        source = report.pages[0].source  # the page under another name: a copy, a draft of what is published
        known = [one._replace(source=source) for one in known]
    asked = [one for one in known if one.source in pages and (not only or {one.check, one.fingerprint} & set(only))]
    had = {(one.source, one.mark) for one in known}
    return Verified(
        gone=tuple(one for one in asked if (one.source, one.mark) not in now),
        still=tuple(now[one.source, one.mark] for one in asked if (one.source, one.mark) in now),
        new=tuple(
            one
            for one in {(one.source, one.mark): one for one in now.values()}.values()
            if not any((name, one.mark) in had for name in _names(report, one.source))
        ),
    )


def _names(report: Report, source: str) -> set[str]:
    for page in report.briefs():
        if page.source == source:
            return {page.source, page.facts.article.url, page.facts.article.path} - {""}
    return {source}
