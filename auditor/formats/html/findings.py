"""A page's findings -> one group a check and title, in order of worth, and the marks that tie each to its places."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from auditor.formats.html.live_place import live_place
from auditor.formats.html.marked_text import Look, Mark, excerpt
from auditor.model import LEVELS, Article, Block, Finding, Level, PageAudit, RuleSummary, Span
from auditor.model.record import record

MOST_SHOWN: Final = 60
"""Findings of one check that are written out; the rest is counted, marked in the text and in report.json."""
MOST_EXCERPTS: Final = 3
MOST_PLACES: Final = 24
"""Further places of one finding that are linked to by number."""
MOST_MARKS: Final = 2_000
"""Places of one check that are marked in the text; beyond, only those that are linked to: a browser shows the page."""
_NO_ANCHOR: Final = re.compile(r"[^A-Za-z0-9_-]+")
_LONGEST_QUOTE: Final = 400
_WIDE: Final = 80
"""Characters beyond which a mark is a sentence and no phrase."""
_CROWD: Final = 40
"""Marks of one note beyond which they would drown everything else in the text."""


class Excerpt(NamedTuple):
    before: str
    inside: str
    after: str
    place: str
    """Anchor of the place in the text."""
    live: str
    """The place on the live page; empty where that has no address."""


@record
class Shown:
    """One finding as the page shows it."""

    anchor: str
    finding: Finding
    quote: str
    """Words that stand in none of the excerpts: an attribute, a heading outside of the text."""
    excerpts: tuple[Excerpt, ...]
    further: tuple[str, ...]
    """Anchors of further places."""
    unlinked: int
    """How many places more there are."""
    all_marked: bool
    """Whether all of them are marked in the text."""
    fix: str
    """Empty where the group's says it all."""
    at: str
    """Where it is in its file, as ``path:line:column``, as far as that is known; empty for a page without a file."""
    pasted_at: str
    """Anchor of an earlier finding of the page that brings the very same text to paste; empty where none does."""


@record
class Group:
    """All findings of one check and title on one page."""

    number: int
    anchor: str
    """That of its check; of a second group of the same check with a number."""
    rule: RuleSummary
    findings: tuple[Finding, ...]
    title: str
    level: Level
    points: float
    marks: int
    """Places in the text."""
    shown: tuple[Shown, ...]
    hidden: int
    fix: str
    """Empty where the findings' fixes differ: then each brings its own."""


class Findings(NamedTuple):
    groups: tuple[Group, ...]
    marks: Mapping[int, list[Mark]]
    """By index of the block."""


def check_anchor(check: str) -> str:
    """Where a page has the findings of a check, so that lists can lead straight to them."""
    return "check-" + _NO_ANCHOR.sub("-", check)


def grouped(audit: PageAudit, rules: Mapping[str, RuleSummary]) -> Findings:
    """Groups in the order of their first, worthiest finding."""
    by_kind: dict[tuple[str, str], list[Finding]] = {}
    for finding in audit.findings:
        by_kind.setdefault((finding.check, finding.title), []).append(finding)
    of_check = Counter(finding.check for finding in audit.findings)
    groups: list[Group] = []
    marks: dict[int, list[Mark]] = {}
    pasted: dict[str, str] = {}
    article = audit.facts.article
    blocks = article.blocks
    anchors: Counter[str] = Counter()
    for number, ((check, title), findings) in enumerate(by_kind.items(), start=1):
        of_check_anchor = check_anchor(check)
        anchors[of_check_anchor] += 1
        anchor = of_check_anchor if anchors[of_check_anchor] == 1 else f"finding-{number}"
        fixes = {finding.fix for finding in findings}
        placed = [[span for span in finding.spans if _stands(span, blocks)] for finding in findings]
        marked = sum(map(len, placed))
        shown: list[Shown] = []
        drawn = 0
        for nth, (finding, spans) in enumerate(zip(findings, placed, strict=True), start=1):
            own_anchor = f"finding-{number}-{nth}" if nth <= MOST_SHOWN else anchor
            linked = MOST_EXCERPTS + MOST_PLACES if nth <= MOST_SHOWN else 0
            room = min(len(spans), max(linked, MOST_MARKS - drawn))
            places = [f"place-{number}-{nth}-{k}" for k in range(1, room + 1)]
            drawn += len(places)
            for span, place in zip(spans, places, strict=False):
                faint = marked > _CROWD and finding.level == "note"
                look: Look = "faint" if faint else "wide" if span.end - span.start > _WIDE else "near"
                marks.setdefault(span.block, []).append(
                    Mark(span.start, span.end, finding.level, look, number, own_anchor, place)
                )
            if nth <= MOST_SHOWN:
                own_fix = finding.fix if len(fixes) > 1 else ""
                first = pasted.setdefault(finding.paste, own_anchor) if finding.paste else own_anchor
                pasted_at = first if first != own_anchor else ""
                shown.append(_shown(own_anchor, finding, spans, places, article, own_fix, pasted_at))
        groups.append(
            Group(
                number=number,
                anchor=anchor,
                rule=rules[check],
                findings=tuple(findings),
                title=title or rules[check].title,
                level=min((finding.level for finding in findings), key=LEVELS.index),
                points=max(finding.points for finding in findings) * len(findings) / of_check[check],
                marks=marked,
                shown=tuple(shown),
                hidden=max(0, len(findings) - MOST_SHOWN),
                fix=findings[0].fix if len(fixes) == 1 else "",
            )
        )
    return Findings(tuple(groups), marks)


def _stands(span: Span, blocks: Sequence[Block]) -> bool:
    """Whether there is such a place in the text."""
    return 0 <= span.block < len(blocks) and 0 <= span.start < span.end <= len(blocks[span.block].text)


def _shown(
    anchor: str,
    finding: Finding,
    spans: Sequence[Span],
    places: Sequence[str],
    article: Article,
    fix: str,
    pasted_at: str,
) -> Shown:
    texts = [article.blocks[span.block].text for span in spans[:MOST_EXCERPTS]]
    address = article.url
    return Shown(
        anchor=anchor,
        finding=finding,
        quote=_quote(finding, texts),
        excerpts=tuple(
            Excerpt(*excerpt(text, span.start, span.end), place, live_place(address, text, span.start, span.end))
            for text, span, place in zip(texts, spans, places, strict=False)
        ),
        further=tuple(places[MOST_EXCERPTS : MOST_EXCERPTS + MOST_PLACES]),
        unlinked=max(0, len(spans) - MOST_EXCERPTS - MOST_PLACES),
        all_marked=len(places) == len(spans),
        fix=fix,
        at=_at(article, finding),
        pasted_at=pasted_at,
    )


def _at(article: Article, finding: Finding) -> str:
    """Of a page made from another file the lines are its own, so only a file that was read itself is named."""
    if not article.path or not finding.line:
        return ""
    return ":".join([article.path, str(finding.line), *([str(finding.column)] if finding.column else [])])


def _quote(finding: Finding, texts: Sequence[str]) -> str:
    quote = finding.quote.removesuffix("…").strip().casefold()
    if any(quote in text.casefold() for text in texts):
        return ""
    return finding.quote if len(finding.quote) <= _LONGEST_QUOTE else finding.quote[:_LONGEST_QUOTE] + "…"
