"""The shelf of a site: pages in, as they are read and judged, and out again one by one, from one SQLite file."""

import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any, Self

from auditor.model import Page, PageAudit, Unread
from auditor.model.night import RunSummary
from auditor.store.faults import guarded
from auditor.store.nights import Nights, is_recent, last_state, remember
from auditor.store.packing import Packed
from auditor.store.page_store import Remembered
from auditor.store.reused import OF_PAGES, Reused
from auditor.store.search_figures import SearchFigures
from auditor.store.sqlite_file import open_beside
from auditor.store.stored_pages import StoredPages
from auditor.store.visits import Visits
from auditor.wording import counted

_AT_ONCE = 200
"""Changes that are lost, at most, where the machine stops: each commit waits for the disk."""


class RunStore:
    """One run in the store of a site. A context manager: what was done lies in the file when it ends, however."""

    remembers = True

    def __init__(self, folder: Path, *, source: str, started: str, version: str, key: str = "") -> None:
        """``folder`` is the report's. ``key`` stands for all settings on which reading depends: what was read under
        another one is read anew. Raises StoreError where the store's place is taken by something else.
        """
        opened = open_beside(folder)
        self.note = opened.note
        self.goes_on = False
        """Whether the next run like this one is to go on with what it read, as after one that was cut off."""
        self.packing = Packed()
        self._connection = opened.connection
        self._changes = 0
        self._offered: list[tuple[int, str, bytes, bytes]] = []
        """Offers that are not in the file yet: a page makes some ten, and a run that is cut off needs none."""
        self._lock = RLock()
        """Crawls look up and leave visits from several threads."""
        same = (_bytes(source), version, key)
        with guarded():
            self._begin()
            self.run = self._cut_off(same, started) or self._begun(same, started)
            """The run's number; later ones have higher numbers."""
            last = self._connection.execute(
                "SELECT max(number) FROM run WHERE source = ? AND version = ? AND key = ? AND whole", same
            ).fetchone()[0]
            self._commit()
        self.nights = Nights(self._connection, self.run)
        self.search = SearchFigures(self._connection)
        self.visits = Visits(self._connection, self._lock, self._commit, self.run, last)
        self.reused = Reused(self._connection, self._execute, self.run, last)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with guarded():
            try:
                self._connection.execute("UPDATE run SET ended = ? WHERE number = ?", (not self.goes_on, self.run))
                if self._connection.in_transaction:
                    self._connection.execute("COMMIT")
            finally:
                self._connection.close()

    def _begun(self, same: tuple[bytes, str, str], started: str) -> int:
        made = self._connection.execute(
            "INSERT INTO run (source, version, key, started) VALUES (?, ?, ?, ?)", (*same, started)
        )
        assert made.lastrowid is not None  # noqa: S101 - says so to the type checker
        return made.lastrowid

    def _cut_off(self, same: tuple[bytes, str, str], started: str) -> int | None:
        """A run like this one that nobody ended, not long ago: this one goes on with what it read."""
        found = self._connection.execute(
            "SELECT number, started FROM run WHERE source = ? AND version = ? AND key = ? AND NOT ended"
            " ORDER BY number DESC LIMIT 1",
            same,
        ).fetchone()
        if found is None or not is_recent(found[1], started):
            return None
        number = int(found[0])
        for table in ("facts", "audit", "brief", "state", "measured", "drawn"):
            query = f"DELETE FROM {table} WHERE page IN (SELECT number FROM page WHERE run = ?)"  # noqa: S608 - ours
            self._connection.execute(query, (number,))
        self._connection.execute("DELETE FROM offer WHERE run = ?", (number,))
        # Files are read again: they cost no host anything, and may have changed.
        visited = "SELECT page FROM visit WHERE run = ?1 AND page IS NOT NULL"
        for table in ("article", "note", "again", "of_article", "page"):
            column = "number" if table == "page" else "page"
            rows = "SELECT number FROM page WHERE run = ?1"
            query = f"DELETE FROM {table} WHERE {column} IN ({rows}) AND {column} NOT IN ({visited})"  # noqa: S608 - ours
            self._connection.execute(query, (number,))
        read = self._connection.execute("SELECT count(*) FROM visit WHERE run = ?", (number,)).fetchone()[0]
        if read:
            self.note = f"The last run was cut off; this one goes on with the {counted(read, 'page')} that it had read."
        return number

    def finish(self, *, whole: bool, summary: RunSummary | None = None) -> None:
        """The report is in its place. A run that is whole replaces all before it; one that is not, those alike. With a
        summary it is remembered as the last night."""
        with guarded():
            if summary is not None:
                remember(self._connection, self.run, self.packing.pack(summary))
            query = "SELECT number FROM run WHERE number != ? AND (whole = 0 OR ?)"
            for (number,) in self._connection.execute(query, (self.run, whole)).fetchall():
                self._forget(number)
            self._execute("DELETE FROM offer WHERE run = ?", (self.run,))
            self._execute("UPDATE run SET whole = ? WHERE number = ?", (whole, self.run))

    def _forget(self, run: int) -> None:
        for table in ("article", "note", "facts", "audit", "brief", "state", *OF_PAGES):
            query = f"DELETE FROM {table} WHERE page IN (SELECT number FROM page WHERE run = ?)"  # noqa: S608 - ours
            self._execute(query, (run,))
        self._execute("DELETE FROM page WHERE run = ?", (run,))
        for table in ("offer", "visit", "spool", "view"):
            self._execute(f"DELETE FROM {table} WHERE run = ?", (run,))  # noqa: S608 - names of ours
        self._execute("DELETE FROM run WHERE number = ?", (run,))

    def keep_article(
        self, identity: str, source: str, url: str, packed: bytes, note: bytes, digest: bytes = b""
    ) -> bool:
        with guarded():
            made = self._execute(
                "INSERT OR IGNORE INTO page (run, identity, source, url) VALUES (?, ?, ?, ?)",
                (self.run, _bytes(identity), _bytes(source), _bytes(url)),
            )
            if made.rowcount != 1:
                return False
            number = made.lastrowid
            assert number is not None  # noqa: S101 - says so to the type checker
            self._execute("INSERT INTO article VALUES (?, ?)", (number, packed))
            self.reused.look_for(number, _bytes(identity), digest)
            self._execute("INSERT INTO note VALUES (?, ?)", (number, note))
            self.visits.was_read(source, number)
            return True

    def keep_unread(self, unread: Unread) -> None:
        with guarded():
            self.visits.was_not_readable(unread)

    def unchanged(self, source: str) -> tuple[int, bytes] | None:
        with guarded():
            there = self.visits.is_unchanged(source)
            found = None if there is None else self._again(there)
            if found is not None and found[2]:
                self.visits.goes_on(source, found[0])
            return found[:2] if found else None

    def came_again(self, page: Page) -> tuple[int, bytes] | None:
        with guarded():
            there = self.visits.came_again(page)
            found = None if there is None else self._again(there)
            if found is not None:
                self.visits.was_read(page.source, found[0])
            return found[:2] if found else None

    def _again(self, there: int) -> tuple[int, bytes, bool] | None:
        """The page's number in this run, its note, and whether it was of an earlier run until now."""
        row = self._connection.execute(
            "SELECT run, packed FROM page JOIN note ON page = number WHERE number = ?", (there,)
        ).fetchone()
        if row is None:
            return None
        run, note = row
        if run == self.run:
            return there, note, False
        made = self._execute(
            "INSERT OR IGNORE INTO page (run, identity, source, url) SELECT ?, identity, source, url FROM page"
            " WHERE number = ?",
            (self.run, there),
        )
        if made.rowcount != 1 or made.lastrowid is None:
            return None
        number = made.lastrowid
        for table in ("article", "note"):
            self._execute(f"INSERT INTO {table} SELECT ?, packed FROM {table} WHERE page = ?", (number, there))  # noqa: S608
        self.reused.is_again(number, there)
        return number, note, True

    def order(self) -> Sequence[int]:
        with guarded():
            found = self._connection.execute(
                "SELECT number FROM page WHERE run = ? ORDER BY source, number", (self.run,)
            )
            return array("q", (number for (number,) in found))

    def number_of(self, identity: str) -> int:
        found = self._one("SELECT number FROM page WHERE run = ? AND identity = ?", (self.run, _bytes(identity)))
        assert isinstance(found, int)  # noqa: S101 - says so to the type checker
        return found

    def names(self) -> Iterator[tuple[str, str, str]]:
        with guarded():
            query = "SELECT identity, source, url FROM page WHERE run = ? ORDER BY number"
            for identity, source, url in self._connection.execute(query, (self.run,)):
                yield _text(identity), _text(source), _text(url)

    def article(self, number: int) -> Any:
        return self._one("SELECT packed FROM article WHERE page = ?", (number,))

    def keep_facts(self, number: int, packed: bytes) -> None:
        with guarded():
            self._execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (number, packed))

    def facts(self, number: int) -> Any:
        return self._one("SELECT packed FROM facts WHERE page = ?", (number,))

    def before(self, number: int) -> Any | None:
        with guarded():
            (identity,) = self._connection.execute("SELECT identity FROM page WHERE number = ?", (number,)).fetchone()
            return last_state(self._connection, identity)

    def keep_page(self, number: int, packed: bytes, brief: bytes, state: Remembered | None) -> None:
        with guarded():
            if state is not None:
                values = (number, state.digest, state.score, state.findings, state.packed)
                self._execute("INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?, ?)", values)
            self._execute("INSERT OR REPLACE INTO audit VALUES (?, ?)", (number, packed))
            self._execute("INSERT OR REPLACE INTO brief VALUES (?, ?)", (number, brief))
            self._execute("DELETE FROM facts WHERE page = ?", (number,))

    def unjudged(self) -> Iterator[str]:
        with guarded():
            query = "SELECT source FROM page WHERE run = ? AND number NOT IN (SELECT page FROM audit)"
            for (source,) in self._connection.execute(query, (self.run,)):
                yield _text(source)

    def pages(self) -> StoredPages:
        with guarded():
            query = "SELECT number FROM page JOIN audit ON audit.page = number WHERE run = ? ORDER BY source, number"
            numbers = array("q", (number for (number,) in self._connection.execute(query, (self.run,))))
            return StoredPages(self.page, numbers, self.reused.drawn)

    def page(self, number: int, table: str) -> PageAudit:
        """The page as judged, from the table ``audit`` or ``brief``."""
        return self.packing.unpack(PageAudit, self._one(f"SELECT packed FROM {table} WHERE page = ?", (number,)))  # noqa: S608 - names of ours

    def offer(self, kind: str, key: str, packed: bytes) -> None:
        self._offered.append((self.run, kind, _bytes(key), packed))
        if len(self._offered) >= _AT_ONCE:
            with guarded():
                self._write_offers()

    def offers(self, kind: str, fewest: int = 2) -> Iterator[tuple[str, bytes]]:
        several = "SELECT key FROM offer WHERE run = ?1 AND kind = ?2 GROUP BY key HAVING count(*) >= ?3"
        query = (
            f"SELECT key, packed FROM offer WHERE run = ?1 AND kind = ?2 AND key IN ({several}) ORDER BY key, number"  # noqa: S608 - text of ours
        )
        with guarded():
            self._write_offers()
            for key, packed in self._connection.execute(query, (self.run, kind, fewest)):
                yield _text(key), packed

    def _write_offers(self) -> None:
        with self._lock:
            self._connection.executemany(
                "INSERT INTO offer (run, kind, key, packed) VALUES (?, ?, ?, ?)", self._offered
            )
        self._offered.clear()

    def _one(self, query: str, values: tuple[object, ...]) -> Any:
        with guarded():
            row = self._connection.execute(query, values).fetchone()
        return row[0] if row else None

    def _begin(self) -> None:
        self._connection.execute("BEGIN")

    def _execute(self, query: str, values: tuple[object, ...]) -> sqlite3.Cursor:
        """A change; some of them at a time are written for good."""
        with self._lock:
            self._changes += 1
            if self._changes % _AT_ONCE == 0:
                self._commit()
            return self._connection.execute(query, values)

    def _commit(self) -> None:
        with self._lock:
            self._connection.execute("COMMIT")
            self._begin()


def _bytes(text: str) -> bytes:
    """A path may hold bytes that are no text, and sorts like the text all the same."""
    return text.encode("utf-8", "surrogatepass")


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogatepass")
