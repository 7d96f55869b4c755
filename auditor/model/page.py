"""What a source hands over: the bytes of one page and how they came, or why they did not."""

from auditor.model.draft import Draft
from auditor.model.record import record


@record
class Page:
    """One page as bytes, before anybody has looked inside.

    ``source`` is how the user knows it: the address that was asked for, or the path as given (with ``/``).
    ``url`` is the address that answered in the end, empty for a file; ``path`` is the file's path, empty for
    an address. ``headers`` holds lower-case names. ``seconds`` is the host's time to answer, None for a file.
    """

    source: str
    body: bytes
    url: str = ""
    path: str = ""
    content_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    redirects: tuple[str, ...] = ()
    """Addresses that led here, first asked first; empty where the first address answered."""
    listed_modified: str = ""
    """The ``lastmod`` of the sitemap that named the page, as it stood there."""
    seconds: float | None = None
    links: tuple[str, ...] = ()
    """Where it leads within its site, in the page's template too; known only where the site is crawled by its links."""
    listed_in: str = ""
    """The sitemap that lists it; empty where none does, or nobody looked."""
    rendered: bool = False
    """Whether ``body`` is what its scripts made of it in a browser, and not what the host sent."""
    not_rendered: str = ""
    """Why its scripts could not be run, where that was wanted; ``body`` is then what the host sent."""
    draft: Draft | None = None
    """What its source knows of it as a draft, such as an export; a file's is read from its text."""

    def header(self, name: str) -> str:
        """Value of the named header (any case), empty where it was not sent."""
        return next((value for key, value in self.headers if key == name.lower()), "")


@record
class Unchanged:
    """A page that is as it was when it was read last: its host says so, or this run had read it before it was
    interrupted."""

    source: str
    url: str
    listed_modified: str = ""
    listed_in: str = ""
    """The sitemap that lists it now; empty where none does, or nobody looked."""
    again: bool = False
    """Whether the page at ``url`` came before in this run: then only that ``source`` leads to it is new."""


@record
class Unread:
    """A page that could not be read: what, and why, and (in the same sentence) what to do about it."""

    url: str
    """Address, or path for a file: what the user knows it by."""
    reason: str
    status: int = 0
    """HTTP status of the answer that was no page; 0 where there was none, or none that says why."""
    listed_in: str = ""
    """The sitemap that lists it; empty where none does."""
    leads_to: str = ""
    """The page of this run to which it redirects; empty where it does not."""
    settled: bool = False
    """Whether no page of the site is missed by it: it is no HTML, robots.txt closes it, or the line says how a list or
    the crawl went."""
