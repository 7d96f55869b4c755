"""Judges how many subheadings reflect the keyphrase."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict
from auditor.checks.keywords.main_keyphrase import called, judged
from auditor.model import Facts, Span

# "1. Amazon", "#3 Leeds", "10) Rye", "Day 4". Must not match a number that is part of the heading: "3 ways to", "2026".
_NUMBERED = re.compile(
    r"(?:#\s?\d{1,3}\b|\d{1,3}[.):](?!\d)|(?:day|step|no|nr|tag|schritt|étape|paso)\b\.?\s?\d{1,3}\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class KeyphraseInHeadings:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-headings",
        area="keywords",
        title="Subheadings with too little or too much of the keyphrase",
        why="Readers skim subheadings to see whether an article answers their question. Some should name its subject, "
        "and where all of them do they no longer tell the sections apart.",
        fix="Name the keyphrase in some of the H2 and H3, and only where the section is about it.",
        basis="house style",
        source="https://yoast.com/wordpress/plugins/seo/keyphrase-in-subheading-check/",
        checked="2026-11-22",
        level="note",
        weight=2,
        good="<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air and a brush.</p>"
        "<h2>Why a proofing basket moulds</h2><p>Damp flour feeds mould.</p><h2>Brushing</h2><p>Brush the proofing "
        "basket while the flour is loose.</p><h2>Drying</h2><p>A window is enough.</p>",
        bad="<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air and a brush.</p>"
        "<h2>Mould</h2><p>Damp flour feeds mould.</p><h2>Brushing</h2><p>Brush the proofing basket while the flour is "
        "loose.</p><h2>Drying</h2><p>A window is enough for a proofing basket.</p>",
    )

    at_least: Percent = 30.0
    """Percent of H2 and H3."""
    at_most: Percent = 75.0
    """Percent of H2 and H3."""
    min_headings: int = 3
    """H2 and H3; with fewer a share says nothing."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        headings = [each for each in facts.article.headings if each.level in {2, 3} and each.text.strip()]
        if not phrases:
            yield Skip("no keyphrase is given, and none could be inferred")
            return
        if len(headings) < self.min_headings:
            yield Skip(f"{len(headings)} subheadings; a share says something from {self.min_headings} on")
            return
        numbered = sum(_NUMBERED.match(each.text.strip()) is not None for each in headings)
        if numbered > len(headings) / 2:
            yield Skip(
                f"{numbered} of {len(headings)} subheadings number a list's entries, which have names of their own"
            )
            return
        best = max(phrases, key=lambda phrase: phrase.reflecting_headings)
        share = 100 * best.reflecting_headings / len(headings)
        spans = [Span(each.block, 0, len(each.text)) for each in headings if each.block >= 0]
        used = {use.span.block for use in best.uses}
        said = f"{best.reflecting_headings} of {len(headings)} subheadings ({share:.0f} %) hold {called(best)}"
        if share < self.at_least:
            yield Problem(
                f"{said}, at least {self.at_least:g} %",
                spans=tuple(span for span in spans if span.block not in used),
                line=headings[0].line,
                fix="Name it in the subheadings of the sections that are about it.",
                about_page=True,
                title="Keyphrase in too few subheadings",
                asks_for=(best.text,),
            )
        elif share > self.at_most:
            yield Problem(
                f"{said}, at most {self.at_most:g} %",
                spans=tuple(span for span in spans if span.block in used),
                line=headings[0].line,
                fix="Let some subheadings say only what is special about their section.",
                about_page=True,
                title="Keyphrase in too many subheadings",
                takes_out=(best.text,),
            )
