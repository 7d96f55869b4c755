"""An empty heading out of the page, with its line where nothing else is on it."""

import re

from auditor.fix.edit import Edit
from auditor.fix.page_source import PageSource
from auditor.model import Finding, PageAudit
from auditor.read.source import Tag

_NOTHING = re.compile(
    r"(?:\s|&nbsp;|&#160;|&#xa0;|\u00a0|<br\s*/?>|<(?P<name>span|strong|em|b|i|u)(?:\s+(?:class|style)=(?:\"[^\"<>]*\"|'[^'<>]*'))*\s*>"
    r"|</(?:span|strong|em|b|i|u)\s*>)*",
    re.IGNORECASE,
)
_SIGNS = re.compile(r" {0,3}#{1,6}[ \t]*#*[ \t]*\r?\n?")
_OF_LOOKS = frozenset({"align", "class", "dir", "id", "style"})
"""Attributes that bind no script to it, as ``data-…`` and ``x-text`` do."""
_LEVELS = ("h1", "h2", "h3", "h4", "h5", "h6")


def without_empty_heading(finding: Finding, page: PageAudit, source: PageSource) -> tuple[Edit, ...]:
    """All of that line go, where as many are in the source as the reader saw."""
    seen = [one for one in page.facts.article.headings if not one.text and one.line == finding.line]
    found = [
        (opened, closed)
        for name in _LEVELS
        for opened, closed in source.elements(name)
        if source.on_line(opened, finding.line) and _NOTHING.fullmatch(source.text, opened.end, closed.start)
    ]
    if not found and source.is_draft:
        return _in_markdown(finding, source)
    if len(found) != len(seen) or any(_may_be_filled(opened, source) for opened, _ in found):
        return ()
    return tuple(Edit(*source.whole_line(opened.start, closed.end), "") for opened, closed in found)


def _in_markdown(finding: Finding, source: PageSource) -> tuple[Edit, ...]:
    start, end = source.line_span(finding.line)
    if not _SIGNS.fullmatch(source.text, start, end):
        return ()
    before, after = source.line_span(finding.line - 1), source.line_span(finding.line + 1)
    parts_text = finding.line > 1 and source.text[slice(*before)].strip() and source.text[slice(*after)].strip()
    return (Edit(start, end, source.newline if parts_text else ""),)


def _may_be_filled(heading: Tag, source: PageSource) -> bool:
    """Whether a script may write its text, or something on the page speaks of it by its name."""
    name = heading.value("id")
    if not heading.attributes.keys() <= _OF_LOOKS:
        return True
    return bool(name) and len(re.findall(rf"(?<![\w-]){re.escape(name)}(?![\w-])", source.text)) > 1
