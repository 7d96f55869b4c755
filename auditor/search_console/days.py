"""A column of dates in, days in ISO 8601 out; what could be two days is none."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final, Literal

from auditor.search_console.numbers import folded

Order = Literal["ymd", "dmy", "mdy"]
_PARTS: Final = re.compile(
    r"(\d{4}|\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{1,2})\.?|(\d{4})(\d{2})(\d{2})|(\d{4})年(\d{1,2})月(\d{1,2})日"
)
_LATER: Final = re.compile(r"[T ].*$")


def order_of(cells: Sequence[str]) -> Order | None:
    """In which order all of them are written, if only one is possible."""
    orders: tuple[Order, ...] = ("ymd", "dmy", "mdy")
    fitting = [order for order in orders if cells and all(day(cell, order) for cell in cells)]
    return fitting[0] if len(fitting) == 1 else None


def looks_like_days(cells: Sequence[str]) -> bool:
    """Whether all are dates, in whatever order."""
    return bool(cells) and all(any(day(cell, order) for order in ("ymd", "dmy", "mdy")) for cell in cells)


@lru_cache(maxsize=1 << 14)
def day(cell: str, order: str) -> str:
    """The day in ISO 8601; empty for what is none."""
    found = _PARTS.fullmatch(folded(_LATER.sub("", cell.strip())))
    if found is None:
        return ""
    parts = [part for part in found.groups() if part]
    named = dict(zip(order, parts, strict=True))
    if len(named["y"]) != 4:
        return ""
    try:
        return date(int(named["y"]), int(named["m"]), int(named["d"])).isoformat()
    except ValueError:
        return ""
