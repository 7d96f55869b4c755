"""Report in, what the gate prints out: findings by file, gravest first, and one line that says how it ended."""

from collections import Counter
from collections.abc import Iterator

from auditor.formats.terminal import paint, printable, wrapped
from auditor.model import LEVELS, Finding, PageAudit, Report
from auditor.wording import counted, listed

MOST_UNREAD = 20
"""Pages that are named where more could not be checked: one cause mostly explains them all."""
MOST_OF_CHECK = 20
"""Findings of one check that are shown for a page, gravest first: the same fault comes from the same template."""
_COLOUR = {"error": "red", "warning": "yellow", "note": "cyan"}

_MOST_EVIDENCE = 5


def render(report: Report, *, fail_on: str, width: int = 80, color: bool = False) -> str:
    """Text for a terminal or a log. ``fail_on`` is the mildest level that fails the gate, or ``never``."""
    return "\n".join(_lines(report, fail_on, width, color)) + "\n"


def _lines(report: Report, fail_on: str, width: int, color: bool) -> Iterator[str]:  # noqa: FBT001 - private
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
    yield from wrapped(_verdict(report, fail_on), width)


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


def _verdict(report: Report, fail_on: str) -> str:
    counts = Counter(finding.level for page in report.pages for finding in page.findings)
    counts.update(finding.level for finding in report.site_findings)
    judged = sum(page.score.total is not None for page in report.pages)
    passed_over = len(report.pages) - judged
    found = ", ".join(counted(counts[level], level) for level in LEVELS)
    text = f"{counted(judged, 'article')} checked: {found}."
    if passed_over:
        verb = "page is not an article and was" if passed_over == 1 else "pages are not articles and were"
        text += f" {passed_over} {verb} skipped (--all-pages checks them too)."
    failing = () if fail_on == "never" else LEVELS[: LEVELS.index(fail_on) + 1]
    unchecked = len(report.unread) + len(report.failed) + sum(bool(page.failed) for page in report.pages)
    if any(counts[level] for level in failing):
        return f"{text} The gate is closed because of {listed([f'{level}s' for level in failing if counts[level]])}."
    if unchecked:
        return f"{text} The gate is closed: {counted(unchecked, 'page')} could not be checked."
    if not judged:
        return f"{text} The gate is closed: nothing was found to check."
    return f"{text} The gate is open."
