"""Every number has bounds, and a message that says them."""

from dataclasses import fields
from typing import Any

import pytest

from auditor.fetch import FetchSettings
from auditor.fetch.settings import _BOUNDS

NUMBERS = [item.name for item in fields(FetchSettings) if type(item.default) in (int, float)]


def test_no_number_is_without_bounds() -> None:
    assert set(NUMBERS) == set(_BOUNDS)


@pytest.mark.parametrize("name", NUMBERS)
def test_the_bounds_themselves_are_taken_and_what_lies_beyond_is_not(name: str) -> None:
    bounds = _BOUNDS[name]
    kind = type(getattr(FetchSettings(), name))
    for value in (bounds.least, bounds.most):
        assert getattr(FetchSettings(**{name: kind(value)}), name) == value

    for beyond in (bounds.least - 1, bounds.most + 1, bounds.most * 10**12):
        with pytest.raises(ValueError, match=f"^{name} is .*; it must be .* from .* to ") as error:
            FetchSettings(**{name: kind(beyond)})
        assert f"{bounds.most:,}" in str(error.value)


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf"), True, None, "1", 10**400, (1,)])
def test_what_is_no_number_is_none(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"^{name} is ") as error:
        FetchSettings(**{name: value})

    assert len(str(error.value)) < 200


@pytest.mark.parametrize("name", ["concurrency", "retries", "max_bytes", "max_pages", "max_redirects", "give_up_after"])
def test_a_count_is_whole(name: str) -> None:
    with pytest.raises(ValueError, match="a whole number"):
        FetchSettings(**{name: 1.5})  # type: ignore[arg-type]


@pytest.mark.parametrize("agent", ["", "  ", "a\r\nb", "b\u00f6t", "a" * 501])
def test_a_user_agent_is_one_line_of_ascii(agent: str) -> None:
    with pytest.raises(ValueError, match="user_agent"):
        FetchSettings(user_agent=agent)


def test_a_secret_has_a_name() -> None:
    with pytest.raises(ValueError, match="secret_names"):
        FetchSettings(secret_names=("draft_id", " "))
