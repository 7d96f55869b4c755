"""Dates as the web writes them, and what must not be taken for one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text.dates import day, days_in, find_date, iso_date

FIFTH_OF_MARCH = [
    ("2026-03-05", ""),
    ("20260305", ""),
    ("2026/3/5", ""),
    ("2026.03.05", ""),
    ("March 5, 2026", "en"),
    ("Mar. 5th, 2026", "en"),
    ("5 March 2026", "en-GB"),
    ("5th of March 2026", "en-GB"),
    ("Thursday, March 5 2026 at 3 pm", "en"),
    ("05-Mar-2026", "en"),
    ("5. März 2026", "de"),
    ("Donnerstag, 5. März 2026", "de"),
    ("5.3.2026", "de"),
    ("05.03.26", "de"),
    ("5 de marzo de 2026", "es"),
    ("05/03/2026", "es"),
    ("5 mars 2026", "fr"),
    ("le 05/03/2026", "fr"),
    ("5 marzo 2026", "it"),
    ("5 maart 2026", "nl"),
    ("5-3-2026", "nl"),
    ("5 de março de 2026", "pt"),
    ("5 marca 2026", "pl"),
    ("5 марта 2026 г.", "ru"),
    ("5 mars 2026", "sv"),
    ("2026年3月5日", "ja"),
    ("2026년 3월 5일", "ko"),
    ("03/05/2026", "en-US"),
    ("05/03/2026", "en-GB"),
    ("Thu, 05 Mar 2026 10:00:00 GMT", ""),
]


@pytest.mark.parametrize(("text", "language"), FIFTH_OF_MARCH)
def test_every_way_of_writing_a_day_is_understood(text: str, language: str) -> None:
    assert iso_date(text, language) == "2026-03-05"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-03-05T10:00:00Z", "2026-03-05T10:00:00+00:00"),
        ("2026-03-05T10:00:00+01:00", "2026-03-05T10:00:00+01:00"),
        ("2026-03-05T10:00:00+0100", "2026-03-05T10:00:00+01:00"),
        ("2026-03-05T10:00:00.123Z", "2026-03-05T10:00:00+00:00"),
        ("2026-03-05 10:00", "2026-03-05T10:00:00"),
        ("2026-03-05 10:00:00 UTC", "2026-03-05T10:00:00+00:00"),
        ("2026-03-05T10:00", "2026-03-05T10:00:00"),
    ],
)
def test_time_and_zone_are_kept(text: str, iso: str) -> None:
    assert iso_date(text) == iso


@pytest.mark.parametrize("language", ["", "en", "en-CA"])
def test_a_day_that_may_be_a_month_is_not_understood_without_a_locale(language: str) -> None:
    found = find_date("03/04/2026", language)

    assert found is not None
    assert found.text == "03/04/2026"
    assert found.iso == ""


@pytest.mark.parametrize("language", ["", "en", "en-US", "de"])
def test_a_number_over_twelve_decides(language: str) -> None:
    assert iso_date("25/04/2026", language) == "2026-04-25"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "May 2026",
        "in 2026",
        "31.2.2026",
        "2026-13-45",
        "version 1.2.2026.5",
        "3/4 cup",
        "call 555-03-04-2026-1",
        "Chapter 5, Marching 2026",
        "1234567890",
        "2026",
    ],
)
def test_what_is_no_date_is_not_taken_for_one(text: str) -> None:
    assert find_date(text) is None


def test_the_first_of_two_dates_is_found_with_its_place() -> None:
    text = "Updated May 7, 2026, published 2 April 2025"
    found = find_date(text)

    assert found is not None
    assert text[found.start : found.end] == found.text == "May 7, 2026"


def test_all_days_of_a_page_are_found_an_ambiguous_one_in_both_readings() -> None:
    text = "On 2026-01-02, or 03/04/2026, or 5. Mai 2026, but not on 1 May 2024."

    assert set(days_in(text, {2026, 2025})) == {
        date(2026, 1, 2),
        date(2026, 3, 4),
        date(2026, 4, 3),
        date(2026, 5, 5),
    }


def test_no_years_are_no_days() -> None:
    assert list(days_in("5 March 2026", ())) == []


def test_a_day_is_read_from_any_iso_date_and_from_nothing_else() -> None:
    assert day("2026-03-05T23:59:00+01:00") == date(2026, 3, 5)
    assert day("") is None
    assert day("soon") is None


@given(st.text(max_size=300), st.sampled_from(["", "en", "en-US", "de", "ru"]))
def test_nothing_raises(text: str, language: str) -> None:
    found = find_date(text, language)

    assert found is None or text[found.start : found.end] == found.text


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_every_day_survives_being_written_and_read(one: date) -> None:
    assert iso_date(one.isoformat()) == one.isoformat()
    assert iso_date(f"{one.day}.{one.month}.{one.year}", "de") == one.isoformat()
    assert iso_date(f"{one:%B} {one.day}, {one.year}", "en") == one.isoformat()


def test_digits_without_end_take_no_time() -> None:
    assert find_date("1/" * 100_000) is None
