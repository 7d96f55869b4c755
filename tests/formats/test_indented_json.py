"""JSON in lines is, letter by letter, what Python's own library writes."""

import json
from typing import Any

import pytest

from auditor.formats.indented_json import indented

VALUES: tuple[Any, ...] = (
    {}, [], (), "", 0, -7, 10**40, 1.0, 0.1, 1e-7, 1e22, float("inf"), float("nan"), None, True, False,
    'a "quote" \\ \n\t\x00\x1f\x7f é \u2028 😀 half a pair \ud83d', [[], {}, [[]], {"a": {}}], (1, (2, "3")),
    {"a": [1, 2.5, None], "b": {"c": {"d": [True, {"e": "f"}]}}, 'k"ey\n': "v"}, [{"a": 1}, {"b": []}],
)  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_it_is_what_the_library_writes(value: Any) -> None:
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=2)


def test_with_a_margin_it_is_the_same_further_to_the_right() -> None:
    whole = [VALUES[-1], VALUES[-2]]

    assert indented(whole, "\n    ") == json.dumps(whole, indent=2).replace("\n", "\n    ")
