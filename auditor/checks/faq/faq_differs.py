"""Finds questions whose shown and marked-up words differ."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.faq.example_pages import ANSWER, QUESTION, SHOWN, markup, page
from auditor.checks.faq.places import spans
from auditor.checks.faq.rich_results import POLICIES
from auditor.model import Facts

_LONGEST = 600
"""Characters of a difference in the message."""


@dataclass(frozen=True, slots=True)
class FaqDiffers:
    rule: ClassVar[Rule] = Rule(
        id="faq-differs",
        area="faq",
        title="FAQ markup that says something else",
        why="Structured data has to say what the page says. Where an answer was changed in one place only, those who "
        "read the markup quote words that the page no longer stands for.",
        fix="Put the shown words into the markup. In the message [-…-] is only shown and {+…+} is only marked up.",
        basis="google",
        source=POLICIES,
        checked="2026-11-22",
        level="warning",
        weight=5,
        good=page(markup(*SHOWN)),
        bad=page(markup((QUESTION, ANSWER.replace("A week", "Two weeks")), SHOWN[1])),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        faq = facts.faq
        if not faq.marked_up:
            yield Skip("no FAQ is marked up")
            return
        for match in faq.matches:
            if match.state != "differs":
                continue
            shown, marked = faq.visible[match.visible], faq.marked_up[match.marked]
            yield Problem(
                f"page and markup differ on “{shown.question}”: {match.difference[:_LONGEST]}",
                quote=shown.question,
                line=marked.line,
                spans=spans(facts, shown),
                key=shown.question,
                paste=faq.json_ld,
            )
