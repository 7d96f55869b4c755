"""Numbers -> the shapes of small strip charts, in units of their own that the page stretches to its width."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.model import Part


class Bars(NamedTuple):
    """Columns side by side, one unit wide each, growing up from the bottom of a box of ``width`` by ``height``."""

    width: int
    height: int
    plain: str
    standing_out: str
    limit: int
    """Distance of the limit's line from the top."""


class Ticks(NamedTuple):
    """Strokes on a line of ``width`` units, one where something stands."""

    width: int
    path: str


def bars(values: Sequence[int], limit: int, *, height: int = 60) -> Bars:
    """One column a value; those over the limit stand out. The scale ends at the greatest value, or twice the limit."""
    top = max(2 * limit, min(max(values, default=0), 4 * limit), 1)
    plain: list[str] = []
    standing_out: list[str] = []
    for index, value in enumerate(values):
        column = f"M{index}.5 {height}v-{max(1, min(value, top) * height // top)}"
        (standing_out if value > limit else plain).append(column)
    return Bars(max(1, len(values)), height, "".join(plain), "".join(standing_out), height - limit * height // top)


def ticks(positions: Sequence[int], length: int) -> Ticks:
    """One stroke a position, the same position once."""
    return Ticks(max(1, length), "".join(f"M{position}.5 0v1" for position in sorted(set(positions))))


class Stripe(NamedTuple):
    """One check's part of a ruler of 100 points: where it begins, what was kept of it and what was lost."""

    part: Part
    x: float
    kept: float
    lost: float


def ruler(parts: Sequence[Part]) -> Iterator[Stripe]:
    """One stripe a part, in order, with a narrow gap after each."""
    x = 0.0
    for part in parts:
        width = max(0.0, part.possible - min(0.25, part.possible / 4))
        lost = width * min(1.0, part.lost / part.possible) if part.possible > 0 else 0.0
        yield Stripe(part, round(x, 2), round(width - lost, 2), round(lost, 2))
        x += part.possible
