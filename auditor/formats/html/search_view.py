"""Report -> what its section "Search" prints: the pages most seen, those that few click, queries that pages share."""

from collections.abc import Mapping
from typing import Final

from auditor.formats.effects import beside, change_said, what_was_done
from auditor.formats.phrasing import title_of
from auditor.formats.readers import Readers
from auditor.model import Report
from auditor.model.record import record
from auditor.model.search import ChangeEffect, Search, SearchedKeyphrase, SearchPage, SharedQuery

_MOST: Final = 20
_FEW_CLICK: Final = 10


@record
class SearchRow:
    figures: SearchPage
    title: str
    description: str = ""
    """The meta description, of pages that few click."""


@record
class EffectRow:
    """A kind of change, in words."""

    figures: ChangeEffect
    done: str
    clicks: tuple[str, str]
    position: tuple[str, str]
    """The change and its interval; empty where it cannot be told."""
    beside: str


@record
class SearchView:
    search: Search
    orders: bool
    """Whether the changes are ordered by it."""
    clicks: int
    impressions: int
    rows: tuple[SearchRow, ...]
    few_click: tuple[SearchRow, ...]
    few_click_count: int
    shared: tuple[SharedQuery, ...]
    differing: tuple[SearchedKeyphrase, ...]
    """Articles whose queries and guess differ."""
    differing_count: int
    guessed_count: int
    """Articles of which both are known."""
    losing_count: int
    effects: tuple[EffectRow, ...]
    titles: Mapping[str, str]
    """Of the pages that share queries, or are named with their keyphrases, by source."""


def search_view(report: Report, positions: Mapping[str, int]) -> SearchView | None:
    """``positions`` says where in the report the page of a source is."""
    search = report.search
    if search is None:
        return None

    def title(source: str) -> str:
        return title_of(report.brief(positions[source]).facts.article) if source in positions else source

    def with_snippet(page: SearchPage) -> SearchRow:
        article = report.pages[positions[page.source]].facts.article
        return SearchRow(page, title_of(article), article.description.text.strip())

    few = [page for page in search.pages if page.few_click and page.source in positions]
    shared = search.shared[:_MOST]
    guessed = [one for one in search.keyphrases if one.guess]
    differing = [one for one in guessed if not one.agrees]
    named = {shown.source for one in shared for shown in one.pages} | {one.source for one in differing[:_MOST]}
    named |= {one.source for one in search.trend.losing[:_MOST]}
    return SearchView(
        search=search,
        orders=Readers(report).known,
        clicks=sum(page.clicks for page in search.pages),
        impressions=sum(page.impressions for page in search.pages),
        rows=tuple(SearchRow(page, title(page.source)) for page in search.pages[:_MOST]),
        few_click=tuple(map(with_snippet, few[:_FEW_CLICK])),
        few_click_count=len(few),
        shared=shared,
        differing=tuple(differing[:_MOST]),
        differing_count=len(differing),
        guessed_count=len(guessed),
        losing_count=len(search.trend.losing),
        effects=tuple(map(_effect_row, search.effects)),
        titles={source: title(source) for source in named},
    )


def _effect_row(one: ChangeEffect) -> EffectRow:
    clicks, position = change_said(one.clicks, places=False), change_said(one.position, places=True)
    return EffectRow(one, what_was_done(one), clicks, position, beside(one).strip())
