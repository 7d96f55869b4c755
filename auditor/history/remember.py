"""What a run leaves for later ones: of each page its state, of the run a summary."""

from collections import Counter
from collections.abc import Iterable
from statistics import median_low

from auditor.facts.freshness import text_digest
from auditor.model import LEVELS, Finding, PageAudit, Report, SiteFinding
from auditor.model.night import PageState, RunSummary, SeenFinding

_LONGEST = 300
"""Characters of a title or a message that are remembered."""


def page_state(page: PageAudit) -> PageState:
    article, facts = page.facts.article, page.facts
    return PageState(
        identity=article.identity,
        source=article.source,
        url=article.url,
        title=article.title.text[:_LONGEST],
        score=page.score.total,
        areas=page.score.areas,
        words=facts.words,
        text=text_digest(article),
        since=facts.freshness.since,
        findings=tuple(sorted(map(_seen, page.findings), key=lambda seen: seen.fingerprint)),
    )


def run_summary(report: Report, *, number: int, limited: bool) -> RunSummary:
    """The report's pages are gone through once."""
    levels = Counter(finding.level for finding in report.site_findings)
    words: list[int] = []
    for page in report.briefs():
        levels.update(finding.level for finding in page.findings)
        if page.score.total is not None:
            words.append(page.facts.words)
    return RunSummary(
        number=number,
        source=report.source,
        started=report.started,
        version=report.version,
        articles=len(words),
        pages=len(report.pages),
        unread=len(report.unread),
        score=report.score,
        levels=tuple((level, levels[level]) for level in LEVELS),
        words=median_low(words) if words else 0,
        checks=tuple(sorted(rule.id for rule in report.rules)),
        limited=limited,
        site_findings=seen_across(report.site_findings),
    )


def seen_across(findings: Iterable[SiteFinding]) -> tuple[SeenFinding, ...]:
    return tuple(sorted(map(_seen, findings), key=lambda seen: seen.fingerprint))


def _seen(finding: Finding | SiteFinding) -> SeenFinding:
    return SeenFinding(
        finding.check, finding.level, finding.title[:_LONGEST], finding.message[:_LONGEST], finding.fingerprint
    )
