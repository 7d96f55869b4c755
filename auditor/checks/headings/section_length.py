"""Finds long stretches of text without a subheading."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts, Section


@dataclass(frozen=True, slots=True)
class SectionLength:
    rule: ClassVar[Rule] = Rule(
        id="section-length",
        area="headings",
        title="Long section without a subheading",
        why="A subheading every few paragraphs lets readers find what they came for and see where they are.",
        fix="Put a subheading where the subject turns.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="warning",
        weight=3,
        good="<h1>Bread</h1><h2>Rye</h2><p>" + "Rye dough is sticky, so wet your hands. " * 20 + "</p>"
        "<h2>Wheat</h2><p>" + "Wheat dough is smooth and likes to be folded. " * 20 + "</p>",
        bad="<h1>Bread</h1><h2>Rye</h2><p>" + "Rye dough is sticky, so wet your hands. " * 90 + "</p>",
    )

    at_most: int = 300
    """Words between two headings."""
    warning_above: int = 350
    """Words between two headings from which it is a warning."""
    long_article: int = 600
    """Words of an article above which a long section is a warning; a shorter one needs few subheadings."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        if not facts.headings.sections:
            yield Skip("no sections")
            return
        for section in facts.headings.sections:
            if section.own_words > self.at_most:
                yield self._problem(facts, section)

    def _problem(self, facts: Facts, section: Section) -> Problem:
        article = facts.article
        heading = article.headings[section.heading] if section.heading >= 0 else None
        grave = section.own_words > self.warning_above and facts.words > self.long_article
        where = f"under “{heading.text}”" if heading else "before the first heading"
        needed = -(-section.own_words // self.at_most) - 1
        return Problem(
            f"{section.own_words} words stand {where} without a subheading, at most {self.at_most}",
            quote=heading.text if heading else "",
            line=heading.line if heading else next((block.line for block in article.blocks), 0),
            fix=f"Put {needed} subheading{'s' if needed > 1 else ''} where the subject turns.",
            level="warning" if grave else "note",
            key=heading.text if heading else "before the first heading",
        )
