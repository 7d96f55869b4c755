"""Finds questions that are asked twice, and FAQs that are marked up twice."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.faq_pages import SHOWN, markup, page
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import SYNTAX_NAMES, short


@record
class FaqDuplicate:
    rule: ClassVar[Rule] = Rule(
        id="faq-duplicate",
        area="faq",
        title="Question or FAQ repeated",
        why="Two plugins, or a theme and a plugin, often mark up the same FAQ. The copies differ as soon as one of "
        "them is edited, and nobody can say which one counts.",
        fix="Keep one FAQPage on the page, in one syntax, with each question once.",
        basis="house style",
        source="https://schema.org/FAQPage",
        checked="2026-11-22",
        level="warning",
        weight=3,
        good=page(markup(*SHOWN)),
        bad=page(markup(*SHOWN) + markup(*SHOWN)),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        faq = facts.faq
        if not faq.marked_up and not faq.visible:
            yield Skip("the page has no FAQ")
            return
        if len(faq.pages) > 1:
            pages = {one.page for one in faq.marked_up}
            yield Problem(
                f"the same FAQ is marked up {len(faq.pages):,} times, at most once"
                if len(pages) == 1
                else f"the page has {len(faq.pages):,} FAQPages, at most 1",
                evidence=tuple(f"{SYNTAX_NAMES.get(syntax, syntax)} in line {line}" for syntax, line in faq.pages),
                line=faq.pages[1][1],
                about_page=True,
                paste=faq.json_ld,
            )
        for question in faq.repeated:
            marked = next((one for one in reversed(faq.marked_up) if one.question == question), None)
            shown = next((one for one in reversed(faq.visible) if one.question == question), None)
            yield Problem(
                f"the question {short(question)} appears more than once",
                quote=question,
                line=shown.line if shown else marked.line if marked else 0,
                fix="Keep the question once, with one answer.",
                key=question,
            )
