"""Sentences as terms in, every run of one to four words that stands there twice or more out, with its places."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from auditor.facts.keyphrases.terms import Row

LONGEST_RUN = 4
Gram = tuple[str, ...]
Positions = Sequence[tuple[int, int]]
"""Row (as an index into the rows) and first word of each."""
Index = Mapping[str, Positions]


def repeated(rows: Sequence[Row], index: Index) -> dict[Gram, Positions]:
    """Runs by their stems; neither end of a run is a function word, and no comma or the like stands within one."""
    found: dict[Gram, Positions] = {(stem,): where for stem, where in index.items() if len(where) > 1}
    again = found
    for length in range(2, LONGEST_RUN + 1):
        again = _repeated(rows, again, length)
        for gram, where in again.items():
            at, word = where[0]
            if not rows[at].functions[word + length - 1]:
                found[gram] = where
    return found


def _repeated(rows: Sequence[Row], shorter: Mapping[Gram, Positions], length: int) -> dict[Gram, Positions]:
    """Runs of so many words. A run that stands twice is a shorter run that stands twice and one word that follows."""
    found: dict[Gram, Positions] = {}
    stems, joined = [row.stems for row in rows], [row.joined for row in rows]
    further = length - 1
    for gram, where in shorter.items():
        by_word: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for place in where:
            at, word = place
            follows = joined[at]
            last = word + further
            if last < len(follows) and follows[last]:
                by_word[stems[at][last]].append(place)
        if len(by_word) < len(where):
            for stem, places in by_word.items():
                if len(places) > 1:
                    found[*gram, stem] = places
    return found
