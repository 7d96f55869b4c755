"""Finds questions and answers that are marked up and not shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.faq.example_pages import SHOWN, markup, page
from auditor.checks.faq.rich_results import POLICIES
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class FaqInvisible:
    rule: ClassVar[Rule] = Rule(
        id="faq-invisible",
        area="faq",
        title="FAQ markup that the page does not show",
        why="Google's policies for structured data ask not to mark up content that readers of the page cannot see, and "
        "a site may be shown without any rich result for it. What is folded away and opens on a click counts as shown.",
        fix="Show the question with this answer on the page, or take it out of the markup.",
        basis="google",
        source=POLICIES,
        checked="2026-11-22",
        level="error",
        weight=8,
        good=page(markup(*SHOWN)),
        bad=page(markup(*SHOWN, ("Which flour is best?", "Whole rye, freshly milled."))),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        faq = facts.faq
        if not faq.marked_up:
            yield Skip("no FAQ is marked up")
            return
        for match in faq.matches:
            if match.state != "marked up only":
                continue
            one = faq.marked_up[match.marked]
            if match.missing == ("question",):
                message = f"the question “{one.question}” is marked up, the page does not show it"
            elif match.visible >= 0:
                message = f"the answer to “{one.question}” is marked up in words that the page does not show"
            elif match.missing == ("answer",):
                message = f"the answer to “{one.question}” is marked up, the page does not show it"
            else:
                message = f"“{one.question}” and its answer are marked up, the page shows neither"
            yield Problem(
                message, quote=one.question or one.answer[:120], line=one.line, key=one.question, paste=faq.json_ld
            )
