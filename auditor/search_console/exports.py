"""A file of Search Console in, its figures out: by page, and by page and query where it has both."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeVar

from auditor.model.search_export import Export, Figures
from auditor.search_console.columns import Columns, UnfitTableError, columns_of
from auditor.search_console.days import day
from auditor.search_console.files import delimiters_of, rows_of, tables_of, text_of
from auditor.search_console.numbers import number
from auditor.wording import counted

_LONGEST: Final = 2_000
"""Characters of an address or a query beyond which a row is not used."""


_Key = TypeVar("_Key", str, tuple[str, str], tuple[str, str, str])


class ExportError(ValueError):
    """Why a file cannot be used and what to do, in one line that names it."""


class _Sums:
    """What the tables of one file add up to."""

    def __init__(self) -> None:
        self.pages: dict[str, Figures] = {}
        self.page_days: dict[tuple[str, str], Figures] = {}
        self.summed: dict[str, Figures] = {}
        """Of pages, from a table that has a row for each query."""
        self.summed_days: dict[tuple[str, str], Figures] = {}
        self.pairs: dict[tuple[str, str], Figures] = {}
        self.pair_days: dict[tuple[str, str, str], Figures] = {}
        self.queries: dict[str, Figures] = {}
        self.days: dict[str, Figures] = {}
        self.seen: set[str] = set()
        """All days that are named."""

    def export(self, name: str, notes: Sequence[str]) -> Export:
        """Sums over queries lack the rare ones: the pages' own table, where there is one, has all of them."""
        self.seen.discard("")
        pages = {**self.summed, **self.pages}
        page_days = {key: figures for key, figures in self.summed_days.items() if key[0] not in self.pages}
        return Export(
            name, pages, self.pairs, min(self.seen, default=""), max(self.seen, default=""), tuple(notes),
            queries=self.queries, days=self.days, page_days=page_days | self.page_days, pair_days=self.pair_days,
        )  # fmt: skip


def read_export(path: Path) -> Export:
    """Raises ``ExportError``. In a zip, tables that cannot be used are passed over as long as one has the pages."""
    name = path.name
    sums = _Sums()
    notes: list[str] = []
    reasons: list[str] = []
    tables = 0
    try:
        for member, data in tables_of(path):
            tables += 1
            called = f"{name}: {member}" if member else name
            try:
                rows, columns, left_out = _table(data)
                left_out += _add(rows, columns, sums)
            except UnfitTableError as error:
                reasons.append(f"{called} {error}.")
                continue
            if left_out:
                notes.append(f"{called}: {counted(left_out, 'row')} not used, since numbers or columns are missing.")
            if columns.address is None and not member:
                reasons.append(f"{called} has no addresses; export the pages, or the whole report as a zip.")
    except UnfitTableError as error:
        msg = f"{name} {error}."
        raise ExportError(msg) from None
    export = sums.export(name, notes)
    if not export.pages:
        if tables == 1 and reasons:
            raise ExportError(reasons[0])
        if not tables:
            msg = f"{name} holds no CSV; export the performance report of Search Console as CSV."
            raise ExportError(msg)
        msg = f"{name} has no table of pages with clicks and impressions; export the performance report as CSV."
        raise ExportError(msg)
    return export


def _table(data: bytes) -> tuple[list[list[str]], Columns, int]:
    """With the delimiter by which its columns make sense."""
    text = text_of(data)
    said: UnfitTableError | None = None
    for delimiter in delimiters_of(text):
        rows, left_out = rows_of(text, delimiter)
        try:
            return rows, columns_of(rows), left_out
        except UnfitTableError as error:
            said = said or error
    raise said or UnfitTableError("is no table; export it as CSV")


def _add(rows: Sequence[Sequence[str]], columns: Columns, sums: _Sums) -> int:
    """Adds the rows up; returns how many could not be used, the header not among them."""
    unused = 0
    queries: dict[str, Figures] = {}
    for at, row in enumerate(rows):
        figures = _figures(row, columns)
        if figures is None:
            unused += at > 0
            continue
        when = day(row[columns.day], columns.order) if columns.day is not None and columns.order is not None else ""
        sums.seen.add(when)
        query = row[columns.query].strip() if columns.query is not None else ""
        if columns.address is None:
            if columns.query is None and when:
                _plus(sums.days, when, figures)
            elif query and len(query) <= _LONGEST:
                _plus(queries, query, figures)
            continue
        address = row[columns.address].strip()
        if not address.lower().startswith(("http://", "https://")) or max(len(address), len(query)) > _LONGEST:
            unused += 1
            continue
        _plus(sums.pages if columns.query is None else sums.summed, address, figures)
        if when:
            _plus(sums.page_days if columns.query is None else sums.summed_days, (address, when), figures)
        if query:
            _plus(sums.pairs, (address, query), figures)
            if when:
                _plus(sums.pair_days, (address, query, when), figures)
    if len(queries) > len(sums.queries):  # in scripts without capitals a table of countries looks alike, and is shorter
        sums.queries = queries
    return unused


def _figures(row: Sequence[str], columns: Columns) -> Figures | None:
    clicks, impressions = (
        number(row[columns.clicks], columns.decimal),
        number(row[columns.impressions], columns.decimal),
    )
    if clicks is None or impressions is None or clicks != int(clicks) or impressions != int(impressions):
        return None
    place = number(row[columns.position], columns.decimal) if columns.position is not None else None
    shown = int(impressions)
    placed = (place * shown, shown) if place is not None and place >= 1 else (0.0, 0)
    return Figures(int(clicks), shown, *placed)


def _plus(table: dict[_Key, Figures], key: _Key, figures: Figures) -> None:
    table[key] = table[key].plus(figures) if key in table else figures
