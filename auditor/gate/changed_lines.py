"""A report and the lines that changed in, the report of these lines alone out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from auditor.model import Finding, PageAudit, Report
from auditor.wording import counted

_Lines = Sequence[range]


def on_changed_lines(report: Report, lines: Mapping[str, _Lines | None]) -> Report:
    """Without the findings on other lines, and without those on no line of a file that is not new. Scores stay those of
    the whole pages; a note says how many findings are not shown."""
    pages = [_of_lines(page, lines) for page in report.pages]
    hidden = sum(len(page.findings) for page in report.pages) - sum(len(page.findings) for page in pages)
    note = f"{counted(hidden, 'finding')} on lines that did not change {'is' if hidden == 1 else 'are'} not shown"
    return replace(report, pages=tuple(pages), notes=(*report.notes, *((note,) if hidden else ())))


def _of_lines(page: PageAudit, lines: Mapping[str, _Lines | None]) -> PageAudit:
    changed = lines.get(page.source, ())
    if changed is None:
        return page
    return replace(page, findings=tuple(finding for finding in page.findings if _is_on(finding, page, changed)))


def _is_on(finding: Finding, page: PageAudit, changed: _Lines) -> bool:
    """Whether its quote begins on a changed line, or one of its places does."""
    blocks = page.facts.article.blocks
    own = {finding.line, *(blocks[span.block].line for span in finding.spans)}
    return any(line in each for each in changed for line in own)
