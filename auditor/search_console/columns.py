"""Rows of a table in, what each column holds out: told by its content, since headers are in the reader's language."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from typing import Final

from auditor.model.record import record
from auditor.search_console.days import Order, looks_like_days, order_of
from auditor.search_console.numbers import NOTHING, decimal_marks, is_percentage, number

SAMPLE: Final = 2_000
"""Rows by which the columns are told."""
_MOST: Final = 0.9
"""Share of a column's cells that must be of its kind: a line of sums may stand among them."""
_AGREEING: Final = 0.98
"""Share of rows in which clicks, impressions and click rate must fit each other."""
_NEAR: Final = 0.006
"""How far a click rate may be from clicks by impressions: half of a rounded percent, and a little."""
_NUMBERS: Final = 4
"""Clicks, impressions, click rate, position."""


class UnfitTableError(ValueError):
    """Why a table cannot be used, and what to do."""


@record
class Columns:
    """Places of what a table holds; None for what it does not."""

    clicks: int
    impressions: int
    decimal: str
    """The mark before the decimals of its numbers."""
    address: int | None = None
    query: int | None = None
    day: int | None = None
    order: Order | None = None
    rate: int | None = None
    position: int | None = None


def columns_of(rows: Sequence[Sequence[str]]) -> Columns:
    """``rows`` are of one length, the header may be among them. Raises ``UnfitTableError``."""
    sample = list(rows[1 : SAMPLE + 1]) or list(rows)
    width = len(rows[0]) if rows else 0
    filled = [[row[place].strip() for row in sample if row[place].strip() not in NOTHING] for place in range(width)]
    numeric, texts = [], []
    address = day = None
    order: Order | None = None
    for place, cells in enumerate(filled):
        if not cells:
            continue
        if _mostly(cell.lower().startswith(("http://", "https://")) for cell in cells):
            address = place if address is None else address
        elif looks_like_days(cells):
            day, order = place, order_of(cells)
        elif _mostly(number(cell, ".") is not None or number(cell, ",") is not None for cell in cells):
            numeric.append(place)
        else:
            texts.append(place)
    if len(numeric) < 2:
        msg = "has no columns of clicks and impressions; export it from Search Console's performance report as CSV"
        raise UnfitTableError(msg)
    if len(numeric) > _NUMBERS:
        msg = (
            f"has {len(numeric)} columns of numbers, as a comparison of two periods has; export each period on its own"
        )
        raise UnfitTableError(msg)
    if day is not None and order is None:
        msg = "has dates that could be read with day and month either way; write them as 2026-03-01"
        raise UnfitTableError(msg)
    query = _query(filled, texts)
    for decimal in decimal_marks(cell for place in numeric for cell in filled[place]):
        for clicks, impressions, rate, position in _assignments(numeric):
            if _fit(sample, decimal, clicks, impressions, rate, position):
                return Columns(clicks, impressions, decimal, address, query, day, order, rate, position)
    msg = "has columns of numbers that are not clicks, impressions, click rate and position; export it again as CSV"
    raise UnfitTableError(msg)


def _assignments(numeric: Sequence[int]) -> Iterator[tuple[int, int, int | None, int | None]]:
    """Which column could be what; the order of Search Console, with most of the columns used, first."""
    for places in permutations(numeric):
        clicks, impressions, *others = places
        if len(others) == 2:
            yield clicks, impressions, others[0], others[1]
        elif len(others) == 1:
            yield clicks, impressions, others[0], None
            yield clicks, impressions, None, others[0]
        else:
            yield clicks, impressions, None, None


def _fit(
    rows: Sequence[Sequence[str]], decimal: str, clicks: int, impressions: int, rate: int | None, position: int | None
) -> bool:
    """Whether the columns can be that: nobody clicks what was not shown, and the click rate is what follows."""
    agreeing = of = 0
    for row in rows:
        clicked, shown = number(row[clicks], decimal), number(row[impressions], decimal)
        if clicked is None or shown is None:
            continue
        of += 1
        fits = clicked <= shown and clicked == int(clicked) and shown == int(shown)
        fits = fits and not (is_percentage(row[clicks]) or is_percentage(row[impressions]))
        if rate is not None:
            said = number(row[rate], decimal)
            fits = fits and (shown == 0 if said is None else abs(said - clicked / (shown or 1)) <= _NEAR)
        if position is not None:
            place = number(row[position], decimal)
            fits = fits and not is_percentage(row[position])
            fits = fits and (shown == 0 or place is None or place >= 1)
        agreeing += fits
    return of > 0 and agreeing >= _AGREEING * of


def _query(filled: Sequence[Sequence[str]], texts: Sequence[int]) -> int | None:
    """Of the columns of words the one with queries: Search Console writes them in small letters, unlike devices and
    names of countries, and they are more varied than codes of countries."""
    fitting = [
        place
        for place in texts
        if _mostly(cell == cell.lower() for cell in filled[place])
        and not all(len(cell) == 3 and cell.isalpha() for cell in filled[place])
    ]
    return max(fitting, key=lambda place: len(set(filled[place])), default=None)


def _mostly(signs: Iterable[bool]) -> bool:
    """Nearly all of them, in a short table all but one."""
    held = list(signs)
    return len(held) - sum(held) <= max(len(held) > 2, (1 - _MOST) * len(held))
