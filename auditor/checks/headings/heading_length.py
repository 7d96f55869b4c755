"""Finds headings that are too long to scan."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.limits.tolerance import is_over
from auditor.facts.heading_text import asks_or_counts, is_made_of_names
from auditor.facts.links import lead_elsewhere
from auditor.facts.trust import is_news
from auditor.model import Block, Facts, Heading
from auditor.model.record import record
from auditor.text import fold


@record
class HeadingLength:
    rule: ClassVar[Rule] = Rule(
        id="heading-length",
        area="headings",
        title="Long subheading",
        why="Readers scan headings before they read. One that runs over several lines is a paragraph in bold.",
        fix="Keep what sets this section apart, and move the rest into its first sentence.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="note",
        weight=1,
        good="<h1>Bread</h1><h2>Why rye dough needs more water</h2><p>It binds more of it.</p>",
        bad="<h1>Bread</h1><h2>Dough from rye flour needs so much more water than dough from wheat flour that "
        "you had better add it in parts</h2><p>It binds more of it.</p>",
    )

    at_most: int = 95
    """Characters of a subheading. A question or the name of an entry of a numbered list may be longer, and the H1 is
    judged as the title is."""
    of_names: int = 150
    """Characters of a subheading that is made of names, or quotes somebody, and of any in a news article."""
    standfirst: int = 200
    """Characters of the first of them where it is above the text, as a line that introduces the article."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        headings = [heading for heading in facts.article.headings if heading.text and heading.level > 1]
        if not headings:
            yield Skip("the article has no subheadings")
            return
        least = min(self.of_names, self.at_most)
        headings = [heading for heading in headings if is_over(len(heading.text), least)]
        if not headings:
            return
        title = fold(facts.article.title.text)
        of_news, of_others = is_news(facts.article), lead_elsewhere(facts.article)
        for heading in headings:
            if fold(heading.text) in title:  # the title itself, which another check asks to make the H1
                continue
            if heading in of_others or self._is_standfirst(facts, heading):
                continue
            length = len(heading.text)
            limit = self.of_names if of_news or is_made_of_names(heading.text) else self.at_most
            if is_over(length, limit) and not asks_or_counts(heading.text):
                yield Problem(
                    f"the H{heading.level} has {length:,} characters, at most {limit}",
                    quote=heading.text,
                    line=heading.line,
                    fix=f"Cut {length - limit:,} characters: keep what sets this section apart, and move the "
                    "rest into its first sentence.",
                    extent=extent_beyond(length, limit) / 2,
                )

    def _is_standfirst(self, facts: Facts, heading: Heading) -> bool:
        """Whether it is a sentence between the headline and the text: a line that introduces the article, which is
        marked up as a heading often and names no section."""
        before = facts.article.blocks[: max(0, heading.block)]
        named = any(other.level == 1 and other.line <= heading.line for other in facts.article.headings)
        is_sentence = heading.text.rstrip()[-1:] in ".!…。"
        return named and is_sentence and len(heading.text) <= self.standfirst and _are_headings(before)


def _are_headings(blocks: Sequence[Block]) -> bool:
    return all(block.kind == "heading" for block in blocks)
