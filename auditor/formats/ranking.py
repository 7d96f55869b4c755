"""Report -> the pages that were judged, lowest score first: the order in which somebody would take them on."""

from auditor.model import PageAudit, Report


def ranked(report: Report) -> list[PageAudit]:
    """All articles, and other pages where the user had them judged; pages without a score stand last."""
    return sorted(
        filter(_judged, report.pages),
        key=lambda page: (page.score.total is None, page.score.total or 0.0, page.source),
    )


def passed_over(report: Report) -> list[PageAudit]:
    """Pages that are no articles and were not judged, in the order of the report."""
    return [page for page in report.pages if not _judged(page)]


def _judged(page: PageAudit) -> bool:
    return page.facts.article.is_article or page.score.total is not None or bool(page.findings or page.failed)
