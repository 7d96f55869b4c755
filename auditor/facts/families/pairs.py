"""A line of words in, its pairs of neighbouring content words out: what phrases of one family have in common."""

from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import compress

from auditor.facts.families.shape_words import shape_words
from auditor.facts.keyphrases import Row, links
from auditor.text.languages import language as record_of

Core = tuple[str, ...]
"""Roots of two words by the alphabet, whatever their order; of one word where the language writes a phrase as one."""
COMPOUND = 12
"""Letters of a word that other languages would write as a phrase: it makes a family by itself."""
APART = 2
"""Words from the first word of a pair to the second at most: one link such as "of" may stand between."""


def pairs(line: Row, language: str, among: AbstractSet[str] | None = None) -> list[tuple[Core, int, int]]:
    """Pairs that stand side by side, or with "of" and the like between, as core, first word, word after the last.

    ``among`` are the roots that both words are to have; any where it is None.
    """
    allowed, coordinators, compounding = _small_words(language)
    roots, joined = line.roots, line.joined
    before = -APART - 1
    found: list[tuple[Core, int, int]] = []
    topics = [at for at in compress(range(len(roots)), line.topics) if among is None or roots[at] in among]
    for at in topics:
        if at - before <= APART and joined[at]:
            root, other, between = roots[at], roots[before], at - 1
            if root != other and (
                between == before
                or (
                    line.functions[between]
                    and joined[between]
                    and (not allowed or roots[between] in allowed)
                    and roots[between] not in coordinators
                )
            ):
                found.append(((other, root) if other < root else (root, other), before, at + 1))
        if compounding and len(line.plains[at]) >= COMPOUND:
            found.append(((roots[at],), at, at + 1))
        before = at
    return found


@lru_cache(maxsize=32)
def _small_words(language: str) -> tuple[frozenset[str], frozenset[str], bool]:
    """Function words that may stand within a pair (empty: all may), those that never do, and whether the language
    writes a phrase as one word."""
    said, within = shape_words(language), links(language)
    return within and within | said.within, said.coordinators, record_of(language).joins_nouns


def cores(line: Row, language: str) -> list[Core]:
    """The pairs alone."""
    return [core for core, _, _ in pairs(line, language)]
