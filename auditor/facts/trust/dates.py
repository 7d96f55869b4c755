"""Dates of a page in, the days that they can mean out."""

from collections.abc import Iterator, Sequence
from datetime import date

from auditor.model import Date
from auditor.text.dates import day, iso_date


def readings_of(each: Date) -> tuple[date, ...]:
    """The days that a date can mean: both, where 03/04/2025 may be March or April."""
    if own := day(each.iso):
        return (own,)
    both = (day(iso_date(each.text, language)) for language in ("en-GB", "en-US"))
    return tuple(dict.fromkeys(found for found in both if found is not None))


def days_of(dates: "Sequence[Date] | Iterator[Date]") -> list[date]:
    """Those that are known."""
    return [found for each in dates if (found := day(each.iso)) is not None]
