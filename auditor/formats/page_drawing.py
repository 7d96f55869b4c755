"""What formats make of each page alone, drawn where the page is judged: in other processes, and page by page."""

from collections.abc import Iterable, Iterator

from auditor.formats.registry import Format, named
from auditor.model import PageAudit, RuleSummary
from auditor.model.record import record


@record
class AboutReport:
    """What a page's part of the report says of the whole; it is known before any page is read."""

    version: str
    source: str
    rules: tuple[RuleSummary, ...]


@record
class PageDrawing:
    """Of one run. It can be sent to another process."""

    formats: tuple[str, ...]
    """Their names."""
    about: AboutReport

    def __call__(self, page: PageAudit) -> Iterator[tuple[str, str]]:
        for name in self.formats:
            yield from named(name).drawn(page, self.about)


def page_drawing(formats: Iterable[Format], about: AboutReport) -> PageDrawing:
    return PageDrawing(tuple(format_.name for format_ in formats), about)
