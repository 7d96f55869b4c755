"""Judges whether the H1 holds the keyphrase."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.keywords.main_keyphrase import GUESS, called, judged, named_nowhere, stands_in
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class KeyphraseInH1:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-h1",
        area="keywords",
        title="Keyphrase not in the H1",
        why="The H1 tells readers who have just arrived that they are in the right place.",
        fix="Name the keyphrase in the H1.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="note",
        weight=3,
        good="<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush the proofing basket "
        "first. No proofing basket likes soap.</p>",
        bad='<!doctype html><html lang="en"><head><title>Caring for a proofing '
        "basket</title></head><body><main><article>"
        "<h1>What nobody tells you</h1><p>A proofing basket wants dry air. Brush the proofing basket first. No "
        "proofing basket likes soap.</p></article></main></body></html>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        heading = next((each for each in facts.article.headings if each.level == 1 and each.text.strip()), None)
        if not phrases:
            yield Skip("no keyphrase is given, and none could be inferred")
        elif heading is None:
            yield Skip("the article has no H1")
        elif named_nowhere(facts, besides="h1"):
            yield Skip(GUESS)
        elif not stands_in(facts, "h1"):
            yield Problem(
                f"the H1 does not hold all words of {called(phrases[0])}",
                quote=heading.text,
                line=heading.line,
                about_page=True,
            )
