"""Finds dates of publication and change that are missing, empty or contradictory."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import ClassVar

from auditor.check import Problem, Rule, Skip, Verdict
from auditor.facts.trust import (
    counts_from_today,
    days_of,
    has_short_form,
    is_labelled,
    is_post,
    is_read,
    may_be_dated,
    readings_of,
    says_it_is_a_post,
)
from auditor.model import Date, DateKind, Facts
from auditor.model.record import record
from auditor.text.dates import day, days_in, names_day_of_month, plain
from auditor.wording import short

_SHOWN = frozenset({"byline"})
_IN_CARDS = frozenset({"microdata", "rdfa"})
"""Where the dates of other articles stand as well, in the cards that lead to them."""
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


@record
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
    changed: int = 31
    """Days by which two dates of change may differ within the markup: one is that of the last saving."""

    def judge(self, facts: Facts) -> Iterator[Verdict]:
        dates = facts.article.dates
        shown = [each for each in dates if each.origin in _SHOWN]
        marked = [each for each in dates if each.origin not in _SHOWN and each.is_of_page]
        if not shown and facts.article.is_draft:
            yield Skip("a draft: the site's template shows the date")
            return
        yield from _empty((*shown, *marked))
        yield from self._missing(facts, shown, marked)
        yield from self._shown_against_marked(shown, marked)
        yield from self._within_markup(marked)
        yield from self._transport(dates, (*shown, *marked))

    def _missing(self, facts: Facts, shown: Sequence[Date], marked: Sequence[Date]) -> Iterator[Problem]:
        article = facts.article
        if any(each.text for each in shown) or not is_post(facts) or not is_read(article):
            return
        days = days_of(marked)
        by_kind = sorted((each for each in marked if day(each.iso)), key=lambda each: each.kind != "published")
        if not days and not any(each.text for each in marked):
            if not shown and not may_be_dated(facts.article):
                yield Problem(
                    "neither the page nor its markup has a date of publication",
                    level="note",
                    about_page=True,
                    fix="Show the date of publication under the title, and add it to the markup.",
                    title="No date",
                    cause="no date",
                )
        elif days and article.url and not (facts.site.is_dated or says_it_is_a_post(article)):
            return  # a guide, a list of prices: nobody looks for its day
        elif days and not self._is_in(article.page_text, days) and not is_labelled(article.page_text):
            first = by_kind[0]
            yield Problem(
                f"the markup says {_DONE[first.kind]} on {plain(day(first.iso))}, but the page shows no date",
                line=first.line,
                quote=first.text,
                level="note",
                fix=f"Show the date under the title: {_DONE[first.kind]} on {plain(day(first.iso))}.",
                key="not shown",
                title="Date not shown",
            )

    def _shown_against_marked(self, shown: Sequence[Date], marked: Sequence[Date]) -> Iterator[Problem]:
        for each in shown:
            readings = readings_of(each)
            named = _may_be_same(each, marked)
            rivals = days_of(named)
            if readings and rivals and not any(self._near(own, other) for own in readings for other in rivals):
                newest = max(named, key=lambda other: str(day(other.iso)))
                if each.kind == "modified" and max(rivals) > max(readings):
                    # A system counts every saving as a change; the text's date is that of the last one that matters.
                    return
                yield Problem(
                    f"the page shows {short(_shown(each))}, but its markup says it was {_DONE[newest.kind]} on "
                    f"{plain(max(rivals))}",
                    quote=each.text,
                    line=each.line,
                    fix=f"If the page is right, write “{each.text}” into the markup; otherwise correct the page.",
                    key=f"{each.kind} shown",
                    title="Page and markup have different dates",
                )
                return

    def _within_markup(self, marked: Sequence[Date]) -> Iterator[Problem]:
        structured = [each for each in marked if each.origin in ("json-ld", "microdata", "rdfa")]
        published, modified = (days_of(each for each in structured if each.kind == kind) for kind in _DONE)
        if published and modified and (min(published) - max(modified)).days > self.before:
            yield Problem(
                f"the markup says it was changed on {plain(max(modified))}, but published later, on "
                f"{plain(min(published))}",
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
            within = self.changed if kind == "modified" else self.tolerance
            rival = next((each for each in named[1:] if not _agree(each, named, within)), None)
            if rival is not None:
                first = next(each for each in named if each.origin != rival.origin or day(each.iso) != day(rival.iso))
                yield Problem(
                    f"{_named(first)} says it was {done} on {plain(day(first.iso))}, but {_named(rival)} says "
                    f"{plain(day(rival.iso))}",
                    line=rival.line,
                    quote=rival.text,
                    fix=f"If {plain(day(first.iso))} is right, write it where “{rival.text}” is; otherwise correct "
                    f"the date in {_named(first)}.",
                    key=f"{kind} in markup",
                    title="Two dates in the markup",
                )

    def _transport(self, dates: Sequence[Date], named: Sequence[Date]) -> Iterator[Problem]:
        """The sitemap's and the server's date of change against the page's own date of change.

        Never against the date of publication: an article that was changed later is nothing to report, and neither is a
        server that sends the day on which the site was built.
        """
        own = max(days_of(each for each in named if each.kind == "modified"), default=None)
        for each in dates:
            other = day(each.iso)
            if each.is_of_page or own is None or other is None or self._near(own, other):
                continue
            if each.origin == "sitemap":
                yield Problem(
                    f"the sitemap says the last change was on {plain(other)}, but the page says {plain(own)}",
                    quote=each.text,
                    level="note",
                    fix="Change the lastmod in the sitemap when the article's text changes, and only then.",
                    key="sitemap",
                    title="Page and sitemap have different dates",
                )
            elif other < own:
                yield Problem(
                    f"the Last-Modified header says {plain(other)}, but the page says it was changed on {plain(own)}",
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
            or counts_from_today(text)
            or any(names_day_of_month(text, one) or has_short_form(text, one) for one in days)
        )

    def _near(self, one: date, other: date) -> bool:
        return abs((one - other).days) <= self.tolerance


def _agree(one: Date, named: Sequence[Date], within: int) -> bool:
    """Whether the date is near one of another origin, or there is no other origin."""
    others = days_of(each for each in named if each.origin != one.origin)
    own = day(one.iso)
    return not others or own is None or any(abs((own - other).days) <= within for other in others)


def _may_be_same(shown: Date, marked: Sequence[Date]) -> list[Date]:
    """The marked-up dates with one of which the shown one should agree: all where it has no label, else those of its
    kind. An article that says only when it was changed, after the day it shows, is nothing to report."""
    named = [other for other in marked if (not shown.label or other.kind == shown.kind) and day(other.iso)]
    own = day(shown.iso)
    is_later = own is not None and all(other.kind == "modified" and (day(other.iso) or own) > own for other in named)
    return [] if is_later and shown.kind == "published" else named


def _empty(dates: Sequence[Date]) -> Iterator[Problem]:
    # Where it is the page's only date, taking its label out would leave none.
    others = any(each.text for each in dates)
    given = {each.kind for each in dates if each.text and each.origin not in _SHOWN}
    for each in dates:
        # An empty property of the markup that another place of the markup gives takes nothing from anybody.
        if each.text or (each.origin not in _SHOWN and each.kind in given):
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
    return f"{each.label} {each.text}" if each.label[:1].isupper() or " " in each.label else each.text


def _is_sure(date: Date) -> bool:
    """Whether it is known which date this is: a time element without class and label may be either."""
    return date.origin != "time" or bool(date.label)
