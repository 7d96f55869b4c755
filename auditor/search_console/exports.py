"""A file of Search Console in, its figures out: by page, and by page and query where it has both."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from auditor.model.record import record
from auditor.search_console.columns import Columns, UnfitTableError, columns_of
from auditor.search_console.days import day
from auditor.search_console.files import delimiters_of, rows_of, tables_of, text_of
from auditor.search_console.numbers import number
from auditor.wording import counted

_LONGEST: Final = 2_000
"""Characters of an address or a query beyond which a row is not used."""


class ExportError(ValueError):
    """Why a file cannot be used and what to do, in one line that names it."""


@record
class Figures:
    clicks: int = 0
    impressions: int = 0
    placed: float = 0.0
    """Sum of positions over the impressions whose position is known."""
    placed_impressions: int = 0

    def plus(self, other: "Figures") -> "Figures":
        return Figures(
            self.clicks + other.clicks,
            self.impressions + other.impressions,
            self.placed + other.placed,
            self.placed_impressions + other.placed_impressions,
        )

    @property
    def position(self) -> float | None:
        return self.placed / self.placed_impressions if self.placed_impressions else None


@record
class Export:
    name: str
    pages: dict[str, Figures]
    """By address as written."""
    pairs: dict[tuple[str, str], Figures]
    """By address and query."""
    first: str = ""
    last: str = ""
    """Days of its period, ISO 8601; empty where it has no days."""
    notes: tuple[str, ...] = ()


def read_export(path: Path) -> Export:
    """Raises ``ExportError``. In a zip, tables that cannot be used are passed over as long as one has the pages."""
    name = path.name
    pages: dict[str, Figures] = {}
    summed: dict[str, Figures] = {}
    pairs: dict[tuple[str, str], Figures] = {}
    days: set[str] = set()
    notes: list[str] = []
    reasons: list[str] = []
    tables = 0
    try:
        for member, data in tables_of(path):
            tables += 1
            called = f"{name}: {member}" if member else name
            try:
                rows, columns, left_out = _table(data)
                left_out += _add(rows, columns, pages, summed, pairs, days)
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
    if pairs or summed:
        pages = {**summed, **pages}  # sums over queries lack the rare ones: the pages' own table has all of them
    if not pages:
        if tables == 1 and reasons:
            raise ExportError(reasons[0])
        if not tables:
            msg = f"{name} holds no CSV; export the performance report of Search Console as CSV."
            raise ExportError(msg)
        msg = f"{name} has no table of pages with clicks and impressions; export the performance report as CSV."
        raise ExportError(msg)
    days.discard("")
    return Export(name, pages, pairs, min(days, default=""), max(days, default=""), tuple(notes))


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


def _add(
    rows: Sequence[Sequence[str]], columns: Columns, pages: dict[str, Figures], summed: dict[str, Figures],
    pairs: dict[tuple[str, str], Figures], days: set[str],
) -> int:  # fmt: skip
    """Adds the rows up; returns how many could not be used, the header not among them."""
    unused = 0
    for at, row in enumerate(rows):
        clicks, impressions = (
            number(row[columns.clicks], columns.decimal),
            number(row[columns.impressions], columns.decimal),
        )
        if clicks is None or impressions is None or clicks != int(clicks) or impressions != int(impressions):
            unused += at > 0
            continue
        if columns.day is not None and columns.order is not None:
            days.add(day(row[columns.day], columns.order))
        if columns.address is None:
            continue
        address = row[columns.address].strip()
        query = row[columns.query].strip() if columns.query is not None else ""
        if not address.lower().startswith(("http://", "https://")) or max(len(address), len(query)) > _LONGEST:
            unused += 1
            continue
        place = number(row[columns.position], columns.decimal) if columns.position is not None else None
        shown = int(impressions)
        placed = (place * shown, shown) if place is not None and place >= 1 else (0.0, 0)
        figures = Figures(int(clicks), shown, *placed)
        of_pages = pages if columns.query is None else summed
        of_pages[address] = of_pages.get(address, Figures()).plus(figures)
        if query:
            pair = address, query
            pairs[pair] = pairs.get(pair, Figures()).plus(figures)
    return unused
