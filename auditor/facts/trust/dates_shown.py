"""A page's text in, whether it may show a date that no byline was read from out."""

import re
from collections.abc import Iterator
from datetime import date

from auditor.facts.trust.posts import around_title, beginning, in_latin_letters
from auditor.model import Article
from auditor.text.dates import find_date
from auditor.text.language_tags import primary
from auditor.text.languages import all_signs
from auditor.text.late_pattern import late_pattern

_TODAY = "today|yesterday|heute|gestern|hoy|ayer|aujourd['’]hui|hier|oggi|ieri|vandaag|gisteren|i dag|i går"
_WHOLE_TODAY = "|".join(rf"{word}(?<!\w{word})" for word in _TODAY.split("|"))
# A date counted from today, by what it has, which is looked for first; all in small letters, so that patterns can begin
# with a letter or a figure. Must not match "a day ago" in a sentence: figures only, and the words of four languages.
_FROM_TODAY = tuple(
    (hints, late_pattern(pattern, re.MULTILINE))
    for hints, pattern in (
        ((" ago",), r"\d(?<!\w.)\d{0,2} ?(?:min|minutes?|hours?|days?|weeks?|months?|years?|[hdwmy]) ago\b"),
        (("vor ",), r"vor (?<!\wvor )\d{1,3} (?:minuten|stunden|tage?n?|wochen|monaten|jahren)\b"),
        (("hace ",), r"hace (?<!\whace )\d{1,3} (?:minutos|horas|días|semanas|meses)\b"),
        (("il y a ",), r"il y a (?<!\wil y a )\d{1,3} (?:minutes|heures|jours|semaines|mois|ans)\b"),
        (
            (*tuple(_TODAY.replace("['’]", "'").split("|")), "aujourd"),
            rf"(?:{_WHOLE_TODAY})\b[^.\n\d]{{0,8}}\d{{1,2}}[:.h]\d\d\b",
        ),
        # At the end of a line of its own: "Jon Miller / 2 days". A time of day without a day: "Stand: 20:03 Uhr".
        (("/", "|", "·", "•"), r"[/|·•]\s*\d{1,3} (?:min|minutes?|hours?|days?|weeks?|months?)\s*$"),
        (
            ("stand", "updated", "aktualisiert", "mis à jour", "actualizado"),
            r"^(?:stand|updated|aktualisiert|mis à jour|actualizado):? (?:at |um |à |a las )?\d{1,2}[:.h]\d\d\b",
        ),
    )
)
_DATED = late_pattern(
    r"\b(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ee]dited|[Rr]eviewed|[Rr]evised|[Ss]tarted by"
    r"|[Ll]ast (?:modified|active|updated|reviewed)|Veröffentlicht|Aktualisiert|Publié|Publicado)\b"
)
_DONE = (
    "ublished", "osted", "pdated", "dited", "eviewed", "evised", "tarted by", "ast modified", "ast active",
    "Veröffentlicht", "Aktualisiert", "Publié", "Publicado",
)  # fmt: skip
"""What every match of it holds."""
# Must not match a year of its own, as in "published in 2019".
_MONTH_AND_YEAR = late_pattern(
    r"^[\s:]*(?:on |in )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*,? (?:\d\d?(?:st|nd|rd|th)?,? )?"
    r"(?:19|20)\d\d\b"
)
_CLOCK = late_pattern(r"\b[0-2]?\d[:.h][0-5]\d\b")
_LINE = 100
"""Characters of a line with a date, a time and perhaps a name."""
_IN_FIGURES = frozenset({"zh", "ja", "ko"})
"""Languages that write months in figures."""


def counts_from_today(text: str) -> bool:
    """Whether it says when by how long ago that was: "3 days ago"."""
    small = text.lower()
    return any(
        any(map(small.__contains__, hints)) and pattern.search(small) is not None for hints, pattern in _FROM_TODAY
    )


def is_labelled(text: str) -> bool:
    """Whether a word such as "Reviewed" stands before a month and a year: a date that no byline was read from."""
    return any(_MONTH_AND_YEAR.search(text[end : end + 40]) for end in _behind_labels(text))


def _behind_labels(text: str) -> Iterator[int]:
    if any(map(text.__contains__, _DONE)):
        yield from (found.end() for found in _DATED.finditer(text))


def is_read(article: Article) -> bool:
    """Whether we know how the language writes dates; where not, one may be shown and we cannot tell. A page whose
    language is not known is read where it is in Latin letters."""
    code = primary(article.language)
    if not code:
        return in_latin_letters(article)
    return code in _IN_FIGURES or (code in all_signs() and bool(all_signs()[code].months))


_SHORT_FORM = late_pattern(r"(?<![\d./-])(?=(0?[0-9]{1,2}) ?[./-] ?(0?[0-9]{1,2}) ?[./-] ?([0-9]{2})(?![\d/-]))")
"""Three numbers; one may be the first of the next three."""
_BEFORE_YEAR = (".", "/", "-", ". ", "/ ", "- ")


def has_short_form(text: str, one: date) -> bool:
    """Whether the day is there with two figures for its year, in either order: "15.10.24"."""
    year = f"{one.year % 100:02}"
    if not any(f"{sign}{year}" in text for sign in _BEFORE_YEAR):
        return False
    day, month = (str(one.day), f"0{one.day}"), (str(one.month), f"0{one.month}")
    return any(
        in_year == year and ((first in day and second in month) or (first in month and second in day))
        for first, second, in_year in _SHORT_FORM.findall(text)
    )


def may_be_dated(article: Article) -> bool:
    """Whether the page's text has a date close to the title, in a short line with a time of day where the article
    begins, or behind a word that says what was done on it."""
    text = article.page_text
    if any(find_date(part, article.language) for part in around_title(article)):
        return True
    if any(len(line) <= _LINE and _CLOCK.search(line) and find_date(line) for line in beginning(article).splitlines()):
        return True
    return any(find_date(text[end : end + 60]) for end in _behind_labels(text))
