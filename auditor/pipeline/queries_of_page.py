"""An article of a site in, the queries of Search Console that bring people there out."""

from collections.abc import Mapping

from auditor.facts.links import address_key, is_absolute
from auditor.model import Article, Site
from auditor.model.facts.searched import SearchedQuery


def searched(
    article: Article, site: Site, queries: Mapping[str, tuple[SearchedQuery, ...]]
) -> tuple[SearchedQuery, ...]:
    """By the address that answered, else by the one that the file claims, unless others claim it, too."""
    if not queries:
        return ()
    address = article.identity if is_absolute(article.identity) else article.url
    if not is_absolute(address) or article.identity in site.disputed:
        return ()
    return queries.get(repr(address_key(address)), ())
