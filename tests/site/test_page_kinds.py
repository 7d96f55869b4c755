"""Pages that lack the date which nearly all articles of their site have are no articles, unless they surely are."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.model import Article, Date
from auditor.site.article_in_site import in_its_site
from auditor.site.notes import note_of, site_of_notes
from auditor.site.page_kinds import FEWEST


def in_one_site(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in their order, each as one of a site that has no others."""
    site = site_of_notes(map(note_of, articles))
    return tuple(in_its_site(article, site) for article in articles)


def article(number: int, *, dated: bool = True, odds: float = 4.0, host: str = "a.example") -> Article:
    dates = (Date("published", "May 18, 2026", "2026-05-18", "byline"),) if dated else ()
    return Article(
        f"p{number}", url=f"https://{host}/p{number}", dates=dates, article_odds=odds, article_reasons=("r",)
    )


POSTS = [article(number) for number in range(20)]
UNDATED = article(99, dated=False, odds=0.8)


def test_an_unsure_page_without_a_date_among_dated_articles_is_none() -> None:
    found = in_one_site([*POSTS, UNDATED])[-1]

    assert (found.is_article, found.page_kind) == (False, "other")
    assert found.article_reasons == ("nothing says when it was published, as 20 articles of the site do", "but r")


def test_an_article_that_is_one_by_its_own_signs_stays_one() -> None:
    pages = [*POSTS, replace(UNDATED, article_odds=5.0)]

    assert in_one_site(pages) == tuple(pages)


def test_where_articles_have_no_dates_or_are_few_nothing_changes() -> None:
    undated = [article(number, dated=number % 2 == 0) for number in range(20)]
    few = [article(number) for number in range(FEWEST - 2)]

    assert in_one_site([*undated, UNDATED]) == (*undated, UNDATED)
    assert in_one_site([*few, UNDATED]) == (*few, UNDATED)


def test_a_date_from_the_sitemap_or_the_server_is_none_of_the_page() -> None:
    sent = replace(UNDATED, dates=(Date("published", "x", "2026-05-18", "header"),))

    assert not in_one_site([*POSTS, sent])[-1].is_article


def test_other_sites_and_the_order_of_the_pages_say_nothing() -> None:
    elsewhere = article(99, dated=False, odds=0.8, host="b.example")

    assert in_one_site([*POSTS, elsewhere])[-1].is_article
    assert not in_one_site([UNDATED, *POSTS])[0].is_article
