"""Sentences as terms in, every run of one to four words that stands there twice or more out, with its places."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from auditor.facts.terms import Row

LONGEST = 4
Gram = tuple[str, ...]
Positions = tuple[tuple[int, int], ...]
"""Row (as an index into the rows) and first word of each."""


@lru_cache(maxsize=1)
def repeated(rows: tuple[Row, ...]) -> dict[Gram, Positions]:
    """Runs by their stems; neither ends of a run are function words, and no comma or the like stands within one."""
    places = [(at, word) for at, row in enumerate(rows) for word, off in enumerate(row.functions) if not off]
    found: dict[Gram, Positions] = {}
    for length in range(1, LONGEST + 1):
        again = _repeated(rows, places, length)
        found |= {
            gram: tuple(where)
            for gram, where in again.items()
            if not rows[where[0][0]].functions[where[0][1] + length - 1]
        }
        places = _longer(rows, again.values(), length)
    return found


def _repeated(rows: Sequence[Row], places: Iterable[tuple[int, int]], length: int) -> dict[Gram, list[tuple[int, int]]]:
    by_gram: dict[Gram, list[tuple[int, int]]] = defaultdict(list)
    for at, word in places:
        by_gram[rows[at].stems[word : word + length]].append((at, word))
    return {gram: where for gram, where in by_gram.items() if len(where) > 1}


def _longer(rows: Sequence[Row], groups: Iterable[Sequence[tuple[int, int]]], length: int) -> list[tuple[int, int]]:
    """Places where one more word follows. A run that stands twice begins with a run that stands twice."""
    return [
        (at, word)
        for where in groups
        for at, word in where
        if word + length < len(rows[at].stems) and rows[at].joined[word + length]
    ]
