"""Report in, plain text for a terminal out: score, the changes worth most, articles or findings, what was not read."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from auditor.formats.changes import MOST, changes
from auditor.formats.digest import plain
from auditor.formats.phrasing import AREA_NAMES, decimal, gain, meaning, moment, site_name, title_of, whole
from auditor.formats.ranking import Ranked, ranked
from auditor.formats.terminal import paint, printable, wrapped
from auditor.model import LEVELS, Finding, Level, PageAudit, Report
from auditor.wording import counted

MOST_ROWS: Final = 50
"""Articles, and pages that could not be read, beyond which a terminal only scrolls."""
_LONGEST_QUOTE: Final = 200
_MOST_URLS: Final = 10
_COLOURS: Final[dict[Level, str]] = {"error": "red", "warning": "yellow", "note": "cyan"}


class _Look(NamedTuple):
    width: int
    color: bool

    def paint(self, text: str, style: str) -> str:
        return paint(text, style, self.color)

    def wrap(self, text: str, indent: int = 0) -> Iterator[str]:
        return wrapped(text, self.width, " " * indent)


def report_parts(report: Report) -> Iterator[str]:
    """The report for a file."""
    yield render(report)


def render(report: Report, *, width: int = 80, color: bool = False) -> str:
    """The report as lines of at most ``width`` columns, but for words and addresses that are longer themselves."""
    look = _Look(max(width, 50), color)
    pages = ranked(report)
    parts = [
        _head(report, pages, look),
        _since(report, look),
        _changes(report, pages, look) if len(pages) > 1 else iter(()),
        _articles(pages, look) if len(pages) > 1 else iter(()),
        _findings(report, report.pages[pages.positions[0]], look) if len(pages) == 1 else iter(()),
        _together(report, look),
        _unread(report, look),
        _failed(report, look),
        _notes(report, look),
    ]
    blocks = ["\n".join(lines) for lines in map(list, parts) if lines]
    return "\n\n".join(blocks) + "\n"


def _head(report: Report, pages: Ranked, look: _Look) -> Iterator[str]:
    yield look.paint(_line(f"Content audit of {site_name(report.source)}"), "bold")
    yield look.paint(_line(moment(report.started)), "dim")
    if report.interrupted:
        yield from look.wrap("This run was stopped before all pages were read.")
    yield ""
    yield look.paint(f"Score {whole(report.score.total)} of 100", "bold")
    yield from look.wrap(meaning(report.score, len(pages), pages))
    yield ""
    for area, value in report.score.areas:
        filled = 0 if value is None else int(value / 5)
        bar = "not judged" if value is None else f"{whole(value):>3}  {'#' * filled}{'-' * (20 - filled)}"
        yield f"  {AREA_NAMES[area]:<12} {bar}"
    yield ""
    levels = Counter(finding.level for page in pages for finding in page.findings)
    found = ", ".join(counted(levels[level], level) for level in LEVELS)
    others = len(report.pages) - len(pages)
    yield from look.wrap(
        f"{counted(len(pages), 'article')}: {found}." + (f" {counted(others, 'page')} not judged." if others else "")
    )


def _since(report: Report, look: _Look) -> Iterator[str]:
    if report.changes is None:
        return
    title, *lines = plain(report.changes).rstrip("\n").split("\n")
    del title  # which names the site once more
    yield look.paint("Since the last run", "bold")
    for line in lines:
        indent = len(line) - len(line.lstrip())
        yield from look.wrap(line.strip(), indent + 2)


def _changes(report: Report, pages: Ranked, look: _Look) -> Iterator[str]:
    most = changes(report)[:MOST]
    if most:
        yield look.paint("Changes worth most, in points of the score", "bold")
    for change in most:
        yield f"  {gain(change.points):>6}  {look.paint(change.title, 'bold')}"
        where = f"{counted(change.findings, 'finding')} on {change.on} of {counted(len(pages), 'article')}"
        cause = (
            f" It is the same on {change.cause.pages:,} of them: one change in the template"
            f"{'.' if change.work == 'template' else ', and in each text on the others.'}"
            if change.cause
            else ""
        )
        yield from look.wrap(f"{where}.{cause} {change.fix}", 10)


def _articles(pages: Ranked, look: _Look) -> Iterator[str]:
    yield look.paint("Articles, lowest score first", "bold")
    yield look.paint("  score  err  warn  note   words   ease  article", "dim")
    for page in islice(pages, MOST_ROWS):
        levels = Counter(finding.level for finding in page.findings)
        numbers = (
            f"  {whole(page.score.total):>5}  {levels['error']:>3}  {levels['warning']:>4}  {levels['note']:>4}"
            f"  {page.facts.words:>6,}  {decimal(page.facts.readability.reading_ease.value):>5}  "
        )
        yield numbers + _fitted(title_of(page.facts.article), look.width - len(numbers))
    if len(pages) > MOST_ROWS:
        yield f"  and {len(pages) - MOST_ROWS:,} more"


def _findings(report: Report, page: PageAudit, look: _Look) -> Iterator[str]:
    titles = {rule.id: rule.title for rule in report.rules}
    yield look.paint(_line(title_of(page.facts.article)), "bold")
    yield _line(page.facts.article.url or page.source)
    if page.facts.article.made_from:
        yield _line(f"Edit it in {page.facts.article.made_from}")
    if not page.findings:
        yield "No check found anything to change." if page.score.parts else "No check could judge this page."
    of_check: Counter[str] = Counter()
    for finding in page.findings:
        of_check[finding.check] += 1
        if of_check[finding.check] <= MOST_ROWS:
            yield ""
            yield from _finding(finding, finding.title or titles[finding.check], look)
    for check, found in of_check.items():
        if found > MOST_ROWS:
            yield ""
            yield f"and {found - MOST_ROWS:,} more: {titles[check]}"


def _finding(finding: Finding, title: str, look: _Look) -> Iterator[str]:
    level = look.paint(f"{finding.level:<7}", _COLOURS[finding.level])
    line = f"  line {finding.line}" if finding.line else ""
    yield f"{level}  {look.paint(title, 'bold')}  {gain(finding.points)}{line}"
    yield from look.wrap(finding.message, 9)
    if finding.quote and finding.quote not in finding.message:
        quote = finding.quote if len(finding.quote) <= _LONGEST_QUOTE else finding.quote[:_LONGEST_QUOTE] + "…"
        yield from look.wrap(f"“{quote}”", 9)
    for line in finding.evidence:
        yield from look.wrap(f"- {line}", 9)
    yield from look.wrap(f"Fix: {finding.fix}", 9)
    for line in finding.paste.splitlines():
        yield f"         {printable(line)}"


def _together(report: Report, look: _Look) -> Iterator[str]:
    if report.site_findings:
        yield look.paint("Pages together", "bold")
    for finding in report.site_findings[:MOST_ROWS]:
        yield f"{look.paint(f'{finding.level:<7}', _COLOURS[finding.level])}  {look.paint(finding.title, 'bold')}"
        yield from look.wrap(finding.message, 9)
        for line in (*finding.evidence, *finding.urls[:_MOST_URLS]):
            yield from look.wrap(f"- {line}", 9)
        if len(finding.urls) > _MOST_URLS:
            yield f"         - and {len(finding.urls) - _MOST_URLS:,} more"
        yield from look.wrap(f"Fix: {finding.fix}", 9)
    if len(report.site_findings) > MOST_ROWS:
        yield f"  and {len(report.site_findings) - MOST_ROWS:,} more"


def _unread(report: Report, look: _Look) -> Iterator[str]:
    if report.unread:
        yield look.paint(f"Could not be read: {counted(len(report.unread), 'page')}", "bold")
    for page in report.unread[:MOST_ROWS]:
        yield f"  {_line(page.url)}"
        yield from look.wrap(page.reason, 4)
    if len(report.unread) > MOST_ROWS:
        yield f"  and {len(report.unread) - MOST_ROWS:,} more"


def _failed(report: Report, look: _Look) -> Iterator[str]:
    titles = {rule.id: rule.title for rule in report.rules}
    failed = Counter((failed.check, failed.error) for page in report.briefs() for failed in page.failed)
    if failed:
        yield look.paint("Checks that broke (faults of the audit, not of the pages)", "bold")
    for (check, error), pages in sorted(failed.items(), key=lambda item: (-item[1], item[0])):
        yield from look.wrap(f"{titles[check]}, on {counted(pages, 'article')}: {error}", 2)


def _notes(report: Report, look: _Look) -> Iterator[str]:
    if report.notes:
        yield look.paint("Settings that were not used or were guessed", "bold")
    for note in report.notes:
        yield from look.wrap(note, 2)


def _line(text: str) -> str:
    """The text on one line, and nothing in it that steers a terminal."""
    return printable(" ".join(text.split()))


def _fitted(text: str, columns: int) -> str:
    """The text in at most so many columns; letters of East Asia take two, marks above letters none."""
    used = 0
    shown = _line(text)
    for index, letter in enumerate(shown):
        wide = unicodedata.east_asian_width(letter) in "WF"
        used += 0 if unicodedata.combining(letter) else 2 if wide else 1
        if used > columns:
            return shown[: max(0, index - 1)] + "…"
    return shown
