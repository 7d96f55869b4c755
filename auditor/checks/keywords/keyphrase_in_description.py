"""Judges whether the meta description holds the keyphrase."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.keywords.main_keyphrase import GUESS, called, judged, named_nowhere, stands_in
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class KeyphraseInDescription:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-description",
        area="keywords",
        title="Keyphrase not in the meta description",
        why="Where a result shows the description, the words that were searched for stand out in it. It is no ranking "
        "factor.",
        fix="Say in the description what the article tells about the keyphrase.",
        basis="house style",
        source="https://developers.google.com/search/docs/appearance/snippet",
        checked="2026-11-22",
        level="note",
        weight=2,
        good='<!doctype html><html lang="en"><head><title>Caring for a proofing basket</title><meta name="description" '
        'content="How to brush, dry and store a proofing basket so that it lasts for decades."></head><body><main>'
        "<article><h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush the proofing basket "
        "first. No proofing basket likes soap.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Caring for a proofing basket</title><meta name="description" '
        'content="Everything you need to know, with tips and tricks from our bakers."></head><body><main>'
        "<article><h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush the proofing basket "
        "first. No proofing basket likes soap.</p></article></main></body></html>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        description = facts.article.description
        if not phrases:
            yield Skip("no keyphrase is given, and none could be inferred")
        elif not description.text:
            yield Skip("the page has no meta description")
        elif named_nowhere(facts, besides="description"):
            yield Skip(GUESS)
        elif not stands_in(facts, "description"):
            yield Problem(
                f"the description does not hold all words of {called(phrases[0])}",
                quote=description.text,
                line=description.line,
                about_page=True,
                asks_for=(phrases[0].text,),
            )
