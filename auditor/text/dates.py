"""Text in, the first date in it out: numbers, month names of seventeen languages, ISO 8601, mail and HTTP forms."""

import re
from collections.abc import Collection, Iterator
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple

from auditor.text.late_pattern import late_pattern
from auditor.text.month_names import months

LONGEST = 400
"""Characters of a text that are looked at: no date of a byline or a tag stands further in."""

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip


AROUND_YEAR = 30
"""Characters on each side of a year within which its day and month stand."""
MOST_YEARS = 300


class FoundDate(NamedTuple):
    """A date in a text: as written, understood (``""`` where day and month could be either), and its place."""

    text: str
    iso: str
    start: int
    end: int


# All patterns begin at a digit or a letter that no digit or letter precedes, and every part has a fixed most: nothing
# is tried twice. They must not match versions (1.2.2024.5), fractions, or the inside of longer numbers.
_ISO = late_pattern(
    r"(?<![\d./-])(?:19|20)\d\d-?[01]\d-?[0-3]\d"
    r"(?:[T ][0-2]\d:?[0-5]\d(?::?[0-5]\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-][01]\d:?[0-5]\d))?)?(?![\d/])",
    re.IGNORECASE,
)
_YEAR_FIRST = late_pattern(r"(?<![\d./-])((?:19|20)\d\d)[/.] ?([01]?\d)[/.] ?([0-3]?\d)(?![\d/])")
_EAST_ASIAN = late_pattern(r"(?<!\d)((?:19|20)\d\d) ?[年년] ?([01]?\d) ?[月월] ?([0-3]?\d) ?[日일]")
_DAY_NAME = late_pattern(
    r"(?<![\d.:/-])([0-3]?\d)(?:st|nd|rd|th|er|[.ºª°])?,? {0,2}(?:-|/|of |de |d'|d’)? ?([^\W\d_]{3,12})[.,]?"
    r" {0,2}(?:-|/|de |del |do )? ?((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_NAME_DAY = late_pattern(
    r"(?<![^\W_])([^\W\d_]{3,12})[.,]? {0,2}([0-3]?\d)(?:st|nd|rd|th)?,? {1,3}((?:19|20)\d\d)(?!\d)", re.IGNORECASE
)
_NUMBERS = late_pattern(r"(?<![\d./-])([0-3]?\d)([/.-]) ?([0-3]?\d)\2 ?((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)")

_DIGIT = re.compile(r"\d")

_MONTH_FIRST = frozenset({"en-us", "en-ph"})
_UNKNOWN_ORDER = frozenset({"", "en", "en-ca"})
"""Where 03/04/2025 may be either: pages that say ``lang="en"`` are written on both sides of the Atlantic."""


def find_date(text: str, language: str = "") -> FoundDate | None:
    """The first date in the text; ``language`` is a tag such as ``de`` or ``en-US`` and decides what 3/4/2025 is."""
    looked_at = text[:LONGEST]
    if not _DIGIT.search(looked_at):
        return None  # as most texts that are asked, which six patterns need not look through
    return min(_all(looked_at, language), key=lambda found: (found.start, -found.end), default=None)


def iso_date(text: str, language: str = "") -> str:
    """The first date in the text as ISO 8601, with time and zone where it has them; empty where there is none."""
    found = find_date(text, language)
    return found.iso if found else ""


def day(iso: str) -> date | None:
    """The calendar day of an ISO date; None where it is empty or no date."""
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None


def _all(text: str, language: str) -> Iterator[FoundDate]:
    for match in _ISO.finditer(text):
        if iso := _normal(match[0]):
            yield FoundDate(match[0], iso, *match.span())
    for pattern in (_YEAR_FIRST, _EAST_ASIAN):
        for match in pattern.finditer(text):
            yield from _found(match, match[1], int(match[2]), match[3])
    for match in _DAY_NAME.finditer(text):
        yield from _found(match, match[3], _month(match[2]), match[1])
    for match in _NAME_DAY.finditer(text):
        yield from _found(match, match[3], _month(match[1]), match[2])
    for match in _NUMBERS.finditer(text):
        yield from _numbers(match, language)


def _found(match: re.Match[str], year: str, month: int, day_of_month: str) -> Iterator[FoundDate]:
    if iso := _iso(int(year), month, int(day_of_month)):
        yield FoundDate(match[0], iso, *match.span())


def _numbers(match: re.Match[str], language: str) -> Iterator[FoundDate]:
    """A date of numbers alone: by its separator and language, else by which number can be no month."""
    one, two = int(match[1]), int(match[3])
    year = int(match[4]) if len(match[4]) == 4 else 2000 + int(match[4])
    day_first, month_first = _iso(year, two, one), _iso(year, one, two)
    tag = language.lower().replace("_", "-")
    if match[2] == "." or (tag not in _MONTH_FIRST and tag not in _UNKNOWN_ORDER):
        iso = day_first or month_first
    elif tag in _MONTH_FIRST:
        iso = month_first or day_first
    elif day_first and month_first and day_first != month_first:
        iso = ""
    else:
        iso = day_first or month_first
    if day_first or month_first:
        yield FoundDate(match[0], iso, *match.span())


def _month(name: str) -> int:
    return months().get(name.lower(), 0)


def _iso(year: int, month: int, day_of_month: int) -> str:
    try:
        return date(year, month, day_of_month).isoformat()
    except ValueError:
        return ""


def _normal(text: str) -> str:
    """ISO 8601 in its one extended form; empty for a day or time that does not exist."""
    plain = text.upper().replace("UTC", "Z").replace("GMT", "Z").replace(" Z", "Z").replace(",", ".")
    plain = re.sub(r" (?=[+-])", "", plain)
    try:
        return (
            datetime.fromisoformat(plain).isoformat(timespec="seconds")
            if ":" in plain or "T" in plain
            else (date.fromisoformat(plain).isoformat())
        )
    except ValueError:
        return day_alone.isoformat() if (day_alone := day(plain)) else ""


def days_in(text: str, years: Collection[int], most: int = MOST_YEARS) -> Iterator[date]:
    """Every calendar day of these years that a text names, in both readings where day and month could be either.

    For asking whether a date stands anywhere on a page: looked for around the year's digits alone, as a page is long.
    """
    for match in islice(re.finditer("|".join(map(str, sorted(years))) or "(?!)", text), most):
        around = text[max(match.start() - AROUND_YEAR, 0) : match.end() + AROUND_YEAR]
        for found in _all(around, ""):
            readings = (found,) if found.iso else (*_all(found.text, "en-us"), *_all(found.text, "en-gb"))
            days = (day(reading.iso) for reading in readings)
            yield from (own for own in days if own is not None and own.year in years)


def names_day_of_month(text: str, one: date, most: int = MOST_YEARS) -> bool:
    """Whether the text names that day without its year, as news sites do: "Nov 19, 6:55 AM"."""
    day = str(one.day)
    # It begins with figures, which a text has few of.
    number = rf"{day}(?!\d)(?:(?<!\d{day})|(?<=0{day})(?<!\d0{day}))"
    return any(
        one.month in (_month(_word_before(text, match.start())), _month(_word_behind(text, match.end())))
        for match in islice(re.finditer(number, text), most)
    )


_BEFORE_NUMBER = late_pattern(r"(?<![^\W_])([^\W\d_]{3,12})\.? 0?$")
_BEHIND_NUMBER = late_pattern(r"\.? (?:de )?([^\W\d_]{3,12})")


def _word_before(text: str, at: int) -> str:
    found = _BEFORE_NUMBER.search(text[max(0, at - 16) : at])
    return found[1] if found else ""


def _word_behind(text: str, at: int) -> str:
    found = _BEHIND_NUMBER.match(text, at)
    return found[1] if found else ""


def plain(one: date | None) -> str:
    """The day in words, as 4 June 2021."""
    return f"{one.day} {_MONTHS[one.month - 1]} {one.year}" if one is not None else ""


def plain_day(iso: str) -> str:
    """The same of an ISO date; as given where it is none."""
    found = day(iso)
    return plain(found) if found else iso
