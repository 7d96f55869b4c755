"""A text in, a few hundred bytes out by which texts with most of their words in common are found and compared.

Bottom-k sketch (A. Broder, On the resemblance and containment of documents, 1997): the smallest digests of its
shingles, runs of five words. The smallest of two texts together are a fair sample of all their shingles.

The digest of a shingle is that of simple tabulation hashing (M. Pătraşcu, M. Thorup, The Power of Simple Tabulation
Hashing, 2012, which shows that it is good for such samples): each word has a random number for each of the five places,
and the digest is the exclusive or of the five. So a word is digested once, in whatever text it stands.
"""

from array import array
from functools import lru_cache
from hashlib import blake2b
from heapq import nsmallest
from itertools import chain
from struct import unpack

from auditor.facts.same_objects import SameObjects
from auditor.model import Facts

SHINGLE = 5
"""Words in a row: shorter runs are idiom, longer ones break at each word that was changed."""
SIZE = 64
"""Digests of a sketch: the resemblance is right within 0.06, two times in three."""
_BYTES = 8
"""Of a digest."""
_MOST = 20_000
"""Words whose numbers are remembered."""


class _Numbers(dict[str, bytes]):
    """The five random numbers of each word that was asked for, whatever the case of its letters; the same in every
    process and on every machine."""

    def __missing__(self, word: str) -> bytes:
        if len(self) >= _MOST:
            self.clear()
        written = word.casefold().encode("utf-8", "surrogatepass")
        made = self[word] = blake2b(written, digest_size=SHINGLE * _BYTES).digest()
        return made


_numbers = _Numbers()


def shingles(facts: Facts) -> frozenset[int]:
    """Digests of all runs of five words in the article's paragraphs. Lists and tables of two releases, two products are
    alike because what they list is."""
    return _shingles(SameObjects(facts.article, facts.sentences))


@lru_cache(maxsize=1)
def _shingles(of: SameObjects) -> frozenset[int]:
    """Remembered for the last article, as two ask for them in turn."""
    of_block: dict[int, list[bytes]] = {}
    numbers = _numbers
    for sentence in of.sentences:
        if of.article.blocks[sentence.block].kind in ("paragraph", "quote"):
            of_block.setdefault(sentence.block, []).extend([numbers[word[0]] for word in sentence.words])
    words: list[bytes] = []
    runs: list[tuple[int, int]] = []
    for own in of_block.values():
        runs.append((len(words), len(words) + max(0, len(own) - SHINGLE + 1)))
        words += own
    digests = _digests(words)
    return frozenset(chain.from_iterable([digests[start:end] for start, end in runs]))


def _digests(words: list[bytes]) -> tuple[int, ...]:
    """Of the run of five words that begins at each word, but for the last four.

    All are made at once, as numbers as long as the text: five steps in place of five for each word.
    """
    count = len(words) - SHINGLE + 1
    if count <= 0:
        return ()
    numbers = array("Q", b"".join(words))
    mixed = 0
    for place in range(SHINGLE):
        # Of each word from this place on the number that it has there.
        column = numbers[place * SHINGLE + place :: SHINGLE][:count]
        mixed ^= int.from_bytes(column.tobytes(), "little")
    return unpack(f"<{count}Q", mixed.to_bytes(count * _BYTES, "little"))


def sketch(found: frozenset[int]) -> bytes:
    """The smallest of these shingles, smallest first."""
    return array("Q", nsmallest(SIZE, found)).tobytes()


def smallest(packed: bytes, most: int = SIZE) -> tuple[int, ...]:
    """The shingles of a sketch, or the first of them."""
    found = array("Q")
    found.frombytes(packed)
    return tuple(found[:most])


def resemblance(one: bytes, other: bytes) -> float:
    """Shingles that both texts have as a share of those that either has, 0 to 1; about."""
    first, second = _known(one), _known(other)
    both = first & second
    if not both:
        return 0.0
    together = sorted(first | second)[:SIZE]
    return len(both.intersection(together)) / len(together)


def resemble(one: bytes, other: bytes, least: float) -> bool:
    """Whether their resemblance is so high at least; most pairs are told apart by what they have in common alone."""
    first, second = _known(one), _known(other)
    if len(first & second) < least * min(SIZE, max(len(first), len(second))):
        return False  # of both together no fewer are looked at, and all that they have in common may be among them
    return resemblance(one, other) >= least


@lru_cache(maxsize=256)
def _known(packed: bytes) -> frozenset[int]:
    """Remembered, as each page is compared with many."""
    return frozenset(smallest(packed))
