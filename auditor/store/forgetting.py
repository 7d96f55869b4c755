"""Figures of Search Console out of a store for good: the rows, what was made of their queries, the bytes of both."""

import re
import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from auditor.model.night import PageState, RunSummary, SeenFinding
from auditor.model.search_export import KeptPeriod
from auditor.store.packing import Packed
from auditor.store.past import read_by_us
from auditor.store.search_figures import SearchFigures

_QUOTED: Final = re.compile("“([^”]*)”")
_REMOVED: Final = "(was about a query of Search Console, which was removed)"
_OF_QUERIES: Final = ("facts", "audit", "brief", "measured", "drawn", "view", "offer")
"""Tables with pages as they were measured and judged, in which a query may be a keyphrase. The next run makes them
anew from the articles, which stay."""
_REMEMBERING: Final[tuple[tuple[str, str, Any], ...]] = (
    ("remembered", "digest", PageState), ("state", "page", PageState), ("night", "run", RunSummary),
)  # fmt: skip
"""Table, key, and what is packed in it."""


def forget(path: Path, first: str = "", last: str = "", *, write: bool) -> tuple[KeptPeriod, ...]:
    """Delete what is kept of exports of whose days any is from ``first`` to ``last``; of all, without them. Comes back
    with what is deleted, or would be without ``write``. Raises StoreError."""
    with read_by_us(path, writable=write) as connection:
        figures = SearchFigures(connection)
        found = tuple(
            period
            for period in figures.periods()
            if not (first or last) or (period.last and period.first <= last and first <= period.last)
        )
        if not (found and write):
            return found
        connection.execute("PRAGMA journal_mode = DELETE")  # what lies in the log goes into the file, and the log goes
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN EXCLUSIVE")
        before = _queries(connection)
        figures.forget(
            "last != '' AND first <= ? AND ? <= last" if first or last else "1", (last, first) if first or last else ()
        )
        _forget_in_pages(connection, before - _queries(connection))
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        return found


def _queries(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("SELECT query FROM search_query UNION SELECT query FROM search_pair")
    return {_plain(query.decode("utf-8", "surrogatepass")) for (query,) in rows}


def _forget_in_pages(connection: sqlite3.Connection, queries: set[str]) -> None:
    """Pages are judged anew by the next run; what nights remember of them stays, without the queries."""
    for table in _OF_QUERIES:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
    packing = Packed()
    for table, key, kind in _REMEMBERING:
        for row, packed in connection.execute(f"SELECT {key}, packed FROM {table}").fetchall():  # noqa: S608 - ours
            said: PageState | RunSummary = packing.unpack(kind, packed)
            if (without := _without(said, queries)) != said:
                query = f"UPDATE {table} SET packed = ? WHERE {key} = ?"  # noqa: S608 - names of ours
                connection.execute(query, (packing.pack(without), row))


def _without(said: PageState | RunSummary, queries: set[str]) -> PageState | RunSummary:
    if isinstance(said, RunSummary):
        return replace(said, site_findings=_unnamed(said.site_findings, queries))
    return replace(said, findings=_unnamed(said.findings, queries))


def _unnamed(findings: Iterable[SeenFinding], queries: set[str]) -> tuple[SeenFinding, ...]:
    return tuple(replace(seen, message=_REMOVED) if _quotes_any(seen.message, queries) else seen for seen in findings)


def _quotes_any(text: str, queries: set[str]) -> bool:
    return any(_is_one(_plain(quoted), queries) for quoted in _QUOTED.findall(text))


def _is_one(quoted: str, queries: set[str]) -> bool:
    """Whether it is a query, or its beginning where a message cut it."""
    if quoted.endswith("…"):
        return any(query.startswith(quoted.removesuffix("…").rstrip()) for query in queries)
    return quoted in queries


def _plain(query: str) -> str:
    return " ".join(query.casefold().split())
