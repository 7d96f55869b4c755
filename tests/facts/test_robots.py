"""What takes a page out of search results, and from when on."""

import pytest

from auditor.facts.robots import is_past, takes_out


@pytest.mark.parametrize("text", ["noindex", "NOINDEX, follow", "none", "nofollow;noindex"])
def test_a_directive_takes_the_page_out(text: str) -> None:
    assert takes_out(text)


@pytest.mark.parametrize("text", ["", "index, follow", "max-image-preview: none", "noindexed"])
def test_other_words_and_values_do_not(text: str) -> None:
    assert not takes_out(text)


def test_a_day_is_past_when_it_has_ended_everywhere() -> None:
    assert not is_past("2026-03-05", "2026-03-06T11:00:00+00:00")
    assert is_past("2026-03-05", "2026-03-06T13:00:00+00:00")
    assert not is_past("2026-03-05", ""), "without a clock nothing is"
