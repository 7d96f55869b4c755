"""Reading ease: both sides of the limit, ranges, audiences, and scales on which more is harder."""

from dataclasses import replace

import pytest

from auditor.check import Problem, Skip
from auditor.checks.readability.reading_ease import AUDIENCES, ReadingEase
from auditor.model import Article, Block, Facts, Measure, Readability, Sentence


def facts(value: float | None, low: float | None = None, high: float | None = None, name: str = "flesch") -> Facts:
    ease = Measure(name, value, low, high, reason="" if value is not None else "the text is short")
    return Facts(
        Article("", blocks=(Block("paragraph", "A long sentence.", 7),)),
        sentences=(Sentence(0, 0, 16, ()),),
        readability=Readability(reading_ease=ease, long_sentences=(0,)),
    )


def problems(given: Facts, minimum: float = 50) -> list[str]:
    return [found.message for found in ReadingEase(minimum).judge(given) if isinstance(found, Problem)]


@pytest.mark.parametrize(("value", "expected"), [(49.9, ["Reading ease is 49.9, at least 50"]), (50, []), (49.96, [])])
def test_the_limit_itself_is_easy_enough(value: float, expected: list[str]) -> None:
    assert problems(facts(value)) == expected


def test_a_short_text_is_hard_only_when_all_of_its_range_is() -> None:
    assert problems(facts(45, 38, 52)) == []
    assert problems(facts(40, 33.2, 46.8)) == ["Reading ease is 33 to 47 (the text is short), at least 50"]


def test_an_audience_sets_its_own_limit() -> None:
    assert [bool(problems(facts(40), AUDIENCES[name])) for name in ("expert", "general", "children")] == [
        False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "title", "limits"),
    [("fog_pl", "FOG-PL", {30: 16, 50: 12, 80: 6}), ("lix", "LIX", {30: 55, 50: 45, 80: 30})],
)
def test_where_more_is_harder_the_limit_is_a_most(name: str, title: str, limits: dict[int, int]) -> None:
    for minimum, limit in limits.items():
        assert problems(facts(limit, name=name), minimum) == []
        assert problems(facts(limit + 0.1, name=name), minimum) == [f"{title} is {limit + 0.1}, at most {limit}"]


def test_the_long_sentences_are_shown() -> None:
    (found,) = ReadingEase().judge(facts(20))

    assert isinstance(found, Problem)
    assert found.spans == ((0, 0, 16),)
    assert found.about_page


def test_what_was_not_measured_is_skipped_with_the_reason() -> None:
    assert list(ReadingEase().judge(facts(None))) == [Skip("the text is short")]


def test_configuration_replaces_the_minimum() -> None:
    assert replace(ReadingEase(), minimum=30.0).minimum == AUDIENCES["expert"]
