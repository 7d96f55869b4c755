"""What a page says of its own age, and what two runs together know of that."""

from typing import NamedTuple


class Clocks(NamedTuple):
    """The days (``YYYY-MM-DD``) on which a page says that it was last changed; empty where it does not say."""

    shown: str = ""
    """To readers: the latest date of the byline."""
    marked: str = ""
    """In its markup."""
    listed: str = ""
    """``lastmod`` of the sitemap."""
    served: str = ""
    """``Last-Modified`` of the answer."""


class Since(NamedTuple):
    """A page's text and clocks as they are, and since when: what tells a date that was moved from one that is true."""

    digest: str = ""
    """Of everything that a reader or a search engine would call a change; hexadecimal."""
    clocks: Clocks = Clocks()
    honest: Clocks = Clocks()
    """Of each clock the last value that came with this text: a later one was moved without a change."""
    at_clock: Clocks = Clocks()
    """Of each clock the digest of the text with which it took its present value."""
    words: bytes = b""
    """Shingles of the text when its dates took their present values: 4 bytes each, sorted, those with the smallest
    digests; exact up to 2,048 of them. The first 4 bytes say how they were made."""


class Freshness(NamedTuple):
    """What this run and the one before it together say of a page's dates."""

    known: bool = False
    """Whether an earlier run saw the page, and it or one of its dates has changed since the first one that did."""
    since: Since = Since()
    lastmod_moved: bool = False
    """Whether the sitemap's ``lastmod`` is later than in that run."""
    new: float | None = None
    """Share of the text, 0 to 1, that is newer than the dates; None where the text is too short to say."""

    @property
    def lastmod_untrue(self) -> bool:
        """Whether ``lastmod`` is later than the last one that came with this text."""
        honest, listed = self.since.honest.listed, self.since.clocks.listed
        return self.known and bool(honest) and listed > honest
