"""Judges how many of the article's sentences say how they follow from the one before."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class TransitionWords:
    rule: ClassVar[Rule] = Rule(
        id="transition-words",
        area="readability",
        title="Few transition words",
        why="Words such as “because”, “however” or “first” tell a reader how the next thought follows from the last, "
        "so that nobody has to guess. Good writing may do the same by its order alone.",
        fix="Where one sentence gives a reason, a contrast, an example or the next step, begin it by saying so.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=1,
        good="<h1>Bread</h1><p>" + "First mix the dough. Then let it rest, because it is tired. Eat. " * 20 + "</p>",
        bad="<h1>Bread</h1><p>" + "Mix the dough well. Put it into a cold room. Wait for an hour. " * 20 + "</p>",
    )

    at_least: Percent = 30.0
    """Percent of sentences with a transition word."""
    least_words: int = 200
    """Words that an article must have to be judged."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.readability
        if found.transitions is None:
            yield Skip(f'transition words are not known for the language "{facts.article.language}"')
            return
        if found.words < self.least_words or not found.sentences:
            yield Skip(f"needs {self.least_words} words; the text has {found.words}")
            return
        share = round(100 * len(found.transitions) / found.sentences, 1)
        if share < self.at_least:
            missing = max(-(-int(self.at_least * found.sentences) // 100) - len(found.transitions), 1)
            with_one = frozenset(found.transitions)
            yield Problem(
                f"{share:g} % of the sentences ({len(found.transitions)} of {found.sentences}) have a transition word, "
                f"at least {self.at_least:g} %",
                spans=tuple(facts.sentences[index].span for index in found.prose_sentences if index not in with_one),
                about_page=True,
                fix=f"Say how it follows in {missing} more sentence{'' if missing == 1 else 's'}: a reason, a "
                "contrast, an example, the next step.",
            )
