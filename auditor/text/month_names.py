"""Names of months by which dates are written, in all languages that have them: a page may mix languages."""

from collections.abc import Mapping
from functools import cache

from auditor.text.languages import all_signs


@cache
def months() -> Mapping[str, int]:
    """Number of the month by its name in small letters. No name means different months in two languages."""
    found: dict[str, int] = {}
    for signs in all_signs().values():
        for place, name in enumerate(signs.months.split()):
            found.setdefault(name, place % 12 + 1)
    return found
