"""Judges how many of the article's sentences are in the passive."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class PassiveVoice:
    rule: ClassVar[Rule] = Rule(
        id="passive-voice",
        area="readability",
        title="Much passive voice",
        why="The passive hides who does what, and readers work to find out. Where the doer does not matter it is the "
        "right choice, so look at each sentence before you change it.",
        fix="Say who does it: “we tested the oven”, not “the oven was tested”.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=2,
        good="<h1>Bread</h1><p>" + "We bake the bread at noon. The crust turns brown and thin. " * 5 + "</p>",
        bad="<h1>Bread</h1><p>" + "The bread is baked at noon. The crust is brushed with oil. " * 5 + "</p>",
    )

    at_most: Percent = 10.0
    """Percent of sentences that may be in the passive."""
    least_sentences: int = 10
    """Sentences that an article must have to be judged: of fewer, one alone would be too many."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.readability
        if found.passive is None:
            yield Skip(f'the passive is not known for the language "{facts.article.language}"')
            return
        if found.sentences < self.least_sentences:
            yield Skip(f"needs {self.least_sentences} sentences; the text has {found.sentences}")
            return
        share = round(100 * len(found.passive) / found.sentences, 1)
        if share > self.at_most:
            spare = len(found.passive) - int(self.at_most * found.sentences / 100)
            yield Problem(
                f"{share:g} % of the sentences ({len(found.passive)} of {found.sentences}) are in the passive, at most "
                f"{self.at_most:g} %",
                quote=_sentence(facts, found.passive[0].sentence),
                spans=tuple(passive.span for passive in found.passive),
                about_page=True,
                fix=f"Say who does it in {spare} of them: “we tested the oven”, not “the oven was tested”.",
            )


def _sentence(facts: Facts, index: int) -> str:
    sentence = facts.sentences[index]
    return facts.article.blocks[sentence.block].text[sentence.start : sentence.end]
