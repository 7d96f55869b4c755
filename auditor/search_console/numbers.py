"""A cell of a spreadsheet in, a number out: decimal commas, thousands, digits and percent signs of any script."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_UNSEEN: Final = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff]")
_GAPS: Final = re.compile("[\\s\u00a0\u202f\u2009'’]")
_PERCENT: Final = "%٪﹪％"
_NUMBER: Final = re.compile(r"\d{1,18}(?:[.,]\d{1,18})*")
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}")
NOTHING: Final = frozenset({"", "-", "–", "—", "--", "n/a", "null"})
"""What stands in a cell that has no value."""


def is_percentage(cell: str) -> bool:
    """Whether it is written with a percent sign, before or after the number."""
    bare = folded(cell)
    return bare.strip(_PERCENT) != bare and _NUMBER.fullmatch(bare.strip(_PERCENT)) is not None


@lru_cache(maxsize=1 << 15)
def number(cell: str, decimal: str) -> float | None:
    """The value, a percentage as its share; None for what is no number. ``decimal`` is ``.`` or ``,``."""
    bare = folded(cell)
    digits = bare.strip(_PERCENT)
    if not _NUMBER.fullmatch(digits):
        return None
    other = "," if decimal == "." else "."
    if digits.count(decimal) > 1:  # then it cannot be the decimal mark of this cell
        if other in digits or not _GROUPED.fullmatch(digits):
            return None
        return float(digits.replace(decimal, ""))
    whole, mark, rest = digits.partition(decimal)
    if other in rest or (other in whole and not _GROUPED.fullmatch(whole)):
        return None
    value = float(whole.replace(other, "") + ("." + rest if mark else ""))
    return value / 100 if digits != bare else value


def decimal_marks(cells: Iterable[str]) -> tuple[str, ...]:
    """The marks that the numbers of one table can be written with, the likelier first.

    A mark that has one, two or more than three digits behind it, or stands behind the other mark, is the decimal one.
    Three digits behind a mark say nothing: "1,234" is a thousand or a little more than one.
    """
    votes = {".": 0, ",": 0}
    for cell in cells:
        digits = folded(cell).strip(_PERCENT)
        last = max(digits.rfind("."), digits.rfind(","))
        if last < 0 or not _NUMBER.fullmatch(digits):
            continue
        mark = digits[last]
        other = "," if mark == "." else "."
        if digits.count(mark) == 1 and (
            len(digits) - last - 1 != 3 or other in digits or digits.startswith("0" + mark)
        ):
            votes[mark] += 1
    likelier = "," if votes[","] > votes["."] else "."
    return (likelier,) if votes[likelier] else (".", ",")


def folded(cell: str) -> str:
    """Without spaces and marks that are not seen, with digits 0 to 9 and marks of ASCII."""
    if cell.isascii() and cell.isalnum():
        return cell
    bare = _GAPS.sub("", _UNSEEN.sub("", cell))
    if bare.isascii():
        return bare
    bare = bare.replace("٫", ".").replace("٬", ",")
    return "".join(str(unicodedata.decimal(character)) if character.isdecimal() else character for character in bare)
