"""Questions as a page shows them and as it marks them up."""

from typing import Literal, NamedTuple

from auditor.model.article import Question
from auditor.model.record import record
from auditor.model.structured_data import Syntax

QuestionFault = Literal["no name", "no acceptedAnswer", "acceptedAnswer has no text", "is in no FAQPage"]


@record
class MarkedQuestion:
    """A question of a FAQPage as marked up."""

    question: str
    answer: str
    syntax: Syntax
    line: int
    page: int = 0
    """Which FAQPage of the page it belongs to, from 0; -1 for one that stands in none."""
    problems: tuple[QuestionFault, ...] = ()
    """What schema.org asks for and is not there."""


class Change(NamedTuple):
    """A run of words that the shown and the marked-up text share, or that only one of them has."""

    kind: Literal["same", "shown", "marked up"]
    words: str


FaqState = Literal["both", "shown only", "marked up only", "differs"]


@record
class FaqMatch:
    """One question, as shown and as marked up; -1 where it is not.

    What is marked up counts as shown wherever the page's text holds it: ``both`` with ``visible`` -1 is on the page,
    though not as a question of a FAQ. ``marked up only`` with a ``visible`` question is one shown with other words
    for an answer altogether.
    """

    state: FaqState
    visible: int
    marked: int
    difference: tuple[Change, ...] = ()
    """For ``differs``: the unlike words of both, with some like ones around."""
    missing: tuple[Literal["question", "answer"], ...] = ()
    """For ``marked up only``: what the page does not show."""
    maybe_asked: bool = False
    """For ``marked up only``: whether a line of the page may ask the question in other words."""


@record
class QuestionPage:
    """A FAQPage or QAPage as marked up, and what it says of who answers."""

    type: Literal["FAQPage", "QAPage"]
    syntax: Syntax
    line: int
    questions: int
    has_context: bool = True
    """False for JSON-LD without ``@context``, which names nothing of schema.org then."""
    user_signs: tuple[str, ...] = ()
    """What only questions and answers of users have: "upvoteCount", "answerCount 12", "3 suggested answers"."""


@record
class FaqFacts:
    visible: tuple[Question, ...] = ()
    marked_up: tuple[MarkedQuestion, ...] = ()
    matches: tuple[FaqMatch, ...] = ()
    pages: tuple[tuple[str, int], ...] = ()
    """Every FAQPage, and QAPage by which the site answers itself: its syntax and line."""
    question_pages: tuple[QuestionPage, ...] = ()
    """Every FAQPage and QAPage."""
    repeated: tuple[str, ...] = ()
    """Questions that one page marks up more than once, and that it shows more than once with different answers."""
    json_ld: str = ""
    """The ``script`` element to paste: all that is shown, marked up; empty where nothing is shown."""
