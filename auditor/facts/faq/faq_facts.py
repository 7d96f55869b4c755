"""An article in, its FAQ facts out: what it shows, what it marks up, and how the two match."""

from collections import Counter

from auditor.facts.faq.asked import AskingLines
from auditor.facts.faq.json_ld import json_ld
from auditor.facts.faq.marked import counted, marked_up
from auditor.facts.faq.match import matches
from auditor.model import Article, FaqFacts, FaqMatch, MarkedQuestion, Question
from auditor.model.record import replace
from auditor.text.same_words import key

MOST_MARKED = 1_000
"""Questions that are marked up and compared with what the page shows, each of which goes through all of its text."""


def faq_facts(article: Article) -> FaqFacts:
    """Questions as shown and as marked up, matched one by one.

    A FAQ that is marked up twice, in two syntaxes or blocks, is one FAQ: its questions count once, ``pages`` names
    every place.
    """
    marked, question_pages = marked_up(article.nodes)
    marked = _once(marked)[:MOST_MARKED]
    shown = "\n".join((article.page_text, article.text, *(f"{one.question}\n{one.answer}" for one in article.faq)))
    lines = AskingLines(article.page_text, article.language)
    found = tuple(
        _as_sure(match, marked, lines) for match in matches(article.faq, marked, shown, article.scripted_questions)
    )
    shown_elsewhere = [marked[match.marked] for match in found if match.state == "both" and match.visible < 0]
    return FaqFacts(
        visible=article.faq,
        marked_up=marked,
        matches=found,
        pages=tuple((page.syntax, page.line) for page in counted(question_pages)),
        question_pages=question_pages,
        repeated=_repeated(article.faq, marked),
        json_ld=json_ld(article.faq, [one for one in shown_elsewhere if one.answer], article.url),
    )


def _as_sure(match: FaqMatch, marked: tuple[MarkedQuestion, ...], lines: AskingLines) -> FaqMatch:
    if match.state != "marked up only":
        return match
    asked = "question" not in match.missing or lines.may_ask(marked[match.marked].question)
    return replace(match, maybe_asked=asked)


def _once(marked: tuple[MarkedQuestion, ...]) -> tuple[MarkedQuestion, ...]:
    """Without what an earlier page says in the same words; a repetition within one page stays."""
    first: dict[tuple[str, str], int] = {}
    kept = []
    for one in marked:
        words = (key(one.question), key(one.answer))
        if first.setdefault(words, one.page) == one.page:
            kept.append(one)
    return tuple(kept)


def _repeated(visible: tuple[Question, ...], marked: tuple[MarkedQuestion, ...]) -> tuple[str, ...]:
    counted = Counter((one.page, key(one.question)) for one in marked) + Counter(
        (-2, key(one.question)) for one in visible
    )
    questions: list[MarkedQuestion | Question] = [*visible, *marked]
    first = {key(one.question): one.question for one in reversed(questions)}
    again = dict.fromkeys(words for (_, words), times in counted.items() if times > 1 and words)
    return tuple(first[words] for words in again)
