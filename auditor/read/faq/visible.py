"""The article's blocks and their elements in, the questions that the page shows with their answers out."""

from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from auditor.model import Block, Question
from auditor.read.faq.answer_html import LEFT_OUT, answer_html
from auditor.read.faq.answer_html import LONGEST as LONGEST_ANSWER
from auditor.read.faq.answers import Answers, Part
from auditor.read.faq.outline import groups, scopes
from auditor.read.faq.shapes import Candidate, Folds, asking_folds, everything, folds, headings
from auditor.read.faq.surroundings import Surroundings
from auditor.read.faq.words import answer_text, asks, is_title, is_title_alone, may_ask, question_text
from auditor.read.tree import INLINE, Elements, elements_of, parts_text

_MOST = 500
"""Questions of a page."""
_FEW, _SHORT = 8, 120
"""Words that an answer has where question headings without a title are taken for a FAQ: sections of an article whose
headings happen to ask are longer, the dates and bylines under related posts are shorter."""


_NEAR = 40
"""Blocks of one element that are looked through for a question: a ``div`` whose lines end in ``br`` has many."""
_OF_ARTICLE = 2
"""Question headings in the article's text from which one elsewhere, in a box built otherwise, is none of them."""
_CLOSING = 2
"""Sections that may follow such headings: a conclusion, further reading."""


def visible_faq(page: HtmlElement | Elements, pairs: Sequence[tuple[Block, HtmlElement]]) -> tuple[Question, ...]:
    """Questions in the order of the page; empty where the page shows none.

    Those that stand outside of the article's blocks, as in an accordion that the article's reader left out, have
    ``block`` -1. What stands in menus, sidebars and footers is no FAQ of the page.
    """
    elements = elements_of(page)
    around = Surroundings(elements)
    candidates = _candidates(elements, pairs, around)
    found = [(scope, group) for scope in scopes(candidates, around) for group in groups(scope)]
    if not found:
        return ()
    blocks = _blocks(pairs)
    headed = [one for one in candidates if one.level]
    answers = Answers(elements.root, headed, set(blocks), around)
    order = {one.element: index for index, one in enumerate(candidates)}
    questions: list[tuple[int, Question]] = []
    for scope, group in found:
        if scope.titled or group[0].shape != "heading" or _ends_article(group, headed, blocks):
            made = _questions(_without_boxes(group, blocks)[:_MOST], answers, blocks, pairs, order)
            questions.extend(made if scope.titled or _are_short(made, group) else ())
    return tuple(_distinct(question for _, question in sorted(questions, key=lambda pair: pair[0])))[:_MOST]


def _candidates(
    elements: Elements, pairs: Sequence[tuple[Block, HtmlElement]], around: Surroundings
) -> list[Candidate]:
    """Headings alone where the page gives no sign of a FAQ, as most pages do: looking at every element takes longer."""
    folding = Folds(elements)
    found = [one for one in headings(elements, folding) if not around.outside(one.element)]
    signs = (
        any(is_title(one.text) for one in found)
        or any(may_ask(one.text) for one in found if around.faq(one.element) is not None)
        or (
            any(not around.outside(element) for element in folds(folding))
            and any(not around.outside(element) for element in asking_folds(elements.root, folding))
        )
        or any(is_title_alone(block.text, bold=True) for block, _ in pairs)
    )
    if signs:
        return [one for one in everything(elements, folding) if not around.outside(one.element)]
    return found if sum(asks(one.text) for one in found) > 1 else []


def _blocks(pairs: Sequence[tuple[Block, HtmlElement]]) -> dict[HtmlElement, int]:
    """The first block of every element of the article, and of every element around."""
    first: dict[HtmlElement, int] = {}
    for index, (_, element) in enumerate(pairs):
        node: HtmlElement | None = element
        while node is not None and node not in first:
            first[node] = index
            node = node.getparent()
    return first


def _ends_article(group: list[Candidate], headed: list[Candidate], blocks: dict[HtmlElement, int]) -> bool:
    """Whether question headings run to the article's end, with nothing but answers between them, behind other sections.

    Where the heading above asks too, or no section comes before, asking is how the whole article is written.
    """
    level = group[0].level
    own = [one for one in headed if one.element in blocks or one is group[0]]
    first, last = own.index(group[0]), own.index(group[-1]) if group[-1] in own else -1
    after = [one for one in own[last + 1 :] if one.level <= level]
    questions_above = first > 0 and own[first - 1].level < level and asks(own[first - 1].text)
    behind_others = any(1 < one.level <= level for one in own[:first])
    return (
        level > 1
        and behind_others
        and last - first + 1 == len(group)
        and len(after) <= _CLOSING
        and not questions_above
    )


def _are_short(made: list[tuple[int, Question]], group: list[Candidate]) -> bool:
    """Whether every question has an answer of a length that answers have."""
    if group[0].shape != "heading":
        return True
    return len(made) == len(group) and all(_FEW <= len(one.answer.split()) <= _SHORT for _, one in made)


def _questions(
    group: list[Candidate],
    answers: Answers,
    blocks: dict[HtmlElement, int],
    pairs: Sequence[tuple[Block, HtmlElement]],
    order: dict[HtmlElement, int],
) -> list[tuple[int, Question]]:
    found: list[tuple[int, Question]] = []
    for one, parts in zip(group, answers.of(group), strict=True):
        question = _question(one, parts, blocks, pairs)
        if question.question and question.answer:
            found.append((order[one.element], question))
    return found


def _without_boxes(group: list[Candidate], blocks: dict[HtmlElement, int]) -> list[Candidate]:
    """Without a heading in a box that the article's reader left out, among those in its text: "Would you join us?"."""
    inside = [one for one in group if one.element in blocks]
    if group[0].shape != "heading" or len(inside) < _OF_ARTICLE:
        return group
    frames = {_frame(one.element) for one in inside}
    return [one for one in group if one.element in blocks or _frame(one.element) in frames]


def _frame(heading: HtmlElement) -> tuple[str, str]:
    parent = heading.getparent()
    return ("", "") if parent is None else (str(parent.tag), parent.get("class") or "")


def _question(
    one: Candidate, parts: list[Part], blocks: dict[HtmlElement, int], pairs: Sequence[tuple[Block, HtmlElement]]
) -> Question:
    text = parts_text(parts, longest=LONGEST_ANSWER, without=LEFT_OUT)
    answer = answer_text(text)
    html = answer_html(parts)
    return Question(
        question=question_text(one.text),
        answer=answer,
        line=one.element.sourceline or 0,
        answer_html=answer_text(html) if answer != text else html,
        shape=one.shape,
        block=_block(one, blocks, pairs),
    )


def _block(one: Candidate, blocks: dict[HtmlElement, int], pairs: Sequence[tuple[Block, HtmlElement]]) -> int:
    """The block that holds the question's words: its own element's, or one of the element it is an inline part of."""
    node: HtmlElement | None = one.element
    while node is not None and node.tag in INLINE and node not in blocks:
        node = node.getparent()
    first = blocks.get(node, -1) if node is not None else -1
    words = question_text(one.text)
    found = (at for at, (block, _) in enumerate(pairs[first : first + _NEAR], first) if words in block.text)
    return next(found, -1) if first >= 0 else -1


def _distinct(questions: Iterator[Question]) -> Iterator[Question]:
    """Without copies: many pages hold their FAQ twice, for wide and for narrow screens."""
    seen: set[tuple[str, str]] = set()
    for question in questions:
        key = (question.question, question.answer)
        if key not in seen:
            seen.add(key)
            yield question
