"""Judges how many of the article's sentences are long."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict
from auditor.model import Facts
from auditor.text import has_spaces


@dataclass(frozen=True, slots=True)
class SentenceLength:
    rule: ClassVar[Rule] = Rule(
        id="sentence-length",
        area="readability",
        title="Many long sentences",
        why="A reader holds a sentence in mind until it ends. A long one now and then is fine; one after another loses "
        "people, most of all on a telephone.",
        fix="Split the long sentences, one thought to each.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="warning",
        weight=4,
        good="<h1>Bread</h1><p>" + "Mix the flour with warm water. Let the dough rest for an hour. " * 6 + "</p>",
        bad="<h1>Bread</h1><p>"
        + "Mix the flour with the water and let the dough rest while you clean the table, the bowl and the scales that "
        "you used before. " * 6 + "</p>",
    )

    at_most: Percent = 25.0
    """Percent of sentences that may be long: over 20 words, 25 in Catalan, French, Italian, Persian, Portuguese and
    Spanish, 15 in Hebrew, Russian and Turkish; over 40 characters in Chinese, Japanese and Thai."""
    warning_above: Percent = 30.0
    """Percent of sentences above which it is a warning."""
    least_sentences: int = 5
    """Sentences that an article must have to be judged."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.readability
        if found.sentences < self.least_sentences:
            yield Skip(f"needs {self.least_sentences} sentences; the text has {found.sentences}")
            return
        share = round(100 * len(found.long_sentences) / found.sentences, 1)
        if share > self.at_most:
            unit = "words" if has_spaces(facts.article.language) else "characters"
            yield Problem(
                f"{share:g} % of the sentences ({len(found.long_sentences)} of {found.sentences}) have more than "
                f"{found.sentence_limit} {unit}, at most {self.at_most:g} %",
                spans=tuple(facts.sentences[index].span for index in found.long_sentences),
                level="warning" if share > self.warning_above else "note",
                about_page=True,
                fix=f"Split {_to_split(len(found.long_sentences), found.sentences, self.at_most)} of the sentences "
                f"over {found.sentence_limit} {unit}, one thought to each.",
            )


def _to_split(long: int, sentences: int, at_most: float) -> int:
    """How many of the long ones must become two short ones: each makes one long one less and one sentence more."""
    split = 0
    while split < long and 100 * (long - split) > at_most * (sentences + split):
        split += 1
    return split
