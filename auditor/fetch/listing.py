"""Sitemaps in, what to ask for out: indexes followed, other sites refused, circles found."""

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from auditor.fetch.address import canonical, shown, site_of
from auditor.fetch.ask import Ask
from auditor.fetch.decompress import gunzipped, limited
from auditor.fetch.outcome import BodyError, Failure
from auditor.fetch.scope import Scope, other_site
from auditor.fetch.settings import FetchSettings, megabytes
from auditor.fetch.sitemap import LIMIT, Entry, SitemapError, entries
from auditor.model import Unread

TOO_LARGE = f"it is larger than {megabytes(LIMIT)}, which the sitemap protocol forbids; split it"
_CHUNK = 1024 * 1024
_MAX_DEPTH = 5
"""The protocol knows one level of indexes; some systems write two."""
_MAX_SITEMAPS = 2_000
_SAID_ONE_BY_ONE = 20
"""Refused entries of one sitemap that are named; the others are counted."""

Open = Callable[[str], BinaryIO | Failure]
"""Has a sitemap by its canonical address."""


class Listing:
    """One walk through the sitemaps of a site. ``seen`` counts all entries, ``pages`` those to be asked for,
    ``unwanted`` those of the site that lie outside of the scope."""

    def __init__(self, site: str, scope: Scope, settings: FetchSettings, open_sitemap: Open) -> None:
        self.seen = self.pages = self.unwanted = 0
        self._site = site
        """Empty for a sitemap on the disk, whose first entry says which site it is about."""
        self._scope = scope
        self._settings = settings
        self._open = open_sitemap
        self._walked: set[str] = set()

    def walk(self, address: str, above: tuple[str, ...] = ()) -> Iterator[Ask | Unread]:
        """All that the sitemap at a canonical address lists, and the sitemaps under it."""
        if address in above:
            yield Unread(shown(address), "the sitemap names itself, or one that names it; take that entry out of it")
            return
        if address in self._walked:
            return
        if len(above) > _MAX_DEPTH:
            yield Unread(shown(address), f"the sitemap lies more than {_MAX_DEPTH} indexes deep; name it in the first")
            return
        if len(self._walked) >= _MAX_SITEMAPS:
            yield Unread(shown(address), f"not asked, as {_MAX_SITEMAPS:,} sitemaps were read already; name it alone")
            return
        self._walked.add(address)
        file = self._open(address)
        if isinstance(file, Failure):
            yield Unread(shown(address), f"the sitemap cannot be read: {file.reason}")
            return
        yield from self.entries(address, chunks_of(file), above)

    def entries(self, name: str, chunks: Iterable[bytes], above: tuple[str, ...] = ()) -> Iterator[Ask | Unread]:
        """All that a sitemap with these bytes lists."""
        count = refused = 0
        try:
            for entry in entries(limited(gunzipped(chunks), LIMIT, TOO_LARGE)):
                count += 1
                self.seen += 1
                address = canonical(entry.address)
                reason = self._refused(address)
                if reason:
                    refused += 1
                    if refused <= _SAID_ONE_BY_ONE:
                        yield Unread(shown(address or entry.address)[:500], f"{reason} (listed in {shown(name)})")
                else:
                    yield from self._one(entry, address, (*above, name))
        except (SitemapError, BodyError, OSError) as error:
            reason = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
            yield Unread(shown(name), f"the sitemap cannot be read: {reason}")
            return
        if refused > _SAID_ONE_BY_ONE:
            more = refused - _SAID_ONE_BY_ONE
            yield Unread(shown(name), f"{more:,} more entries of the sitemap are not of this site; take them out of it")
        if not count:
            yield Unread(shown(name), "the sitemap names no page; have it written again")

    def _one(self, entry: Entry, address: str, above: tuple[str, ...]) -> Iterator[Ask | Unread]:
        if entry.kind == "sitemap":
            yield from self.walk(address, above)
        elif self._scope.wants(address):
            self.pages += 1
            yield Ask(address, "listed", entry.modified, shown(above[-1]))
        else:
            self.unwanted += 1

    def _refused(self, address: str) -> str:
        if not address:
            return "it is no http or https address; correct it in the sitemap"
        if not self._site:
            self._site = site_of(address)
        if other_site(address, self._site, self._settings):
            return f"not asked, as it is of another site than {self._site}; name it if you want it"
        return ""


def chunks_of(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of an open file, which is closed at their end."""
    with file:
        yield from iter(lambda: file.read(_CHUNK), b"")
