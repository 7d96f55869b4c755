"""Articles of one audit in, the same with those pages called what they are that differ from the site's articles.

A firm's pages about itself are built like its articles, and often marked up like them. What tells them apart is what
nearly all articles of the site have and they have not: a date of publication.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from auditor.model import Article

FEWEST = 10
"""Articles of a site from which they say how its articles are made …"""
SHARE = 0.85
"""… and the share of them that say when they were published."""
SURE = 3.0
"""Log odds from which a page is an article by its own signs, dated or not."""
_OF_THE_PAGE = frozenset({"json-ld", "microdata", "rdfa", "meta", "time", "byline"})


def with_site_kinds(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in the same order; the result does not depend on it."""
    pages: Counter[str] = Counter()
    dated: Counter[str] = Counter()
    for article in articles:
        if article.is_article:
            pages[_site(article)] += 1
            dated[_site(article)] += _is_dated(article)

    def is_article_of_its_site(article: Article) -> bool:
        site = _site(article)
        return (
            not article.is_article
            or article.article_odds >= SURE
            or pages[site] < FEWEST
            or dated[site] < SHARE * pages[site]
            or _is_dated(article)
        )

    return tuple(
        article
        if is_article_of_its_site(article)
        else replace(
            article,
            is_article=False,
            kind="other",
            article_reasons=(
                f"nothing says when it was published, as {dated[_site(article)]} articles of the site do",
                *(f"but {reason}" for reason in article.article_reasons[:1]),
            ),
        )
        for article in articles
    )


def _is_dated(article: Article) -> bool:
    return any(date.kind == "published" and date.iso and date.origin in _OF_THE_PAGE for date in article.dates)


def _site(article: Article) -> str:
    return urlsplit(article.url).netloc if article.url and not article.path else ""
