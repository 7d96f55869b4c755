"""Which page of a report somebody opens first."""

from auditor.formats.html.file_names import file_names
from auditor.formats.ranking import is_judged
from auditor.model import Report


def opens_on(report: Report) -> str:
    """The site's page; of a report on one article alone, the article's, which says all that the other would."""
    if len(report.pages) != 1 or report.unread:
        return "index.html"
    page = report.brief(0)
    return f"pages/{file_names([page.source])[0]}.html" if is_judged(page) else "index.html"
