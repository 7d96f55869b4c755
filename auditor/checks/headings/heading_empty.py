"""Finds headings without text."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import short


@record
class HeadingEmpty:
    rule: ClassVar[Rule] = Rule(
        id="heading-empty",
        area="headings",
        title="Empty heading",
        why="People who jump from heading to heading with a screen reader land on one that says nothing.",
        fix="Write the heading's text, or delete its tags; space belongs in the style sheet.",
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
            yield Skip("the article has no headings")
            return
        before = ""
        is_below_title = False
        for heading in headings:
            if heading.text:
                before = heading.text
                is_below_title = heading.level == 1
            else:
                yield Problem(
                    f"the H{heading.level} {f'after {short(before)}' if before else 'at the beginning'} has no text",
                    line=heading.line,
                    fix=f"Write the text of the H{heading.level} in line {heading.line}, or delete its tags.",
                    key=f"after “{before}”" if before else "after the beginning",
                    cause=f"H{heading.level} after the H1" if is_below_title else "",
                )
