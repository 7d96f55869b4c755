"""Finds long stretches of text without a subheading."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.examples.articles import PLAIN, RYE, paragraphs, without_subheadings
from auditor.checks.limits.tolerance import is_over
from auditor.model import Facts, Section
from auditor.model.record import record
from auditor.text import has_spaces
from auditor.wording import counted, short


@record
class SectionLength:
    rule: ClassVar[Rule] = Rule(
        id="section-length",
        area="headings",
        title="Long section without a subheading",
        why="A subheading every few paragraphs lets readers find what they came for and see where they are.",
        fix="Add a subheading where the subject changes.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="note",
        weight=3,
        good=RYE,
        bad=f"<h1>Bread</h1><h2>Rye</h2>{without_subheadings(RYE)}{paragraphs(PLAIN)}<h2>Wheat</h2><p>Later.</p>",
    )

    at_most: int = 600
    """Words of running text between two headings; lists, tables and code, which break it up, do not count."""
    warning_above: int = 1000
    """Words of running text between two headings above which it is a warning."""
    without_any: int = 1000
    """Words of running text of an article that has no subheading at all: news and essays need none."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        sections = facts.headings.sections
        if not sections:
            yield Skip("the article has no sections")
            return
        if not has_spaces(facts.article.language):
            yield Skip("the limits count words, and this language is written without spaces between them")
            return
        article = facts.article
        has_any = any(section.heading >= 0 and article.headings[section.heading].level > 1 for section in sections)
        limit = self.at_most if has_any else self.without_any
        for section in sections:
            if is_over(section.own_prose, limit):
                yield self._problem(facts, section, limit)

    def _problem(self, facts: Facts, section: Section, limit: int) -> Problem:
        article = facts.article
        heading = article.headings[section.heading] if section.heading >= 0 else None
        where = f"under {short(heading.text)}" if heading else "before the first heading"
        needed = max(1, round(section.own_prose / self.at_most) - 1)
        return Problem(
            f"{section.own_prose:,} words {where} have no subheading, at most {limit:,}",
            quote=heading.text if heading else "",
            line=heading.line if heading else next((block.line for block in article.blocks), 0),
            fix=f"Add {counted(needed, 'subheading')}{', each' if needed > 1 else ''} where the subject changes.",
            level="warning" if section.own_prose > self.warning_above else "note",
            key=heading.text if heading else "before the first heading",
            extent=extent_beyond(section.own_prose, limit) / 2,
        )
