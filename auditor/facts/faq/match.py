"""Questions as shown and as marked up in, one match for each out: on both sides, on one, or with other words."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Literal

from auditor.model import FaqMatch, MarkedQuestion, Question
from auditor.model.record import replace
from auditor.read.faq import answer_text, question_text
from auditor.read.tree import plain_text
from auditor.text.same_words import alike, difference, key, same, share_shown, uncut, words_in_a_row

_RELATED = 0.6
"""Share of words from which two questions are one question put differently ("How do I … ?" and "How can I … ?")."""
_ASKED = 0.5
"""Share of words below which a question is another one, though the page gives its answer to one of its own."""
_OTHER = 0.4
"""Share of words below which two answers are two answers and not two versions of one: unlike texts of one subject
share the small words, about a quarter of all; a text and its revision share most."""
_IN_PART = 0.3
"""Share of an answer's words that the page shows in rows, from which on it shows the answer in other words."""
_LABEL = 5
"""Words of a line above an answer that says who answers: "Expert answer"."""
_MOST = 100
"""Unmatched questions that are compared with each other, which takes the product of both sides."""

_LONG = 500
"""Characters of a question that are compared."""


class Page:
    """What the page shows anywhere, for asking whether something stands in it; folded when first asked."""

    def __init__(self, text: str, scripted: frozenset[str] = frozenset()) -> None:
        self.text = text
        self.scripted = scripted

    @cached_property
    def key(self) -> str:
        return key(_as_marked(self.text))

    @cached_property
    def rows(self) -> frozenset[tuple[str, ...]]:
        return words_in_a_row(self.text)

    def shows_in_part(self, text: str) -> bool:
        """Whether so much of the text stands there that it is a version of it, with other figures or sentences."""
        return share_shown(text, self.rows) >= _IN_PART

    def shows(self, text: str) -> bool:
        """Whether the text stands there, whole or line by line; a text that was cut, as far as it goes."""
        whole = key(uncut(text)[0])
        return whole in self.key or all(key(line) in self.key for line in uncut(text)[0].split("\n"))


def matches(
    visible: Sequence[Question], marked: Sequence[MarkedQuestion], page_text: str, scripted: Sequence[str] = ()
) -> tuple[FaqMatch, ...]:
    """Matches in the order of the visible questions; then what is only marked up, in its order.

    A "Q:" or a number before a question and an "A:" before an answer say nothing and are not compared. What is
    ``scripted`` may be shown once the page's scripts have run, and counts as shown.
    """
    page = Page(page_text, frozenset(map(key, scripted)))
    visible = [replace(one, question=_as_marked(one.question), answer=_as_marked(one.answer)) for one in visible]
    marked = [replace(one, question=question_text(one.question), answer=answer_text(one.answer)) for one in marked]
    partner = _partners(visible, marked, page)
    found = {
        at: _compare(at, visible[shown], shown, one, page, last=shown == len(visible) - 1)
        if shown >= 0
        else _only_marked(at, one, page)
        for at, (one, shown) in enumerate(zip(marked, partner, strict=True))
    }
    of_shown: dict[int, list[FaqMatch]] = {}
    for at, shown in enumerate(partner):
        of_shown.setdefault(shown, []).append(found[at])
    result = [
        match for shown in range(len(visible)) for match in of_shown.get(shown, [FaqMatch("shown only", shown, -1)])
    ]
    return (*result, *of_shown.get(-1, []))


def _as_marked(text: str) -> str:
    """Shown text as it would be read from markup, where ``<b>`` is a tag whoever meant it as text."""
    return "\n".join(map(plain_text, text.split("\n"))) if "<" in text or "&" in text else text


def _partners(visible: Sequence[Question], marked: Sequence[MarkedQuestion], page: Page) -> list[int]:
    """For every marked-up question the index of the visible one that it is, or -1."""
    by_key: dict[str, list[int]] = {}
    for index, question in enumerate(visible):
        by_key.setdefault(key(question.question), []).append(index)
    partner = [-1] * len(marked)
    taken: set[int] = set()
    for at, one in enumerate(marked):
        places = by_key.get(key(one.question), [])
        free = [place for place in places[:_MOST] if place not in taken] or places[:_MOST]
        best = [place for place in free if same(visible[place].answer, one.answer)]
        partner[at] = next(iter(best or free), -1)
        taken.add(partner[at])
    left = {index: key(visible[index].answer) for index in range(len(visible)) if index not in taken}
    left = dict(list(left.items())[:_MOST])
    alone = [at for at, one in enumerate(marked) if partner[at] < 0 and one.question]
    for at in alone[:_MOST]:
        partner[at] = _nearest(marked[at], visible, left, page)
        left.pop(partner[at], None)
    return partner


def _nearest(one: MarkedQuestion, visible: Sequence[Question], left: dict[int, str], page: Page) -> int:
    """The visible question that this may be in other words: it has its answer, or most of its words."""
    answer = key(one.answer)
    same_answer = next((place for place, other in left.items() if answer and other == answer), -1)
    if same_answer >= 0 or not left or page.shows(one.question):
        return same_answer
    score, place = max((alike(visible[place].question, one.question[:_LONG]), -place) for place in left)
    return -place if score >= _RELATED else -1


def _compare(at: int, shown: Question, place: int, one: MarkedQuestion, page: Page, *, last: bool) -> FaqMatch:
    if not same(shown.question, one.question):
        if alike(shown.question, one.question[:_LONG]) < _ASKED and not page.shows(one.question):
            return FaqMatch("marked up only", place, at, missing=("question",))
        return FaqMatch("differs", place, at, difference(shown.question, one.question))
    if not one.answer or same(shown.answer, one.answer) or _is_where_it_ends(shown, one, page, last=last):
        return FaqMatch("both", place, at)
    if alike(shown.answer, one.answer) < _OTHER and not page.shows(one.answer) and not page.shows_in_part(one.answer):
        return FaqMatch("marked up only", place, at, missing=("answer",))
    return FaqMatch("differs", place, at, difference(shown.answer, one.answer))


def _is_where_it_ends(shown: Question, one: MarkedQuestion, page: Page, *, last: bool) -> bool:
    """Whether the two differ only in where the answer was taken to begin or end, which a page does not always say.

    The markup goes on with words that the page shows too, or stops at a paragraph of the last answer, or leaves out
    the lines of who answers.
    """
    shown_key, marked_key = key(shown.answer), key(one.answer)
    if _is_below_who_answers(shown.answer.split("\n"), marked_key):
        return True
    if shown_key and marked_key.startswith(shown_key) and page.shows(one.answer):
        return True
    if shown.shape != "paragraph" and (not last or shown.shape in ("details", "dl", "accordion")):
        return False
    return marked_key in {"".join(lines) for lines in _runs([key(line) for line in shown.answer.split("\n")])}


def _is_below_who_answers(lines: list[str], marked: str) -> bool:
    """Whether lines of the page are the answer as it is marked up, and the one above them a name or a label."""
    keys = [key(line) for line in lines[:_MOST]]
    labels = [
        place
        for place, line in enumerate(lines[:_MOST])
        if len(line.split()) <= _LABEL and line.rstrip()[-1:].isalnum()
    ]
    return any("".join(keys[place + 1 : end]) == marked for place in labels for end in range(place + 2, len(keys) + 1))


def _runs(lines: list[str]) -> Iterator[list[str]]:
    """Lines of the beginning, one more each time; without the first one, too, which may repeat the question."""
    for first in (0, 1):
        for end in range(first + 1, min(len(lines), _MOST) + 1):
            yield lines[first:end]


def _only_marked(at: int, one: MarkedQuestion, page: Page) -> FaqMatch:
    if key(one.question) in page.scripted:
        return FaqMatch("both", -1, at)
    texts: dict[Literal["question", "answer"], str] = {"question": one.question, "answer": one.answer}
    missing = [name for name, text in texts.items() if text and not page.shows(text)]
    if "answer" in missing and page.shows_in_part(one.answer):
        missing.remove("answer")
    return FaqMatch("marked up only" if missing else "both", -1, at, missing=tuple(missing))
