"""Widths of titles against those that the advance widths of Liberation Sans (metric twin of Arial) give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.title.width import title_width


@pytest.mark.parametrize(
    ("text", "pixels"),
    [
        ("", 0),
        ("The quick brown fox jumps over the lazy dog", 395.75),
        ("Über uns – Größe & Maß 100 %", 286.79),
        ("Résumé: ça va?", 144.51),
        ("iiiiiiiiii", 44.43),
        ("WWWWWWWWWW", 188.77),
    ],
)
def test_latin_text_is_as_wide_as_arial_sets_it(text: str, pixels: float) -> None:
    assert title_width(text) == pytest.approx(pixels, abs=0.05)


def test_an_accent_adds_no_width_written_either_way() -> None:
    assert title_width("é") == title_width("e") == title_width("e\u0301")


def test_east_asian_signs_are_as_wide_as_high() -> None:
    assert title_width("自家製パン") == 100


def test_cyrillic_is_near_its_true_width() -> None:
    # The sum of the advance widths of the same letters in Liberation Sans.
    assert title_width("Как испечь хлеб дома") == pytest.approx(204.07, rel=0.08)


@given(st.text(max_size=100), st.text(max_size=100))
def test_widths_add_up_and_are_never_negative(one: str, other: str) -> None:
    assert title_width(one + other) == pytest.approx(title_width(one) + title_width(other))
    assert title_width(one) >= 0
