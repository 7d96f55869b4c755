"""Finds QAPages by which the site answers itself, and FAQPages on which users answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.faq.example_pages import SHOWN, markup, page
from auditor.checks.faq.rich_results import SINCE
from auditor.model import Facts


@dataclass(frozen=True, slots=True)
class FaqType:
    rule: ClassVar[Rule] = Rule(
        id="faq-type",
        area="faq",
        title="FAQPage and QAPage mixed up",
        why="A QAPage is about one question that visitors answer, as in a forum; a FAQPage lists questions with the "
        "one answer that the site gives. Programs that read the wrong type take a site's answers for those of users. "
        f"{SINCE}",
        fix="Use FAQPage where the site answers its own questions, QAPage where users answer one.",
        basis="schema.org",
        source="https://schema.org/QAPage",
        checked="2026-11-22",
        level="warning",
        weight=4,
        good=page(markup(*SHOWN)),
        bad=page(markup(*SHOWN, kind="QAPage")),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        faq = facts.faq
        if not faq.question_pages:
            yield Skip("no FAQPage or QAPage is marked up")
            return
        for one in faq.question_pages:
            if one.type == "QAPage" and not one.user_signs and one.questions:
                asked = "1 question" if one.questions == 1 else f"{one.questions} questions"
                yield Problem(
                    f"a QAPage with {asked} that the site answers itself: no votes, no users, no second answer",
                    line=one.line,
                    fix="Change its type to FAQPage.",
                    key=f"{one.syntax} QAPage",
                    paste=faq.json_ld,
                )
            elif one.type == "FAQPage" and one.user_signs:
                yield Problem(
                    f"a FAQPage with what only users' answers have: {', '.join(one.user_signs)}",
                    line=one.line,
                    fix="Change its type to QAPage if users answer here; else take these properties out.",
                    key=f"{one.syntax} FAQPage",
                )
