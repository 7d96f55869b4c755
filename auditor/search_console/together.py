"""Several exports in, one out: periods that follow each other add up, and no day is counted twice."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from auditor.search_console.exports import Export, Figures

_Key = TypeVar("_Key", str, tuple[str, str])


def together(exports: Sequence[Export]) -> Export:
    """Exports of one period are laid side by side: the same row in two of them counts once. Of two periods that overlap
    the later one is used, and a note says so. An export without days adds only the rows that no other has."""
    notes = [note for export in exports for note in export.notes]
    periods: dict[tuple[str, str], list[Export]] = {}
    for export in exports:
        periods.setdefault((export.last, export.first), []).append(export)
    used: list[tuple[str, str]] = []
    pages: dict[str, Figures] = {}
    pairs: dict[tuple[str, str], Figures] = {}
    for last, first in sorted(periods, reverse=True):
        of_period = periods[last, first]
        if not last:
            pages = {**_side_by_side(of_period, lambda export: export.pages), **pages}
            pairs = {**_side_by_side(of_period, lambda export: export.pairs), **pairs}
        elif any(first <= other_last and other_first <= last for other_last, other_first in used):
            names = ", ".join(export.name for export in of_period)
            notes.append(f"{names}: not used, since its days ({first} to {last}) overlap with a later export's.")
        else:
            used.append((last, first))
            pages = _added([pages, _side_by_side(of_period, lambda export: export.pages)])
            pairs = _added([pairs, _side_by_side(of_period, lambda export: export.pairs)])
    firsts = [first for _, first in used]
    lasts = [last for last, _ in used]
    names = ", ".join(export.name for export in exports)
    return Export(names, pages, pairs, min(firsts, default=""), max(lasts, default=""), tuple(notes))


def _side_by_side(exports: Iterable[Export], of: Callable[[Export], dict[_Key, Figures]]) -> dict[_Key, Figures]:
    rows: dict[_Key, Figures] = {}
    for export in exports:
        for key, figures in of(export).items():
            if key not in rows or figures.impressions > rows[key].impressions:
                rows[key] = figures
    return rows


def _added(tables: Iterable[dict[_Key, Figures]]) -> dict[_Key, Figures]:
    rows: dict[_Key, Figures] = {}
    for table in tables:
        for key, figures in table.items():
            rows[key] = rows[key].plus(figures) if key in rows else figures
    return rows
