"""What Search Console says of the pages as values, and their names in report.json."""

from typing_extensions import TypedDict  # as in json_names

from auditor.model.search import ChangeEffect, Effect, Search, Trend


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


class SearchedKeyphraseJson(TypedDict):
    """``guess`` is what would have been guessed without Search Console, empty for nothing; ``agrees`` where one of the
    two has all words of the other."""

    source: str
    phrase: str
    guess: str
    agrees: bool


class LosingJson(TypedDict):
    source: str
    before: int
    after: int


class TrendJson(TypedDict):
    """Clicks of the days ``before`` and ``after`` (first and last). ``year``: those before are a year earlier, and the
    season falls out; else pages are compared with the middle one, which changed by ``site`` (a share). ``reason`` says
    why nothing can be said."""

    before: list[str]
    after: list[str]
    year: bool
    judged: int
    site: float
    losing: list[LosingJson]
    reason: str


class EffectJson(TypedDict):
    """``change`` with its 95 % interval: of clicks a share, of positions places (below 0: nearer to the top)."""

    verdict: str
    change: float | None
    low: float | None
    high: float | None
    reason: str


class ChangeEffectJson(TypedDict):
    """Pages on which a check found nothing any more, or, with an empty ``check``, whose text or title was changed,
    between ``first`` and ``last``; compared with ``unchanged`` pages over ``days`` before and after."""

    check: str
    title: str
    pages: int
    first: str
    last: str
    days: int
    unchanged: int
    of_section: bool
    clicks: EffectJson
    position: EffectJson


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
    keyphrases: list[SearchedKeyphraseJson]
    has_queries: bool
    trend: TrendJson
    effects: list[ChangeEffectJson]
    effects_unknown: str
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
        "keyphrases": [
            {"source": one.source, "phrase": one.phrase, "guess": one.guess, "agrees": one.agrees}
            for one in search.keyphrases
        ],
        "has_queries": search.has_queries,
        "trend": trend_json(search.trend),
        "effects": [change_effect_json(one) for one in search.effects],
        "effects_unknown": search.effects_unknown,
        "unmatched": {"count": search.unmatched_count, "first": list(search.unmatched)},
        "notes": list(search.notes),
    }


def trend_json(trend: Trend) -> TrendJson:
    return {
        "before": list(trend.before),
        "after": list(trend.after),
        "year": trend.is_year,
        "judged": trend.judged,
        "site": round(trend.site, 4),
        "losing": [{"source": page.source, "before": page.before, "after": page.after} for page in trend.losing],
        "reason": trend.reason,
    }


def change_effect_json(one: ChangeEffect) -> ChangeEffectJson:
    return {
        "check": one.check,
        "title": one.title,
        "pages": one.pages,
        "first": one.first,
        "last": one.last,
        "days": one.days,
        "unchanged": one.unchanged,
        "of_section": one.of_section,
        "clicks": _effect(one.clicks),
        "position": _effect(one.position),
    }


def _effect(effect: Effect) -> EffectJson:
    return {
        "verdict": effect.verdict,
        "change": _rounded(effect.change),
        "low": _rounded(effect.low),
        "high": _rounded(effect.high),
        "reason": effect.reason,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
