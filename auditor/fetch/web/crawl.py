"""Web sources in, their pages out: the threads, the hosts and what was seen, kept for one run."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO, cast

from requests.adapters import BaseAdapter

from auditor.fetch.address import canonical, is_asset, is_file, origin_of, site_of, without_login
from auditor.fetch.address_list import read_list
from auditor.fetch.crawl_memory import CrawlMemory
from auditor.fetch.crawl_request import CrawlRequest
from auditor.fetch.failure import Failure
from auditor.fetch.files import file_chunks
from auditor.fetch.scope import Scope
from auditor.fetch.sent_along import SentAlong
from auditor.fetch.settings import FetchSettings
from auditor.fetch.sitemap import LIMIT
from auditor.fetch.sitemap_walk import TOO_LARGE, SitemapWalk
from auditor.fetch.source import Source
from auditor.fetch.traps import Traps
from auditor.fetch.url_identity import UrlIdentity, same_article
from auditor.fetch.web.client import Answer, Client
from auditor.fetch.web.exchange import Wanted
from auditor.fetch.web.file import asked_file
from auditor.fetch.web.frontier import Fetched, Frontier
from auditor.fetch.web.page import fetched_page, page_wanted
from auditor.fetch.web.retries import Retries
from auditor.fetch.web.robots import Robots
from auditor.fetch.web.workers import Workers
from auditor.model import Page, Unchanged, Unread
from auditor.model.record import replace
from auditor.wording import counted

if TYPE_CHECKING:
    from auditor.fetch.rendering.renderer import Renderer

_LEAST_WINDOW = 8
"""Pages under way or waiting to be handed over, so that a slow host in a list of many does not hold up the others;
with ``max_bytes`` it bounds the memory that bodies take."""
_IN_MEMORY = 1024 * 1024
"""Bytes of a sitemap that are kept in memory; a longer one lies on the disk while it is read."""
_PATIENCE = 1.0
"""Seconds to wait for threads at the end of a run. All come back at once but one that is looking up a name or
connecting, which nothing can cut off: that one ends by itself, and asks for nothing more."""


class Crawl:
    """One for all web sources of a run."""

    def __init__(
        self,
        settings: FetchSettings,
        links_of: Callable[[Page], Iterable[str]],
        clock: Callable[[], float],
        adapters: Mapping[str, BaseAdapter],
        on_note: Callable[[str], None],
        memory: CrawlMemory,
        *,
        feeds: bool = True,
        along: SentAlong | None = None,
        shows_nothing: Callable[[Page], bool] = lambda _: False,
    ) -> None:
        self._feeds = feeds
        self.limited = False
        """Whether something was not asked for because of ``max_pages``."""
        size = max(_LEAST_WINDOW, 2 * settings.concurrency)
        self.settings = settings
        self._links_of = links_of
        self._memory = memory
        self._workers = Workers(size + 1, on_note)  # one more, for the sitemaps
        self._tries = Retries(settings, clock, adapters, self._workers.note)
        self._tries.sent_along = along or SentAlong()
        self._client = Client(settings, self._tries)
        self._renderer = _renderer(self._client, settings, shows_nothing)
        self._identity = UrlIdentity()
        self._frontier = Frontier(self._workers, size, settings.max_pages, settings.max_files, self._identity)

    @property
    def waiting(self) -> int:
        """Pages known and not handed over."""
        return self._frontier.waiting

    @property
    def blocked(self) -> str:
        """What ended the crawl of a host that does not let us in; empty where none did."""
        return self._tries.blocked

    def names(self, source: Source) -> None:
        """The user named it, so that it may be anywhere, with the name and the password that came along."""
        if source.kind in ("page", "site", "sitemap"):
            self._tries.named(source.place)
            self.knows(source.place, source.credentials)

    def knows(self, address: str, credentials: tuple[str, str] | None) -> None:
        """Name and password for the origin of a canonical address, and for nothing else."""
        if credentials:
            self._tries.credentials.setdefault(origin_of(address), credentials)

    def pages(self, sources: Iterable[Source]) -> Iterator[Page | Unread | Unchanged]:
        """Addresses, each of them one page."""
        return self._outcomes(iter([CrawlRequest(source.place, "named") for source in sources]), "all")

    def listed(self, source: Source) -> Iterator[Page | Unread | Unchanged]:
        """The pages of a list of addresses, or of a sitemap on the disk or at an address."""
        if source.kind == "list":
            return self._outcomes(read_list(source.place), source.place)
        if source.kind == "local sitemap":
            listing = SitemapWalk("", Scope(self.settings), self.settings, self.open_sitemap)
            name = Path(source.place).as_posix()
            return self._outcomes(self._ours(listing.entries(name, file_chunks(Path(source.place)))), name)
        listing = SitemapWalk(site_of(source.place), Scope(self.settings), self.settings, self.open_sitemap)
        return self._outcomes(listing.walk(source.place), source.place)

    def results(
        self, name: str, asks: Iterator[CrawlRequest | Unread], follow: Callable[[Page], tuple[str, ...]] | None = None
    ) -> Iterator[Fetched]:
        """What becomes of each request; with ``follow``, also of all addresses that it makes of a page."""
        traps = Traps(self.settings.trap_limit)
        yield from self._frontier.results(asks, lambda ask: self._fetched(ask, follow), traps.stops)
        for example, reason in traps.notes():
            yield Fetched(None, Unread(without_login(example), reason, settled=True))
        self.limited |= self._frontier.left_out
        if self._frontier.left_out:
            limit = self.settings.max_pages
            reason = f"only the first {limit:,} addresses were read (max_pages), and there are more; raise max_pages"
            yield Fetched(None, Unread(without_login(name), reason))
        if self._frontier.left_out_files:
            files = counted(self._frontier.left_out_files, "linked file")
            reason = f"whether {files} more are there was not asked (max_files); raise max_files"
            yield Fetched(None, Unread(without_login(name), reason, settled=True))

    def followed(self, page: Page, site: str, scope: Scope) -> tuple[str, ...]:
        """Canonical addresses of the pages and files that a page links to: those of the site, and wanted."""
        try:
            links = tuple(self._links_of(page))
        except Exception:  # noqa: BLE001 - whatever breaks on its links, the page itself is here
            links = ()
        addresses = dict.fromkeys(canonical(link) for link in links)
        return tuple(
            address
            for address in addresses
            if address
            and site_of(address) == site
            and (is_file(address) or not is_asset(address))
            and scope.wants(address)
        )

    def robots(self, address: str) -> Robots:
        """The robots.txt that rules the address."""
        return self._workers.wait(self._workers.submit(lambda: self._client.robots(address)))

    def open_sitemap(self, address: str) -> BinaryIO | Failure:
        """The sitemap at a canonical address, unpacked as far as HTTP packed it."""
        wanted = Wanted(lambda _: "", LIMIT, _temporary_file, TOO_LARGE)
        answer = self._workers.wait(self._workers.submit(lambda: self._client.ask(address, wanted, is_page=False)))
        return answer.body if isinstance(answer, Answer) else answer

    def end(self) -> None:
        """Stop all threads; what is under way is cut off."""
        self._tries.end()
        if self._renderer:
            self._renderer.end()
        self._workers.end(_PATIENCE)
        self._tries.close(_PATIENCE)

    def _ours(self, asks: Iterator[CrawlRequest | Unread]) -> Iterator[CrawlRequest | Unread]:
        """The same; the user names the site of the first page by naming a file about it."""
        is_first = True
        for ask in asks:
            if is_first and isinstance(ask, CrawlRequest):
                self._tries.named(ask.address)
                is_first = False
            yield ask

    def _outcomes(self, asks: Iterator[CrawlRequest | Unread], name: str) -> Iterator[Page | Unread | Unchanged]:
        return (fetched.outcome for fetched in self.results(name, asks) if fetched.outcome is not None)

    def _page(self, ask: CrawlRequest, follow: Callable[[Page], tuple[str, ...]] | None) -> Fetched:
        if ask.found == "linked" and is_file(ask.address):
            return asked_file(ask, self._client, self._memory)
        feeds = self._feeds and ask.found == "named"
        return fetched_page(ask, self._client, self.settings, follow, self._memory, feeds=feeds, render=self._rendered)

    def _rendered(self, page: Page) -> Page:
        return self._renderer.rendered(page) if self._renderer else page

    def _merged_wrongly(self, ask: CrawlRequest, *, same: bool) -> tuple[CrawlRequest, ...]:
        return tuple(CrawlRequest(one, "linked") for one in self._identity.found_out(ask.written, same=same))

    def _in_both_forms(
        self, ask: CrawlRequest, plain: Fetched, follow: Callable[[Page], tuple[str, ...]] | None
    ) -> Fetched:
        """What was had without parameters that track, or, where they are needed, with them."""
        as_written = replace(ask, address=ask.written, written="")
        if isinstance(plain.outcome, Unread):
            written = self._page(as_written, follow)
            if isinstance(written.outcome, Unread):
                return written
            return replace(written, asks=self._merged_wrongly(ask, same=False))
        if not isinstance(plain.outcome, Page) or not self._identity.is_to_be_found_out(ask.written):
            return plain
        answer = self._client.ask(ask.written, page_wanted(self.settings))
        same = True  # where there is no second answer, nothing is lost
        if isinstance(answer, Answer):
            with answer.body:
                body = answer.body.read()
            if answer.address != ask.address:
                there = replace(plain.outcome, url=answer.address, body=body)
                body = self._rendered(there).body if plain.outcome.rendered else body
                same = same_article(plain.outcome.body, body)
        return replace(plain, asks=self._merged_wrongly(ask, same=same))

    def _fetched(self, ask: CrawlRequest, follow: Callable[[Page], tuple[str, ...]] | None) -> Fetched:
        self.knows(ask.address, ask.credentials)
        if ask.found == "named":
            self._tries.named(ask.address)
        try:
            fetched = self._page(ask, follow)
            return self._in_both_forms(ask, fetched, follow) if ask.written else fetched
        except Exception as error:  # noqa: BLE001 - one page that nobody foresaw does not end the run
            reason = f"it could not be fetched ({type(error).__name__}), which is a fault of ours; please report it"
            return Fetched(ask, Unread(without_login(ask.address), reason))


def _renderer(client: Client, settings: FetchSettings, shows_nothing: Callable[[Page], bool]) -> "Renderer | None":
    if settings.render == "never":
        return None
    from auditor.fetch.rendering.renderer import Renderer  # asyncio is nothing that other crawls need

    return Renderer(client.ask, settings, shows_nothing)


def _temporary_file() -> BinaryIO:
    return cast("BinaryIO", SpooledTemporaryFile(_IN_MEMORY))
