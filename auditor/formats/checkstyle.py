"""The gate's verdict in, Checkstyle's XML out, which many tools read."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from auditor.formats.gate_places import annotation, clean, cut
from auditor.formats.xml_text import attribute
from auditor.gate import GateVerdict
from auditor.model import Level

_SEVERITIES: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "note": "info"}


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """A file a page, with its findings in the order of its lines."""
    del width, color
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    for page in verdict.report.pages:
        if page.findings:
            found = [annotation(verdict, verdict.of_page(page, finding)) for finding in page.findings]
            yield f"<file name={attribute(found[0].name)}>\n"
            for one in sorted(found, key=lambda each: (each.line, each.column or 0)):
                column = f' column="{one.column}"' if one.column else ""
                yield _error(one.line, column, one.level, one.text, one.check)
            yield "</file>\n"
    together = [annotation(verdict, verdict.of_site(finding)) for finding in verdict.report.site_findings]
    for name, members in groupby(sorted(together, key=lambda one: one.name), key=lambda one: one.name):
        yield f"<file name={attribute(name)}>\n"
        for one in members:
            yield _error(one.line, "", one.level, one.text, one.check)
        yield "</file>\n"
    for unread in verdict.report.unread:
        yield f"<file name={attribute(clean(unread.url))}>\n"
        yield _error(1, "", "error", cut(f"Could not be checked: {unread.reason}"), "unread")
        yield "</file>\n"
    yield "</checkstyle>\n"


def _error(line: int, column: str, level: Level, text: str, check: str) -> str:
    return (
        f'<error line="{line}"{column} severity="{_SEVERITIES[level]}" message={attribute(text)}'
        f" source={attribute(f'auditor.{check}')}/>\n"
    )
