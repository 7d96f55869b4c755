"""A page as judged and its source in; the changes that are certain out, and words for what only a human can decide."""

from collections.abc import Iterator

from auditor.fix.edit import Fix, Suggestion
from auditor.fix.kinds import KINDS
from auditor.fix.page_source import PageSource
from auditor.fix.source_text import SourceText
from auditor.fix.wordings import wordings
from auditor.model import PageAudit


def page_source(source: SourceText, page: PageAudit) -> PageSource:
    return PageSource(source.text, page.facts.article, source.codec)


def planned(page: PageAudit, source: PageSource) -> tuple[Fix, ...]:
    """Every finding that a certain change removes, in the order of the report."""
    found = (
        Fix(finding, KINDS[finding.check](finding, page, source)) for finding in page.findings if finding.check in KINDS
    )
    return tuple(fix for fix in found if fix.edits)


def suggested(page: PageAudit, fixes: tuple[Fix, ...] = ()) -> Iterator[Suggestion]:
    """All other findings in words; where other words are certain to say the same, those before and after."""
    done = {fix.finding.mark for fix in fixes}
    for finding in page.findings:
        if finding.mark not in done:
            yield Suggestion(finding.check, finding.line, finding.fix)
            yield from wordings(finding, page)
