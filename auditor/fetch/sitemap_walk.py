"""Sitemaps in, what to ask for out: indexes followed, other sites refused, circles found."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from auditor.fetch.address import canonical, site_of, without_login
from auditor.fetch.crawl_request import CrawlRequest
from auditor.fetch.decompress import gunzipped, limited
from auditor.fetch.failure import BodyError, Failure
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
"""Faults of one kind that are named; the others are counted, since a host can make them as many as it likes."""
_LONGEST_NAME = 500
_QUOTED = 3
_LONGEST_QUOTE = 100
_RELATIVE = "relative, which the sitemap protocol does not allow; write whole addresses, with https:// and the host"
_NO_ADDRESS = "not an http or https address; correct the sitemap"

_PATH = re.compile(r"(?![a-z][a-z0-9+.-]*:)[^\s<>]+$", re.IGNORECASE)
"""What may be a relative reference: no scheme, no blanks."""

Open = Callable[[str], BinaryIO | Failure]
"""Has a sitemap by its canonical address."""


class SitemapWalk:
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
        self._faults: Counter[str] = Counter()
        self._ill_written: Counter[str] = Counter()
        """Entries by what is wrong with how they are written; ``_quoted`` has the first of each kind."""
        self._quoted: dict[str, list[str]] = {}

    def walk(self, address: str) -> Iterator[CrawlRequest | Unread]:
        """All that the sitemap at a canonical address lists, and the sitemaps under it."""
        yield from self.all_of(address, self.under(address))

    def all_of(self, name: str, asks: Iterable[CrawlRequest | Unread]) -> Iterator[CrawlRequest | Unread]:
        """What comes of a source, and behind it how many faults were not named."""
        yield from asks
        for reason, count in self._ill_written.items():
            several = f"{count:,} entries of its sitemaps are" if count > 1 else "1 entry of its sitemaps is"
            more = ", …" if count > _QUOTED else ""
            quoted = self._quoted[reason]
            named = ", ".join(map(repr, quoted))
            yield Unread(
                quoted[0], f"{several} {reason} ({named}{more}; listed in {without_login(name)})", settled=True
            )
        self._ill_written.clear()
        for what, count in self._faults.items():
            if count > _SAID_ONE_BY_ONE:
                yield Unread(without_login(name), f"and {count - _SAID_ONE_BY_ONE:,} more {what}", settled=True)
        self._faults.clear()

    def faulty(self, address: str, reason: str, what: str) -> Iterator[Unread]:
        """One fault of many such, ``what`` in the plural: named as long as there are few of them."""
        self._faults[what] += 1
        if self._faults[what] <= _SAID_ONE_BY_ONE:
            yield Unread(without_login(address)[:_LONGEST_NAME], reason, settled=True)

    def under(self, address: str, above: tuple[str, ...] = ()) -> Iterator[CrawlRequest | Unread]:
        """The same for one of several sitemaps; ``all_of`` is for the whole. ``above`` are the indexes over it."""
        if address in above:
            reason = "the sitemap lists itself, or one that lists it; delete that entry"
            yield from self.faulty(address, reason, "sitemaps list each other in a circle")
        elif address in self._walked:
            return
        elif len(above) > _MAX_DEPTH:
            reason = f"the sitemap is more than {_MAX_DEPTH} indexes deep; name it in the first"
            yield from self.faulty(address, reason, "sitemaps are too deep in indexes")
        elif len(self._walked) >= _MAX_SITEMAPS:
            reason = f"not read, because {_MAX_SITEMAPS:,} sitemaps were read already; name it alone"
            yield from self.faulty(
                address, reason, f"sitemaps were not read, because {_MAX_SITEMAPS:,} were read already"
            )
        else:
            self._walked.add(address)
            file = self._open(address)
            if isinstance(file, Failure):
                reason = f"the sitemap cannot be read: {file.reason}"
                yield from self.faulty(address, reason, "sitemaps cannot be read")
            else:
                yield from self._entries(address, chunks_of(file), above)

    def entries(self, name: str, chunks: Iterable[bytes]) -> Iterator[CrawlRequest | Unread]:
        """All that a sitemap with these bytes lists."""
        yield from self.all_of(name, self._entries(name, chunks))

    def _entries(
        self, name: str, chunks: Iterable[bytes], above: tuple[str, ...] = ()
    ) -> Iterator[CrawlRequest | Unread]:
        count = 0
        try:
            for entry in entries(limited(gunzipped(chunks), LIMIT, TOO_LARGE)):
                count += 1
                self.seen += 1
                address = canonical(entry.address) or self._of_relative(entry.address, name)
                if not address:
                    self._note(_NO_ADDRESS, entry.address)
                elif reason := self._refused(address):
                    listed = f"{reason} (listed in {without_login(name)})"
                    what = "entries of sitemaps are of other sites; delete them from the sitemaps"
                    yield from self.faulty(address, listed, what)
                else:
                    yield from self._one(entry, address, (*above, name))
        except (SitemapError, BodyError, OSError) as error:
            reason = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
            yield from self.faulty(name, f"the sitemap cannot be read: {reason}", "sitemaps cannot be read")
            return
        if not count:
            reason = "the sitemap lists no pages; generate it again"
            yield from self.faulty(name, reason, "sitemaps list no pages")

    def _one(self, entry: Entry, address: str, above: tuple[str, ...]) -> Iterator[CrawlRequest | Unread]:
        if entry.kind == "sitemap":
            yield from self.under(address, above)
        elif self._scope.wants(address):
            self.pages += 1
            yield CrawlRequest(address, "listed", entry.modified, without_login(above[-1]))
        else:
            self.unwanted += 1

    def _of_relative(self, written: str, name: str) -> str:
        """What an entry without scheme and host can only mean, in a sitemap at an address; empty for any other."""
        if not name.startswith(("http://", "https://")) or not _PATH.match(written):
            return ""
        address = canonical(written, name)
        if address:
            self._note(_RELATIVE, written)
        return address

    def _note(self, reason: str, written: str) -> None:
        self._ill_written[reason] += 1
        quoted = self._quoted.setdefault(reason, [])
        if len(quoted) < _QUOTED:
            quoted.append(without_login(written)[:_LONGEST_QUOTE])

    def _refused(self, address: str) -> str:
        if not self._site:
            self._site = site_of(address)
        if other_site(address, self._site, self._settings):
            return f"not read, because it is on another site than {self._site}; name it if you want it"
        return ""


def chunks_of(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of an open file, which is closed at their end."""
    with file:
        yield from iter(lambda: file.read(_CHUNK), b"")
