"""Finds headings that are too long to scan."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class HeadingLength:
    rule: ClassVar[Rule] = Rule(
        id="heading-length",
        area="headings",
        title="Long heading",
        why="Readers scan headings before they read; one that breaks over several lines is a paragraph in bold.",
        fix="Keep what tells this section from the others, and move the rest into its first sentence.",
        basis="house style",
        source="",
        checked="2026-11-22",
        level="note",
        weight=1,
        good="<h1>Bread</h1><h2>Why rye dough wants more water</h2><p>It binds more of it.</p>",
        bad="<h1>Bread</h1><h2>Why dough from rye flour wants so much more water than dough from wheat flour ever "
        "does</h2><p>It binds more of it.</p>",
    )

    at_most: int = 70
    """Characters of a heading."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        headings = [heading for heading in facts.article.headings if heading.text]
        if not headings:
            yield Skip("no headings")
            return
        for heading in headings:
            length = len(heading.text)
            excess = length - self.at_most
            if excess > 0:
                yield Problem(
                    f"H{heading.level} has {length} characters, at most {self.at_most}",
                    quote=heading.text,
                    line=heading.line,
                    fix=f"Take {excess} character{'s' if excess > 1 else ''} out, or more: keep what tells this "
                    "section from the others, and move the rest into its first sentence.",
                )
