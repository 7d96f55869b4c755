"""Finds sentences running that begin with the same word."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class SentenceStarts:
    rule: ClassVar[Rule] = Rule(
        id="sentence-starts",
        area="readability",
        title="Sentences that begin alike",
        why="Sentences that all begin with the same word sound like a list read aloud. Done on purpose it is a figure "
        "of speech; done by habit it is dull.",
        fix="Begin one of them differently, or join two.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=1,
        good="<h1>Bread</h1><p>You mix the dough. Then you wait. An hour later you bake it.</p>",
        bad="<h1>Bread</h1><p>You mix the dough. You wait for an hour. You heat the oven. You bake the bread.</p>",
    )

    run: int = 3
    """Sentences running that begin alike, from which on it is a problem."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        starts = facts.readability.starts
        if starts is None:
            yield Skip(f'articles and other first words are not known for the language "{facts.article.language}"')
            return
        for start in starts:
            length = start.last - start.first + 1
            if length >= self.run:
                first = facts.sentences[start.first]
                yield Problem(
                    f"{length} sentences running begin with “{start.word}”, at most {self.run - 1}",
                    quote=facts.article.blocks[first.block].text[first.start : first.end],
                    spans=tuple(sentence.span for sentence in facts.sentences[start.first : start.last + 1]),
                )
