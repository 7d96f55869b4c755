"""Things to ask for in, what became of each out, in the same order; some of them are under way at any time."""

from collections import deque
from collections.abc import Callable, Iterator
from itertools import chain

from auditor.fetch.address import is_file, without_login
from auditor.fetch.crawl_request import CrawlRequest
from auditor.fetch.url_identity import UrlIdentity
from auditor.fetch.web.workers import Task, Workers
from auditor.model import Page, Unchanged, Unread
from auditor.model.record import record, replace


@record
class Fetched:
    """What became of a request: the page or why there is none, and the addresses that it makes us ask for next."""

    ask: CrawlRequest | None
    """None where an Unread was handed in."""
    outcome: Page | Unread | Unchanged | None
    """None for a list of pages, which is none itself."""
    links: tuple[str, ...] = ()
    asks: tuple[CrawlRequest | Unread, ...] = ()
    """What else to ask for: entries of a feed, addresses that were taken for this one wrongly."""
    forbidden: bool = False
    """Whether robots.txt was the reason."""


class Frontier:
    """For all sources of a run: each address is asked for once, and each page handed out once, whatever led to it.

    The order does not depend on which host answers first, and so neither does what is asked for.
    """

    def __init__(self, workers: Workers, size: int, max_pages: int, max_files: int, identity: UrlIdentity) -> None:
        self._identity = identity
        self.left_out = False
        """Whether something was not asked for because of ``max_pages``."""
        self.left_out_files = 0
        """Linked files that were not asked for because of ``max_files``."""
        self.waiting = 0
        self._workers = workers
        self._size = size
        self._max_pages = max_pages
        self._max_files = max_files
        self._files = 0
        """That were asked for, or wait for it."""
        self._seen: set[str] = set()
        self._handed_out: set[str] = set()
        self._linked: set[str] = set()
        """What waits behind everything that was named or listed."""

    def results(
        self,
        asks: Iterator[CrawlRequest | Unread],
        work: Callable[[CrawlRequest], Fetched],
        stops: Callable[[str, str], bool] = lambda _address, _by: False,
    ) -> Iterator[Fetched]:
        """Does the work on each request, in other threads, then on each link that came of them, breadth first: what
        was named or listed goes before what is only linked, and pages go before files. ``stops`` says of an address and
        the page that links to it first whether it is better left alone; it is asked in the order of the crawl."""
        self.left_out, self.left_out_files = False, 0
        linked: deque[CrawlRequest | Unread] = deque()
        files: deque[CrawlRequest] = deque()
        under_way: deque[Task[Fetched]] = deque()

        def fill() -> bool:
            while len(under_way) < self._size and (ask := self._next(linked, asks) or self._next_file(files)):
                under_way.append(self._workers.submit(_work_on(ask, work)))
            return bool(under_way)

        while fill():
            fetched = self._workers.wait(under_way.popleft())
            linked.extend(fetched.asks)
            linked.extend(self._new(fetched, len(linked), stops))
            files.extend(self._new_files(fetched))
            fill()  # before handing out, so that hosts are asked while the page is looked at
            self.waiting = len(linked) + len(under_way)
            if (once := self._once(fetched)) is not None:
                yield once

    def _next(
        self, linked: deque[CrawlRequest | Unread], asks: Iterator[CrawlRequest | Unread]
    ) -> CrawlRequest | Unread | None:
        for found in chain(asks, _taken(linked)):
            if isinstance(found, Unread):
                return found
            ask = self._plain(found)
            if ask.address in self._seen or ask.address in self._handed_out:
                continue
            if len(self._seen) >= self._max_pages:
                self.left_out = True
                return None
            self._seen.add(ask.address)
            return ask
        return None

    def _plain(self, ask: CrawlRequest) -> CrawlRequest:
        """The same page without what tracks visitors; what the user named is asked for as it was named."""
        if ask.found == "named" or ask.written:
            return ask
        plain = self._identity.plain(ask.address)
        return ask if plain == ask.address else replace(ask, address=plain, written=ask.address)

    def _new(self, fetched: Fetched, queued: int, stops: Callable[[str, str], bool]) -> Iterator[CrawlRequest]:
        page = fetched.outcome
        if page is None:
            return
        by = page.url if isinstance(page, Unread) else page.source
        for address in fetched.links:
            if address in self._seen or address in self._handed_out or address in self._linked or is_file(address):
                continue
            if queued >= self._max_pages:  # more than can be asked for, even if sitemaps name none of them
                self.left_out = True
                return
            self._linked.add(address)
            if stops(address, by):
                continue
            queued += 1
            yield CrawlRequest(address, "linked", by=without_login(by))

    def _new_files(self, fetched: Fetched) -> Iterator[CrawlRequest]:
        by = fetched.outcome.source if isinstance(fetched.outcome, Page | Unchanged) else ""
        for address in fetched.links:
            if address not in self._linked and address not in self._seen and is_file(address):
                self._linked.add(address)
                if self._files < self._max_files:
                    self._files += 1
                    yield CrawlRequest(address, "linked", by=without_login(by))
                else:
                    self.left_out_files += 1

    def _next_file(self, files: deque[CrawlRequest]) -> CrawlRequest | None:
        """One that was not named or listed since somebody linked to it."""
        while files:
            if (ask := files.popleft()).address not in self._seen:
                return ask
        return None

    def _once(self, fetched: Fetched) -> Fetched | None:
        """The result, unless its page was handed out already: said of what was named or listed, not of mere links."""
        page = fetched.outcome
        if page is None:
            return None
        if isinstance(page, Unread):
            return fetched
        if page.url not in self._handed_out:
            self._handed_out.add(page.url)
            return fetched
        if fetched.ask is None or page.url == page.source:
            return None
        if fetched.ask.found == "linked":
            return Fetched(fetched.ask, Unchanged(page.source, page.url, again=True))
        reason = f"it redirects to {page.url}, which was read already; name only that one"
        return Fetched(
            fetched.ask,
            Unread(fetched.ask.address, reason, listed_in=fetched.ask.listed_in, leads_to=page.url),
        )


def _taken(linked: deque[CrawlRequest | Unread]) -> Iterator[CrawlRequest | Unread]:
    while linked:
        yield linked.popleft()


def _work_on(ask: CrawlRequest | Unread, work: Callable[[CrawlRequest], Fetched]) -> Callable[[], Fetched]:
    if isinstance(ask, Unread):
        return lambda: Fetched(None, ask)
    return lambda: work(ask)
