"""Finds FAQ markup that lacks what schema.org asks for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.faq.example_pages import SHOWN, markup, page
from auditor.checks.faq.rich_results import SINCE
from auditor.model import Facts

_LOOSE = "stands in no FAQPage"
_CHANGES = {
    "no name": "Give the question a name: its words.",
    "no acceptedAnswer": "Give the question an acceptedAnswer of type Answer, with the answer as its text.",
    "acceptedAnswer has no text": "Give the answer a text: its words.",
    _LOOSE: "Put the questions into an item of type FAQPage, as its mainEntity.",
}


@dataclass(frozen=True, slots=True)
class FaqIncomplete:
    rule: ClassVar[Rule] = Rule(
        id="faq-incomplete",
        area="faq",
        title="FAQ markup with parts missing",
        why="A FAQPage is made of Questions, each with a name and an acceptedAnswer that has a text. Where one of "
        f"these is missing, readers of the markup have nothing to use. {SINCE}",
        fix="Complete the markup, or paste the block made of what the page shows.",
        basis="schema.org",
        source="https://schema.org/FAQPage",
        checked="2026-11-22",
        level="error",
        weight=6,
        good=page(markup(*SHOWN)),
        bad=page(markup(SHOWN[0], (SHOWN[1][0], ""))),
    )

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        faq = facts.faq
        if not faq.question_pages and not faq.marked_up:
            yield Skip("no FAQ is marked up")
            return
        for one in faq.question_pages:
            if one.type == "FAQPage" and not one.questions:
                yield Problem(
                    "a FAQPage without questions: 0 in its mainEntity, at least 1",
                    line=one.line,
                    fix="List the questions as mainEntity, or take the FAQPage out.",
                    key=f"{one.syntax} FAQPage without questions",
                    paste=faq.json_ld,
                )
            if one.type == "FAQPage" and not one.has_context:
                yield Problem(
                    "a FAQPage without @context: nothing says that its words are those of schema.org",
                    line=one.line,
                    fix='Add "@context": "https://schema.org" to the block.',
                    key=f"{one.syntax} FAQPage without context",
                    paste=faq.json_ld,
                )
        loose = [question for question in faq.marked_up if _LOOSE in question.problems]
        if loose:
            yield Problem(
                f"{len(loose)} marked-up question{'s are' if len(loose) > 1 else ' is'} in no FAQPage",
                quote=loose[0].question,
                evidence=tuple(question.question for question in loose),
                line=loose[0].line,
                fix=_CHANGES[_LOOSE],
                key=_LOOSE,
                paste=faq.json_ld,
            )
        for question in faq.marked_up:
            for problem in question.problems:
                if problem == _LOOSE:
                    continue
                named = f"the question “{question.question}”" if question.question else "a question without words"
                yield Problem(
                    f"{named}: {problem}",
                    quote=question.question,
                    line=question.line,
                    fix=_CHANGES.get(problem, ""),
                    key=f"{problem}: {question.question}",
                    paste=faq.json_ld,
                )
