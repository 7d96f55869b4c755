"""Finds headings without text."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class HeadingEmpty:
    rule: ClassVar[Rule] = Rule(
        id="heading-empty",
        area="headings",
        title="Empty heading",
        why="Whoever steps through the page from heading to heading lands on one that says nothing.",
        fix="Write the heading's text or delete its tags; space is a matter of the style sheet.",
        basis="w3c",
        source="https://www.w3.org/WAI/standards-guidelines/act/rules/ffd0e9/",
        checked="2026-11-22",
        level="error",
        weight=5,
        good="<h1>Bread</h1><p>Four ways.</p><h2>Rye</h2><p>Dark.</p>",
        bad="<h1>Bread</h1><p>Four ways.</p><h2> </h2><p>Dark.</p>",
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        headings = facts.article.headings
        if not headings:
            yield Skip("no headings")
            return
        before = "the beginning"
        for heading in headings:
            if heading.text:
                before = f"“{heading.text}”"
            else:
                yield Problem(
                    f"an H{heading.level} without text stands after {before}", line=heading.line, key=f"after {before}"
                )
