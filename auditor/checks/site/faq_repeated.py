"""Finds questions that several pages answer in the same words."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Rule
from auditor.model import Facts
from auditor.model.record import record
from auditor.site_check import Look, Offer, SiteProblem, is_hidden, of_each_address, offer
from auditor.text.digest import digest

_SHOWN = 160
"""Characters of a question that a finding shows."""
_MOST = 100
"""Questions of one page."""


@record
class FaqRepeated:
    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="faq-repeated",
        area="site",
        title="The same questions and answers on several pages",
        why="A search engine shows the answer of one page. On the others it is text that readers have seen before, and"
        " each change has to be made everywhere.",
        fix="Keep each answer on the page where it belongs, and link to it from the others.",
        basis="google",
        source="https://developers.google.com/search/docs/appearance/structured-data/faqpage",
        checked="2026-11-28",
        level="note",
        weight=2,
        good="",
        bad="",
    )

    fewest: int = 3
    """Pages with the same question and answer from which on they are told."""

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        if is_hidden(facts.article):
            return
        for (question, answer), text in _asked(facts).items():
            key = f"{facts.article.language}\0{digest(question, answer):016x}"
            yield key, offer(facts, text=text)

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        pages = of_each_address(offers)
        if len({page.identity for page in pages}) >= self.fewest:
            yield pages

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        if len(members) < self.fewest:
            return None
        on: dict[tuple[str, str], tuple[str, int]] = {}
        for member in members:
            for pair, text in _asked(look(member.identity)).items():
                on[pair] = (text, on.get(pair, ("", 0))[1] + 1)
        shared = sorted((one for one in on.values() if one[1] >= self.fewest), key=lambda one: (-one[1], one[0]))
        if not shared:
            return None
        questions = "1 question" if len(shared) == 1 else f"{len(shared):,} questions"
        return SiteProblem(
            f"{len(members):,} pages share {questions} with the same answer",
            key=min(text for text, _ in shared),
            evidence=tuple(
                f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + '…'}” on {times:,} pages"
                for text, times in shared
            ),
        )


def _asked(facts: Facts) -> dict[tuple[str, str], str]:
    """Question and answer folded, shown or marked up, each with the question as it is written."""
    shown = [(each.question, each.answer) for each in facts.article.faq[:_MOST]]
    marked = [(each.question, each.answer) for each in facts.faq.marked_up[:_MOST]]
    plain = [(_plain(question), _plain(answer)) for question, answer in (*shown, *marked)]
    return {(question.casefold(), answer.casefold()): question for question, answer in plain if question and answer}


def _plain(text: str) -> str:
    return " ".join(text.split())
