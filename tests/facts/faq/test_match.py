"""Questions shown and marked up, matched one by one."""

from time import process_time
from typing import Literal

import pytest

from auditor.facts.faq.match import matches
from auditor.model import Change, FaqMatch, MarkedQuestion, Question, QuestionShape


def shown(question: str, answer: str, shape: QuestionShape = "heading") -> Question:
    return Question(question, answer, 1, shape=shape)


def marked(question: str, answer: str) -> MarkedQuestion:
    return MarkedQuestion(question, answer, "json-ld", 1)


KEEP = ("How long does it keep?", "A week in the fridge.")
FREEZE = ("Can I freeze it?", "Yes, dried on paper.")


def states(visible: list[Question], markup: list[MarkedQuestion], text: str = "") -> list[tuple[str, int, int]]:
    return [(one.state, one.visible, one.marked) for one in matches(visible, markup, text)]


def test_the_order_of_the_markup_does_not_matter() -> None:
    assert states([shown(*KEEP), shown(*FREEZE)], [marked(*FREEZE), marked(*KEEP)]) == [("both", 0, 1), ("both", 1, 0)]


def test_what_is_on_one_side_only_says_so() -> None:
    assert states([shown(*KEEP)], [marked(*FREEZE)]) == [("shown only", 0, -1), ("marked up only", -1, 0)]


def test_what_the_page_shows_anywhere_is_shown() -> None:
    assert states([], [marked(*KEEP)], "Keeping\nHow long does it keep? A week\nin the fridge.") == [("both", -1, 0)]


@pytest.mark.parametrize(
    ("text", "missing"),
    [("How long does it keep?", ("answer",)), ("A week in the fridge.", ("question",)), ("", ("question", "answer"))],
)
def test_what_is_not_shown_is_named(text: str, missing: tuple[Literal["question", "answer"], ...]) -> None:
    assert matches([], [marked(*KEEP)], text) == (FaqMatch("marked up only", -1, 0, missing=missing),)


def test_an_answer_that_is_shown_with_other_figures_is_not_called_invisible() -> None:
    said = "The average kiln draws {} kilowatts while it heats, and most of that in the first hour after it is lit."
    visible, markup = [shown("What does a kiln cost?", "")], [marked("What does a kiln draw?", said.format(7.5))]

    assert states([], markup, "What does a kiln draw? " + said.format(9)) == [("both", -1, 0)]
    assert [one[0] for one in states(visible, markup, "It draws nine.")] == ["differs"]
    assert matches([], markup, "What does a kiln draw? Less than you think.")[0].missing == ("answer",)


def test_what_a_script_of_the_page_holds_may_be_shown_by_it() -> None:
    assert [one.state for one in matches([], [marked(*KEEP), marked(*FREEZE)], "", (KEEP[0],))] == [
        "both",
        "marked up only",
    ]


def test_an_answer_in_lines_counts_as_shown_line_by_line() -> None:
    text = "Why?\nYeast.\nAn advertisement\nTime."

    assert states([], [marked("Why?", "Yeast.\nTime.")], text) == [("both", -1, 0)]


def test_an_answer_in_other_words_differs() -> None:
    (match,) = matches([shown(*KEEP)], [marked(KEEP[0], "Two weeks in the fridge.")], "")

    assert match == FaqMatch(
        "differs", 0, 0, (Change("shown", "A week"), Change("marked up", "Two weeks"), Change("same", "in the fridge."))
    )


def test_an_answer_that_is_another_altogether_is_not_shown() -> None:
    (match,) = matches([shown(*KEEP)], [marked(KEEP[0], "Buy our culture, shipping is free over thirty euros.")], "")

    assert match == FaqMatch("marked up only", 0, 0, missing=("answer",))


def test_a_question_that_the_page_asks_in_other_words_differs_and_one_with_other_words_is_not_asked() -> None:
    by_answer = matches([shown(*KEEP)], [marked("What is its shelf life?", KEEP[1])], "")
    by_words = matches([shown(*KEEP)], [marked("How long will it keep?", "Seven days, if it is cold.")], "")

    assert [(one.state, one.missing) for one in (*by_answer, *by_words)] == [
        ("marked up only", ("question",)),
        ("differs", ()),
    ]
    assert [change.words for change in by_words[0].difference] == ["How long", "does", "will", "it keep?"]


def test_what_a_page_shows_of_tags_is_compared_as_markup_is_read() -> None:
    visible = [shown("What does <br> do?", "It is like <b>Enter</b> & more.")]

    assert states(visible, [marked("What does do?", "It is like Enter & more.")]) == [("both", 0, 0)]


def test_marks_before_questions_and_answers_are_not_compared() -> None:
    assert states([shown(*KEEP)], [marked("3. " + KEEP[0], "A: " + KEEP[1])]) == [("both", 0, 0)]


def test_a_question_asked_twice_goes_to_the_answer_that_it_has() -> None:
    visible = [shown("Why?", "Yeast."), shown("Why?", "Time.")]

    assert states(visible, [marked("Why?", "Time."), marked("Why?", "Yeast.")]) == [("both", 0, 1), ("both", 1, 0)]


def test_a_question_marked_up_twice_matches_twice() -> None:
    assert states([shown(*KEEP)], [marked(*KEEP), marked(*KEEP)]) == [("both", 0, 0), ("both", 0, 1)]


def test_the_end_of_the_last_answer_is_where_the_markup_ends() -> None:
    last = shown(FREEZE[0], FREEZE[1] + "\nWrite to us.")

    assert states([shown(*KEEP), last], [marked(*KEEP), marked(*FREEZE)]) == [("both", 0, 0), ("both", 1, 1)]
    assert states([last, shown(*KEEP)], [marked(*FREEZE), marked(*KEEP)]) == [("differs", 0, 0), ("both", 1, 1)]


def test_where_a_box_shows_the_end_of_an_answer_the_markup_must_hold_all_of_it() -> None:
    last = shown(FREEZE[0], FREEZE[1] + "\nThaw it slowly.", shape="details")

    assert states([last], [marked(*FREEZE)]) == [("differs", 0, 0)]


def test_who_answers_is_no_part_of_the_answer() -> None:
    above = "Ines Roth\nBaker and founder of Loaf\nInes has baked for thirty years.\nExpert answer\n"
    below = "\nThank you for your feedback."

    assert states([shown(FREEZE[0], above + FREEZE[1] + below)], [marked(*FREEZE)]) == [("both", 0, 0)]
    changed = above + FREEZE[1].replace("Yes", "No") + below
    assert states([shown(FREEZE[0], changed)], [marked(*FREEZE)])[0][0] != "both"


def test_markup_may_go_on_where_the_page_does() -> None:
    text = "Can I freeze it?\nYes, dried on paper.\nThaw it slowly."

    assert states([shown(*FREEZE)], [marked(FREEZE[0], FREEZE[1] + " Thaw it slowly.")], text) == [("both", 0, 0)]


def test_a_question_without_an_answer_in_the_markup_is_matched_by_its_words() -> None:
    assert states([shown(*KEEP)], [marked(KEEP[0], "")]) == [("both", 0, 0)]


def test_many_unlike_questions_take_little_time() -> None:
    def seconds(size: int) -> float:
        visible = [shown(f"What is thing {at} of them?", "One. " * 50) for at in range(size)]
        markup = [marked(f"Which part has number {at} there?", "Two. " * 50) for at in range(size)]
        start = process_time()
        assert len(matches(visible, markup, "x " * 5_000)) == 2 * size
        return process_time() - start

    assert seconds(800) < 40 * seconds(100) + 0.5


@pytest.mark.parametrize(
    ("marked_answer", "state"),
    [
        ("Put it in the fridge for a month or so and stir the culture well.", "differs"),
        ("Leave the jar out for a day and stir it by hand at noon", "marked up only"),
    ],
    ids=["half of the words are the same", "a third are, as in any two answers"],
)
def test_an_answer_differs_while_it_is_recognisable(marked_answer: str, state: str) -> None:
    visible = [shown(KEEP[0], "Keep it in the fridge for a week and feed it once.")]

    assert states(visible, [marked(KEEP[0], marked_answer)]) == [(state, 0, 0)]
