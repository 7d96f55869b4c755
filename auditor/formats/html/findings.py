"""A page's findings -> one group a check, numbered in order of worth, and the marks that tie each to its places."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from auditor.formats.html.marked_text import Mark, excerpt
from auditor.model import LEVELS, Finding, Level, PageAudit, RuleSummary

MOST_SHOWN: Final = 60
"""Findings of one check that are written out; the rest is counted, marked in the text and in report.json."""
MOST_EXCERPTS: Final = 3
_LONGEST_QUOTE: Final = 400


class Excerpt(NamedTuple):
    before: str
    inside: str
    after: str
    place: str
    """Anchor of the place in the text."""
    line: int


@dataclass(frozen=True, slots=True)
class Shown:
    """One finding as the page shows it."""

    anchor: str
    finding: Finding
    quote: str
    """Words that stand in none of the excerpts: an attribute, a heading outside of the text."""
    excerpts: tuple[Excerpt, ...]
    further: tuple[str, ...]
    """Anchors of further places."""
    fix: str
    """Empty where the group's says it all."""


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one check on one page."""

    number: int
    anchor: str
    rule: RuleSummary
    level: Level
    points: float
    shown: tuple[Shown, ...]
    hidden: int
    fix: str
    """Empty where the findings' fixes differ: then each brings its own."""
    on_pages: int
    """How many articles of the site have findings of the check."""


class Findings(NamedTuple):
    groups: tuple[Group, ...]
    marks: Mapping[int, list[Mark]]
    """By index of the block."""


def grouped(audit: PageAudit, rules: Mapping[str, RuleSummary], on_pages: Mapping[str, int]) -> Findings:
    """Groups in the order of their first, worthiest finding."""
    by_check: dict[str, list[Finding]] = {}
    for finding in audit.findings:
        by_check.setdefault(finding.check, []).append(finding)
    groups: list[Group] = []
    marks: dict[int, list[Mark]] = {}
    blocks = audit.facts.article.blocks
    for number, (check, findings) in enumerate(by_check.items(), start=1):
        anchor = f"finding-{number}"
        fixes = {finding.fix for finding in findings}
        shown: list[Shown] = []
        for nth, finding in enumerate(findings, start=1):
            visible = nth <= MOST_SHOWN
            own_anchor = f"{anchor}-{nth}" if visible else anchor
            places = []
            for k, span in enumerate(finding.spans, start=1):
                if 0 <= span.block < len(blocks) and 0 <= span.start < span.end <= len(blocks[span.block].text):
                    place = f"place-{number}-{nth}-{k}"
                    places.append((place, span))
                    marks.setdefault(span.block, []).append(
                        Mark(span.start, span.end, finding.level, number, own_anchor, place)
                    )
            if visible:
                excerpts = tuple(
                    Excerpt(*excerpt(blocks[span.block].text, span.start, span.end), place, blocks[span.block].line)
                    for place, span in places[:MOST_EXCERPTS]
                )
                shown.append(
                    Shown(
                        own_anchor,
                        finding,
                        _quote(finding, tuple(blocks[span.block].text for _, span in places[:MOST_EXCERPTS])),
                        excerpts,
                        tuple(place for place, _ in places[MOST_EXCERPTS:]),
                        finding.fix if len(fixes) > 1 else "",
                    )
                )
        groups.append(
            Group(
                number=number,
                anchor=anchor,
                rule=rules[check],
                level=min((finding.level for finding in findings), key=LEVELS.index),
                points=max(finding.points for finding in findings),
                shown=tuple(shown),
                hidden=max(0, len(findings) - MOST_SHOWN),
                fix=findings[0].fix if len(fixes) == 1 else "",
                on_pages=on_pages.get(check, 1),
            )
        )
    return Findings(tuple(groups), marks)


def _quote(finding: Finding, texts: tuple[str, ...]) -> str:
    quote = finding.quote.casefold()
    if any(quote in text.casefold() for text in texts):
        return ""
    return finding.quote if len(finding.quote) <= _LONGEST_QUOTE else finding.quote[:_LONGEST_QUOTE] + "…"
