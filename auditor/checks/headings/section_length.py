"""Finds long stretches of text without a subheading."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict, extent_beyond
from auditor.checks.limits import is_over
from auditor.model import Facts, Section
from auditor.text import has_spaces


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
        level="note",
        weight=3,
        good="<h1>Bread</h1><h2>Rye</h2><p>" + "Rye dough is sticky, so wet your hands. " * 20 + "</p>"
        "<h2>Wheat</h2><p>" + "Wheat dough is smooth and likes to be folded. " * 20 + "</p>",
        bad="<h1>Bread</h1><h2>Rye</h2><p>"
        + "Rye dough is sticky, so wet your hands. " * 90
        + "</p><h2>Wheat</h2><p>Smooth.</p>",
    )

    at_most: int = 500
    """Words of running text between two headings; lists, tables and code, which break it up, do not count."""
    warning_above: int = 1000
    """Words of running text between two headings above which it is a warning."""
    without_any: int = 1000
    """Words of running text of an article that has no subheading at all: news and essays need none."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        sections = facts.headings.sections
        if not sections:
            yield Skip("no sections")
            return
        if not has_spaces(facts.article.language):
            yield Skip("the limits count words, which this language does not set apart")
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
        where = f"under “{_short(heading.text)}”" if heading else "before the first heading"
        needed = max(1, round(section.own_prose / self.at_most) - 1)
        return Problem(
            f"{section.own_prose:,} words of text {where} without a subheading, at most {limit:,}",
            quote=heading.text if heading else "",
            line=heading.line if heading else next((block.line for block in article.blocks), 0),
            fix=f"Add {needed} subheading{'s' if needed > 1 else ''}, each where the subject changes.",
            level="warning" if section.own_prose > self.warning_above else "note",
            key=heading.text if heading else "before the first heading",
            extent=extent_beyond(section.own_prose, limit) / 2,
        )


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:60].rsplit(" ", 1)[0] + " …"
