"""Checks of places: paragraph-length and sentence-starts."""

from collections.abc import Callable

import pytest

from auditor.check import Problem, Skip
from auditor.checks.readability.paragraph_length import ParagraphLength
from auditor.checks.readability.sentence_starts import SentenceStarts
from auditor.model import Facts

Measured = Callable[..., Facts]


def paragraph(words: int) -> str:
    return ("Mix the flour with warm water now. " * (words // 7 + 1)).rsplit(" ", 7 - words % 7 + 1)[0]


@pytest.mark.parametrize(("words", "found"), [(150, False), (224, False), (238, True), (322, True)])
def test_a_paragraph_just_over_the_limit_is_fine(
    measured: Measured,
    words: int,
    found: bool,  # noqa: FBT001 - a table
) -> None:
    facts = measured(paragraph(words))
    problems = [verdict for verdict in ParagraphLength().judge(facts) if isinstance(verdict, Problem)]

    assert facts.words == words
    assert bool(problems) is found


def test_all_long_paragraphs_are_one_finding_the_longest_first(measured: Measured) -> None:
    (found,) = ParagraphLength().judge(measured(paragraph(245), "Short.", paragraph(280)))

    assert isinstance(found, Problem)
    assert found.message == "2 paragraphs have more than 200 words; the longest has 280"
    assert [span.block for span in found.spans] == [2, 0]
    assert [line.split(":")[0] for line in found.evidence] == ["280 words", "245 words"]
    assert len(found.quote) < 125
    assert found.line == 12


def test_a_list_of_names_is_no_wall_of_text(measured: Measured) -> None:
    assert list(ParagraphLength().judge(measured("Anna Lee, Ben Ode, " * 120))) == []


def test_japanese_is_counted_in_characters_of_which_twice_as_many_are_fine(measured: Measured) -> None:
    assert list(ParagraphLength().judge(measured("寒い日はパンを焼く。" * 40, language="ja"))) == []
    (found,) = ParagraphLength().judge(measured("寒い日はパンを焼く。" * 60, language="ja"))

    assert isinstance(found, Problem)
    assert "540 characters, at most 400" in found.message


def test_an_article_without_paragraphs_is_skipped(measured: Measured) -> None:
    assert list(ParagraphLength().judge(measured())) == [Skip("the article has no paragraphs")]


@pytest.mark.parametrize(("sentences", "expected"), [(2, 0), (4, 0), (5, 1)])
def test_four_sentences_that_begin_alike_are_fine(measured: Measured, sentences: int, expected: int) -> None:
    facts = measured("First we go. " + "You mix it. " * sentences + "Then we eat.")

    assert expected == len(list(SentenceStarts().judge(facts)))


def test_a_row_is_quoted_by_its_first_sentence_and_shown_whole(measured: Measured) -> None:
    (found,) = SentenceStarts(run=3).judge(measured("You mix.", "You wait. You bake. Eat."))

    assert isinstance(found, Problem)
    assert found.message == "3 sentences in a row begin with “you”, at most 2"
    assert found.quote == "You mix."
    assert found.evidence == ("“You mix.”", "“You wait.”", "“You bake.”")
    assert [span.block for span in found.spans] == [0, 1, 1]


def test_what_somebody_says_may_begin_alike(measured: Measured) -> None:
    assert list(SentenceStarts(run=3).judge(measured("“You mix. You wait. You bake. You eat.”"))) == []


def test_a_language_without_a_list_is_skipped(measured: Measured) -> None:
    facts = measured("Tu mescoli.", language="fi")

    assert list(SentenceStarts().judge(facts)) == [
        Skip("we have no list of articles and other first words for this language (fi)")
    ]


def test_what_somebody_says_in_an_interview_is_as_long_as_it_was(measured: Measured) -> None:
    said = [f"{name}: {paragraph(280)}" for name in ("Ines Roth", "Jon", "Ines Roth", "Jon")]

    assert list(ParagraphLength().judge(measured(*said))) == []
    assert len(list(ParagraphLength().judge(measured(said[0], paragraph(100))))) == 1
