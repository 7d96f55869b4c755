"""Numbers -> the shapes of small strip charts, in units of their own that the page stretches to its width."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from auditor.model import Area, Part, Score


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
    """A stretch of a ruler of 100 points: what an area kept, or what one check took from it."""

    area: Area
    part: Part | None
    """None for what was kept."""
    x: float
    width: float
    """As drawn, with a gap to the next."""
    points: float


_GAP = 0.3
_NARROWEST = 0.1


def ruler(score: Score) -> Iterator[Stripe]:
    """Every judged area has the same length: first what it kept, then what each check took, most first."""
    judged = [(area, value) for area, value in score.areas if value is not None]
    for number, (area, value) in enumerate(judged):
        share = 100 / len(judged)
        kept = share * value / 100
        yield Stripe(area, None, round(number * share, 2), _drawn(kept), kept)
        x = number * share + kept
        for part in sorted(score.parts, key=lambda part: (-part.lost, part.check)):
            if part.area == area and part.lost > 0:
                yield Stripe(area, part, round(x, 2), _drawn(part.lost), part.lost)
                x += part.lost


def _drawn(points: float) -> float:
    return round(max(_NARROWEST, points - _GAP), 2) if points > 0 else 0.0
