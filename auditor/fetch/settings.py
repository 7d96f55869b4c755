"""How to fetch: every limit and courtesy with its unit, all of them with defaults that suit a stranger's host."""

import math
from typing import Annotated, Literal

from auditor import __version__
from auditor.model.record import record

Mode = Literal["auto", "page", "site", "sitemap"]
Render = Literal["never", "empty", "always"]
MEGABYTE = 1024 * 1024
_LONGEST_AGENT = 500


@record
class Between:
    """Bounds of a number, both inclusive: beyond them it is a slip, or a run that never ends or takes all memory."""

    least: float
    most: float
    unit: str = ""

    def fault(self, value: float, *, whole: bool = False) -> str:
        """What is wrong with the value, as the end of a sentence; empty where it will do."""
        is_number = type(value) is int or (type(value) is float and not whole and math.isfinite(value))
        if is_number and self.least <= value <= self.most:
            return ""
        number = "a whole number" if whole else "a number"
        return f"it must be {number} from {self.least:,} to {self.most:,} {self.unit}".rstrip()


@record
class FetchSettings:
    """Raises ValueError where a number makes no sense; the message names it."""

    mode: Mode = "auto"
    """What an address stands for: ``auto`` takes one without a path for a site, one that ends in .xml or .xml.gz for a
    sitemap, any other for one page."""
    user_agent: str = f"auditor/{__version__} (SEO content audit)"
    """How we name ourselves, to hosts and to their robots.txt; add an address where you can be reached."""
    delay: Annotated[float, Between(0, 3_600, "seconds")] = 0.5
    """Seconds between the starts of two requests to one host."""
    max_delay: Annotated[float, Between(0, 3_600, "seconds")] = 10.0
    """Seconds: a longer Crawl-delay of robots.txt is cut to this."""
    concurrency: Annotated[int, Between(1, 64)] = 2
    """Requests under way at a host at the same time."""
    connect_timeout: Annotated[float, Between(0.01, 600, "seconds")] = 10.0
    """Seconds until there must be a connection."""
    read_timeout: Annotated[float, Between(0.01, 600, "seconds")] = 20.0
    """Seconds that a host may be silent."""
    page_timeout: Annotated[float, Between(0.01, 3_600, "seconds")] = 60.0
    """Seconds for one answer in all, however steadily it drips."""
    retries: Annotated[int, Between(0, 10)] = 2
    """Further tries after a broken connection, a time-out or an answer of 429, 502, 503 or 504."""
    backoff: Annotated[float, Between(0, 600, "seconds")] = 1.0
    """Seconds before the first further try; each next one waits twice as long."""
    max_wait: Annotated[float, Between(0, 86_400, "seconds")] = 60.0
    """Seconds: a host that asks (Retry-After) for a longer wait is not asked again in this run."""
    give_up_after: Annotated[int, Between(1, 1_000)] = 5
    """Pages in a row without any answer after which a host is left alone."""
    max_bytes: Annotated[int, Between(1, 100 * MEGABYTE, "bytes")] = 10 * MEGABYTE
    """Size of a page after decompression."""
    max_pages: Annotated[int, Between(1, 1_000_000)] = 10_000
    """Addresses asked for in one run."""
    max_files: Annotated[int, Between(0, 100_000)] = 500
    """Files that pages of the site link to (documents, tables, archives, sound) of which is asked, by their heads
    alone, whether they are there."""
    trap_limit: Annotated[int, Between(1, 1_000_000)] = 200
    """Linked addresses of one kind (alike but for numbers, or with a query of one name) that lead to more of their own
    kind, after which no more of that kind are asked for: calendars, searches. Sitemaps are not bound by it."""
    max_redirects: Annotated[int, Between(0, 50)] = 10
    obey_robots: bool = True
    sitemap_only: bool = False
    """Whether a site that has a sitemap is read by it alone, and links are not followed."""
    render: Render = "never"
    """Which pages are read after their scripts have run in a browser (extra ``render``): ``never``, ``empty`` for those
    that show nothing without JavaScript, ``always`` for all of a crawl. Files are read as they are."""
    render_timeout: Annotated[float, Between(1, 600, "seconds")] = 30.0
    """Seconds for one page's scripts, what they ask for included."""
    same_site: bool = True
    """Whether redirects and sitemap entries that lead to other sites are refused. ``www.`` and http or https make no
    other site; any other host name or port does. Links are followed on the site itself only, whatever this says."""
    allow_private: bool = False
    """Whether redirects and sitemaps of public sites may lead to private addresses (127.0.0.1, 10.…, 192.168.…). A
    site that is at one itself may always."""
    include: tuple[str, ...] = ()
    """Patterns (``*``, ``?``) of the pages wanted of a sitemap or site, on path and query: ``/blog/*``. Empty: all.
    A site without a sitemap is crawled through wanted pages only, its start page excepted."""
    exclude: tuple[str, ...] = ()
    """Patterns of pages never asked for, stronger than ``include``. Both hold for files too: on the path below the
    folder that was named (``/drafts/*``), or on the path as it was given."""
    secret_names: tuple[str, ...] = ()
    """Names in addresses (``?name=value``) whose values are shown as *** in all that is written, beside token, key,
    sig, session, password, code and their like, which always do."""

    def __post_init__(self) -> None:
        for name, bounds in _BOUNDS.items():
            if fault := bounds.fault(getattr(self, name), whole=name in _WHOLE):
                raise ValueError(f"{name} is {_short(getattr(self, name))}; {fault}")
        agent = self.user_agent
        if not agent.isprintable() or not agent.isascii() or not agent.strip() or len(agent) > _LONGEST_AGENT:
            raise ValueError(f"user_agent must be a line of plain ASCII characters, at most {_LONGEST_AGENT} of them")
        if any(not name.strip() for name in self.secret_names):
            raise ValueError("secret_names has an empty name; leave it out")

    @property
    def too_large(self) -> str:
        """What is said of a page over ``max_bytes``."""
        return f"it is larger than {megabytes(self.max_bytes)} (max_bytes); raise that if this is really one article"


_BOUNDS: dict[str, Between] = {
    name: hint.__metadata__[0] for name, hint in FetchSettings.__annotations__.items() if hasattr(hint, "__metadata__")
}
_WHOLE = {name for name in _BOUNDS if FetchSettings.__annotations__[name].__origin__ is int}


def _short(value: object) -> str:
    """A value in a message, however long it is."""
    if type(value) is int and value.bit_length() > 200:
        return "a number of more than 60 digits"
    return f"{value!r:.60}"


def megabytes(size: int) -> str:
    """A size as a reader takes it: ``10 MB``, ``0.5 MB``."""
    return f"{size / MEGABYTE:.2g} MB" if size < MEGABYTE else f"{size / MEGABYTE:.1f}".removesuffix(".0") + " MB"
