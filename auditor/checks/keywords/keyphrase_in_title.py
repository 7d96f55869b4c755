"""Judges whether the title contains the keyphrase."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.keywords.example_page import example_page
from auditor.checks.keywords.main_keyphrase import GUESS, called, guess_note, is_in, is_odd, judged, unknown
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
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
        elif is_in(facts, "title"):
            return
        elif phrases[0].role == "given":
            yield self._problem(facts, f"the title does not contain the keyphrase {called(phrases[0])}")
        elif phrases[0].content_words < 2 or not is_odd(
            facts, "title", facts.article.title.text
        ):  # "PTO" for "paid time off"
            yield Skip(GUESS)
        else:
            yield self._problem(facts, f"the title contains no word of {called(phrases[0])}")

    def _problem(self, facts: Facts, message: str) -> Problem:
        title = facts.article.title
        note = guess_note(judged(facts)[0])
        return Problem(message, quote=title.text, line=title.line, about_page=True, evidence=note)
