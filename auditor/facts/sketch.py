"""A text in, a few hundred bytes out by which texts with most of their words in common are found and compared.

Bottom-k sketch (A. Broder, On the resemblance and containment of documents, 1997): the smallest digests of its
shingles, runs of five words. The smallest of two texts together are a fair sample of all their shingles.
"""

from array import array
from functools import lru_cache

from auditor.facts.same_objects import SameObjects
from auditor.model import Facts
from auditor.text.digest import digest

SHINGLE = 5
"""Words in a row: shorter runs are idiom, longer ones break at each word that was changed."""
SIZE = 64
"""Digests of a sketch: the resemblance is right within 0.06, two times in three."""


def shingles(facts: Facts) -> frozenset[int]:
    """Digests of all runs of five words in the article's paragraphs. Lists and tables of two releases, two products are
    alike because what they list is."""
    return _shingles(SameObjects(facts.article, facts.sentences))


@lru_cache(maxsize=1)
def _shingles(of: SameObjects) -> frozenset[int]:
    """Remembered for the last article, as two ask for them in turn."""
    of_block: dict[int, list[str]] = {}
    for sentence in of.sentences:
        if of.article.blocks[sentence.block].kind in ("paragraph", "quote"):
            of_block.setdefault(sentence.block, []).extend([word[0].casefold() for word in sentence.words])
    return frozenset(
        digest(*words[at : at + SHINGLE]) for words in of_block.values() for at in range(len(words) - SHINGLE + 1)
    )


def sketch(found: frozenset[int]) -> bytes:
    """The smallest of these shingles, smallest first."""
    return array("Q", sorted(found)[:SIZE]).tobytes()


def smallest(packed: bytes, most: int = SIZE) -> tuple[int, ...]:
    """The shingles of a sketch, or the first of them."""
    found = array("Q")
    found.frombytes(packed)
    return tuple(found[:most])


def resemblance(one: bytes, other: bytes) -> float:
    """Shingles that both texts have as a share of those that either has, 0 to 1; about."""
    first, second = set(smallest(one)), set(smallest(other))
    together = sorted(first | second)[:SIZE]
    return sum(each in first and each in second for each in together) / len(together) if together else 0.0
