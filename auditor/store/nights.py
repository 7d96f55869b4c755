"""The runs of a site, one after the other: what each left of every page, kept once for as long as nothing changed.

A spell is a page's state and the first and the last run that saw it so. Two runs are compared by their spells, so that
a night in which a hundredth of the pages changed adds a hundredth of them.
"""

import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from auditor.model.changes import PastPages, PastScore
from auditor.model.night import PageState, RunSummary
from auditor.store.packing import Packed

MOST = 400
"""Runs that are remembered: a year of nights, and some more."""
_NIGHT = timedelta(hours=24)
"""After which a run that was cut off is not gone on with: what it read is old."""
TABLES = """
CREATE TABLE night (run INTEGER PRIMARY KEY, packed BLOB);
CREATE TABLE spell (
    number INTEGER PRIMARY KEY, identity BLOB, first INTEGER, last INTEGER, digest BLOB, score REAL, findings INTEGER
);
CREATE INDEX spell_by_page ON spell (identity, last);
CREATE INDEX spell_by_last ON spell (last);
CREATE TABLE remembered (digest BLOB PRIMARY KEY, packed BLOB) WITHOUT ROWID;
CREATE TABLE state (page INTEGER PRIMARY KEY, digest BLOB, score REAL, findings INTEGER, packed BLOB);
CREATE INDEX state_by_digest ON state (digest);
"""
_OF_NIGHT = "SELECT identity, digest, score, findings FROM spell WHERE first <= {0} AND last >= {0}"
_OF_RUN = (
    "SELECT page.identity, state.digest, state.score, state.findings FROM page JOIN state ON state.page = page.number"
    " WHERE page.run = {0}"
)


_SPELLS = "SELECT first, last, score, findings FROM spell WHERE identity = ? AND score IS NOT NULL"


class Compared(NamedTuple):
    """Two runs side by side: pages that differ, and of the others how many have a score, and their findings."""

    pairs: Iterator[tuple[PageState | None, PageState | None]]
    same: int
    still: int


class Nights:
    """Those in an open store. ``run`` is the one under way, whose pages lie in other tables; None for none."""

    def __init__(self, connection: sqlite3.Connection, run: int | None = None) -> None:
        self._connection = connection
        self._packing = Packed()
        self._run = run

    def past(self) -> tuple[RunSummary, ...]:
        """Oldest first."""
        rows = self._connection.execute("SELECT packed FROM night ORDER BY run")
        return tuple(self._packing.unpack(RunSummary, packed) for (packed,) in rows)

    def of_page(self, identity: str, nights: Sequence[RunSummary]) -> tuple[PastScore, ...]:
        """The page's score in each of these nights that saw it."""
        spells = self._connection.execute(
            "SELECT first, last, score FROM spell WHERE identity = ? ORDER BY first", (_bytes(identity),)
        ).fetchall()
        return tuple(
            PastScore(night.started, score)
            for night in nights
            for first, last, score in spells
            if first <= night.number <= last
        )

    def of_pages(self, identities: Sequence[str], nights: Sequence[RunSummary]) -> tuple[PastPages, ...]:
        """Findings and mean score of these pages together in each of the nights. A page asks for its spells alone, and
        a spell counts at its two ends: years of nights take no longer than one."""
        numbers = [night.number for night in nights]
        came = [(0, 0, 0.0)] * (len(nights) + 1)
        for identity in identities:
            for first, last, score, findings in self._connection.execute(_SPELLS, (_bytes(identity),)):
                begin, end = bisect_left(numbers, first), bisect_right(numbers, last)
                if begin < end:
                    came[begin] = _plus(came[begin], 1, findings, score)
                    came[end] = _plus(came[end], -1, -findings, -score)
        found = []
        articles, findings, total = 0, 0, 0.0
        for night, (more, further, points) in zip(nights, came, strict=False):
            articles, findings, total = articles + more, findings + further, total + points
            found.append(PastPages(night.started, articles, findings, total / articles if articles else 0.0))
        return tuple(found)

    def compared(self, earlier: int, later: int) -> Compared:
        """``later`` may be the run that is under way."""
        before = _OF_NIGHT.format(int(earlier))
        after = (_OF_RUN if later == self._run else _OF_NIGHT).format(int(later))
        both = f"({before}) AS b JOIN ({after}) AS a ON a.identity = b.identity"
        same, still = self._connection.execute(
            f"SELECT count(b.score), total(b.findings) FROM {both} WHERE a.digest = b.digest"
        ).fetchone()
        gone = f"SELECT b.digest, NULL FROM ({before}) AS b WHERE identity NOT IN (SELECT identity FROM ({after}))"
        came = f"SELECT NULL, a.digest FROM ({after}) AS a WHERE identity NOT IN (SELECT identity FROM ({before}))"
        changed = f"SELECT b.digest, a.digest FROM {both} WHERE a.digest != b.digest"
        query = f"{changed} UNION ALL {gone} UNION ALL {came}"
        pairs = ((self._state(was), self._state(is_now)) for was, is_now in self._connection.execute(query))
        return Compared(pairs, same, int(still))

    def changes(self) -> Iterator[tuple[PageState, PageState, int, int]]:
        """Each page's state before and after a change, with the runs that saw them last and first; pages that some
        night between did not see are left out."""
        query = (
            "SELECT a.digest, b.digest, a.last, b.first FROM spell AS a JOIN spell AS b ON b.identity = a.identity"
            " AND b.first = (SELECT min(run) FROM night WHERE run > a.last) ORDER BY b.first, a.number"
        )
        for was, is_now, last, first in self._connection.execute(query).fetchall():
            before, after = self._state(was), self._state(is_now)
            if before is not None and after is not None:
                yield before, after, last, first

    def addresses(self) -> tuple[str, ...]:
        """Of the pages of the last run, the one under way among them."""
        rows = self._connection.execute(
            "SELECT url, source FROM page WHERE run = (SELECT max(run) FROM page) ORDER BY number"
        )
        return tuple((url or source).decode("utf-8", "surrogatepass") for url, source in rows)

    def _state(self, digest: bytes | None) -> PageState | None:
        if digest is None:
            return None
        row = self._connection.execute(
            "SELECT packed FROM remembered WHERE digest = ?1"
            " UNION ALL SELECT packed FROM state WHERE digest = ?1 LIMIT 1",
            (digest,),
        ).fetchone()
        return self._packing.unpack(PageState, row[0])


def last_state(connection: sqlite3.Connection, identity: bytes) -> bytes | None:
    """How the last run that saw the page left it, packed."""
    row = connection.execute(
        "SELECT packed FROM spell JOIN remembered USING (digest) WHERE identity = ? ORDER BY last DESC LIMIT 1",
        (identity,),
    ).fetchone()
    return row[0] if row else None


def remember(connection: sqlite3.Connection, run: int, packed: bytes) -> None:
    """Make the run, whose pages lie in ``state``, the last night, and forget the oldest ones."""
    last = connection.execute("SELECT max(run) FROM night").fetchone()[0] or 0
    of_run = "FROM page JOIN state ON state.page = page.number WHERE page.run = ?1"
    connection.execute(
        "UPDATE spell SET last = ?1 WHERE last = ?2 AND EXISTS"
        f" (SELECT 1 {of_run} AND page.identity = spell.identity AND state.digest = spell.digest)",
        (run, last),
    )
    connection.execute(f"INSERT OR IGNORE INTO remembered SELECT state.digest, state.packed {of_run}", (run,))
    connection.execute(
        "INSERT INTO spell (identity, first, last, digest, score, findings)"
        f" SELECT page.identity, ?1, ?1, state.digest, state.score, state.findings {of_run}"
        " AND NOT EXISTS (SELECT 1 FROM spell WHERE identity = page.identity AND last = ?1)",
        (run,),
    )
    connection.execute("DELETE FROM state WHERE page IN (SELECT number FROM page WHERE run = ?)", (run,))
    connection.execute("INSERT OR REPLACE INTO night VALUES (?, ?)", (run, packed))
    oldest = connection.execute("SELECT run FROM night ORDER BY run DESC LIMIT 1 OFFSET ?", (MOST - 1,)).fetchone()
    if oldest:
        connection.execute("DELETE FROM night WHERE run < ?", oldest)
        if connection.execute("DELETE FROM spell WHERE last < ?", oldest).rowcount:
            connection.execute("DELETE FROM remembered WHERE digest NOT IN (SELECT digest FROM spell)")


def _plus(sums: tuple[int, int, float], articles: int, findings: int, score: float) -> tuple[int, int, float]:
    return sums[0] + articles, sums[1] + findings, sums[2] + score


def is_recent(then: str, now: str) -> bool:
    """Whether a run of then is still this night's."""
    try:
        return timedelta() <= datetime.fromisoformat(now) - datetime.fromisoformat(then) < _NIGHT
    except ValueError:
        return False


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


class StoredHistory:
    """The runs of a site up to the one under way, whose summary is the last of ``runs``."""

    def __init__(self, nights: Nights, runs: Sequence[RunSummary]) -> None:
        self.runs = runs
        self._nights = nights

    def of_page(self, identity: str) -> tuple[PastScore, ...]:
        return self._nights.of_page(identity, self.runs)

    def of_pages(self, identities: Sequence[str]) -> tuple[PastPages, ...]:
        return self._nights.of_pages(identities, self.runs)
