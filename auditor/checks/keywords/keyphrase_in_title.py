"""Judges whether the title holds the keyphrase."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.keywords.main_keyphrase import GUESS, called, judged, named_nowhere, stands_in
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class KeyphraseInTitle:
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-in-title",
        area="keywords",
        title="Keyphrase not in the title",
        why="A searcher looks for the words that were typed in, and the title is the first thing a result shows.",
        fix="Work the keyphrase's words into the title, near its beginning.",
        basis="house style",
        source="https://developers.google.com/search/docs/appearance/title-link",
        checked="2026-11-22",
        level="note",
        weight=4,
        good='<!doctype html><html lang="en"><head><title>How to dry a proofing '
        "basket</title></head><body><main><article>"
        "<h1>How to dry a proofing basket</h1><p>A proofing basket wants dry air. Brush the proofing basket first.</p>"
        "</article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Things to know at home</title>'
        '<meta name="keywords" content="proofing basket"></head><body><main><article>'
        "<h1>Caring for a proofing basket</h1><p>A proofing basket wants dry air. Brush the proofing basket first. "
        "No proofing basket likes soap.</p></article></main></body></html>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        phrases = judged(facts)
        if not phrases:
            yield Skip("no keyphrase is given, and none could be inferred")
        elif not facts.article.title.text:
            yield Skip("the page has no title")
        elif named_nowhere(facts, besides="title"):
            yield Skip(GUESS)
        elif not stands_in(facts, "title"):
            yield Problem(
                f"the title does not hold all words of {called(phrases[0])}",
                quote=facts.article.title.text,
                line=facts.article.title.line,
                about_page=True,
            )
