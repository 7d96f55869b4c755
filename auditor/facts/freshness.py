"""An article and how it was in the last run in, what that says of its dates out.

A date is a promise: what follows it was written or looked through on that day. So each of a page's clocks (the date
that it shows, that of its markup, the sitemap's ``lastmod``) is compared with the text alone: ads, comments and lists
of related posts are no part of the article, and move nothing.
"""

from array import array
from datetime import date

from auditor.facts.sketch import shingles
from auditor.model import Article, Clocks, Facts, Freshness, Since
from auditor.text.dates import day
from auditor.text.digest import digest

MOST = 2_048
"""Shingles of a text that are kept: 8 KB at most, exact for an article of that many words."""
_FEWEST = 50
"""Shingles under which a share of new ones says little."""
_BITS = 32
_MADE = 2
"""How shingles are made, as the first number of those that are kept: those that an earlier version of this program
left, which begin with another one, are not compared."""
_READ = 3
"""Clocks that people or search engines read; the fourth is the header."""
_SHOWN = frozenset({"byline"})
_TRANSPORT = frozenset({"sitemap", "header"})


def freshness(facts: Facts, before: Since | None, started: str = "") -> Freshness:
    """``before`` is how the last run left the page; None for a page that it did not see. ``started`` is the time of
    this run (ISO 8601)."""
    now, clocks, words = _digest(facts.article), clocks_of(facts.article), _kept(shingles(facts))
    if started and clocks.served >= started[:10]:  # the host says when it made the answer, and nothing of the page
        clocks = clocks._replace(served="")
    if before is None or not before.digest or _as_first_seen(before, now, clocks):
        return Freshness(since=Since(now, clocks, clocks, Clocks(now, now, now, now), words))
    each = [
        _clock(now, before.digest, *values)
        for values in zip(clocks, before.clocks, before.honest, before.at_clock, strict=True)
    ]
    honest, at_clock = (Clocks(*values) for values in zip(*each, strict=True))
    dates_kept = (clocks.shown, clocks.marked) == (before.clocks.shown, before.clocks.marked)
    since = Since(
        now, clocks, honest, at_clock, words=before.words if dates_kept and _is_comparable(before.words) else words
    )
    moved = bool(before.clocks.listed) and clocks.listed > before.clocks.listed
    return Freshness(known=True, since=since, lastmod_moved=moved, new=_new(since.words, words))


def _as_first_seen(before: Since, now: str, clocks: Clocks) -> bool:
    """Whether the page and its dates are as in the first run that saw them, in which case all nights say the same.
    ``Last-Modified`` says nothing on its first day, and is no date that anybody reads."""
    first = set(before.at_clock) == {before.digest} and before.honest[:_READ] == before.clocks[:_READ]
    return first and now == before.digest and clocks[:_READ] == before.clocks[:_READ]


def _clock(now: str, text_before: str, value: str, value_before: str, honest: str, at_clock: str) -> tuple[str, str]:
    """The clock's last value that came with this text, and the text with which it took its present value."""
    if value == value_before:
        return (honest if now == text_before else value), at_clock
    with_the_text = now != at_clock  # which changed since the clock was set, in this run or in one before
    return (value if with_the_text or not honest else honest), now


def clocks_of(article: Article) -> Clocks:
    """The latest day of each, but for the markup's: there the date of change goes before that of publication."""
    shown = [found for each in article.dates if each.origin in _SHOWN and (found := day(each.iso))]
    in_markup = [each for each in article.dates if each.origin not in _SHOWN | _TRANSPORT]
    modified, published = (
        [found for each in in_markup if each.kind == kind and (found := day(each.iso))]
        for kind in ("modified", "published")
    )
    listed, served = (
        [found for each in article.dates if each.origin == origin and (found := day(each.iso))]
        for origin in ("sitemap", "header")
    )
    return Clocks(_latest(shown), _latest(modified or published), _latest(listed), _latest(served))


def text_digest(article: Article) -> str:
    """Of the article's text alone, hexadecimal."""
    return f"{digest(*(block.text for block in article.blocks)):016x}"


def _digest(article: Article) -> str:
    """Of the text, the names of the page and where its links lead; not of what a link says behind its ``?``."""
    links = sorted({link.href.partition("?")[0] for link in article.links if link.block >= 0})
    h1s = [heading.text for heading in article.headings if heading.level == 1]
    names = (article.title.text, article.description.text, *h1s)
    return f"{digest(*names, '', *(block.text for block in article.blocks), '', *links):016x}"


def _latest(days: list[date]) -> str:
    return max(days).isoformat() if days else ""


def _kept(found: frozenset[int]) -> bytes:
    """The smallest of the shingles, of each the upper half, behind the number that says how they are made."""
    return array("I", [_MADE, *(each >> _BITS for each in sorted(found)[:MOST])]).tobytes()


def _is_comparable(words: bytes) -> bool:
    return array("I", words[: array("I").itemsize]).tolist() == [_MADE]


def _new(before: bytes, now: bytes) -> float | None:
    """Share of the present shingles that were not there before."""
    old, present = array("I", before)[1:], array("I", now)[1:]
    if min(len(old), len(present)) < _FEWEST:
        return None
    if len(old) >= MOST or len(present) >= MOST:  # of each text the smallest are known: compared as far as both reach
        reach = min(old[-1] if len(old) >= MOST else present[-1], present[-1] if len(present) >= MOST else old[-1])
        old, present = (array("I", (each for each in side if each <= reach)) for side in (old, present))
    known = set(old)
    return sum(each not in known for each in present) / max(1, len(present))
