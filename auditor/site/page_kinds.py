"""An article and the counts of its site in, the article called what it is among the others out.

A firm's pages about itself are built like its articles, and often marked up like them. What tells them apart is what
nearly all articles of the site have and they have not: a date of publication.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from auditor.model import Article
from auditor.model.record import replace

FEWEST = 10
"""Articles of a site from which they say how its articles are made …"""
SHARE = 0.85
"""… and the share of them that say when they were published."""
SURE = 3.0
"""Log odds from which a page is an article by its own signs, dated or not."""


def count_dated(articles: Iterable[tuple[str, bool]]) -> Mapping[str, tuple[int, int]]:
    """Site of each article and whether it is dated in; by site, how many articles there are and how many are dated."""
    pages: Counter[str] = Counter()
    dated: Counter[str] = Counter()
    for site, is_one in articles:
        pages[site] += 1
        dated[site] += is_one
    return {site: (pages[site], dated[site]) for site in pages}


def with_site_kind(article: Article, dated: Mapping[str, tuple[int, int]]) -> Article:
    """The article as what it is on its site, of which ``dated`` holds the counts."""
    site = site_of(article)
    if not article.is_article or stays_article(site, article.article_odds, dated, is_dated=is_dated(article)):
        return article
    return replace(
        article,
        is_article=False,
        kind="other",
        article_reasons=(
            f"nothing says when it was published, as {dated[site][1]} articles of the site do",
            *(f"but {reason}" for reason in article.article_reasons[:1]),
        ),
    )


def stays_article(site: str, odds: float, dated: Mapping[str, tuple[int, int]], *, is_dated: bool) -> bool:
    """Whether an article by its own signs is one among the others of its site."""
    pages, with_date = dated.get(site, (0, 0))
    return odds >= SURE or pages < FEWEST or with_date < SHARE * pages or is_dated


def is_dated(article: Article) -> bool:
    """Whether the page says when it was published."""
    return any(date.kind == "published" and date.iso and date.is_of_page for date in article.dates)


def site_of(article: Article) -> str:
    """Host of its address; empty for files, which belong together."""
    return urlsplit(article.url).netloc if article.url and not article.path else ""
