"""Report -> the pages that were judged, lowest score first: the order in which somebody would take them on."""

from collections.abc import Iterator

from auditor.model import PageAudit, Report


class Ranked:
    """Briefs of the judged pages in that order. They are many, so each is made when it is asked for."""

    def __init__(self, report: Report) -> None:
        keys = [
            (page.score.total is None, page.score.total or 0.0, page.source, position)
            for position, page in enumerate(report.briefs())
            if is_judged(page)
        ]
        keys.sort()
        self.positions = [key[-1] for key in keys]
        """Their places in the report."""
        self.sources = [key[-2] for key in keys]
        self._report = report

    def __len__(self) -> int:
        return len(self.positions)

    def __iter__(self) -> Iterator[PageAudit]:
        return map(self._report.brief, self.positions)


def ranked(report: Report) -> Ranked:
    """All articles, and other pages where the user had them judged; pages without a score stand last."""
    return Ranked(report)


def passed_over(report: Report) -> Iterator[PageAudit]:
    """Briefs of the pages that are no articles and were not judged, in the order of the report."""
    return (page for page in report.briefs() if not is_judged(page))


def is_judged(page: PageAudit) -> bool:
    return page.facts.article.is_article or page.score.total is not None or bool(page.findings or page.failed)
