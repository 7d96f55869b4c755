"""Judges whether the meta description contains the keyphrase."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.keyphrase_page import example_page
from auditor.checks.wording.keyphrases import GUESS, called, guess_note, unknown
from auditor.facts.keyphrases import is_in, is_named_elsewhere, is_near, judged
from auditor.facts.trust import is_news
from auditor.model import Facts
from auditor.model.record import record


@record
class KeyphraseInDescription:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-description",
        area="keywords",
        title="Keyphrase not in the meta description",
        why="Where a search result shows the description, the words that were searched for are in bold. It is not a "
        "ranking factor.",
        fix="Say in the description what the article offers on the keyphrase.",
        basis="house style",
        source="https://developers.google.com/search/docs/appearance/snippet",
        checked="2026-11-22",
        level="note",
        weight=2,
        good=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush it first.</p>",
            description="How to brush, dry and store a proofing basket so that it lasts for decades.",
        ),
        bad=example_page(
            "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush it first.</p>",
            description="Everything you need to know, with tips and tricks from our bakers.",
        ),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        description = facts.article.description
        if not phrases:
            yield Skip(unknown(facts))
        elif not description.text:
            yield Skip("the page has no meta description")
        elif is_in(facts, "description") or is_near(facts, "description"):
            return
        elif phrases[0].role == "given":
            yield self._problem(facts, f"the meta description does not contain the keyphrase {called(phrases[0])}")
        elif is_news(facts.article):
            yield Skip("a news article: its description goes on from the headline and does not repeat it")
        elif not is_named_elsewhere(facts, "description", description.text):
            yield Skip(GUESS)
        else:
            yield self._problem(facts, f"the meta description contains no word of {called(phrases[0])}")

    def _problem(self, facts: Facts, message: str) -> Problem:
        description = facts.article.description
        return Problem(
            message,
            quote=description.text,
            line=description.line,
            about_page=True,
            evidence=guess_note(judged(facts)[0]),
            asks_for=(judged(facts)[0].text,),
        )
