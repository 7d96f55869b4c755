"""What counts as the same text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MASSAGER’S", "massager's"),
        ("multi‑functional", "multi-functional"),
        ("Café", "cafe"),
        ("Cafe\u0301", "cafe"),
        ("Straße", "strasse"),
        ("El Niño", "el nino"),
        ("Łódź", "lodz"),
        ("œuf", "oeuf"),
        ("Ёлка и мой чай", "елка и мой чай"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth", "zerowidth"),
        ("ﬁne", "fine"),
        ("Ｆｕｌｌ", "full"),
        ("ガギグ", "ガギグ"),
        ("नमस्ते", "नमस्ते"),
        ("İstanbul", "istanbul"),
        ("مُحَمَّد", "محمد"),
        ("", ""),
    ],
)
def test_what_a_reader_takes_for_the_same_is_the_same(text: str, expected: str) -> None:
    assert expected == fold(text)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(text) == fold(fold(text))


@given(st.text(st.characters(codec="ascii")))
def test_plain_letters_take_the_same_way_as_all_others(text: str) -> None:
    assert fold(text + "é") == fold(text) + "e"
