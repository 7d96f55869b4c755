"""Changes -> the same with what a reader weighs them by: their real shape, the effort, how sure they are, the worst
texts with what is wrong in each."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from auditor.formats.changes import Change
from auditor.formats.phrasing import title_of
from auditor.model import PageAudit, Report
from auditor.model.record import record
from auditor.precision import JUDGED
from auditor.wording import counted

WORST: Final = 10
"""Texts of a change that are listed with what was found."""
_LONGEST: Final = 240
_FEW, _SOME = 5, 40
"""Texts up to which a change is little work for a writer, and up to which it is a week's."""
_FEWEST_JUDGED: Final = 5
"""Judged findings below which nothing is said of a check."""
_SURE, _LIKELY = 0.9, 0.75


@record
class Worst:
    """One of the texts that a change is about."""

    source: str
    title: str
    found: str
    """The finding's own words, with its number; empty where there are too many texts to read them again."""


@record
class Proposed:
    """A change, weighed."""

    anchor: str
    change: Change
    shape: str
    """What it takes: "1 change in the theme, 272 pages", "25 texts"."""
    effort: str
    sure: str
    """In a few words how often the check was right."""
    judged: str
    """What that rests on; empty where too little was judged."""
    worst: tuple[Worst, ...]
    others: tuple[Worst, ...]


def proposed(report: Report, changes: Iterable[Change], positions: Mapping[str, int]) -> tuple[Proposed, ...]:
    """``positions`` says where in the report the page of a source is: findings of the worst are read from there."""
    return tuple(
        Proposed(
            f"change-{number}",
            change,
            shape(change),
            effort(change),
            *sureness(change.rule.id),
            tuple(_worst(report, change, positions)),
            tuple(Worst(page.source, title_of(page.facts.article), "") for page in change.pages[WORST:]),
        )
        for number, change in enumerate(changes, start=1)
    )


def shape(change: Change) -> str:
    """How many places somebody has to go to."""
    if change.rule.area == "site":
        return f"{counted(change.findings, 'group')} of pages, {counted(change.on, 'page')}"
    if change.work == "template":
        return f"1 change in the theme, {counted(change.on, 'page')}"
    if change.work == "both" and change.cause:
        left = counted(change.on - change.cause.pages, "text")
        return f"1 change in the theme for {counted(change.cause.pages, 'page')}, and {left}"
    return counted(change.on, "text")


def effort(change: Change) -> str:
    """Small, medium or large: by the number of texts that somebody edits."""
    texts = change.on - (change.cause.pages if change.cause else 0)
    if texts <= _FEW:
        return "small"
    return "medium" if texts <= _SOME else "large"


def sureness(check: str) -> tuple[str, str]:
    """How sure its findings are, in words, and what that rests on."""
    right, judged, _ = JUDGED.get(check, (0, 0, ""))
    if judged < _FEWEST_JUDGED:
        return "not measured on real pages", ""
    share = right / judged
    word = "very sure" if share >= _SURE else "fairly sure" if share >= _LIKELY else "look at each first"
    return word, f"{right} of {counted(judged, 'finding')} on real sites were right"


def _worst(report: Report, change: Change, positions: Mapping[str, int]) -> Iterator[Worst]:
    for page in change.pages[:WORST]:
        whole = report.pages[positions[page.source]]
        yield Worst(page.source, title_of(page.facts.article), _found(whole, change))


def _found(page: PageAudit, change: Change) -> str:
    messages = [
        finding.message
        for finding in page.findings
        if finding.check == change.rule.id and (finding.title or change.rule.title) == change.title
    ]
    if not messages:
        return ""
    first = messages[0] if len(messages[0]) <= _LONGEST else messages[0][:_LONGEST] + "…"
    return first if len(messages) == 1 else f"{first} (and {len(messages) - 1:,} more)"
