"""Judges how many of the article's words are long and not among those that everybody knows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Percent, Problem, Rule, Skip, Verdict
from auditor.model import Facts, Span


@dataclass(frozen=True, slots=True)
class LongWords:
    rule: ClassVar[Rule] = Rule(
        id="long-words",
        area="readability",
        title="Many long words",
        why="A long word that is not in daily use slows a reader down. The terms of your subject are needed; the long "
        "words around them seldom are.",
        fix="Put a short word where there is one: “use” for “utilisation”, “help” for “facilitate”.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=2,
        good="<h1>Bread</h1><p>" + "Mix the flour with warm water. Let the dough rest for an hour. " * 10 + "</p>",
        bad="<h1>Bread</h1><p>" + "Preliminary hydration considerably facilitates enzymatic activity. " * 20 + "</p>",
    )

    at_most: Percent = 15.0
    """Percent of words with three syllables or more that are neither names nor in Dale and Chall's list of familiar
    words."""
    least_words: int = 100
    """Words that an article must have to be judged."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        found = facts.readability
        if found.long_words is None:
            yield Skip(f'familiar words are not known for the language "{facts.article.language}"')
            return
        if found.words < self.least_words:
            yield Skip(f"needs {self.least_words} words; the text has {found.words}")
            return
        count = sum(uses for _, uses in found.long_words)
        share = round(100 * count / found.words, 1)
        if share > self.at_most:
            most = ", ".join(f"{word} ({uses})" if uses > 1 else word for word, uses in found.long_words[:8])
            yield Problem(
                f"{share:g} % of the words ({count} of {found.words}) are long and not in daily use, at most "
                f"{self.at_most:g} %",
                quote=most,
                spans=tuple(_spans(facts)),
                about_page=True,
                fix=f"Put short words in the place of {count - int(self.at_most * found.words / 100)} of them: “use” "
                "for “utilisation”, “help” for “facilitate”.",
            )


def _spans(facts: Facts) -> Iterator[Span]:
    long_words = {word for word, _ in facts.readability.long_words or ()}
    for index in facts.readability.prose_sentences:
        sentence = facts.sentences[index]
        for word in sentence.words:
            if word.text.lower() in long_words:
                yield Span(sentence.block, word.start, word.end)
