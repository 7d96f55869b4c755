"""Judges how many subheadings contain the keyphrase."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.examples.keyphrase_page import example_page
from auditor.checks.limits.density import is_frequent
from auditor.checks.limits.tolerance import share_is_over
from auditor.checks.wording.keyphrases import GUESS, called, unknown
from auditor.facts.heading_text import is_numbered
from auditor.facts.keyphrases import judged
from auditor.model import Facts, Span
from auditor.model.record import record
from auditor.wording import counted


@record
class KeyphraseInHeadings:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-headings",
        area="keywords",
        title="Keyphrase in too few or too many subheadings",
        why="Readers skim the subheadings to see whether an article answers their question. A few should name its "
        "subject; when all of them do, they no longer tell the sections apart.",
        fix="Use the keyphrase in some of the H2 and H3, and only where the section is about it.",
        basis="house style",
        source="https://yoast.com/wordpress/plugins/seo/keyphrase-in-subheading-check/",
        checked="2026-11-22",
        level="note",
        weight=2,
        default_on=False,
        off_because="A good subheading says what its section is about, which is seldom the whole keyphrase.",
        good=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air and a brush.</p>"
            "<h2>Why a proofing basket moulds</h2><p>Damp flour feeds mould.</p><h2>Brushing</h2><p>Brush the proofing "
            "basket while the flour is loose.</p><h2>Drying</h2><p>A window is enough.</p>"
        ),
        bad=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air and a "
            "brush.</p><h2>Mould</h2><p>Damp flour feeds mould.</p><h2>Brushing</h2><p>Brush the proofing basket "
            "while the flour is loose.</p><h2>Drying</h2><p>A window is enough for a proofing basket.</p>"
        ),
    )

    fewest: int = 1
    """H2 and H3 that hold at least half of its words."""
    at_most: Percent = 75.0
    """Percent of H2 and H3."""
    min_headings: int = 3
    """H2 and H3; with fewer they say nothing."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        headings = [each for each in facts.article.headings if each.level in {2, 3} and each.text.strip()]
        if not phrases:
            yield Skip(unknown(facts))
            return
        if phrases[0].role != "given":
            yield Skip(GUESS)
            return
        if len(headings) < self.min_headings:
            yield Skip(f"the text has {counted(len(headings), 'subheading')}; this check needs {self.min_headings}")
            return
        numbered = sum(is_numbered(each.text) for each in headings)
        if numbered > len(headings) / 2:
            yield Skip(
                f"{numbered} of {len(headings)} subheadings number the entries of a list, which have their own names"
            )
            return
        best = max(phrases, key=lambda phrase: phrase.reflecting_headings)
        spans = [Span(each.block, 0, len(each.text)) for each in headings if each.block >= 0]
        used = {use.span.block for use in best.uses}
        named = sum(each.block in used for each in headings)
        share = 100 * named / len(headings)
        of = counted(len(headings), "subheading")
        if best.reflecting_headings < self.fewest and not is_frequent(best):
            yield Problem(
                f"{best.reflecting_headings} of {of} contain the keyphrase {called(best)}, at least "
                f"{self.fewest} should",
                spans=tuple(span for span in spans if span.block not in used),
                line=headings[0].line,
                fix="Use it in the subheading of a section that is about it.",
                about_page=True,
                title="Keyphrase in too few subheadings",
                asks_for=(best.text,),
            )
        elif share_is_over(named, len(headings), self.at_most):
            yield Problem(
                f"{named} of {of} contain the keyphrase {called(best)}: {share:.0f} %, at most {self.at_most:g} %",
                spans=tuple(span for span in spans if span.block in used),
                line=headings[0].line,
                fix="Leave it out of some subheadings, and say there only what is special about the section.",
                about_page=True,
                extent=extent_beyond(share, self.at_most),
                title="Keyphrase in too many subheadings",
                takes_out=(best.text,),
            )
