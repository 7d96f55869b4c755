"""Finds dates of publication and change that are missing, empty or contradictory."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.model import Article, Date, DateKind, Facts
from auditor.text.dates import day, days_in, find_date, iso_date, names_day_of_month
from auditor.text.late_pattern import late_pattern
from auditor.wording import short

_SHOWN = frozenset({"byline"})
_TRANSPORT = frozenset({"sitemap", "header"})
# A date counted from today. Must not match "a day ago" in a sentence: figures only, and the words of four languages.
_FROM_TODAY = late_pattern(
    r"\b\d{1,3} ?(?:min|minutes?|hours?|days?|weeks?|months?|years?|[hdwmy]) ago\b"
    r"|\bvor \d{1,3} (?:Minuten|Stunden|Tage?n?|Wochen|Monaten|Jahren)\b"
    r"|\bhace \d{1,3} (?:minutos|horas|días|semanas|meses)\b"
    r"|\bil y a \d{1,3} (?:minutes|heures|jours|semaines|mois|ans)\b",
    re.IGNORECASE,
)
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip
_NEAR = 390
"""Characters before and after the title within which a date is mostly the article's."""
_DATED = late_pattern(
    r"\b(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ss]tarted by|[Ll]ast (?:modified|active|updated)"
    r"|Veröffentlicht|Publié|Publicado)\b"
)
_IN_CARDS = frozenset({"microdata", "rdfa"})
"""Where the dates of other articles stand as well, in the cards that lead to them."""
_DRAFTS = (".md", ".markdown", ".mdx")
_DONE: dict[DateKind, str] = {"published": "published", "modified": "changed"}
_PLACES = {
    "json-ld": "JSON-LD",
    "microdata": "microdata",
    "rdfa": "RDFa",
    "meta": "a meta tag",
    "time": "a time element",
    "byline": "the byline",
}
"""Where a date comes from, in words; ``Date.origin`` lists them all."""


@dataclass(frozen=True, slots=True)
class Dates:
    rule: ClassVar[Rule] = Rule(
        id="dates",
        area="page",
        title="Dates missing, empty or contradictory",
        why="Readers judge by the date whether advice is still good. Search engines compare the date on the page with "
        "the markup and the sitemap; where these disagree, they show none or a wrong one.",
        fix="Show when the article was published or last changed, and use the same date in markup and sitemap.",
        basis="google",
        source="https://developers.google.com/search/docs/appearance/publication-dates",
        checked="2026-11-22",
        level="note",
        weight=4,
        good='<!doctype html><html lang="en"><head><title>Proofing dough</title><script type="application/ld+json">'
        '{"@context":"https://schema.org","@type":"BlogPosting","headline":"Proofing dough",'
        '"datePublished":"2026-03-05T08:00:00+01:00"}</script></head><body><main><article>'
        "<h1>Proofing dough</h1><p>Published March 5, 2026</p><p>Mix it.</p></article></main></body></html>",
        bad='<!doctype html><html lang="en"><head><title>Proofing dough</title></head><body><main><article>'
        "<h1>Proofing dough</h1><ul><li>By Ines Roth</li><li>Updated on</li></ul><p>Mix it in the evening.</p>"
        "</article></main></body></html>",
    )

    before: int = 365
    """Days by which the last change may be before the publication: a system that holds an article back until its day
    keeps the date on which it was written."""
    tolerance: int = 1
    """Days by which two dates may differ: time zones and a push of the button after midnight."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        dates = facts.article.dates
        shown = [each for each in dates if each.origin in _SHOWN]
        marked = [each for each in dates if each.origin not in _SHOWN and each.origin not in _TRANSPORT]
        if not shown and not marked and facts.article.path.lower().endswith(_DRAFTS):
            yield Skip("a draft: the site's template shows the date")
            return
        yield from _empty((*shown, *marked))
        yield from self._missing(facts, shown, marked)
        yield from self._shown_against_marked(shown, marked)
        yield from self._within_markup(marked)
        yield from self._transport(dates, (*shown, *marked))

    def _missing(self, facts: Facts, shown: Sequence[Date], marked: Sequence[Date]) -> Iterator[Problem]:
        if any(each.text for each in shown):
            return
        days = _days(marked)
        by_kind = sorted((each for each in marked if day(each.iso)), key=lambda each: each.kind != "published")
        if not days and not any(each.text for each in marked):
            if not shown and not _may_be_shown(facts.article):
                yield Problem(
                    "neither the page nor its markup has a date of publication",
                    level="note",
                    about_page=True,
                    fix="Show the date of publication under the title, and add it to the markup.",
                    title="No date",
                    cause="no date",
                )
        elif days and not self._is_in(facts.article.page_text, days):
            first = by_kind[0]
            yield Problem(
                f"the markup says {_DONE[first.kind]} on {_plain(day(first.iso))}, but the page shows no date",
                line=first.line,
                quote=first.text,
                level="note",
                fix=f"Show the date under the title: {_DONE[first.kind]} on {_plain(day(first.iso))}.",
                key="not shown",
                title="Date not shown",
            )

    def _shown_against_marked(self, shown: Sequence[Date], marked: Sequence[Date]) -> Iterator[Problem]:
        for each in shown:
            readings = _readings(each)
            named = [other for other in marked if (not each.label or other.kind == each.kind) and day(other.iso)]
            rivals = _days(named)
            if readings and rivals and not any(self._near(own, other) for own in readings for other in rivals):
                newest = max(named, key=lambda other: str(day(other.iso)))
                if each.kind == "modified" and max(rivals) > max(readings):
                    # A system counts every saving as a change; the text's date is that of the last one that matters.
                    return
                yield Problem(
                    f"the page shows {short(_shown(each))}, but its markup says it was {_DONE[newest.kind]} on "
                    f"{_plain(max(rivals))}",
                    quote=each.text,
                    line=each.line,
                    fix=f"If the page is right, write “{each.text}” into the markup; otherwise correct the page.",
                    key=f"{each.kind} shown",
                    title="Page and markup have different dates",
                )
                return

    def _within_markup(self, marked: Sequence[Date]) -> Iterator[Problem]:
        structured = [each for each in marked if each.origin in ("json-ld", "microdata", "rdfa")]
        published, modified = (_days(each for each in structured if each.kind == kind) for kind in _DONE)
        if published and modified and (min(published) - max(modified)).days > self.before:
            yield Problem(
                f"the markup says it was changed on {_plain(max(modified))}, but published later, on "
                f"{_plain(min(published))}",
                line=structured[0].line,
                quote=str(max(modified)),
                level="note",
                key="changed before published",
                fix="Correct the date of change in the markup, or leave it out.",
                title="Changed before publication",
            )
        for kind, done in _DONE.items():
            named = [each for each in marked if each.kind == kind and day(each.iso) and _is_sure(each)]
            named = [each for each in named if each.origin not in _IN_CARDS] or named
            rival = next((each for each in named[1:] if not self._agree(each, named)), None)
            if rival is not None:
                first = next(each for each in named if each.origin != rival.origin or day(each.iso) != day(rival.iso))
                yield Problem(
                    f"{_named(first)} says it was {done} on {_plain(day(first.iso))}, but {_named(rival)} says "
                    f"{_plain(day(rival.iso))}",
                    line=rival.line,
                    quote=rival.text,
                    fix=f"If {_plain(day(first.iso))} is right, write it where “{rival.text}” is; otherwise correct "
                    f"the date in {_named(first)}.",
                    key=f"{kind} in markup",
                    title="Two dates in the markup",
                )

    def _transport(self, dates: Sequence[Date], named: Sequence[Date]) -> Iterator[Problem]:
        """The sitemap's and the server's date of change against the page's own date of change.

        Never against the date of publication: an article that was changed later is nothing to report, and neither is a
        server that sends the day on which the site was built.
        """
        own = max(_days(each for each in named if each.kind == "modified"), default=None)
        for each in dates:
            other = day(each.iso)
            if each.origin not in _TRANSPORT or own is None or other is None or self._near(own, other):
                continue
            if each.origin == "sitemap":
                yield Problem(
                    f"the sitemap says the last change was on {_plain(other)}, but the page says {_plain(own)}",
                    quote=each.text,
                    level="note",
                    fix="Change the lastmod in the sitemap when the article's text changes, and only then.",
                    key="sitemap",
                    title="Page and sitemap have different dates",
                )
            elif other < own:
                yield Problem(
                    f"the Last-Modified header says {_plain(other)}, but the page says it was changed on {_plain(own)}",
                    quote=each.text,
                    level="note",
                    fix="Set up the server to send the date of the last change, or no Last-Modified at all.",
                    key="header",
                    title="Page and server have different dates",
                )

    def _is_in(self, text: str, days: Sequence[date]) -> bool:
        """Whether the page shows one of the days in any form: in full, without its year, or counted from today."""
        years = {one.year for one in days}
        return (
            any(self._near(one, other) for other in days_in(text, years) for one in days)
            or _FROM_TODAY.search(text) is not None
            or any(names_day_of_month(text, one) for one in days)
        )

    def _agree(self, one: Date, named: Sequence[Date]) -> bool:
        """Whether the date is near one of another origin, or there is no other origin."""
        others = _days(each for each in named if each.origin != one.origin)
        own = day(one.iso)
        return not others or own is None or any(self._near(own, other) for other in others)

    def _near(self, one: date, other: date) -> bool:
        return abs((one - other).days) <= self.tolerance


def _empty(dates: Sequence[Date]) -> Iterator[Problem]:
    # Where it is the page's only date, taking its label out would leave none.
    others = any(each.text for each in dates)
    for each in dates:
        if each.text:
            continue
        what = (
            f"{short(each.label)} is not followed by a date"
            if each.label
            else f"{_named(each)} has an empty date of {'publication' if each.kind == 'published' else 'change'}"
        )
        yield Problem(
            what,
            quote=each.label,
            line=each.line,
            level="note",
            fix=f"Write the date after “{each.label}”{', or delete these words' if others else ''}."
            if each.label
            else "Fill it in, or delete it.",
            extent=None if others else 1.0,
            key=f"empty {each.kind} {each.origin}",
            title="Empty date",
        )


def _named(each: Date) -> str:
    return _PLACES.get(each.origin, f"the {each.origin}")


def _shown(each: Date) -> str:
    """What the reader sees: the label, if it is words and no class name, and the date."""
    is_words = each.label[:1].isupper() or " " in each.label
    return f"{each.label} {each.text}" if is_words else each.text


def _readings(each: Date) -> tuple[date, ...]:
    """The days that a date can mean: both, where 03/04/2025 may be March or April."""
    if own := day(each.iso):
        return (own,)
    both = (day(iso_date(each.text, language)) for language in ("en-GB", "en-US"))
    return tuple(dict.fromkeys(found for found in both if found is not None))


def _plain(one: date | None) -> str:
    """The day in words, as 4 June 2021."""
    return f"{one.day} {_MONTHS[one.month - 1]} {one.year}" if one is not None else ""


def _is_sure(date: Date) -> bool:
    """Whether it is known which date this is: a time element without class and label may be either."""
    return date.origin != "time" or bool(date.label)


def _may_be_shown(article: Article) -> bool:
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


def _days(dates: "Sequence[Date] | Iterator[Date]") -> list[date]:
    return [found for each in dates if (found := day(each.iso)) is not None]
