"""A sample is the same in every order and however it was put together, and it is everything while that is little."""

from functools import reduce
from itertools import chain
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Habit
from auditor.site.sample import Sample, samples

NUMBERS = st.lists(st.integers(0, 60), unique=True, max_size=40)
MOST = 7


def of(numbers: list[int], most: int = MOST) -> Sample[Habit]:
    items = (Habit(f"https://a.example/{number}", number) for number in numbers)
    return reduce(Sample.merge, samples(items, most), Sample[Habit](most=most))


@given(NUMBERS, NUMBERS, NUMBERS)
def test_it_does_not_matter_what_is_merged_first(one: list[int], two: list[int], three: list[int]) -> None:
    left = of(one).merge(of(two)).merge(of(three))
    right = of(one).merge(of(two).merge(of(three)))

    assert left == right == of(list(dict.fromkeys(chain(one, two, three))))


@given(NUMBERS, st.randoms())
def test_the_order_in_which_pages_come_changes_nothing(numbers: list[int], random: Random) -> None:
    mixed = list(numbers)
    random.shuffle(mixed)

    assert of(mixed) == of(numbers)


@given(NUMBERS, NUMBERS)
def test_both_ways_round_are_the_same(one: list[int], two: list[int]) -> None:
    assert of(one).merge(of(two)) == of(two).merge(of(one))


@given(NUMBERS)
def test_it_never_grows_beyond_its_size_and_is_exact_below(numbers: list[int]) -> None:
    found = of(numbers)

    assert len(found) == min(MOST, len(numbers))
    assert {habit.words for habit in found} <= set(numbers)
    assert len(numbers) > MOST or {habit.words for habit in found} == set(numbers)


def test_a_sample_of_many_is_like_the_whole() -> None:
    found = of(list(range(20_000)), most=1000)

    assert len(found) == 1000
    assert 9_000 < sum(habit.words for habit in found) / 1000 < 11_000, "and not the first or the last of them"


def test_another_page_on_the_site_moves_few_out_of_the_sample() -> None:
    night, next_night = of(list(range(2000)), most=100), of(list(range(1, 2001)), most=100)

    assert len(set(night.kept) - set(next_night.kept)) <= 2
