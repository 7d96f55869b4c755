"""Exports of Search Console in the store of a site: kept by period, given back as they were read."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from auditor.model.search_export import Export, Figures, KeptPeriod
from auditor.store.faults import guarded

_FIGURES = "clicks INTEGER, impressions INTEGER, placed REAL, placed_impressions INTEGER"
TABLES = f"""
CREATE TABLE search_period (
    number INTEGER PRIMARY KEY, name BLOB, first TEXT, last TEXT, kept TEXT
);
CREATE TABLE search_page (period INTEGER, address BLOB, {_FIGURES});
CREATE TABLE search_query (period INTEGER, query BLOB, {_FIGURES});
CREATE TABLE search_day (period INTEGER, day TEXT, {_FIGURES});
CREATE TABLE search_pair (period INTEGER, address BLOB, query BLOB, {_FIGURES});
CREATE TABLE search_page_day (period INTEGER, address BLOB, day TEXT, {_FIGURES});
CREATE TABLE search_pair_day (period INTEGER, address BLOB, query BLOB, day TEXT, {_FIGURES});
"""
TABLES += "".join(
    f"CREATE INDEX search_{table}_by_period ON search_{table} (period);\n"
    for table in ("page", "query", "day", "pair", "page_day", "pair_day")
)
_KEYS = {"page": 1, "query": 1, "day": 1, "pair": 2, "page_day": 2, "pair_day": 3}
"""By table, how many columns its key has."""
_QUERIES = (
    "SELECT query FROM search_query WHERE period = number UNION SELECT query FROM search_pair WHERE period = number"
)
_DAYS = " UNION ".join(
    f"SELECT day FROM search_{table} WHERE period = number"  # noqa: S608 - names of ours
    for table in ("day", "page_day", "pair_day")
)


class SearchFigures:
    """Those in an open store."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def keep(self, exports: Iterable[Export], started: str) -> None:
        """An export of the same name and period takes the place of the one that an earlier run read. One without days
        takes the place of all without days: nobody knows how old they are."""
        with guarded():
            for export in exports:
                name = _bytes(export.name)
                if export.last:
                    earlier = (name, export.first, export.last, started)
                    self.forget("name = ? AND first = ? AND last = ? AND kept != ?", earlier)
                else:
                    self.forget("last = '' AND kept != ?", (started,))
                made = self._connection.execute(
                    "INSERT INTO search_period (name, first, last, kept) VALUES (?, ?, ?, ?)",
                    (name, export.first, export.last, started),
                )
                for table, rows in _tables(export):
                    places = ", ".join("?" * (5 + _KEYS[table]))
                    self._connection.executemany(
                        f"INSERT INTO search_{table} VALUES ({places})",  # noqa: S608 - names of ours
                        ((made.lastrowid, *map(_bytes, key), *_numbers(figures)) for key, figures in rows),
                    )

    def exports(self) -> tuple[Export, ...]:
        """All that is kept, oldest period first."""
        with guarded():
            periods = self._connection.execute(
                "SELECT number, name, first, last FROM search_period ORDER BY last, first, number"
            ).fetchall()
            return tuple(self._export(*period) for period in periods)

    def _export(self, number: int, name: bytes, first: str, last: str) -> Export:
        return Export(
            _text(name), {key[0]: figures for key, figures in self._rows("page", number)},
            dict(self._rows("pair", number)), first, last,
            queries={key[0]: figures for key, figures in self._rows("query", number)},
            days={key[0]: figures for key, figures in self._rows("day", number)},
            page_days=dict(self._rows("page_day", number)), pair_days=dict(self._rows("pair_day", number)),
        )  # fmt: skip

    def _rows(self, table: str, period: int) -> Iterator[tuple[Any, Figures]]:
        query = f"SELECT * FROM search_{table} WHERE period = ? ORDER BY rowid"  # noqa: S608 - names of ours
        for row in self._connection.execute(query, (period,)):
            cut = 1 + _KEYS[table]
            yield (
                tuple(part if isinstance(part, str) else _text(part) for part in row[1:cut]),
                Figures(*row[cut:]),
            )

    def periods(self) -> tuple[KeptPeriod, ...]:
        """What is kept, in numbers, oldest period first."""
        rows = self._connection.execute(
            "SELECT name, first, last, (SELECT count(*) FROM search_page WHERE period = number),"  # noqa: S608 - ours
            f" (SELECT count(*) FROM ({_QUERIES})), (SELECT count(*) FROM ({_DAYS})), kept"
            " FROM search_period ORDER BY last, first, number"
        )
        return tuple(KeptPeriod(_text(row[0]), *row[1:]) for row in rows)

    def forget(self, where: str = "1", values: Sequence[object] = ()) -> int:
        """Delete the periods of which ``where`` (SQL of ours) is true; how many there were."""
        numbers = self._connection.execute(f"SELECT number FROM search_period WHERE {where}", tuple(values)).fetchall()  # noqa: S608 - text of ours
        for table in _KEYS:
            self._connection.executemany(f"DELETE FROM search_{table} WHERE period = ?", numbers)  # noqa: S608 - ours
        self._connection.executemany("DELETE FROM search_period WHERE number = ?", numbers)
        return len(numbers)


def _tables(export: Export) -> Iterator[tuple[str, Iterable[tuple[tuple[str, ...], Figures]]]]:
    yield "page", (((address,), figures) for address, figures in export.pages.items())
    yield "query", (((query,), figures) for query, figures in export.queries.items())
    yield "day", (((day,), figures) for day, figures in export.days.items())
    yield "pair", export.pairs.items()
    yield "page_day", export.page_days.items()
    yield "pair_day", export.pair_days.items()


def _numbers(figures: Figures) -> tuple[int, int, float, int]:
    """As SQLite takes them: no number has more than 63 bits there."""
    most = 2**63 - 1
    return (
        min(figures.clicks, most),
        min(figures.impressions, most),
        figures.placed,
        min(figures.placed_impressions, most),
    )


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogatepass")
