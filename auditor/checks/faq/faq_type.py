"""Finds QAPages by which the site answers itself, and FAQPages on which users answer."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.faq_pages import SHOWN, markup, page
from auditor.checks.wording.rich_results import SINCE
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import counted


@record
class FaqType:
    rule: ClassVar[Rule] = Rule(
        id="faq-type",
        area="faq",
        title="FAQPage and QAPage confused",
        why="A QAPage is about one question that visitors answer, as in a forum. A FAQPage lists questions, each with "
        "the one answer that the site gives. With the wrong type, programs take a site's own answers for those of "
        f"users. {SINCE}",
        fix="Use FAQPage where the site answers its own questions, and QAPage where users answer one.",
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
                yield Problem(
                    f"a QAPage has {counted(one.questions, 'question')} that the site answers itself",
                    evidence=("no votes, no names of users and no second answer",),
                    line=one.line,
                    fix="Change its type to FAQPage.",
                    key=f"{one.syntax} QAPage",
                    paste=faq.json_ld,
                )
            elif one.type == "FAQPage" and one.user_signs:
                yield Problem(
                    "a FAQPage has properties that only the answers of users have",
                    evidence=tuple(one.user_signs),
                    line=one.line,
                    fix="Change its type to QAPage if users answer here; otherwise remove these properties.",
                    key=f"{one.syntax} FAQPage",
                )
