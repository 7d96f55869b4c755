"""Report in, what the gate prints out: findings by file, gravest first, and one line that says how it ended."""

from collections import Counter
from collections.abc import Iterator

from auditor.formats.terminal import paint, printable, wrapped
from auditor.gate import GateVerdict
from auditor.model import LEVELS, Finding, PageAudit
from auditor.wording import counted, listed

MOST_UNREAD = 20
"""Pages that are named where more could not be checked: one cause mostly explains them all."""
MOST_OF_CHECK = 20
"""Findings of one check that are shown for a page, gravest first: the same fault comes from the same template."""
_COLOUR = {"error": "red", "warning": "yellow", "note": "cyan"}

_MOST_EVIDENCE = 5


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """Text for a terminal or a log, line by line."""
    return (f"{line}\n" for line in _lines(verdict, width, color))


def render(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> str:
    """The same in one piece."""
    return "".join(verdict_parts(verdict, width=width, color=color))


def _lines(verdict: GateVerdict, width: int, color: bool) -> Iterator[str]:  # noqa: FBT001 - private
    report = verdict.report
    for page in report.pages:
        yield from _page(page, width, color)
    for finding in report.site_findings:
        yield paint(f"{len(finding.urls):,} pages together", "bold", color)
        yield f"  {'':>7}  {paint(finding.level.ljust(7), _COLOUR[finding.level], color)}  {finding.check}"
        for line in (finding.message, *(f"- {url}" for url in finding.urls[:_MOST_EVIDENCE])):
            yield from wrapped(line, width, " " * 11)
        if len(finding.urls) > _MOST_EVIDENCE:
            yield f"{' ' * 11}- and {len(finding.urls) - _MOST_EVIDENCE:,} more in --format json"
        yield from wrapped(f"→ {finding.fix}", width, " " * 11)
        yield ""
    for unread in report.unread[:MOST_UNREAD]:
        yield paint(printable(unread.url), "bold", color)
        yield from wrapped(f"could not be checked: {unread.reason}", width, "  ")
        yield ""
    if len(report.unread) > MOST_UNREAD:
        yield f"and {len(report.unread) - MOST_UNREAD:,} more could not be checked (--format json lists all)"
        yield ""
    yield from wrapped(_last_line(verdict), width)


def _page(page: PageAudit, width: int, color: bool) -> Iterator[str]:  # noqa: FBT001 - private
    if not page.findings and not page.failed:
        return
    yield paint(printable(page.source), "bold", color)
    of_check: Counter[str] = Counter()
    for finding in sorted(page.findings, key=lambda finding: LEVELS.index(finding.level)):
        of_check[finding.check] += 1
        if of_check[finding.check] <= MOST_OF_CHECK:
            yield from _finding(finding, width, color)
    for check, found in of_check.items():
        if found > MOST_OF_CHECK:
            yield f"  and {found - MOST_OF_CHECK:,} more of {check} (--format json lists all)"
    for failed in page.failed:
        yield f"  {failed.check} broke: {printable(failed.error)}"
    yield ""


def _finding(finding: Finding, width: int, color: bool) -> Iterator[str]:  # noqa: FBT001 - private
    place = f"{finding.line}:{finding.column}" if finding.column else str(finding.line or "")
    level = paint(finding.level.ljust(7), _COLOUR[finding.level], color)
    yield f"  {place:>7}  {level}  {finding.check}"
    indent = " " * 11
    yield from wrapped(finding.message, width, indent)
    if finding.quote and finding.quote not in finding.message:
        yield from wrapped(f"“{_short(finding.quote)}”", width, indent)
    for line in finding.evidence[:_MOST_EVIDENCE]:
        yield from wrapped(f"- {line}", width, indent)
    if len(finding.evidence) > _MOST_EVIDENCE:
        yield f"{indent}- and {len(finding.evidence) - _MOST_EVIDENCE} more lines in --format json"
    yield from wrapped(f"→ {finding.fix}", width, indent)
    if finding.paste:
        yield from (indent + printable(line) for line in finding.paste.splitlines())


def _short(quote: str) -> str:
    return quote if len(quote) <= 160 else quote[:159].rstrip() + "…"


def _last_line(verdict: GateVerdict) -> str:
    counts, judged = verdict.counts, verdict.judged
    passed_over = len(verdict.report.pages) - judged
    found = ", ".join(counted(counts.get(level, 0), level) for level in LEVELS)
    text = f"{counted(judged, 'article')} checked: {found}."
    if passed_over:
        verb = "page is not an article and was" if passed_over == 1 else "pages are not articles and were"
        text += f" {passed_over} {verb} skipped (--all-pages checks them too)."
    if verdict.outcome == "findings":
        return f"{text} The gate is closed because of {listed([f'{level}s' for level in verdict.closed_by])}."
    if verdict.unchecked:
        return f"{text} The gate is closed: {counted(verdict.unchecked, 'page')} could not be checked."
    if not judged:
        return f"{text} The gate is closed: nothing was found to check."
    if verdict.report.interrupted:
        return f"{text} The gate is closed: the run was stopped before the end."
    return f"{text} The gate is open."
