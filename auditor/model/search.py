"""What Google's Search Console says of the audited pages: who saw them in the results, and who clicked."""

from auditor.model.record import record


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
    has_queries: bool = False
    """Whether an export says which page was shown for which query; without it nothing can be shared."""
    unmatched: tuple[str, ...] = ()
    """The first addresses that are no audited page, most impressions first."""
    unmatched_count: int = 0
    """How many there are."""
    notes: tuple[str, ...] = ()
    """What of the exports was not used, each in one line."""
    from_store: bool = False
    """Whether the run was given no export, and the figures are those that earlier ones left."""
