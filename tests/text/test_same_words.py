"""Whether two texts say the same words, and where they do not."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text.same_words import alike, difference, key, same, uncut

WORDS = st.lists(st.sampled_from(["massage", "your", "lower", "back", "Safely,", "1.5", "don’t"]), max_size=30).map(
    " ".join
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A week in the fridge.", "a week  in\nthe fridge"),
        ("Don’t — ever!", "Don't, ever"),
        ("It’s “fine”", 'it\'s "fine"'),
        ("naïve café", "naive cafe"),
        ("co-operate", "cooperate"),
        ("Use 1,000 g.", "Use 1,000 g"),
    ],
)
def test_spacing_case_punctuation_and_accents_say_nothing(one: str, other: str) -> None:
    assert key(one) == key(other)
    assert same(one, other)


@pytest.mark.parametrize(("one", "other"), [("1.5 g", "15 g"), ("two weeks", "a week"), ("safe", "unsafe"), ("", "a")])
def test_other_words_and_numbers_are_not_the_same(one: str, other: str) -> None:
    assert not same(one, other)


@pytest.mark.parametrize(
    "end",
    [
        "…",
        "...",
        "… Read more",
        "... [read more]",
        ". Read more »",
        "\nLearn more",
        " (…)",
        "… Mehr lesen",
        "… Lire la suite",
        "… Leer más",
        "… Подробнее",
    ],
)
def test_an_answer_cut_short_is_the_same_as_the_whole(end: str) -> None:
    whole = "Throw half of it away, then add flour and water of equal weight."

    assert uncut("Throw half of it away, then add flour" + end)[1]
    assert same(whole, "Throw half of it away, then add flour" + end)
    assert same("Throw half of it away, then add flour" + end, whole)


def test_an_answer_cut_short_without_a_sign_is_not_the_same() -> None:
    assert not same("Throw half of it away. Then feed it.", "Throw half of it away.")
    assert not same("Ask us to learn more. And bake.", "Ask us to learn more")


def test_a_cut_answer_with_other_words_is_not_the_same() -> None:
    assert not same("Throw half of it away, then add flour.", "Throw all of it away… Read more")


def test_the_difference_shows_only_unlike_words_with_some_around() -> None:
    shown = "one two three four five six seven eight lower back nine ten eleven twelve thirteen fourteen fifteen"
    marked = shown.replace("lower", "upper")

    assert difference(shown, marked) == (
        ("same", "… three four five six seven eight"), ("shown", "lower"), ("marked up", "upper"),
        ("same", "back nine ten eleven twelve thirteen …"),
    )  # fmt: skip


def test_words_that_are_only_shown_or_only_marked_up_stand_alone() -> None:
    assert difference("a week or two", "a week") == (("same", "a week"), ("shown", "or two"))
    assert difference("a week", "a whole week") == (("same", "a"), ("marked up", "whole"), ("same", "week"))


def test_a_long_difference_is_shortened() -> None:
    shown, marked = difference("a " * 300, "b " * 300)

    assert shown.words.startswith("a a")
    assert len(shown.words) + len(marked.words) < 300


def test_brackets_in_a_text_are_words_like_others() -> None:
    assert difference("[-1-] or {+2+}", "[-1-] or {+3+}") == (
        ("same", "[-1-] or"), ("shown", "{+2+}"), ("marked up", "{+3+}"),
    )  # fmt: skip


def test_share_of_words_in_common() -> None:
    assert alike("", "") == 1
    assert alike("a b", "c d") == 0
    assert alike("a b c d", "a b c e") == 0.75


@given(WORDS, WORDS)
def test_the_unlike_parts_put_together_give_both_texts_again(one: str, other: str) -> None:
    parts = difference(one, other)

    if not any("…" in part.words for part in parts):
        assert key(" ".join(part.words for part in parts if part.kind != "marked up")) == key(one)


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert same(one, one)
    assert 0 <= alike(one, other) <= 1
    assert isinstance(difference(one, other), tuple)
    assert len(uncut(one)[0]) <= len(one)


def test_huge_answers_are_compared_in_little_time() -> None:
    def seconds(size: int) -> float:
        one, other = "alpha beta gamma " * size, "gamma beta alpha " * size
        start = process_time()
        difference(one, other)
        same(one, other)
        return process_time() - start

    assert seconds(8_000) < 60 * seconds(1_000) + 0.5
