"""Dates of a page in, the days that they can mean out; and whether its text may show one."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from auditor.model import Article, Date
from auditor.text.dates import day, find_date, iso_date
from auditor.text.late_pattern import late_pattern

# A date counted from today. Must not match "a day ago" in a sentence: figures only, and the words of four languages.
_FROM_TODAY = late_pattern(
    r"\b\d{1,3} ?(?:min|minutes?|hours?|days?|weeks?|months?|years?|[hdwmy]) ago\b"
    r"|\bvor \d{1,3} (?:Minuten|Stunden|Tage?n?|Wochen|Monaten|Jahren)\b"
    r"|\bhace \d{1,3} (?:minutos|horas|días|semanas|meses)\b"
    r"|\bil y a \d{1,3} (?:minutes|heures|jours|semaines|mois|ans)\b",
    re.IGNORECASE,
)
_NEAR = 390
"""Characters before and after the title within which a date is mostly the article's."""
_DATED = late_pattern(
    r"\b(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ss]tarted by|[Ll]ast (?:modified|active|updated)"
    r"|Veröffentlicht|Publié|Publicado)\b"
)


def counts_from_today(text: str) -> bool:
    """Whether it says when by how long ago that was: "3 days ago"."""
    return _FROM_TODAY.search(text) is not None


def readings_of(each: Date) -> tuple[date, ...]:
    """The days that a date can mean: both, where 03/04/2025 may be March or April."""
    if own := day(each.iso):
        return (own,)
    both = (day(iso_date(each.text, language)) for language in ("en-GB", "en-US"))
    return tuple(dict.fromkeys(found for found in both if found is not None))


def may_be_dated(article: Article) -> bool:
    """Whether the page's text has a date close to the title, or behind a word that says what was done on it."""
    text = article.page_text
    name = next((heading.text for heading in article.headings if heading.level == 1 and heading.text), "")
    at = text.find(name) if name else -1
    behind = at + len(name) if at >= 0 else 0
    if any(
        find_date(part, article.language) for part in (text[max(0, at - _NEAR) : max(0, at)], text[behind:][:_NEAR])
    ):
        return True
    return any(find_date(text[found.end() : found.end() + 60]) for found in _DATED.finditer(text))


def days_of(dates: "Sequence[Date] | Iterator[Date]") -> list[date]:
    """Those that are known."""
    return [found for each in dates if (found := day(each.iso)) is not None]
