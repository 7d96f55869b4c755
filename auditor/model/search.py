"""What Google's Search Console says of the audited pages: who saw them in the results, and who clicked."""

from typing import Literal

from auditor.model.record import record

Verdict = Literal["worked", "did harm", "no difference seen", "cannot tell"]


@record
class SearchPage:
    """One audited page in the results of the search."""

    source: str
    address: str
    """As the export writes it; of several that are one page, the one that was shown most."""
    clicks: int
    impressions: int
    position: float | None
    """Mean over its impressions, from 1; None where the export does not say."""
    usual_rate: float | None = None
    """Median click rate, 0 to 1, of this site's pages at the same positions; None where they are too few."""
    few_click: bool = False
    """Whether many see it and few click: impressions in the site's top quarter, click rate under half of the usual."""

    @property
    def rate(self) -> float:
        """Clicks an impression, 0 to 1."""
        return self.clicks / self.impressions if self.impressions else 0.0


@record
class Shown:
    """A page's part of the impressions of one query."""

    source: str
    clicks: int
    impressions: int


@record
class SharedQuery:
    """A query whose impressions several audited pages share, each with a tenth of them or more."""

    query: str
    impressions: int
    """Of all pages of the site."""
    pages: tuple[Shown, ...]
    """Most impressions first."""


@record
class SearchedKeyphrase:
    """What people search for when they come to an article, and what would have been guessed."""

    source: str
    phrase: str
    guess: str
    """Empty where nothing is sure enough to be guessed."""
    agrees: bool
    """Whether one of the two has all words of the other, in any form."""


@record
class Losing:
    """A page that lost clicks from the earlier days to the later ones."""

    source: str
    before: int
    after: int


@record
class Trend:
    """Pages that lose, by the same days a year before, else by what the rest of the site did."""

    losing: tuple[Losing, ...] = ()
    """Most clicks lost first."""
    before: tuple[str, str] = ("", "")
    after: tuple[str, str] = ("", "")
    """First and last day of what was compared, ISO 8601."""
    is_year: bool = False
    """Whether the earlier days are those of a year before."""
    judged: int = 0
    """Pages with clicks enough."""
    site: float = 0.0
    """How the middle one of them changed, as a share of its clicks."""
    reason: str = ""
    """Why it cannot be told, in a sentence."""


@record
class Effect:
    """What a change did, beside pages that nobody changed. Ends of the interval are those of 95 %."""

    verdict: Verdict
    change: float | None = None
    """Of clicks, as a share: 0.2 is a fifth more than without the change. Of positions, in places: -1 is one place
    nearer to the top. None for "cannot tell"."""
    low: float | None = None
    high: float | None = None
    reason: str = ""
    """Why it cannot be told."""


@record
class ChangeEffect:
    """Pages that were changed alike within a few weeks, and what came of it."""

    check: str
    """Whose findings went away; empty for a text or a title that was changed."""
    title: str
    """That of the findings, or what was changed."""
    pages: int
    """All that were changed so; some may have no figures."""
    first: str
    last: str
    """Days between which they were changed, ISO 8601."""
    days: int
    """Of figures before and after."""
    unchanged: int
    """Pages that they are compared with."""
    of_section: bool
    """Whether those are of the same sections; else they are of the whole site, since there are too few."""
    clicks: Effect
    position: Effect


@record
class Search:
    files: tuple[str, ...]
    """Names of the exports."""
    first: str
    last: str
    """Days of the period, ISO 8601; empty where no export has days."""
    pages: tuple[SearchPage, ...] = ()
    """Most impressions first."""
    shared: tuple[SharedQuery, ...] = ()
    """Most impressions first."""
    keyphrases: tuple[SearchedKeyphrase, ...] = ()
    """Of the articles whose keyphrases are from Search Console; those that differ first, most impressions first."""
    has_queries: bool = False
    """Whether an export says which page was shown for which query; without it nothing can be shared."""
    unmatched: tuple[str, ...] = ()
    """The first addresses that are no audited page, most impressions first."""
    unmatched_count: int = 0
    """How many there are."""
    notes: tuple[str, ...] = ()
    """What of the exports was not used, each in one line."""
    trend: Trend = Trend()
    effects: tuple[ChangeEffect, ...] = ()
    """Most pages first."""
    effects_unknown: str = ""
    """Why nothing can be said of changes, in a sentence."""
    from_store: bool = False
    """Whether the run was given no export, and the figures are those that earlier ones left."""
