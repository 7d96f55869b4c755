"""A finding of the gate in, its place and its words out, as programs that annotate files want them."""

from collections.abc import Iterator
from typing import NamedTuple

from auditor.formats.terminal import printable
from auditor.gate import GateVerdict, Judged
from auditor.gate.replacement import Replacement
from auditor.model import Level, SiteFinding

LONGEST = 1_000
"""Characters of a text that goes into an annotation."""


class Annotation(NamedTuple):
    path: str
    """Below the repository, with slashes; empty for what is no file."""
    name: str
    """The path, or the address; for a finding about several pages, the first of them."""
    line: int
    """From 1; 1 where the finding is about something that is not there."""
    column: int | None
    level: Level
    check: str
    message: str
    """What is wrong, without control characters."""
    fix: str
    quote: str
    fingerprint: str
    blocks: bool
    known: bool
    replacements: tuple[Replacement, ...] = ()
    """The change that is proven to remove it; none where there is no such change, or nobody asked for it."""

    @property
    def text(self) -> str:
        """What is wrong and what to change."""
        return f"{self.message[:1].upper()}{self.message[1:].rstrip('.')}. {self.fix}".strip()


def annotations(verdict: GateVerdict) -> Iterator[Annotation]:
    """One for each finding, what closes the gate first, then by gravity."""
    return (annotation(verdict, judged) for judged in verdict.ranked())


def annotation(verdict: GateVerdict, judged: Judged) -> Annotation:
    finding, page = judged.finding, judged.page
    if isinstance(finding, SiteFinding):
        first = (finding.sources or finding.urls or ("",))[0]
        path, name, line, column, quote = verdict.folder.path_of(first), first, 1, None, ""
        changes: tuple[Replacement, ...] = ()
    else:
        source = page.source if page else ""
        changes = verdict.fixes.get((source, finding.mark), ())
        path, name = verdict.folder.path_of(source), source
        line, column, quote = max(finding.line, 1), finding.column if finding.line else None, finding.quote
    return Annotation(
        clean(path), clean(path or name), line, column, finding.level, finding.check, cut(finding.message),
        cut(finding.fix), cut(quote), finding.fingerprint, judged.blocks, judged.known, changes,
    )  # fmt: skip


def cut(text: str) -> str:
    """In one line, without control characters, and no longer than an annotation may be."""
    text = clean(text)
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def clean(text: str) -> str:
    """In one line, without control characters and marks that turn the direction of writing."""
    return " ".join(printable(text).split())
