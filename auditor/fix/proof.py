"""A page's bytes in, its fixed bytes out, proven by a second audit: what was asked for is gone, nothing new came."""

import html
from collections.abc import Callable, Collection, Iterable
from typing import Final, NamedTuple

from auditor.fix.edit import Fix, applied, together
from auditor.fix.plan import page_source, planned
from auditor.fix.source_text import source_text
from auditor.gate.verify import Known, verified
from auditor.model import PageAudit, Report

Audit = Callable[[bytes], Report]
"""A page's bytes in, the report on that one page out."""

_MOST_ROUNDS: Final = 12
"""One change may show the next: a heading that moved up, and the one below it."""


class Outcome(NamedTuple):
    """What became of a page."""

    body: bytes
    """The page as it was, where nothing could be changed."""
    fixes: tuple[Fix, ...]
    """What was changed, each with the finding that is gone."""
    before: Report
    after: Report
    unproven: tuple[str, ...] = ()
    """Checks whose changes were not made, as the second audit did not bear them out."""

    @property
    def page(self) -> PageAudit:
        return self.after.pages[0]


class _Made(NamedTuple):
    body: bytes
    fixes: tuple[Fix, ...]
    report: Report


def fixed(body: bytes, content_type: str, audit: Audit, *, only: Collection[str] | None = None) -> Outcome:
    """Every certain change that proves itself; ``only`` are marks of the findings that are asked about.

    Where all together do not, the changes for one check after the other are tried, and those that do not are left out.
    """
    before = audit(body)
    if not before.pages:
        return Outcome(body, (), before, before)
    source = source_text(body, content_type)
    page = before.pages[0]
    checks = list(dict.fromkeys(fix.finding.check for fix in planned(page, page_source(source, page))))
    made = _made(body, content_type, audit, before, checks, only)
    if _is_proven(before, made):
        return Outcome(made.body, made.fixes, before, made.report)
    kept: list[str] = []
    best = _Made(body, (), before)
    for check in checks:
        more = _made(body, content_type, audit, before, [*kept, check], only)
        if _is_proven(before, more):
            kept.append(check)
            best = more
    return Outcome(best.body, best.fixes, before, best.report, tuple(each for each in checks if each not in kept))


def _made(
    body: bytes, content_type: str, audit: Audit, report: Report, checks: Iterable[str], only: Collection[str] | None
) -> _Made:
    done: list[Fix] = []
    wanted = frozenset(checks)
    for _ in range(_MOST_ROUNDS):
        source, page = source_text(body, content_type), report.pages[0]
        found = [fix for fix in planned(page, page_source(source, page)) if fix.finding.check in wanted]
        fixes, edits = together(fix for fix in found if only is None or fix.finding.mark in only)
        changed = source.changed(edits) if edits else None
        if changed is None or changed == body or applied(source.text, edits) == source.text:
            break
        after = audit(changed)
        if not after.pages:
            break
        body, report = changed, after
        done += fixes
        if only is not None:
            break
    return _Made(body, tuple(done), report)


def _is_proven(before: Report, made: _Made) -> bool:
    """Whether all is gone that was to go, nothing new came, and the article says what it said."""
    if not made.fixes:
        return True
    page = before.pages[0]
    known = [
        Known(page.source, each.check, each.fingerprint, each.mark, each.line, each.message) for each in page.findings
    ]
    found = verified(known, made.report)
    asked = {fix.finding.mark for fix in made.fixes}
    still = {one.mark for one in (*found.still, *found.new)}
    return not found.new and not asked & still and _said(page) == _said(made.report.pages[0])


def _said(page: PageAudit) -> str:
    """What the article says, however often its entities are escaped."""
    text = page.facts.article.text
    for _ in range(3):
        text = html.unescape(text)
    return "".join(text.split())
