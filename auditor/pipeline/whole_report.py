"""Judged pages and what was found across them in, the report of the run out."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from auditor.causes import shared_causes
from auditor.config import Config
from auditor.model import Failed, PageAudit, Report, SiteFinding, Unread
from auditor.report_page import summary
from auditor.score import site_score, with_site
from auditor.site.drafts import uncounted, unread_heads
from auditor.site.missed_selectors import missed_selectors
from auditor.site.unknown_keyphrases import unknown_keyphrases


def whole_report(
    pages: Sequence[PageAudit],
    config: Config,
    *,
    version: str,
    started: str,
    source: str,
    site_findings: tuple[SiteFinding, ...],
    unread: Collection[Unread],
    failed: Sequence[Failed],
    unasked: Sequence[str],
    interrupted: bool,
    names: Iterable[tuple[str, str]],
) -> Report:
    """``failed`` are checks across pages that broke; ``unasked`` has a line for each that did not run; ``names`` are
    source and address of all pages of the run."""
    report = Report(
        version=version,
        started=started,
        source=source,
        rules=tuple(map(summary, config.rules())),
        pages=pages,
        site_findings=site_findings,
        failed=tuple(failed),
        interrupted=interrupted,
    )
    scored = sum(page.score.total is not None for page in report.briefs())
    return replace(
        report,
        unread=tuple(sorted((*unread, *unread_heads(report.briefs())), key=lambda page: page.url)),
        score=with_site(site_score(report.briefs()), config.site_checks, site_findings, scored),
        shared_causes=shared_causes(report.briefs(), most=len(report.pages)),
        notes=(
            *config.notes,
            *unasked,
            *(f"{each.check} broke, so what it looks for may be missing: {each.error}" for each in failed),
            *(() if interrupted else config.unmatched_keyphrases(names)),
            *missed_selectors(report.briefs(), config.selectors),
            *uncounted(report.briefs()),
            *unknown_keyphrases(page.facts for page in report.briefs() if page.score.total is not None),
        ),
    )
