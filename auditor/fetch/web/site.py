"""A site in, its pages out: by the sitemaps that robots.txt names, by /sitemap.xml, or by its links."""

from collections.abc import Iterator
from itertools import chain

from auditor.fetch.address import canonical, origin_of, site_of, without_login
from auditor.fetch.crawl_request import CrawlRequest
from auditor.fetch.failure import Failure
from auditor.fetch.scope import Scope, folder_of, other_site
from auditor.fetch.sitemap_walk import SitemapWalk, chunks_of
from auditor.fetch.source import Source
from auditor.fetch.web.crawl import Crawl
from auditor.model import Page, Unchanged, Unread

_NAMED = 3
"""Forbidden addresses that are named in the line that counts them."""


def site_pages(source: Source, run: Crawl) -> Iterator[Page | Unread | Unchanged]:
    """Everything on the site, or in the folder of it that the address names."""
    start = source.place
    scope = Scope(run.settings, folder_of(start))
    listing = SitemapWalk(site_of(start), scope, run.settings, run.open_sitemap)
    asks = _listed(start, listing, run)
    if asks is not None:
        yield from (fetched.outcome for fetched in run.results(start, asks))
    if listing.pages == 0 and listing.unwanted:
        reason = f"none of the {listing.unwanted:,} pages in its sitemaps is included; check include and exclude"
        yield Unread(without_login(start), reason)
    elif listing.pages == 0:  # no sitemap, or one of another site, as a copy under construction has it
        yield from _crawled(start, scope, run)


def _listed(start: str, listing: SitemapWalk, run: Crawl) -> Iterator[CrawlRequest | Unread] | None:
    """What the site's sitemaps list; None where it has none."""
    robots = run.robots(start)
    if robots.forbids_all and run.settings.obey_robots:
        return None  # then the start page says why
    if robots.sitemaps:
        walks = (_walk(canonical(sitemap, start), listing, start, run) for sitemap in robots.sitemaps)
        return listing.all_of(f"{origin_of(start)}/robots.txt", chain.from_iterable(walks))
    guess = f"{origin_of(start)}/sitemap.xml"
    file = run.open_sitemap(guess)
    if isinstance(file, Failure):
        return None
    asks = listing.entries(guess, chunks_of(file))
    first = next(asks, None)
    # Many hosts answer any address with some page: nobody said that this would be a sitemap.
    return chain([first], asks) if first is not None and listing.seen else None


def _walk(sitemap: str, listing: SitemapWalk, start: str, run: Crawl) -> Iterator[CrawlRequest | Unread]:
    if not sitemap:
        return
    if other_site(sitemap, site_of(start), run.settings):
        reason = "the sitemap that robots.txt names is on another site, which is not read; name it if you want it"
        what = "sitemaps that robots.txt names are on other sites and are not read"
        yield from listing.faulty(sitemap, reason, what)
        return
    yield from listing.under(sitemap)


def _crawled(start: str, scope: Scope, run: Crawl) -> Iterator[Page | Unread | Unchanged]:
    """The start page and whatever it leads to. The start page shows the way even where it is not wanted itself."""
    site = site_of(start)
    pages = 0
    forbidden: list[str] = []
    for fetched in run.results(
        start, iter([CrawlRequest(start, "named")]), lambda page: run.followed(page, site, scope)
    ):
        is_link = fetched.ask is not None and fetched.ask.found == "linked"
        if fetched.forbidden and fetched.ask is not None and is_link:
            forbidden.append(fetched.ask.address)
        elif is_link or isinstance(fetched.outcome, Unread) or scope.wants(start):
            pages += not (
                isinstance(fetched.outcome, Unread)
                or (isinstance(fetched.outcome, Unchanged) and fetched.outcome.again)
            )
            yield fetched.outcome
    if forbidden:
        reason = f"{len(forbidden):,} linked addresses were not read, because robots.txt forbids it"
        named = ", ".join(without_login(address) for address in forbidden[:_NAMED])
        yield Unread(without_login(start), f"{reason} ({named}{', …' if len(forbidden) > _NAMED else ''})")
    if pages == 1:
        yield Unread(
            without_login(start),
            "only one page of the site was found by its links: perhaps JavaScript writes them, or they are nofollow or "
            "closed by robots.txt; name a sitemap or a list of addresses instead",
        )
