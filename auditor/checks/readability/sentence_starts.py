"""Finds sentences in a row that begin with the same word."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.wording.sentences import shown
from auditor.model import Facts
from auditor.model.record import record


@record
class SentenceStarts:
    rule: ClassVar[Rule] = Rule(
        id="sentence-starts",
        area="readability",
        title="Sentences that start alike",
        why="Sentences that all begin with the same word sound like a list read aloud. That can be a figure of speech; "
        "as a habit it is dull.",
        fix="Join two of them, or begin every other one differently.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=1,
        default_on=False,
        off_because="Most sentences that start alike are meant to, and no editor changes them.",
        good="<h1>Bread</h1><p>You mix the dough. Then you wait. An hour later you bake it.</p>",
        bad="<h1>Bread</h1><p>You mix the dough. You wait for an hour. You heat the oven. You bake the bread. "
        "You eat it.</p>",
    )

    run: int = 5
    """Sentences in a row that begin alike, from which on it is a problem."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        starts = facts.readability.starts
        if starts is None:
            yield Skip(
                f"we have no list of articles and other first words for this language ({facts.article.language})"
            )
            return
        spoken = frozenset(facts.readability.spoken)
        for start in starts:
            row = range(start.first, start.last + 1)
            if len(row) >= self.run and spoken.isdisjoint(row):
                yield Problem(
                    f"{len(row)} sentences in a row begin with “{start.word}”, at most {self.run - 1}",
                    quote=facts.text_of(facts.sentences[start.first]),
                    spans=tuple(facts.sentences[index].span for index in row),
                    evidence=tuple(shown(facts, facts.sentences[index]) for index in row),
                )
