"""Judges whether the H1 contains the keyphrase."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.keyphrase_page import example_page
from auditor.checks.wording.keyphrases import GUESS, called, unknown
from auditor.facts.keyphrases import given, is_near, judged, spells_out
from auditor.model import Facts
from auditor.model.record import record


@record
class KeyphraseInH1:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-h1",
        area="keywords",
        title="Keyphrase not in the H1",
        why="The H1 tells readers who have just arrived that they are in the right place.",
        fix="Use the keyphrase in the H1.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="note",
        weight=3,
        good=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush it first.</p>"
        ),
        bad=example_page(
            "<h1>What every baker should know</h1><p>A proofing basket wants dry air. Brush it first.</p>"
        ),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        heading = next((each for each in facts.article.headings if each.level == 1 and each.text.strip()), None)
        if not phrases:
            yield Skip(unknown(facts))
        elif heading is None:
            yield Skip("the article has no H1")
        elif not given(facts):
            yield Skip(GUESS)
        elif not is_near(facts, "h1") and not any(
            spells_out(phrase, heading.text, facts.article.language) for phrase in phrases
        ):
            yield Problem(
                f"the H1 does not contain the keyphrase {called(phrases[0])}",
                quote=heading.text,
                line=heading.line,
                about_page=True,
                asks_for=(phrases[0].text,),
            )
