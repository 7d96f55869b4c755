"""What a crawl may ask of the place that remembers earlier visits, and what it leaves there."""

from typing import NamedTuple, Protocol

from auditor.model import Page, Unread


class KnownPage(NamedTuple):
    """An earlier visit to an address."""

    url: str
    """The address that answered."""
    validators: tuple[tuple[str, str], ...] = ()
    """Headers to ask with, so that a host can say that nothing changed."""
    listed: str = ""
    """What the sitemap said then of its last change."""
    links: tuple[str, ...] = ()
    """Where it led, within its site."""
    done: bool = False
    """Whether it is a visit of this very run, which was interrupted and goes on: nothing is asked for again."""
    unread: Unread | None = None
    """What became of it instead of a page."""
    page: Page | None = None
    """The page as it came, where nobody has read it yet."""


class CrawlMemory(Protocol):
    """Asked from several threads."""

    def known(self, address: str) -> KnownPage | None:
        """The last visit to a canonical address."""
        ...

    def fetched(self, page: Page) -> None:
        """A page that was just had, before anybody reads it. It holds no secret."""
        ...

    def not_fetched(self, unread: Unread) -> None:
        """An address that was asked for and brought no page."""
        ...


class NoMemory:
    """Every visit is the first."""

    def known(self, address: str) -> None:
        """Nothing."""

    def fetched(self, page: Page) -> None:
        """Nothing is kept."""

    def not_fetched(self, unread: Unread) -> None:
        """Nothing is kept."""
