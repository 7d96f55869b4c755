"""An article and its site in; the article as one of that site's out, and what its checks must know of the others."""

from urllib.parse import urlsplit

from auditor.model import Article, Site, SiteFacts
from auditor.model.record import replace
from auditor.site.page_kinds import with_site_kind
from auditor.site.rarity import FEWEST, Rarity
from auditor.site.template import without_shared
from auditor.site.title_affixes import with_affixes

_FEW = 5
"""Articles of a host from which on they have a habit."""


def in_its_site(article: Article, site: Site) -> Article:
    """Without an address that others claim, as what it is on its site, without the template and with title affixes."""
    if article.identity in site.disputed:
        article = replace(article, url="")
    return with_affixes(without_shared(with_site_kind(article, site.dated), site.template), site.title_affixes)


def rarity_on(site: Site) -> Rarity | None:
    """How rare phrases are on the site; None for a small one."""
    return Rarity(site.articles, site.stems) if site.articles >= FEWEST else None


def site_facts(identity: str, site: Site) -> SiteFacts:
    """What only the other pages say of the one of that identity."""
    host = urlsplit(identity).netloc  # none for files, which may come from anywhere
    articles, dated = site.dated.get(host, (0, 0)) if host else (0, 0)
    return replace(
        site.canonicals.get(identity, SiteFacts()), is_dated=articles >= _FEW and 2 * dated > articles,
        usual_harms=site.harms, length=site.length, length_spread=site.length_spread,
        lastmod_moved=site.lastmod_moved, lastmod_untrue=site.lastmod_untrue,
    )  # fmt: skip
