"""Finds questions and answers that the page shows without markup, and hands over the markup."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.faq.example_pages import SHOWN, markup, page
from auditor.checks.faq.places import spans
from auditor.checks.faq.rich_results import FAQ_PAGE, SINCE
from auditor.model import Facts

_NAMED = 3
"""Questions that the message names."""


@dataclass(frozen=True, slots=True)
class FaqUnmarked:
    rule: ClassVar[Rule] = Rule(
        id="faq-unmarked",
        area="faq",
        title="Questions and answers without markup",
        why=f"Markup tells programs which text is a question and which its answer. {SINCE}",
        fix="Paste the block into the page's head or body, in place of FAQ markup that is there.",
        basis="house style",
        source=FAQ_PAGE,
        checked="2026-11-22",
        level="note",
        weight=2,
        good=page(markup(*SHOWN)),
        bad=page(""),
    )

    questions: int = 2
    """Questions that a page must show before markup is worth the work."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        faq = facts.faq
        if len(faq.visible) < self.questions:
            yield Skip(f"the page shows {len(faq.visible)} questions with answers; judged from {self.questions}")
            return
        bare = [faq.visible[match.visible] for match in faq.matches if match.state == "shown only"]
        if bare:
            named = ", ".join(f"“{question.question}”" for question in bare[:_NAMED])
            rest = f" and {len(bare) - _NAMED} more" if len(bare) > _NAMED else ""
            has = "has" if len(bare) == 1 else "have"
            yield Problem(
                f"{len(bare)} of {len(faq.visible)} questions shown {has} no markup: {named}{rest}",
                quote=bare[0].question,
                line=bare[0].line,
                spans=tuple(span for question in bare for span in spans(facts, question)),
                about_page=True,
                paste=faq.json_ld,
            )
