"""Reading ease: both sides of the limit, ranges, audiences, and scales on which more is harder."""

from dataclasses import replace

import pytest

from auditor.check import Problem, Skip
from auditor.checks.limits.audiences import AUDIENCES
from auditor.checks.readability.reading_ease import ReadingEase
from auditor.facts.readability.harms import harms
from auditor.model import Article, Block, Facts, Measure, Readability, Sentence, SiteFacts, Word


def facts(value: float | None, low: float | None = None, high: float | None = None, name: str = "flesch") -> Facts:
    ease = Measure(name, value, low, high, reason="" if value is not None else "the text is short")
    found = Readability(reading_ease=ease, long_sentences=(0, 1), prose_sentences=(0, 1))
    return Facts(
        Article("", blocks=(Block("paragraph", "A long sentence. A longer one of words.", 7),)),
        sentences=(Sentence(0, 0, 16, (Word("A", 0, 1),)), Sentence(0, 17, 39, (Word("A", 17, 18),) * 2)),
        readability=replace(found, harms=harms(found)),
    )


def problems(given: Facts, minimum: float = 50) -> list[str]:
    return [found.message for found in ReadingEase(minimum).judge(given) if isinstance(found, Problem)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(22, ["the reading ease is 22, at least 50 (100 is easy, 0 is hard)"]), (40, []), (49, []), (60, [])],
)
def test_only_a_text_harder_than_nearly_all_articles_is_a_problem(value: float, expected: list[str]) -> None:
    assert problems(facts(value)) == expected


def test_a_short_text_is_hard_only_when_all_of_its_range_is() -> None:
    assert problems(facts(20, -12, 52)) == []
    assert problems(facts(20, 13.2, 26.8)) == [
        "the reading ease is between 13 and 27, at least 50 (100 is easy, 0 is hard)"
    ]


def test_an_audience_sets_its_own_limit() -> None:
    assert [problems(facts(29), AUDIENCES["expert"]), bool(problems(facts(22), AUDIENCES["expert"]))] == [[], True]
    assert problems(facts(60), AUDIENCES["children"]) == [
        "the reading ease is 60, at least 80 (100 is easy, 0 is hard)"
    ], "whatever others write"
    assert problems(facts(77), AUDIENCES["children"]) == [], "within its own noise"


@pytest.mark.parametrize(("name", "title", "hard", "limit"), [("fog_pl", "FOG-PL", 18, 12), ("lix", "LIX", 62, 45)])
def test_where_more_is_harder_the_limit_is_a_most(name: str, title: str, hard: int, limit: int) -> None:
    assert problems(facts(limit + 0.1, name=name)) == []
    assert problems(facts(hard, name=name)) == [
        f"the {title} score is {hard}, at most {limit} (a higher score is harder)"
    ]


def test_a_text_no_harder_than_the_others_of_its_site_is_left_alone() -> None:
    given = replace(facts(20), site=SiteFacts(usual_harms=(("reading-ease", 80.0),)))

    assert problems(given) == []


def test_the_long_sentences_are_shown_the_longest_first() -> None:
    (found,) = ReadingEase().judge(facts(20))

    assert isinstance(found, Problem)
    assert found.spans == ((0, 17, 39), (0, 0, 16))
    assert found.evidence == ("2 words: “A longer one of words.”", "1 word: “A long sentence.”")
    assert found.about_page


def test_what_was_not_measured_is_skipped_with_the_reason() -> None:
    assert list(ReadingEase().judge(facts(None))) == [Skip("the text is short")]


def test_configuration_replaces_the_minimum() -> None:
    assert replace(ReadingEase(), minimum=30.0).minimum == AUDIENCES["expert"]
