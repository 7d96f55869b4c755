"""A site in, its pages out: what its sitemaps list, then what its pages link to."""

from collections.abc import Generator, Iterator
from itertools import chain

from auditor.fetch.address import canonical, origin_of, site_of, without_login
from auditor.fetch.crawl_request import CrawlRequest
from auditor.fetch.failure import Failure
from auditor.fetch.scope import Scope, folder_of, other_site
from auditor.fetch.sitemap_walk import SitemapWalk, chunks_of
from auditor.fetch.source import Source
from auditor.fetch.web.crawl import Crawl
from auditor.fetch.web.frontier import Fetched
from auditor.model import Page, Unchanged, Unread

_NAMED = 3
"""Forbidden addresses that are named in the line that counts them."""
_MISSING = 404


def site_pages(source: Source, run: Crawl) -> Iterator[Page | Unread | Unchanged]:
    """Everything on the site, or in the folder of it that the address names.

    A sitemap may be older than the newest article, so links are followed too, after all that sitemaps list.
    """
    start = source.place
    scope = Scope(run.settings, folder_of(start))
    listing = SitemapWalk(site_of(start), scope, run.settings, run.open_sitemap)
    asks = _listed(start, listing, run)
    if run.settings.sitemap_only and asks is not None:
        pages = 0
        for fetched in run.results(start, asks):
            pages += fetched.ask is not None
            if fetched.outcome is not None:
                yield fetched.outcome
        if not pages and not listing.unwanted:
            yield Unread(without_login(start), "its sitemaps list no page of this site; leave out --sitemap-only")
    else:
        pages = yield from _crawled(start, asks, scope, listing, run)
    if listing.pages == 0 and listing.unwanted and not pages:
        reason = f"none of the {listing.unwanted:,} pages in its sitemaps is included; check include and exclude"
        yield Unread(without_login(start), reason)


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


def _crawled(
    start: str, listed: Iterator[CrawlRequest | Unread] | None, scope: Scope, listing: SitemapWalk, run: Crawl
) -> Generator[Page | Unread | Unchanged, None, int]:
    """What the sitemaps list, the start page, and whatever they lead to; returns how many pages there were. The start
    page shows the way even where it is not wanted itself."""
    site = site_of(start)
    pages = 0
    forbidden: list[str] = []
    asks = chain(listed or (), _start(start, listing))
    for fetched in run.results(start, asks, lambda page: run.followed(page, site, scope)):
        is_link = fetched.ask is not None and fetched.ask.found == "linked"
        if fetched.forbidden and fetched.ask is not None and is_link:
            forbidden.append(fetched.ask.address)
        elif fetched.outcome is not None and _is_said(fetched, start, scope, listing):
            again = isinstance(fetched.outcome, Unchanged) and fetched.outcome.again
            pages += not (again or isinstance(fetched.outcome, Unread))
            yield fetched.outcome
    if forbidden:
        several = f"{len(forbidden):,} linked addresses were" if len(forbidden) > 1 else "1 linked address was"
        reason = f"{several} not read, because robots.txt forbids it"
        named = ", ".join(without_login(address) for address in forbidden[:_NAMED])
        yield Unread(
            without_login(forbidden[0]), f"{reason} ({named}{', …' if len(forbidden) > _NAMED else ''})", settled=True
        )
    if pages == 1 and not listing.pages:
        yield Unread(
            without_login(start),
            "only one page of the site was found by its links: perhaps JavaScript writes them, or they are nofollow or "
            "closed by robots.txt; name a sitemap or a list of addresses instead",
        )
    return pages


def _start(start: str, listing: SitemapWalk) -> Iterator[CrawlRequest]:
    """The start page, once it is known whether sitemaps list anything: without them, it is all that there is."""
    yield CrawlRequest(start, "linked" if listing.pages else "named")


def _is_said(fetched: Fetched, start: str, scope: Scope, listing: SitemapWalk) -> bool:
    """Whether the reader of the report hears of it."""
    if fetched.ask is None or fetched.ask.address != start:
        return True
    if isinstance(fetched.outcome, Unread):  # a folder may do without a page of its own
        return not (listing.pages and fetched.outcome.status == _MISSING and folder_of(start) != "/")
    return scope.wants(start)
