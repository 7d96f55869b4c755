"""Finds long stretches of text without a subheading."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.examples.articles import PLAIN, RYE, paragraphs, without_subheadings
from auditor.checks.limits.tolerance import is_over
from auditor.facts.trust import is_news, share_in_first_person
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
    """Words of running text between two headings; what breaks it up for the eye ends a stretch: lists, tables, code,
    pictures, lines in bold, the questions of an interview."""
    warning_above: int = 1000
    """Words of running text between two headings above which it is a warning."""
    without_any: int = 1000
    """Words of running text of an article that is not divided by subheadings: it has none, or one;
    and between those of a news article."""
    first_person: float = 0.25
    """Share of sentences in which one person speaks of themselves: of an article without subheadings, an essay."""
    whole: float = 0.7
    """Share of an article's words before or below its only subheading, beyond which that one divides nothing."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        sections = facts.headings.sections
        if not sections:
            yield Skip("the article has no sections")
            return
        if not has_spaces(facts.article.language):
            yield Skip("the limits count words, and this language is written without spaces between them")
            return
        only = self._only_section(facts)
        if only and is_news(facts.article):
            yield Skip("a news article without subheadings, as most are")
            return
        if only and share_in_first_person(facts) >= self.first_person:
            yield Skip("an essay in the first person, which needs no subheadings")
            return
        heading = facts.article.headings[only.heading] if only and only.heading >= 0 else None
        is_whole = only is not None and (heading is None or heading.level == 1)
        limit = self.without_any if is_whole or is_news(facts.article) else self.at_most
        for section in sections:
            if is_over(section.own_prose, limit):
                yield self._problem(facts, section, limit)

    def _only_section(self, facts: Facts) -> Section | None:
        """The one in which nearly all of the text is, of an article with one subheading at most."""
        headings, sections = facts.article.headings, facts.headings.sections
        below = [section for section in sections if section.heading >= 0 and headings[section.heading].level > 1]
        longest = max(sections, key=lambda section: section.own_words)
        holds_all = longest.own_words > self.whole * sum(section.own_words for section in sections)
        return longest if not below or (len(below) == 1 and holds_all) else None

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
