"""What a crawl remembers of addresses: how they answered, where they led, and which article came of them.

Written as the crawl goes, and committed at once, so that a run that was cut off goes on where it was, and the next
night can ask hosts whether anything changed.
"""

import sqlite3
from collections.abc import Callable
from threading import RLock

from auditor.fetch.crawl_memory import KnownPage
from auditor.model import Page, Unread
from auditor.store.packing import Packed
from auditor.text.digest import digest, digest_of

TABLES = """
CREATE TABLE visit (
    run INTEGER, address BLOB, url BLOB, etag TEXT, modified TEXT, listed TEXT, body BLOB, links BLOB, unread BLOB,
    page INTEGER, PRIMARY KEY (run, address)
) WITHOUT ROWID;
CREATE TABLE spool (run INTEGER, address BLOB, packed BLOB, PRIMARY KEY (run, address));
"""
_READ = ("content-type", "content-language", "last-modified", "link", "x-robots-tag")
"""Headers of an answer that are read."""
_EVERY = 70
"""Of so many runs and pages one is asked for without validators, to learn whether the host tells the truth: a tenth of
the pages on every seventh night."""


class Visits:
    """Of one run; asked from several threads."""

    def __init__(
        self, connection: sqlite3.Connection, lock: RLock, commit: Callable[[], None], run: int, last: int | None
    ) -> None:
        """``last`` is the run before, where this one may build on it."""
        self._connection, self._lock, self._commit = connection, lock, commit
        self._run, self._last = run, last
        self._packing = Packed()

    def known(self, address: str) -> KnownPage | None:
        key = _bytes(address)
        with self._lock:
            query = "SELECT url, etag, modified, listed, links, unread, page FROM visit WHERE run = ? AND address = ?"
            row = self._connection.execute(query, (self._run, key)).fetchone()
            spooled = (
                row
                and self._connection.execute(
                    "SELECT packed FROM spool WHERE run = ? AND address = ?", (self._run, key)
                ).fetchone()
            )
            done = row is not None and (spooled is not None or row[5] is not None or row[6] is not None)
            if not done and self._last is not None:
                row = self._connection.execute(query, (self._last, key)).fetchone()
        if row is None or (not done and row[6] is None):
            return None
        url, etag, modified, listed, links, unread, _ = row
        if not done and self._is_spot_check(address):
            return None
        return KnownPage(
            url=_text(url),
            validators=tuple(
                (name, value) for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)) if value
            ),
            listed=listed,
            links=self._packing.unpack(tuple[str, ...], links),
            done=done,
            unread=self._packing.unpack(Unread, unread) if done and unread is not None else None,
            page=self._packing.unpack(Page, spooled[0]) if spooled else None,
        )

    def fetched(self, page: Page) -> None:
        # What a host says of a page without its scripts says nothing of what these show: it is had anew each night.
        as_sent = not (page.rendered or page.not_rendered)
        etag, modified = (page.header("etag"), page.header("last-modified")) if as_sent else ("", "")
        with self._lock:
            self._connection.execute(
                "INSERT OR REPLACE INTO visit VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)",
                (
                    self._run, _bytes(page.source), _bytes(page.url), etag, modified,
                    page.listed_modified, _digest(page), self._packing.pack(page.links),
                ),
            )  # fmt: skip
            self._connection.execute(
                "INSERT OR REPLACE INTO spool VALUES (?, ?, ?)",
                (self._run, _bytes(page.source), self._packing.pack(page)),
            )
            self._commit()

    def not_fetched(self, unread: Unread) -> None:
        with self._lock:
            self._connection.execute(
                "INSERT OR REPLACE INTO visit VALUES (?, ?, ?, '', '', '', x'', ?, ?, NULL)",
                (
                    self._run, _bytes(unread.url), _bytes(unread.url), self._packing.pack(()),
                    self._packing.pack(unread),
                ),
            )  # fmt: skip
            self._commit()

    def was_read(self, address: str, page: int) -> None:
        """The page's article lies in the store."""
        with self._lock:
            key = (self._run, _bytes(address))
            self._connection.execute("UPDATE visit SET page = ? WHERE run = ? AND address = ?", (page, *key))
            self._connection.execute("DELETE FROM spool WHERE run = ? AND address = ?", key)

    def was_not_readable(self, unread: Unread) -> None:
        """What came was no page that can be judged."""
        with self._lock:
            key = (self._run, _bytes(unread.url))
            packed = self._packing.pack(unread)
            self._connection.execute("UPDATE visit SET unread = ? WHERE run = ? AND address = ?", (packed, *key))
            self._connection.execute("DELETE FROM spool WHERE run = ? AND address = ?", key)

    def came_again(self, page: Page) -> int | None:
        """The number of the page that was read at the same address in the last run, where the answer was the same in
        all that is read of it."""
        if self._last is None:
            return None
        with self._lock:
            query = "SELECT page FROM visit WHERE run = ? AND address = ? AND body = ? AND page IS NOT NULL"
            row = self._connection.execute(query, (self._last, _bytes(page.source), _digest(page))).fetchone()
        return int(row[0]) if row else None

    def is_unchanged(self, address: str) -> int | None:
        """The number of the page that was read there, in this run or the last."""
        with self._lock:
            row = self._connection.execute(
                "SELECT page FROM visit WHERE run IN (?, ?) AND address = ? AND page IS NOT NULL"
                " ORDER BY run DESC LIMIT 1",
                (self._run, self._last, _bytes(address)),
            ).fetchone()
        return int(row[0]) if row else None

    def goes_on(self, address: str, page: int) -> None:
        """The page is as the last run saw it, and is its article again, under this number."""
        with self._lock:
            self._connection.execute(
                "INSERT OR IGNORE INTO visit SELECT ?1, address, url, etag, modified, listed, body, links, NULL, ?2"
                " FROM visit WHERE run = ?3 AND address = ?4",
                (self._run, page, self._last, _bytes(address)),
            )

    def _is_spot_check(self, address: str) -> bool:
        return digest(address) % _EVERY == self._run % _EVERY


def _digest(page: Page) -> bytes:
    """Of the body, and of what else reading looks at; not of dates of the answer, cookies and the like."""
    around = (
        page.url,
        page.listed_modified,
        *page.redirects,
        page.not_rendered,
        *(page.header(name) for name in _READ),
    )
    return digest_of("\0".join((page.content_type, *around, "")).encode("utf-8", "surrogatepass") + page.body)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogatepass")
