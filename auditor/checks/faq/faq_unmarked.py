"""Finds questions and answers that the page shows without markup, and hands over the markup."""

from collections.abc import Iterator
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.checks.examples.faq_pages import SHOWN, markup, page
from auditor.checks.wording.rich_results import FAQ_PAGE, SINCE
from auditor.facts.faq import spans
from auditor.facts.trust import is_news
from auditor.model import Facts
from auditor.model.record import record
from auditor.wording import counted


@record
class FaqUnmarked:
    rule: ClassVar[Rule] = Rule(
        id="faq-unmarked",
        area="faq",
        title="Questions and answers without markup",
        why=f"Markup tells programs which text is a question and which is its answer. {SINCE}",
        fix="When the text is final, paste the block into the page, and remove any other FAQ markup.",
        basis="house style",
        source=FAQ_PAGE,
        checked="2026-11-22",
        level="note",
        weight=2,
        last=True,
        good=page(markup(*SHOWN)),
        bad=page(""),
    )

    questions: int = 2
    """Questions that a page must show before markup is worth the work."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        faq = facts.faq
        if len(faq.visible) < self.questions:
            shown = counted(len(faq.visible), "question")
            yield Skip(f"the page shows {shown} with an answer; this check needs {self.questions}")
            return
        if is_news(facts.article):
            yield Skip("a news article: questions in its subheadings are not a FAQ")
            return
        if facts.article.is_draft and not faq.marked_up:
            yield Skip("a draft: the site's template may add the markup")
            return
        bare = [faq.visible[match.visible] for match in faq.matches if match.state == "shown only"]
        if bare:
            has = "has" if len(bare) == 1 else "have"
            instead = " instead of the FAQ markup that it has" if faq.marked_up else ""
            yield Problem(
                f"{len(bare)} of {len(faq.visible)} questions on the page {has} no markup",
                evidence=tuple(question.question for question in bare),
                fix=f"When the text is final, paste the block into the page{instead}: it repeats the page's words.",
                quote=bare[0].question,
                line=bare[0].line,
                spans=tuple(span for question in bare for span in spans(facts, question)),
                about_page=True,
                paste=faq.json_ld,
            )
