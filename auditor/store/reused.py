"""What a run leaves for the next one of its pages: what they said and how they were judged, and how it found the site.

A page of which the next run finds the same article is tied to the one that it was in this run.
"""

import sqlite3
from collections.abc import Callable
from typing import Any

from auditor.store.faults import guarded
from auditor.store.packing import Packed
from auditor.store.page_store import MeasuredBefore

TABLES = """
CREATE TABLE again (page INTEGER PRIMARY KEY, before INTEGER);
CREATE TABLE of_article (page INTEGER PRIMARY KEY, digest BLOB);
CREATE TABLE measured (page INTEGER PRIMARY KEY, packed BLOB, said INTEGER DEFAULT 0);
CREATE TABLE drawn (page INTEGER, form TEXT, packed BLOB, PRIMARY KEY (page, form)) WITHOUT ROWID;
CREATE TABLE view (run INTEGER PRIMARY KEY, packed BLOB);
"""
_COPIED = (("audit", "packed"), ("brief", "packed"), ("measured", "packed, said"), ("drawn", "form, packed"))
OF_PAGES = ("again", "of_article", "measured", "drawn")


class Reused:
    """Of one run. ``last`` is the run before, where this one may build on it; ``change`` runs a statement that
    writes."""

    def __init__(
        self, connection: sqlite3.Connection, change: Callable[[str, tuple[object, ...]], Any], run: int,
        last: int | None,
    ) -> None:  # fmt: skip
        self._connection, self._change, self._run, self._last = connection, change, run, last
        self._packing = Packed()

    def is_again(self, page: int, before: int) -> None:
        """The page has the article of that one."""
        self._change("INSERT OR REPLACE INTO again VALUES (?, ?)", (page, before))
        self._change(
            "INSERT OR REPLACE INTO of_article SELECT ?, digest FROM of_article WHERE page = ?", (page, before)
        )

    def look_for(self, page: int, identity: bytes, article: bytes) -> None:
        """Tie the page, by the digest of its article, to that of the last run which has the same, if there is one."""
        self._change("INSERT OR REPLACE INTO of_article VALUES (?, ?)", (page, article))
        if self._last is None or not article:
            return
        found = self._connection.execute(
            "SELECT of_article.page FROM page JOIN of_article ON of_article.page = page.number"
            " WHERE run = ? AND identity = ? AND digest = ?",
            (self._last, identity, article),
        ).fetchone()
        if found:
            self.is_again(page, found[0])

    @guarded()
    def usable(self) -> frozenset[int]:
        rows = self._connection.execute(
            "SELECT again.page FROM page AS now JOIN again ON again.page = now.number"
            " JOIN measured ON measured.page = before JOIN audit ON audit.page = before"
            " JOIN brief ON brief.page = before"
            " JOIN spell ON spell.identity = now.identity AND first <= ?2 AND last >= ?2 WHERE now.run = ?1",
            (self._run, self._last),
        )
        return frozenset(page for (page,) in rows)

    @guarded()
    def measured_before(self, page: int) -> MeasuredBefore:
        query = "SELECT packed, said FROM again JOIN measured ON measured.page = before WHERE again.page = ?"
        return MeasuredBefore(*self._connection.execute(query, (page,)).fetchone())

    @guarded()
    def judged_as_before(self, page: int) -> None:
        for table, columns in _COPIED:
            self._change(
                f"INSERT OR REPLACE INTO {table} (page, {columns}) SELECT ?1, {columns} FROM {table}"  # noqa: S608 - ours
                " WHERE page = (SELECT before FROM again WHERE page = ?1)",
                (page,),
            )
        self._change(
            "INSERT OR REPLACE INTO state SELECT page.number, digest, score, findings, packed FROM page"
            " JOIN spell ON spell.identity = page.identity AND first <= ?2 AND last >= ?2"
            " JOIN remembered USING (digest) WHERE page.number = ?1",
            (page, self._last),
        )
        self._change("DELETE FROM facts WHERE page = ?", (page,))

    @guarded()
    def keep_measured(self, page: int, packed: bytes) -> None:
        self._change("INSERT OR REPLACE INTO measured (page, packed) VALUES (?, ?)", (page, packed))

    @guarded()
    def keep_said(self, page: int, said: int) -> None:
        self._change("UPDATE measured SET said = ? WHERE page = ?", (said, page))

    @guarded()
    def drawn(self, page: int, form: str, draw: Callable[[], str]) -> str:
        """What a form of the report makes of the page; made by ``draw`` where that was not done before."""
        query = "SELECT packed FROM drawn WHERE page = ? AND form = ?"
        if row := self._connection.execute(query, (page, form)).fetchone():
            return self._packing.unpack_text(row[0])
        text = draw()
        self.keep_drawn(page, form, self._packing.pack_text(text))
        return text

    @guarded()
    def keep_drawn(self, page: int, form: str, packed: bytes) -> None:
        self._change("INSERT OR REPLACE INTO drawn VALUES (?, ?, ?)", (page, form, packed))

    @guarded()
    def last_pages(self) -> int:
        query = "SELECT count(*) FROM page WHERE run = ?"
        return int(self._connection.execute(query, (self._last,)).fetchone()[0])

    @guarded()
    def view(self) -> bytes | None:
        row = self._connection.execute("SELECT packed FROM view WHERE run = ?", (self._last,)).fetchone()
        return row[0] if row else None

    @guarded()
    def keep_view(self, packed: bytes) -> None:
        self._change("INSERT OR REPLACE INTO view VALUES (?, ?)", (self._run, packed))
