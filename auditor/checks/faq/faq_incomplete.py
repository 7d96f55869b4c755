"""Finds FAQ markup that lacks what schema.org asks for."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.faq_pages import SHOWN, markup, page
from auditor.checks.wording.rich_results import SINCE
from auditor.model import Facts, QuestionFault
from auditor.model.record import record
from auditor.wording import counted, short

_LOOSE: QuestionFault = "is in no FAQPage"
_SAID: dict[QuestionFault, str] = {
    "no name": "has no name",
    "no acceptedAnswer": "has no acceptedAnswer",
    "acceptedAnswer has no text": "has an acceptedAnswer without text",
}
_CHANGES: dict[QuestionFault, str] = {
    "no name": "Add the words of the question as its name.",
    "no acceptedAnswer": "Add an acceptedAnswer of type Answer to the question, with the answer as its text.",
    "acceptedAnswer has no text": "Add the words of the answer as its text.",
    _LOOSE: "Put the questions into an item of type FAQPage, as its mainEntity.",
}


@record
class FaqIncomplete:
    rule: ClassVar[Rule] = Rule(
        id="faq-incomplete",
        area="faq",
        title="Incomplete FAQ markup",
        why="A FAQPage consists of Questions, each with a name and an acceptedAnswer that has a text. Where one of "
        f"these is missing, programs that read the markup have nothing to use. {SINCE}",
        fix="Complete the markup, or paste the block made from what the page shows.",
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
                    "a FAQPage has 0 questions in its mainEntity, at least 1",
                    line=one.line,
                    fix="List the questions as its mainEntity, or remove the FAQPage.",
                    key=f"{one.syntax} FAQPage without questions",
                    paste=faq.json_ld,
                )
            if one.type == "FAQPage" and not one.has_context:
                yield Problem(
                    "a FAQPage has no @context, so nothing says that it follows schema.org",
                    line=one.line,
                    fix='Add "@context": "https://schema.org" to the block.',
                    key=f"{one.syntax} FAQPage without context",
                    paste=faq.json_ld,
                )
        loose = [question for question in faq.marked_up if _LOOSE in question.problems]
        if loose:
            yield Problem(
                f"{counted(len(loose), 'marked-up question is', 'marked-up questions are')} in no FAQPage",
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
                named = f"the question {short(question.question)}" if question.question else "a question without words"
                yield Problem(
                    f"{named} {_SAID[problem]}",
                    quote=question.question,
                    line=question.line,
                    fix=_CHANGES[problem],
                    key=f"{problem}: {question.question}",
                    paste=faq.json_ld,
                )
