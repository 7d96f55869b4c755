"""An export in, by page the queries that bring people there out; and which of them another page is shown for, too."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from auditor.facts.links import address_key
from auditor.model.facts.searched import SearchedQuery
from auditor.model.search_export import Export, Figures

SHARE: Final = 0.2
"""Of a query's impressions that each of the pages has at least that share it."""
IMPRESSIONS: Final = 50
"""Of a query on the whole site, under which nothing is said of who shares it."""
DAYS: Final = 3
"""On which both must have been shown, where days are known: on one day Google may only have tried another page."""
_MOST: Final = 30
"""Queries of a page that are looked at for its keyphrases, most clicks first."""


def queries_by_page(export: Export) -> Mapping[str, tuple[SearchedQuery, ...]]:
    """By ``repr`` of the address's key. Empty where the export does not say which page was shown for which query."""
    of_query: dict[str, dict[str, Figures]] = defaultdict(dict)
    for (address, query), figures in export.pairs.items():
        key, text = repr(address_key(address)), " ".join(query.split()).casefold()
        rows = of_query[text]
        rows[key] = rows[key].plus(figures) if key in rows else figures
    days: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (address, query, day), figures in export.pair_days.items():
        if figures.impressions:
            days[repr(address_key(address)), " ".join(query.split()).casefold()].add(day)
    found: dict[str, list[SearchedQuery]] = defaultdict(list)
    for text, rows in of_query.items():
        total = sum(figures.impressions for figures in rows.values())
        large = [key for key, figures in rows.items() if total >= IMPRESSIONS and figures.impressions >= SHARE * total]
        for key, figures in rows.items():
            common = [len(days[key, text] & days[other, text]) for other in large if other != key]
            most = max(common, default=0)
            shared = key in large and bool(common) and (not export.pair_days or most >= DAYS)
            found[key].append(SearchedQuery(text, figures.clicks, figures.impressions, total, shared, most * shared))
    return {key: _first(queries) for key, queries in found.items()}


def _first(queries: list[SearchedQuery]) -> tuple[SearchedQuery, ...]:
    queries.sort(key=lambda query: (-query.clicks, -query.impressions, query.text))
    return (*queries[:_MOST], *(query for query in queries[_MOST:] if query.is_shared))
