"""Checks of places: paragraph-length and sentence-starts."""

from collections.abc import Callable

import pytest

from auditor.check import Problem, Skip
from auditor.checks.readability.paragraph_length import ParagraphLength
from auditor.checks.readability.sentence_starts import SentenceStarts
from auditor.model import Facts

Measured = Callable[..., Facts]


@pytest.mark.parametrize(("words", "level"), [(150, None), (151, "note"), (200, "note"), (201, "warning")])
def test_a_paragraph_up_to_the_limit_is_fine(measured: Measured, words: int, level: str | None) -> None:
    found = [verdict for verdict in ParagraphLength().judge(measured("word " * words)) if isinstance(verdict, Problem)]

    assert [level] * (level is not None) == [problem.level for problem in found]


def test_each_long_paragraph_is_a_problem_of_its_own(measured: Measured) -> None:
    found = list(ParagraphLength().judge(measured("One " * 160, "Short.", "Two " * 210)))

    assert [problem.message for problem in found if isinstance(problem, Problem)] == [
        "160 words in one paragraph, at most 150",
        "210 words in one paragraph, at most 150",
    ]
    assert [problem.spans[0].block for problem in found if isinstance(problem, Problem)] == [0, 2]
    assert [len(problem.quote) < 125 for problem in found if isinstance(problem, Problem)] == [True, True]


def test_an_article_without_paragraphs_is_skipped(measured: Measured) -> None:
    assert list(ParagraphLength().judge(measured())) == [Skip("the article has no paragraphs")]


@pytest.mark.parametrize(("sentences", "expected"), [(2, 0), (3, 1), (5, 1)])
def test_two_sentences_that_begin_alike_are_fine(measured: Measured, sentences: int, expected: int) -> None:
    facts = measured("First we go. " + "You mix it. " * sentences + "Then we eat.")

    assert expected == len(list(SentenceStarts().judge(facts)))


def test_a_run_is_quoted_by_its_first_sentence_and_shown_whole(measured: Measured) -> None:
    (found,) = SentenceStarts().judge(measured("You mix.", "You wait. You bake. Eat."))

    assert isinstance(found, Problem)
    assert found.message == "3 sentences running begin with “you”, at most 2"
    assert found.quote == "You mix."
    assert [span.block for span in found.spans] == [0, 1, 1]


def test_a_language_without_a_list_is_skipped(measured: Measured) -> None:
    facts = measured("Tu mescoli.", language="it")

    assert list(SentenceStarts().judge(facts)) == [
        Skip('articles and other first words are not known for the language "it"')
    ]
