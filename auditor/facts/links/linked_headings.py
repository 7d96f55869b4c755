"""Article in, the headings that are nothing but a link to another page out: titles of other articles, in boxes."""

from functools import lru_cache

from auditor.facts.links.same_address import address_key
from auditor.facts.same_objects import SameObjects
from auditor.model import Article, Heading

_SHARE = 0.9
"""Share of a heading's characters that are the link's, at least."""


def lead_elsewhere(article: Article) -> frozenset[Heading]:
    """Headings whose words are a link to another page; one to its own place on the page is no such link.
    None where the page's address is not known."""
    return _lead_elsewhere(SameObjects(article, ()))


@lru_cache(maxsize=1)
def _lead_elsewhere(of: SameObjects) -> frozenset[Heading]:
    """Remembered for the last article, as several checks ask for it in turn."""
    article = of.article
    if not article.url:
        return frozenset()
    own = address_key(article.url)
    linked: dict[int, int] = {}
    headed = {heading.block for heading in article.headings if heading.text and heading.block >= 0}
    for link in article.links:
        if link.block in headed and link.href and not link.href.startswith("#") and address_key(link.href) != own:
            linked[link.block] = max(linked.get(link.block, 0), link.end - link.start)
    return frozenset(
        heading
        for heading in article.headings
        if heading.text and linked.get(heading.block, 0) >= _SHARE * len(heading.text)
    )
