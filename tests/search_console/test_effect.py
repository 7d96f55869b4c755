"""What a change did is said with its interval, or it is said that it cannot be told."""

from random import Random

import pytest

from auditor.search_console.effect import Clicks, effect


def pages(number: int, factor: float, seed: int, clicks: float = 80) -> list[Clicks]:
    """Pages whose clicks vary by a fifth and were multiplied by the factor."""
    random = Random(seed)  # noqa: S311 - no secret
    return [
        Clicks(
            round(clicks * random.lognormvariate(0, 0.2)), round(clicks * factor * random.lognormvariate(0, 0.2)), 4_000
        )
        for _ in range(number)
    ]


def test_what_all_pages_share_is_no_effect_and_what_only_changed_ones_have_is_one() -> None:
    season = effect(pages(40, 2.0, 1), pages(60, 2.0, 2))
    better = effect(pages(40, 2.0 * 1.5, 1), pages(60, 2.0, 2))
    worse = effect(pages(40, 2.0 / 1.5, 1), pages(60, 2.0, 2))

    assert (season.verdict, better.verdict, worse.verdict) == ("no difference seen", "worked", "did harm")
    assert better.change == pytest.approx(0.5, abs=0.12)
    assert better.low is not None
    assert better.high is not None
    assert better.low < 0.5 < better.high


def test_one_large_page_that_rises_by_itself_is_not_the_work_of_the_change() -> None:
    changed = [*pages(29, 1.0, 3), Clicks(5_000, 50_000, 90_000)]

    assert effect(changed, pages(60, 1.0, 4)).verdict == "no difference seen"


@pytest.mark.parametrize(
    ("changed", "unchanged", "why"),
    [
        (pages(19, 1.0, 5), pages(60, 1.0, 6), "Only 19 changed pages"),
        (pages(20, 1.0, 5), pages(19, 1.0, 6), "Only 19 unchanged pages"),
        ([Clicks(1, 1, 9)] * 22, pages(60, 1.0, 6), "Only 198 impressions"),
        ([Clicks(0, 0, 90)] * 22, pages(60, 1.0, 6), "no clicks"),
        ([], [], "Only 0 changed pages"),
    ],
)
def test_too_little_cannot_tell_and_says_what_is_missing(
    changed: list[Clicks], unchanged: list[Clicks], why: str
) -> None:
    found = effect(changed, unchanged)

    assert found.verdict == "cannot tell"
    assert (found.change, found.low, found.high) == (None, None, None)
    assert why in found.reason


def test_the_same_figures_give_the_same_interval() -> None:
    assert effect(pages(30, 1.2, 7), pages(50, 1.0, 8)) == effect(pages(30, 1.2, 7), pages(50, 1.0, 8))


def test_pages_that_all_behave_alike_have_an_interval_without_width() -> None:
    found = effect([Clicks(10, 20, 400)] * 20, [Clicks(10, 10, 400)] * 20)

    assert found.change == pytest.approx(1.0)
    assert found.verdict == "worked"


@pytest.mark.long
def test_of_two_hundred_sites_without_an_effect_few_are_said_to_have_one() -> None:
    said = [
        effect(pages(30, 1.0, 2 * number), pages(60, 1.0, 2 * number + 1), seed=number).verdict for number in range(200)
    ]

    assert said.count("worked") <= 10
    assert 180 <= said.count("no difference seen") < 200
