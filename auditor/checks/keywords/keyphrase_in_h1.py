"""Judges whether the H1 contains the keyphrase."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.keywords.example_page import example_page
from auditor.checks.keywords.main_keyphrase import GUESS, called, guess_note, is_in, is_odd, judged, unknown
from auditor.model import Facts, Heading, Keyphrase


@dataclass(frozen=True, slots=True)
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
        elif is_in(facts, "h1"):
            return
        elif phrases[0].role == "given":
            yield _problem(heading, f"the H1 does not contain the keyphrase {called(phrases[0])}", phrases[0])
        elif phrases[0].content_words < 2 or not is_odd(facts, "h1", heading.text):  # "PTO" for "paid time off"
            yield Skip(GUESS)
        else:
            yield _problem(heading, f"the H1 contains no word of {called(phrases[0])}", phrases[0])


def _problem(heading: Heading, message: str, phrase: Keyphrase) -> Problem:
    return Problem(message, quote=heading.text, line=heading.line, about_page=True, evidence=guess_note(phrase))
