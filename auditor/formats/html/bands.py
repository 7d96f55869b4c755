"""A score in a word: four bands, each with a colour in the style sheet."""

from typing import Final, NamedTuple

from auditor.formats.phrasing import whole


class Band(NamedTuple):
    name: str
    """Of its class in the style sheet."""
    word: str
    floor: int


BANDS: Final = (
    Band("very-good", "very good", 90),
    Band("good", "good", 75),
    Band("weak", "needs work", 50),
    Band("poor", "poor", 0),
)
"""Best first."""


def band_of(score: float | None) -> Band | None:
    """That of the score as it is shown, so that a "90" is never called by the word for 89; None for no score."""
    return None if score is None else next(band for band in BANDS if int(whole(score)) >= band.floor)


def twentieths(score: float | None) -> str:
    """The class of a cell with a bar, ``b0`` to ``b20``; empty for no score."""
    return "" if score is None else f"b{int(whole(score)) // 5}"
