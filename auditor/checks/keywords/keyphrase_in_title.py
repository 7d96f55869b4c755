"""Judges whether the title contains the keyphrase."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.keyphrase_page import example_page
from auditor.checks.wording.keyphrases import GUESS, called, unknown
from auditor.facts.keyphrases import given, is_in, judged, spells_out
from auditor.model import Facts
from auditor.model.record import record


@record
class KeyphraseInTitle:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-title",
        area="keywords",
        title="Keyphrase not in the title",
        why="Searchers look for the words that they typed, and the title is the first thing a result shows.",
        fix="Use the keyphrase in the title, near its beginning.",
        basis="house style",
        source="https://developers.google.com/search/docs/appearance/title-link",
        checked="2026-11-22",
        level="note",
        weight=4,
        good=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush it first.</p>",
            title="How to dry a proofing basket",
        ),
        bad=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush it first.</p>",
            title="Things to know at home",
        ),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        if not phrases:
            yield Skip(unknown(facts))
        elif not facts.article.title.text:
            yield Skip("the page has no title")
        elif not given(facts):
            yield Skip(GUESS)
        elif not is_in(facts, "title") and not any(
            spells_out(phrase, facts.article.title.text, facts.article.language) for phrase in phrases
        ):
            title = facts.article.title
            yield Problem(
                f"the title does not contain the keyphrase {called(phrases[0])}",
                quote=title.text,
                line=title.line,
                about_page=True,
                asks_for=(phrases[0].text,),
            )
