"""A part of a file and what is to be there instead, as lines and columns."""

from typing import NamedTuple


class Replacement(NamedTuple):
    """Lines and columns count from 1, columns in characters; the end is the first one that stays. Where both are the
    same, ``text`` is inserted."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str
