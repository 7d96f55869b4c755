"""What people searched for when a page was shown to them, as an export of Search Console says."""

from typing import NamedTuple


class SearchedQuery(NamedTuple):
    text: str
    clicks: int
    impressions: int
    of_site: int = 0
    """Impressions of the query on all pages of the site together."""
    is_shared: bool = False
    """Whether another page has a good part of them, too, on several days where days are known."""
    days: int = 0
    """Days on which both were shown; 0 where days are not known."""
