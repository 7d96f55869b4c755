"""What only the other pages of the run say of a page."""

from auditor.model.facts.readability import HarmName
from auditor.model.record import record


@record
class FailingLink:
    """A link whose address was asked for in this run, and is no page or that of another one."""

    address: str
    """Absolute, without a fragment."""
    text: str = ""
    """The link's words; empty for one outside of the article, and around a picture."""
    status: int = 0
    """HTTP status of the answer that was no page; 0 where it redirects."""
    leads_to: str = ""
    """Where it redirects to."""


@record
class SiteFacts:
    """What only the other pages of the run say of this one."""

    same_canonical: int = 0
    """Other pages that name the same canonical though they hold another text."""
    same_canonical_named: tuple[str, ...] = ()
    """The first of them by source, three at most."""
    canonical_agrees: bool | None = None
    """Whether the page that the canonical names holds this page's text; None where that page is not in the run, or is
    this one."""
    usual_harms: tuple[tuple[HarmName, float], ...] = ()
    """Median of each harm over the site's articles, where ten or more have it."""
    length: float | None = None
    """Words of the site's middle article; None for fewer than ten."""
    length_spread: float | None = None
    """Median distance of the site's articles from it, in words."""
    lastmod_moved: int = 0
    """Pages of the site whose sitemap entry has a new ``lastmod``; ``lastmod_untrue`` of them did not change."""
    lastmod_untrue: int = 0

    is_dated: bool = False
    """Whether most of the host's articles, of five or more, say when they were published."""

    def usual_harm(self, name: HarmName) -> float:
        """The median of the site's articles; 0 where it is not known."""
        return dict(self.usual_harms).get(name, 0.0)
