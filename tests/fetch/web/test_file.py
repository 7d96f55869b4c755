"""What is known of a linked file by this very run is not asked for again."""

from collections.abc import Callable
from typing import Any

from auditor.fetch import FetchSettings, fetch
from auditor.fetch.crawl_memory import KnownPage
from auditor.model import Page, Unread
from auditor.read.page_links import page_links


class OfThisRun:
    """Remembers what it is told, as the store of a run does that was cut off and goes on."""

    def __init__(self) -> None:
        self._pages: dict[str, Page] = {}
        self._unread: dict[str, Unread] = {}

    def known(self, address: str) -> KnownPage | None:
        page, unread = self._pages.get(address), self._unread.get(address)
        if page is None and unread is None:
            return None
        return KnownPage(address, links=page.links if page else (), done=True, unread=unread, page=page)

    def fetched(self, page: Page) -> None:
        self._pages[page.source] = page

    def not_fetched(self, unread: Unread) -> None:
        self._unread[unread.url] = unread


def test_a_run_that_goes_on_does_not_ask_for_a_file_again(site: Any, quick: Callable[..., FetchSettings]) -> None:
    site.page("/", "/a", "/there.pdf", "/gone.pdf")
    site.page("/a")
    site.reply("/there.pdf", "%PDF", Content_Type="application/pdf")
    memory = OfThisRun()

    first = list(fetch([site.url()], quick(), links_of=page_links, memory=memory))
    site.hits.clear()
    second = list(fetch([site.url()], quick(), links_of=page_links, memory=memory))

    assert [(one.url, one.status) for one in first if isinstance(one, Unread)] == [(site.url("/gone.pdf"), 404)]
    assert second == first
    assert [path for path in site.paths if path.endswith(".pdf")] == []
