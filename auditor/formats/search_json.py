"""What Search Console says of the pages as values, and their names in report.json."""

from typing_extensions import TypedDict  # as in json_names

from auditor.model.search import Search


class SearchPageJson(TypedDict):
    """``rate`` and ``usual_rate``, the median at the same positions on this site, are shares of 1."""

    source: str
    address: str
    clicks: int
    impressions: int
    rate: float
    usual_rate: float | None
    position: float | None
    few_click: bool


class ShownJson(TypedDict):
    source: str
    clicks: int
    impressions: int


class SharedQueryJson(TypedDict):
    query: str
    impressions: int
    pages: list[ShownJson]


class UnmatchedJson(TypedDict):
    """``first`` has the most shown of the ``count`` addresses that are no audited page."""

    count: int
    first: list[str]


class SearchJson(TypedDict):
    """``from_store``: no export was given, and the figures are those that earlier runs left."""

    files: list[str]
    from_store: bool
    first: str
    last: str
    pages: list[SearchPageJson]
    shared: list[SharedQueryJson]
    has_queries: bool
    unmatched: UnmatchedJson
    notes: list[str]


def search_json(search: Search) -> SearchJson:
    return {
        "files": list(search.files),
        "from_store": search.from_store,
        "first": search.first,
        "last": search.last,
        "pages": [
            {
                "source": page.source,
                "address": page.address,
                "clicks": page.clicks,
                "impressions": page.impressions,
                "rate": round(page.rate, 4),
                "usual_rate": None if page.usual_rate is None else round(page.usual_rate, 4),
                "position": None if page.position is None else round(page.position, 1),
                "few_click": page.few_click,
            }
            for page in search.pages
        ],
        "shared": [
            {
                "query": one.query,
                "impressions": one.impressions,
                "pages": [
                    {"source": shown.source, "clicks": shown.clicks, "impressions": shown.impressions}
                    for shown in one.pages
                ],
            }
            for one in search.shared
        ],
        "has_queries": search.has_queries,
        "unmatched": {"count": search.unmatched_count, "first": list(search.unmatched)},
        "notes": list(search.notes),
    }
