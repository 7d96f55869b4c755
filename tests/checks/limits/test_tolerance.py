"""A limit has a width: what is beyond it by less than its own noise is no finding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.limits.tolerance import is_over, is_under, share_is_over, share_is_under


@pytest.mark.parametrize(
    ("value", "limit", "over"), [(70, 70, False), (73, 70, False), (73.5, 70, False), (74, 70, True), (0.1, 0, True)]
)
def test_a_length_is_over_its_limit_from_a_twentieth_beyond_it(value: float, limit: float, over: bool) -> None:  # noqa: FBT001
    assert is_over(value, limit) is over


@pytest.mark.parametrize(
    ("value", "limit", "under"), [(50, 50, False), (49.8, 50, False), (47.5, 50, False), (47, 50, True)]
)
def test_a_measure_is_under_its_limit_from_a_twentieth_below_it(value: float, limit: float, under: bool) -> None:  # noqa: FBT001
    assert is_under(value, limit) is under


@pytest.mark.parametrize(
    ("found", "of", "over"),
    [
        (2, 6, False),  # 33 %
        (6, 20, False),  # 30 %
        (33, 67, True),  # 49 %
        (60, 200, False),  # 30 %: from 24.9 % on
        (62, 200, True),  # 31 %
        (0, 0, False),
        (3, 3, True),
    ],
)
def test_a_share_of_few_sentences_is_no_share(found: int, of: int, over: bool) -> None:  # noqa: FBT001
    assert share_is_over(found, of, 25) is over


@given(st.integers(0, 500), st.integers(1, 500), st.floats(0, 100))
def test_no_share_is_over_and_under_its_limit_and_none_is_over_a_limit_that_it_keeps(
    found: int, of: int, percent: float
) -> None:
    found = min(found, of)

    assert not (share_is_over(found, of, percent) and share_is_under(found, of, percent))
    assert share_is_over(found, of, percent) <= (100 * found / of > percent)
    assert share_is_under(found, of, percent) <= (100 * found / of < percent)
