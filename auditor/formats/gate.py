"""The gate's verdict in, what a terminal or a log shows out: what closes the gate first, and one line how it ended.

A finding begins with a line ``path:line:column: level check: message``, which editors and log viewers make a link of.
"""

from collections import Counter
from collections.abc import Iterator

from auditor.formats.terminal import paint, printable, wrapped
from auditor.gate import GateVerdict, Judged
from auditor.model import LEVELS, Finding, Level, SiteFinding
from auditor.wording import counted, listed

MOST_UNREAD = 20
"""Pages that are named where more could not be checked: one cause mostly explains them all."""
MOST_OF_CHECK = 20
"""Findings of one check that are shown, gravest first: the same fault comes from the same template."""
_COLOUR = {"error": "red", "warning": "yellow", "note": "cyan"}
_MOST_EVIDENCE = 5
_INDENT = " " * 4


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """Text for a terminal or a log, line by line."""
    return (f"{line}\n" for line in _lines(verdict, width, color))


def render(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> str:
    """The same in one piece."""
    return "".join(verdict_parts(verdict, width=width, color=color))


def _lines(verdict: GateVerdict, width: int, color: bool) -> Iterator[str]:  # noqa: FBT001 - private
    report = verdict.report
    shown: Counter[str] = Counter()
    counted_only: Counter[tuple[Level, str]] = Counter()
    for judged in verdict.ranked():
        finding = judged.finding
        if judged.known:
            continue
        if not (judged.blocks or verdict.every):
            counted_only[finding.level, finding.check] += 1
            continue
        shown[finding.check] += 1
        if shown[finding.check] <= MOST_OF_CHECK:
            yield from _finding(judged, width, color)
    for check, found in shown.items():
        if found > MOST_OF_CHECK:
            yield f"and {found - MOST_OF_CHECK:,} more of {check} (--format json lists all)"
    for page in report.briefs():
        for failed in page.failed:
            yield f"{printable(page.source)}: {failed.check} broke: {printable(failed.error)}"
    for unread in report.unread[:MOST_UNREAD]:
        yield f"{paint(printable(unread.url), 'bold', color)}: could not be checked"
        yield from wrapped(unread.reason, width, _INDENT)
    if len(report.unread) > MOST_UNREAD:
        yield f"and {len(report.unread) - MOST_UNREAD:,} more could not be checked (--format json lists all)"
    yield from _rest(counted_only, color)
    for source in verdict.low[:MOST_UNREAD]:
        page = next(each for each in report.briefs() if each.source == source)
        yield f"{printable(source)}: score {page.score.total:.0f}, at least {verdict.conditions.score:g} is asked for"
    for one in verdict.scores.fallen[:MOST_UNREAD]:
        lost = f"lost {one.was - one.is_now:.1f} points, at {verdict.conditions.drop:g} or more the gate closes"
        yield f"{printable(one.source)}: score {one.is_now:.1f}, {one.was:.1f} in the baseline: {lost}"
    if shown or counted_only or report.unread or verdict.low or verdict.scores.fallen:
        yield ""
    yield from wrapped(last_line(verdict), width)


def _finding(judged: Judged, width: int, color: bool) -> Iterator[str]:  # noqa: FBT001 - private
    finding = judged.finding
    place = paint(_place(judged), "bold", color)
    level = paint(finding.level, _COLOUR[finding.level], color)
    yield f"{place}: {level} {finding.check}: {' '.join(printable(finding.message).split())}"
    evidence = finding.urls if isinstance(finding, SiteFinding) else finding.evidence
    if isinstance(finding, Finding) and finding.quote and finding.quote not in finding.message:
        yield from wrapped(f"“{_short(finding.quote)}”", width, _INDENT)
    for line in evidence[:_MOST_EVIDENCE]:
        yield from wrapped(f"- {line}", width, _INDENT)
    if len(evidence) > _MOST_EVIDENCE:
        yield f"{_INDENT}- and {counted(len(evidence) - _MOST_EVIDENCE, 'more line')} in --format json"
    yield from wrapped(f"→ {finding.fix}", width, _INDENT)
    if isinstance(finding, Finding) and finding.paste:
        yield from (_INDENT + printable(line) for line in finding.paste.splitlines())


def _place(judged: Judged) -> str:
    finding, page = judged.finding, judged.page
    if isinstance(finding, SiteFinding) or page is None:
        return f"{counted(len(finding.urls) if isinstance(finding, SiteFinding) else 0, 'page')} together"
    line = f":{finding.line}" if finding.line else ""
    column = f":{finding.column}" if finding.line and finding.column else ""
    return f"{printable(page.source)}{line}{column}"


def _rest(found: Counter[tuple[Level, str]], color: bool) -> Iterator[str]:  # noqa: FBT001 - private
    """What closes nothing, by check."""
    if not found:
        return
    yield ""
    yield "Findings that do not close the gate; --all shows them:"
    for level in LEVELS:
        for (of, check), number in found.most_common():
            if of == level:
                yield f"{_INDENT}{number:>5,}  {paint(level.ljust(7), _COLOUR[level], color)}  {check}"


def _short(quote: str) -> str:
    return quote if len(quote) <= 160 else quote[:159].rstrip() + "…"


def last_line(verdict: GateVerdict) -> str:
    """How it ended, and what was counted."""
    return " ".join(_sentences(verdict))


def _sentences(verdict: GateVerdict) -> Iterator[str]:
    counts, judged = verdict.counts, verdict.judged
    passed_over = len(verdict.report.pages) - judged
    found = ", ".join(counted(counts.get(level, 0), level) for level in LEVELS)
    yield f"{counted(judged, 'article')} checked: {found}."
    if passed_over:
        verb = "page is not an article and was" if passed_over == 1 else "pages are not articles and were"
        yield f"{passed_over} {verb} skipped (--all-pages checks them too)."
    suppressed = sum(len(page.suppressed) for page in verdict.report.briefs())
    if suppressed:
        yield f"{counted(suppressed, 'finding')} suppressed in the text or the settings."
    if verdict.known:
        yield f"{counted(verdict.known, 'known finding')} of the baseline not counted."
    if verdict.gone:
        verb = "is" if len(verdict.gone) == 1 else "are"
        yield (
            f"{counted(len(verdict.gone), 'finding')} of the baseline {verb} gone; auditor baseline --prune takes"
            f" {'it' if len(verdict.gone) == 1 else 'them'} out."
        )
    if verdict.passed:
        yield "The gate is open."
    elif verdict.closed_by:
        yield f"The gate is closed because of {listed([f'{level}s' for level in verdict.closed_by])}."
    elif verdict.low:
        verb = "page has" if len(verdict.low) == 1 else "pages have"
        yield f"The gate is closed: {len(verdict.low):,} {verb} a score under {verdict.conditions.score:g}."
    elif verdict.scores.fallen:
        pages, points = counted(len(verdict.scores.fallen), "page"), verdict.conditions.drop
        yield f"The gate is closed: {pages} lost {points:g} points or more since the baseline."
    elif verdict.unchecked:
        yield f"The gate is closed: {counted(verdict.unchecked, 'page')} could not be checked."
    elif not judged:
        yield "The gate is closed: nothing was found to check."
    else:
        yield "The gate is closed: the run was stopped before the end."
