"""A document as an editor holds it, saved or not, in; its findings with their places and its safe fixes out."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from auditor.config import Config
from auditor.fix import Edit, Fix, fixed, page_source, planned, source_text
from auditor.library import ReadError, check
from auditor.model import MARKDOWN_ENDINGS, Finding, Page, Report, RuleSummary


class Document:
    """One state of a text. Half a document is one too: what cannot be read has no findings."""

    def __init__(self, path: str, text: str, config: Config) -> None:
        is_draft = path.lower().endswith(MARKDOWN_ENDINGS)
        self.text = text
        self._config = config
        self._page = Page(
            path, text.encode("utf-8", "replace"), path=path,
            content_type="" if is_draft else "text/html; charset=utf-8",
        )  # fmt: skip

    @cached_property
    def _report(self) -> Report | None:
        if not self.text.strip():
            return None
        try:
            return self._audited(self._page.body)
        except ReadError:
            return None

    def _audited(self, body: bytes) -> Report:
        return check(replace(self._page, body=body), config=self._config).report

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._report.pages[0].findings if self._report else ()

    def rule(self, check_id: str) -> RuleSummary | None:
        rules = self._report.rules if self._report else ()
        return next((rule for rule in rules if rule.id == check_id), None)

    def fix_of(self, mark: str) -> Fix | None:
        """The change that removes the finding with this mark, once a second audit has borne it out."""
        if self._report is None:
            return None
        page = self._report.pages[0]
        source = source_text(self._page.body, self._page.content_type)
        found = [fix for fix in planned(page, page_source(source, page)) if fix.finding.mark == mark]
        if not found or source.text != self.text.removeprefix("\ufeff"):
            return None
        try:
            outcome = fixed(self._page.body, self._page.content_type, self._audited, only={mark})
        except ReadError:
            return None
        return outcome.fixes[0]._replace(edits=self._moved(outcome.fixes[0].edits)) if outcome.fixes else None

    def all_fixes(self) -> Edit | None:
        """All safe changes as one: the part of the text in which they are, and what it becomes."""
        if self._report is None:
            return None
        try:
            body = fixed(self._page.body, self._page.content_type, self._audited).body
        except ReadError:
            return None
        new = body.decode("utf-8", "replace")
        if new == self.text:
            return None
        start = _alike(self.text, new)
        end = _alike(self.text[start:][::-1], new[start:][::-1])
        return Edit(start, len(self.text) - end, new[start : len(new) - end])

    def _moved(self, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
        """Behind a byte order mark, which the source text is without."""
        by = len(self.text) - len(self.text.removeprefix("\ufeff"))
        return tuple(Edit(edit.start + by, edit.end + by, edit.new) for edit in edits)

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(at + 1 for at, letter in enumerate(self.text) if letter == "\n")]

    def line_and_start(self, at: int) -> tuple[int, int]:
        """The line of a character, from 0, and the character with which it begins."""
        line = bisect_right(self._lines, at) - 1
        return line, self._lines[line]

    def span(self, finding: Finding) -> tuple[int, int]:
        """The words that the finding is about, else its line, else the first one."""
        line = min(max(finding.line, 1), len(self._lines))
        start = self._lines[line - 1]
        end = self._lines[line] - 1 if line < len(self._lines) else len(self.text)
        end -= self.text[start:end].endswith("\r")
        at = start + finding.column - 1 if finding.column else start
        if finding.quote and (found := self.text.find(finding.quote, at, end)) >= 0:
            return found, found + len(finding.quote)
        return (at, end) if at <= end else (start, end)

    def around(self, first: int, last: int) -> Iterator[Finding]:
        """Findings that begin on these lines, from 0."""
        for finding in self.findings:
            if first <= self.line_and_start(self.span(finding)[0])[0] <= last:
                yield finding


def _alike(one: str, other: str) -> int:
    """Characters at the beginning that are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (here, there) in pairs if here != there), min(len(one), len(other)))
