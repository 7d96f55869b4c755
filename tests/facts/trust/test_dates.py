"""Which days a date can mean, and where a page may show one that nobody read."""

from datetime import date

import pytest

from auditor.facts.trust import counts_from_today, days_of, may_be_dated, readings_of
from auditor.model import Article, Date, Heading


def test_a_date_that_is_known_means_one_day_and_an_ambiguous_one_two() -> None:
    assert readings_of(Date("published", "5 March 2026", "2026-03-05", "byline")) == (date(2026, 3, 5),)
    assert readings_of(Date("published", "03/04/2025", "", "byline")) == (date(2025, 4, 3), date(2025, 3, 4))
    assert readings_of(Date("published", "soon", "", "byline")) == ()


def test_days_are_those_that_are_known() -> None:
    dates = (Date("published", "x", "", "meta"), Date("modified", "y", "2026-03-05", "meta"))

    assert days_of(dates) == [date(2026, 3, 5)]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("3 days ago", True),
        ("By Ines Roth\nPosted 12 hours ago", True),
        ("vor 2 Wochen", True),
        ("Vor 5 Minuten aktualisiert", True),
        ("il y a 3 jours", True),
        ("Today at 12:30", True),
        ("Heute, 9.05 Uhr", True),
        ("Ines Roth / 2 days", True),
        ("Stand: 20:03 Uhr", True),
        ("a day ago I baked", False),
        ("In the version v3 days ago were counted", False),
        ("Davor 3 Wochen Urlaub", False),
        ("Everyday 12:30", False),
    ],
)
def test_a_time_counted_from_today_has_figures(text: str, is_one: bool) -> None:  # noqa: FBT001
    assert counts_from_today(text) is is_one


def test_a_date_is_looked_for_beside_the_title_and_behind_words_that_announce_one() -> None:
    headings = (Heading(1, "Rye bread", 1, 0),)
    far = "Words of the text. " * 60

    assert may_be_dated(Article("x", language="en", headings=headings, page_text="Rye bread\n5 March 2026\nMix it."))
    assert may_be_dated(
        Article("x", language="en", headings=headings, page_text=f"Rye bread {far}Updated 5 March 2026")
    )
    assert not may_be_dated(Article("x", language="en", headings=headings, page_text=f"Rye bread {far}5 March 2026"))
