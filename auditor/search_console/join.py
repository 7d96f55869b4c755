"""Exports and audited pages in, what the search says of each page out; joined by the project's rule of addresses."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from statistics import median
from typing import Final

from auditor.facts.links import address_key, is_absolute
from auditor.model import PageAudit
from auditor.model.search import Search, SearchPage, SharedQuery, Shown
from auditor.model.search_export import Export, Figures
from auditor.search_console.guesses import compared_with_guesses
from auditor.search_console.together import together
from auditor.search_console.trend import trend

_BUCKETS: Final = (1.5, 2.5, 3.5, 5.5, 10.5, 20.5)
"""Positions at which the next bucket begins: each of the first three alone, the rest of the page, the next one."""
_FEWEST: Final = 5
"""Pages of a bucket under which its median says nothing."""
_SEEN: Final = 10
"""Impressions under which a page's click rate says nothing."""
_SHARE: Final = 0.1
"""Of a query's impressions that a page has at least where it is one of several that share it."""
_TOP: Final = 0.75
_NAMED: Final = 20
"""Unmatched addresses that are listed."""
_MOST_SHARED: Final = 200
_Z: Final = 1.96


def joined(exports: Sequence[Export], pages: Iterable[PageAudit]) -> Search:
    """``pages`` may be briefs. Rows that are one page by ``address_key`` are added up: ``http`` and ``https``,
    ``www.``, a slash at the end and fragments make no difference."""
    export, pages = together(exports), list(pages)
    known = _known(pages)
    totals: dict[object, Figures] = {}
    keys: dict[str, object] = {}
    named: dict[object, tuple[int, str]] = {}
    for address, figures in export.pages.items():
        key: object = address_key(address)
        keys[address] = key
        totals[key] = totals[key].plus(figures) if key in totals else figures
        named[key] = max(named.get(key, (-1, "")), (figures.impressions, address))
    usual = _usual_rates(totals.values())
    found: dict[str, list[object]] = defaultdict(list)
    for key in totals:
        if key in known:
            found[known[key]].append(key)
    many = _top_quarter([totals[key].impressions for keys in found.values() for key in keys])
    rows = [_page(source, keys, totals, named, usual, many) for source, keys in found.items()]
    unmatched = sorted((key for key in totals if key not in known), key=lambda key: (-named[key][0], named[key][1]))
    return Search(
        files=tuple(dict.fromkeys(each.name for each in exports)),
        first=export.first,
        last=export.last,
        pages=tuple(sorted(rows, key=lambda row: (-row.impressions, row.source))),
        shared=_shared(export, known),
        keyphrases=compared_with_guesses(pages, rows),
        trend=trend(export, exports, {address: known[key] for address, key in keys.items() if key in known}),
        has_queries=bool(export.pairs),
        unmatched=tuple(named[key][1] for key in unmatched[:_NAMED]),
        unmatched_count=len(unmatched),
        notes=export.notes,
    )


def _known(pages: Iterable[PageAudit]) -> dict[object, str]:
    """Sources by the address that answered, else by one that a page alone claims: what several claim is no address."""
    answered: dict[object, str] = {}
    claimed: dict[object, set[str]] = defaultdict(set)
    for page in pages:
        article = page.facts.article
        if is_absolute(article.identity):
            answered.setdefault(address_key(article.identity), page.source)
        if is_absolute(article.url):
            claimed[address_key(article.url)].add(page.source)
    alone = {key: next(iter(sources)) for key, sources in claimed.items() if len(sources) == 1}
    return {**alone, **answered}


def bucket_of(position: float) -> int:
    """Positions between which people click alike."""
    return bisect_left(_BUCKETS, position)


def _page(
    source: str, keys: Sequence[object], totals: Mapping[object, Figures],
    named: Mapping[object, tuple[int, str]], usual: Mapping[int, float], many: float,
) -> SearchPage:  # fmt: skip
    figures = Figures()
    for key in keys:
        figures = figures.plus(totals[key])
    position = figures.position
    rate = usual.get(bucket_of(position)) if position is not None else None
    few = bool(
        rate
        and figures.impressions >= many
        and figures.clicks < figures.impressions * rate / 2
        and _at_most(figures.clicks, figures.impressions) < rate
    )
    return SearchPage(
        source, max(named[key] for key in keys)[1], figures.clicks, figures.impressions, position, rate, few
    )


def _usual_rates(pages: Iterable[Figures]) -> dict[int, float]:
    """Median click rate by bucket, over all pages of the exports, audited or not."""
    rates: dict[int, list[float]] = defaultdict(list)
    for figures in pages:
        if figures.position is not None and figures.impressions >= _SEEN:
            rates[bucket_of(figures.position)].append(figures.clicks / figures.impressions)
    return {bucket: median(values) for bucket, values in rates.items() if len(values) >= _FEWEST}


def _top_quarter(impressions: Sequence[int]) -> float:
    """The least that a page of the top quarter has."""
    ordered = sorted(impressions)
    return ordered[min(len(ordered) - 1, int(_TOP * len(ordered)))] if ordered else 0.0


def _at_most(clicks: int, impressions: int) -> float:
    """Upper end of Wilson's 95 % interval: a rate that chance alone can make low is not called low."""
    share, square = clicks / impressions, _Z * _Z
    middle = share + square / (2 * impressions)
    width = _Z * sqrt(share * (1 - share) / impressions + square / (4 * impressions**2))
    return (middle + width) / (1 + square / impressions)


def _shared(export: Export, known: Mapping[object, str]) -> tuple[SharedQuery, ...]:
    of_query: dict[str, dict[object, Figures]] = defaultdict(dict)
    for (address, query), figures in export.pairs.items():
        key: object = known.get(address_key(address), address)
        rows = of_query[query]
        rows[key] = rows[key].plus(figures) if key in rows else figures
    audited = frozenset(known.values())
    shared = []
    for query, rows in of_query.items():
        total = sum(figures.impressions for figures in rows.values())
        sharing = [
            Shown(str(source), figures.clicks, figures.impressions)
            for source, figures in rows.items()
            if source in audited and total >= _SEEN and figures.impressions >= _SHARE * total
        ]
        if len(sharing) > 1:
            sharing.sort(key=lambda shown: (-shown.impressions, shown.source))
            shared.append(SharedQuery(query, total, tuple(sharing)))
    shared.sort(key=lambda one: (-one.impressions, one.query))
    return tuple(shared[:_MOST_SHARED])
