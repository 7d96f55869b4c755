"""Finds paragraphs that are walls of text."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts, Span


@dataclass(frozen=True, slots=True)
class ParagraphLength:
    rule: ClassVar[Rule] = Rule(
        id="paragraph-length",
        area="readability",
        title="Long paragraph",
        why="A paragraph shows at a glance where one thought ends and the next begins. A wall of text hides that, and "
        "readers skip it.",
        fix="Begin a new paragraph where a new thought begins.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="warning",
        weight=3,
        good="<h1>Bread</h1><p>" + "Mix the flour with warm water. " * 20 + "</p>",
        bad="<h1>Bread</h1><p>" + "Mix the flour with warm water. " * 40 + "</p>",
    )

    at_most: int = 150
    """Words in a paragraph."""
    warning_above: int = 200
    """Words in a paragraph above which it is a warning."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        blocks = facts.article.blocks
        words: Counter[int] = Counter()
        for sentence in facts.sentences:
            if blocks[sentence.block].kind in ("paragraph", "quote", "definition", "list item"):
                words[sentence.block] += len(sentence.words)
        if not words:
            yield Skip("the article has no paragraphs")
            return
        for block, count in sorted(words.items()):
            if count > self.at_most:
                yield Problem(
                    f"{count} words in one paragraph, at most {self.at_most}",
                    quote=_beginning(blocks[block].text),
                    spans=(Span(block, 0, len(blocks[block].text)),),
                    level="warning" if count > self.warning_above else "note",
                )


def _beginning(text: str) -> str:
    """Enough of the paragraph to find it by."""
    return text if len(text) <= 120 else text[:120].rsplit(" ", 1)[0] + " …"
