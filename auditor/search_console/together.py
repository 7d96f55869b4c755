"""Several exports in, one out: periods that follow each other add up, and no day is counted twice."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

from auditor.model.search_export import Export, Figures

_Key = TypeVar("_Key", str, tuple[str, str], tuple[str, str, str])


class _Tables(NamedTuple):
    pages: dict[str, Figures]
    pairs: dict[tuple[str, str], Figures]
    queries: dict[str, Figures]
    days: dict[str, Figures]
    page_days: dict[tuple[str, str], Figures]
    pair_days: dict[tuple[str, str, str], Figures]


def together(exports: Sequence[Export]) -> Export:
    """Exports of one period are laid side by side: the same row in two of them counts once. Of two periods that overlap
    the later one is used, of two that end on one day the longer one; of the other, the days that are left where all its
    rows have days, else nothing, and a note says so. An export without days adds only the rows that no other has."""
    notes = [note for export in exports for note in export.notes]
    periods: dict[tuple[str, str], list[Export]] = {}
    for export in exports:
        periods.setdefault((export.first, export.last), []).append(export)
    used: list[tuple[str, str]] = []
    all_of_it = _side_by_side([])
    undated = _side_by_side([export for export in exports if not export.last])
    for first, last in sorted(sorted(filter(any, periods)), key=lambda period: period[1], reverse=True):
        of_period = periods[first, last]
        names = ", ".join(dict.fromkeys(export.name for export in of_period))
        tables = _side_by_side(of_period)
        if any(first <= other_last and other_first <= last for other_first, other_last in used):
            if not all(export.is_by_day for export in of_period):
                notes.append(f"{names}: not used, since its days ({first} to {last}) overlap with a later export's.")
                continue
            tables = _outside(tables, used)
            notes.append(f"{names}: of its days ({first} to {last}) only those that no later export has are used.")
        used.append((first, last))
        all_of_it = _added(all_of_it, tables)
    all_of_it = all_of_it._replace(pages=undated.pages | all_of_it.pages, pairs=undated.pairs | all_of_it.pairs)
    notes += _gaps(used)
    first, last = min((first for first, _ in used), default=""), max((last for _, last in used), default="")
    names = ", ".join(dict.fromkeys(export.name for export in exports))
    return Export(
        names, all_of_it.pages, all_of_it.pairs, first, last, tuple(dict.fromkeys(notes)),
        queries=all_of_it.queries or undated.queries, days=all_of_it.days, page_days=all_of_it.page_days,
        pair_days=all_of_it.pair_days,
    )  # fmt: skip


def _gaps(used: Iterable[tuple[str, str]]) -> list[str]:
    """A note for each stretch of days between two periods of which nothing is known."""
    notes = []
    reached = ""
    for first, last in sorted(used):
        if reached:
            missing, until = _moved(reached, 1), _moved(first, -1)
            if missing <= until:
                notes.append(f"No export has the days {missing} to {until}.")
        reached = max(reached, last)
    return notes


def _moved(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def _side_by_side(exports: Sequence[Export]) -> _Tables:
    return _Tables(
        _largest(exports, lambda export: export.pages),
        _largest(exports, lambda export: export.pairs),
        _largest(exports, lambda export: export.queries),
        _largest(exports, lambda export: export.days),
        _largest(exports, lambda export: export.page_days),
        _largest(exports, lambda export: export.pair_days),
    )


def _outside(tables: _Tables, used: Sequence[tuple[str, str]]) -> _Tables:
    """Of tables whose rows have days, the rows of days of which no other export speaks."""

    def is_free(day: str) -> bool:
        return not any(first <= day <= last for first, last in used)

    page_days = {key: figures for key, figures in tables.page_days.items() if is_free(key[-1])}
    pair_days = {key: figures for key, figures in tables.pair_days.items() if is_free(key[-1])}
    pages: dict[str, Figures] = {}
    pairs: dict[tuple[str, str], Figures] = {}
    for (address, _), figures in page_days.items():
        pages[address] = pages[address].plus(figures) if address in pages else figures
    for (address, query, _), figures in pair_days.items():
        pair = address, query
        pairs[pair] = pairs[pair].plus(figures) if pair in pairs else figures
    days = {day: figures for day, figures in tables.days.items() if is_free(day)}
    return _Tables(pages, pairs, {}, days, page_days, pair_days)


def _largest(exports: Iterable[Export], of: Callable[[Export], dict[_Key, Figures]]) -> dict[_Key, Figures]:
    rows: dict[_Key, Figures] = {}
    for export in exports:
        for key, figures in of(export).items():
            if key not in rows or figures.impressions > rows[key].impressions:
                rows[key] = figures
    return rows


def _added(one: _Tables, other: _Tables) -> _Tables:
    return _Tables(
        _sum(one.pages, other.pages),
        _sum(one.pairs, other.pairs),
        _sum(one.queries, other.queries),
        _sum(one.days, other.days),
        _sum(one.page_days, other.page_days),
        _sum(one.pair_days, other.pair_days),
    )


def _sum(one: dict[_Key, Figures], other: dict[_Key, Figures]) -> dict[_Key, Figures]:
    rows = dict(one)
    for key, figures in other.items():
        rows[key] = rows[key].plus(figures) if key in rows else figures
    return rows
