"""Finds questions whose shown and marked-up words differ."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.faq_pages import ANSWER, QUESTION, SHOWN, markup, page
from auditor.checks.wording.rich_results import POLICIES
from auditor.facts.faq import spans
from auditor.model import Change, Facts
from auditor.model.record import record
from auditor.wording import short

_LONGEST = 300
"""Characters of a line of evidence."""


@record
class FaqDiffers:
    rule: ClassVar[Rule] = Rule(
        id="faq-differs",
        area="faq",
        title="FAQ markup differs from the page",
        why="Structured data has to say what the page says. When an answer was changed in one place only, programs "
        "that read the markup quote words that the page no longer shows.",
        fix="When the text is final, copy the page's words into the markup.",
        basis="google",
        source=POLICIES,
        checked="2026-11-22",
        level="warning",
        weight=5,
        last=True,
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
                f"the markup of {short(shown.question)} does not say what the page says",
                evidence=_both(match.difference),
                fix=f"When the text is final, copy the page's words into the markup of “{shown.question}”.",
                quote=shown.question,
                line=marked.line,
                spans=spans(facts, shown),
                key=shown.question,
                paste=faq.json_ld,
            )


def _both(difference: Sequence[Change]) -> tuple[str, str]:
    """The page's words and the markup's."""
    page = " ".join(change.words for change in difference if change.kind != "marked up")
    markup = " ".join(change.words for change in difference if change.kind != "shown")
    return f"page: {page[:_LONGEST]}", f"markup: {markup[:_LONGEST]}"
