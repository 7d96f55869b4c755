"""Finds paragraphs that are too long."""

from collections import Counter
from collections.abc import Iterator
from math import prod
from typing import ClassVar

from auditor.check import Problem, Rule, Share, Skip, Verdict, extent_beyond, halfway
from auditor.checks.examples.articles import PLAIN, article
from auditor.checks.limits.tolerance import is_over
from auditor.facts.signposts import turns
from auditor.model import Facts, Span
from auditor.model.record import record
from auditor.text import has_spaces

_FEWEST = 3
"""Sentences of a paragraph: what has fewer is a list of names, or code, and cannot be divided."""


@record
class ParagraphLength:
    rule: ClassVar[Rule] = Rule(
        id="paragraph-length",
        area="readability",
        title="Long paragraphs",
        why="Paragraphs show at a glance where one thought ends and the next begins. A wall of text hides that, and "
        "readers skip it.",
        fix="Start a new paragraph where a new thought begins.",
        basis="house style",
        source="https://yoast.com/content-analysis-methodological-choices-explained/",
        checked="2026-11-22",
        level="note",
        weight=3,
        good=article(PLAIN),
        bad=article(PLAIN, to_a_paragraph=len(PLAIN)),
    )

    at_most: int = 200
    """Words in a paragraph; twice as many characters in Chinese, Japanese and Thai."""
    width: Share = 0.15
    """Share of that by which a paragraph may be longer: a sentence more is no wall of text."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        blocks = facts.article.blocks
        paragraphs = [number for number, block in enumerate(blocks) if block.kind in ("paragraph", "definition")]
        if not paragraphs:
            yield Skip("the article has no paragraphs")
            return
        spaced = has_spaces(facts.article.language)
        unit, times = ("words", 1) if spaced else ("characters", 2)
        limit = self.at_most * times
        # Others have no more words than that, as each takes a character.
        may_be_long = frozenset([number for number in paragraphs if len(blocks[number].text) > limit])
        if not may_be_long:
            return
        words: Counter[int] = Counter()
        sentences: Counter[int] = Counter()
        spoken = turns(facts.article)
        prose = frozenset(facts.readability.prose_sentences)  # no names of contributors, and no code
        for index, sentence in enumerate(facts.sentences):
            # An answer in an interview is as long as it was.
            if sentence.block in may_be_long and sentence.block not in spoken and index in prose:
                words[sentence.block] += len(sentence.words)
                sentences[sentence.block] += 1
        long = sorted(
            (
                (block, count)
                for block, count in words.items()
                if is_over(count, limit, self.width) and sentences[block] >= _FEWEST
            ),
            key=lambda each: -each[1],
        )
        if not long:
            return
        most = long[0][1]
        yield Problem(
            f"a paragraph has {most:,} {unit}, at most {limit}"
            if len(long) == 1
            else f"{len(long):,} paragraphs have more than {limit} {unit}; the longest has {most:,}",
            quote=_beginning(blocks[long[0][0]].text),
            line=blocks[long[0][0]].line,
            spans=tuple(Span(block, 0, len(blocks[block].text)) for block, _ in long),
            evidence=tuple(f"{count:,} {unit}: “{_beginning(blocks[block].text)}”" for block, count in long),
            about_page=True,
            extent=_extent([count for _, count in long], limit),
            halfway=halfway(len(long), lambda done: _extent([count for _, count in long[done:]], limit)),
        )


def _extent(counts: list[int], limit: float) -> float:
    return 1 - prod(1 - extent_beyond(count, limit) / 2 for count in counts)


def _beginning(text: str) -> str:
    """Enough of the paragraph to find it by."""
    return text if len(text) <= 120 else text[:120].rsplit(" ", 1)[0] + " …"
