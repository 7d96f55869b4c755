"""How to fetch: every limit and courtesy with its unit, all of them with defaults that suit a stranger's host."""

from dataclasses import dataclass
from typing import Literal

from auditor import __version__

Mode = Literal["auto", "page", "site", "sitemap"]
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """Raises ValueError where a number makes no sense; the message names it."""

    mode: Mode = "auto"
    """What an address stands for: ``auto`` takes one without a path for a site, one that ends in .xml or .xml.gz for a
    sitemap, any other for one page."""
    user_agent: str = f"auditor/{__version__} (SEO content audit)"
    """How we name ourselves, to hosts and to their robots.txt; add an address where you can be reached."""
    delay: float = 0.5
    """Seconds between the starts of two requests to one host."""
    max_delay: float = 10.0
    """Seconds: a longer Crawl-delay of robots.txt is cut to this."""
    concurrency: int = 2
    """Requests under way at a host at the same time."""
    connect_timeout: float = 10.0
    """Seconds until a connection must stand."""
    read_timeout: float = 20.0
    """Seconds that a host may be silent."""
    page_timeout: float = 60.0
    """Seconds for one answer in all, however steadily it drips."""
    retries: int = 2
    """Further tries after a broken connection, a time-out or an answer of 429, 502, 503 or 504."""
    backoff: float = 1.0
    """Seconds before the first further try; each next one waits twice as long."""
    max_wait: float = 60.0
    """Seconds: a host that asks (Retry-After) for a longer wait is not asked again in this run."""
    give_up_after: int = 5
    """Pages in a row without any answer after which a host is left alone."""
    max_bytes: int = 10 * MEGABYTE
    """Size of a page after decompression."""
    max_pages: int = 10_000
    """Addresses asked for in one run."""
    max_redirects: int = 10
    obey_robots: bool = True
    same_site: bool = True
    """Whether redirects and sitemap entries that lead to other sites are refused. ``www.`` and http or https make no
    other site; any other host name or port does. Links are followed on the site itself only, whatever this says."""
    include: tuple[str, ...] = ()
    """Patterns (``*``, ``?``) of the pages wanted of a sitemap or site, on path and query: ``/blog/*``. Empty: all.
    A site without a sitemap is crawled through wanted pages only, its start page excepted."""
    exclude: tuple[str, ...] = ()
    """Patterns of pages never asked for, stronger than ``include``. Both hold for files too: on the path below the
    folder that was named (``/drafts/*``), or on the path as it was given."""

    def __post_init__(self) -> None:
        for name in ("connect_timeout", "read_timeout", "page_timeout"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be more than 0 seconds")
        for name in ("delay", "max_delay", "retries", "backoff", "max_wait", "max_redirects"):
            if not getattr(self, name) >= 0:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be 0 or more")
        for name in ("concurrency", "give_up_after", "max_bytes", "max_pages"):
            if not getattr(self, name) >= 1:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be at least 1")
        if not self.user_agent.isprintable() or not self.user_agent.isascii() or not self.user_agent.strip():
            raise ValueError("user_agent must be a line of plain ASCII characters")

    @property
    def too_large(self) -> str:
        """What is said of a page over ``max_bytes``."""
        return f"it is larger than {megabytes(self.max_bytes)} (max_bytes); raise that if this is really one article"


def megabytes(size: int) -> str:
    """A size as a reader takes it: ``10 MB``, ``0.5 MB``."""
    return f"{size / MEGABYTE:.2g} MB" if size < MEGABYTE else f"{size / MEGABYTE:.1f}".removesuffix(".0") + " MB"
