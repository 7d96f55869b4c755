"""An export by day, or several of different periods, in; the pages that lose clicks out, season and site set off.

A year ago is the measure where the days are there: the same days a year before had the same season. Else it is the
site's own way: what a page did from one stretch of days to the next, beside what all others did. A fall counts where
chance and what pages of this site do by themselves explain it in fewer than one of twenty such reports: the spread of
all pages' changes, by its median so that those that fall do not widen it, and a limit that grows with their number.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from math import exp, log, sqrt
from statistics import NormalDist, median
from typing import Final, NamedTuple

from auditor.model.search import Losing, Trend
from auditor.model.search_export import Export

LONGEST: Final = 84
"""Days that are compared, at most: twelve weeks. Whole weeks, since weekends differ."""
SHORTEST: Final = 28
YEAR: Final = 364
"""52 weeks: the same days of the week."""
CLICKS: Final = 30
"""Of a page in the earlier days, under which its fall says nothing."""
FALL: Final = 0.2
"""Share of its clicks that a page has lost at least."""
FEWEST_PAGES: Final = 10
"""With so many clicks, under which the spread of the site is not known."""
_LEVEL: Final = 0.05
_USUAL: Final = 0.6745
"""Median of the absolute value of a standard normal."""


class _Spans(NamedTuple):
    before: tuple[str, str]
    after: tuple[str, str]
    is_year: bool


def trend(export: Export, parts: Sequence[Export], keys: Mapping[str, str]) -> Trend:
    """``export`` is all that is known together, ``parts`` are the exports it comes from; ``keys`` has the page of each
    address."""
    known = _by_day(export, keys) or _by_period(parts, keys)
    if known is None:
        return Trend(reason="This takes an export with the day in each row, or several of periods of one length.")
    spans, before, after = known
    return _compared(spans, before, after)


def _by_day(export: Export, keys: Mapping[str, str]) -> tuple[_Spans, Mapping[str, int], Mapping[str, int]] | None:
    days = {day for _, day in export.page_days}
    spans = spans_of(days)
    if spans is None:
        return None
    before: defaultdict[str, int] = defaultdict(int)
    after: defaultdict[str, int] = defaultdict(int)
    for (address, day), figures in export.page_days.items():
        if address in keys:
            for clicks, (first, last) in ((before, spans.before), (after, spans.after)):
                if first <= day <= last:
                    clicks[keys[address]] += figures.clicks
    return spans, before, after


def spans_of(days: Iterable[str]) -> _Spans | None:
    """Which days to compare: the last weeks with those a year before, else with the weeks before them. The days of
    both must nearly all be there."""
    known = {date.fromisoformat(day).toordinal() for day in days}
    if not known:
        return None
    end = max(known)
    for distance in (YEAR, None):
        for length in range(LONGEST, SHORTEST - 1, -7):
            start = end - length + 1
            away = distance or length
            if all(
                sum(day in known for day in range(first, first + length)) >= 0.9 * length
                for first in (start, start - away)
            ):
                return _Spans(_days(start - away, length), _days(start, length), is_year=distance is not None)
    return None


def _days(first: int, length: int) -> tuple[str, str]:
    return date.fromordinal(first).isoformat(), date.fromordinal(first + length - 1).isoformat()


def _by_period(
    parts: Sequence[Export], keys: Mapping[str, str]
) -> tuple[_Spans, Mapping[str, int], Mapping[str, int]] | None:
    """Exports of whole periods: the last one with that of a year before, else with the one right before it."""
    dated = sorted((part for part in parts if part.last), key=lambda part: (part.last, part.first))
    if len({(part.first, part.last) for part in dated}) < 2:
        return None
    last = dated[-1]
    earlier = [part for part in dated if part.last < last.first and _is_as_long(part, last)]
    year = [part for part in earlier if abs(_apart(part, last) - YEAR - 1) <= 3]
    nearest = [part for part in earlier if date.fromisoformat(last.first) - date.fromisoformat(part.last) <= _A_WEEK]
    chosen = (year or nearest)[-1:]
    if not chosen:
        return None
    spans = _Spans((chosen[0].first, chosen[0].last), (last.first, last.last), is_year=bool(year))

    def clicks(period: tuple[str, str]) -> Mapping[str, int]:
        found: dict[str, dict[str, int]] = defaultdict(dict)
        for part in dated:
            if (part.first, part.last) == period:
                for address, figures in part.pages.items():
                    if address in keys:
                        rows = found[keys[address]]
                        rows[address] = max(rows.get(address, 0), figures.clicks)
        return {page: sum(rows.values()) for page, rows in found.items()}

    return spans, clicks(spans.before), clicks(spans.after)


_A_WEEK: Final = timedelta(days=7)


def _is_as_long(one: Export, other: Export) -> bool:
    lengths = [(date.fromisoformat(each.last) - date.fromisoformat(each.first)).days + 1 for each in (one, other)]
    return min(lengths) >= SHORTEST and max(lengths) - min(lengths) <= 3


def _apart(one: Export, other: Export) -> int:
    return (date.fromisoformat(other.first) - date.fromisoformat(one.first)).days


def _compared(spans: _Spans, before: Mapping[str, int], after: Mapping[str, int]) -> Trend:
    judged = sorted(page for page, clicks in before.items() if clicks >= CLICKS)
    said = {"before": spans.before, "after": spans.after, "is_year": spans.is_year}
    if len(judged) < FEWEST_PAGES:
        reason = f"Only {len(judged)} pages had {CLICKS} clicks or more; it takes {FEWEST_PAGES} to know what is usual."
        return Trend(reason=reason, **said)  # type: ignore[arg-type]
    moved = {page: log((after.get(page, 0) + 0.5) / (before[page] + 0.5)) for page in judged}
    usual = median(moved.values())
    error = {page: sqrt(1 / (before[page] + 0.5) + 1 / (after.get(page, 0) + 0.5)) for page in judged}
    spread = max(1.0, median(abs(moved[page] - usual) / error[page] for page in judged) / _USUAL)
    limit = NormalDist().inv_cdf(_LEVEL / len(judged))
    losing = [
        Losing(page, before[page], after.get(page, 0))
        for page in judged
        if (moved[page] - (0.0 if spans.is_year else usual)) / (spread * error[page]) < limit
        and after.get(page, 0) <= (1 - FALL) * before[page] * (1.0 if spans.is_year else exp(usual))
    ]
    losing.sort(key=lambda page: (page.after - page.before, page.source))
    return Trend(losing=tuple(losing), judged=len(judged), site=exp(usual) - 1, **said)  # type: ignore[arg-type]
