"""Finds questions and answers that are marked up and not shown."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.faq_pages import SHOWN, markup, page
from auditor.checks.wording.rich_results import POLICIES
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import short


@record
class FaqInvisible:
    rule: ClassVar[Rule] = Rule(
        id="faq-invisible",
        area="faq",
        title="FAQ markup that the page does not show",
        why="Google's policies for structured data ask not to mark up content that readers of the page cannot see; a "
        "site that does may lose its rich results. What is folded away and opens on a click counts as shown.",
        fix="Show the question with this answer on the page, or remove it from the markup.",
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
            asked = short(one.question)
            if match.missing == ("question",):
                message = f"the question {asked} is in the markup but not on the page"
            elif match.visible >= 0:
                message = f"the page does not show the words in which the answer to {asked} is marked up"
            elif match.missing == ("answer",):
                message = f"the answer to {asked} is in the markup but not on the page"
            else:
                message = f"{asked} and its answer are in the markup but not on the page"
            yield Problem(
                message,
                quote=one.question or one.answer[:120],
                line=one.line,
                key=one.question,
                paste=faq.json_ld,
                level="warning" if match.maybe_asked else None,  # an editor may find that the page says it
            )
