"""The small words around a phrase by which its shape is told: what joins, what introduces, what makes it the best.

Where the record of a language has none, the shapes that need them are not looked for.
"""

from functools import lru_cache
from typing import NamedTuple

from auditor.text.languages import language as record_of


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


class ShapeWords(NamedTuple):
    """All folded."""

    coordinators: frozenset[str] = frozenset()
    """Between a phrase and its own variant."""
    connectors: frozenset[str] = frozenset()
    """Before a phrase that can be left out together with it. Not "of", "for" or "to", which belong to what precedes."""
    openers: frozenset[str] = frozenset()
    """Beginnings of a clause that can be left out: "even if …", "unlike …"."""
    leads: frozenset[str] = frozenset()
    """First words of a clause before a sentence that stands without it: "when looking for …"."""
    determiners: frozenset[str] = frozenset()
    """Before a superlative in good grammar."""
    superlatives: frozenset[str] = frozenset()
    selling: frozenset[str] = frozenset()
    """Beside a phrase that people type into a search box when they want to buy."""
    near_me: frozenset[str] = frozenset()
    """As people type it into a search box, and write it nowhere else."""
    strong: frozenset[str] = frozenset()
    """Openers that hang a clause on a sentence which was complete before: "even if …", "unlike …", "especially …"."""
    seeking: frozenset[str] = frozenset()
    """First words of a question or a clause that speaks to who searches: "Looking for …?", "Need …?"."""
    tails: frozenset[str] = frozenset()
    """What may follow a phrase on a sentence's end that says nothing new: "available", "online"."""
    within: frozenset[str] = frozenset()
    """Function words within a phrase to sell, beside those that any phrase may hold: "serrurier pas cher"."""

    def sells(self, plain: str, *, own: bool) -> bool:
        """Whether the word sells. ``own``: it is one of the family's; then "online" in "online class" sells nothing."""
        return plain in self.selling and not (own and plain in _NAMES)


_NAMES = _set("online top leading near sale deal deals order")
"""Words to sell that are names as well: "online class", "table top", "deal flow". Not "pas cher" and the like."""
ARTICLES = _set(
    "the a an our your my his her its their any some this that der die das den dem des ein eine einen einem einer eines"
    " el la los las un una unos unas su sus tu tus le l les une"
)
"""Before a phrase, and taken out with it."""


def has_shape_words(language: str) -> bool:
    """Whether the language's small words are known; without them no shape can be told from good writing."""
    return record_of(language).shapes is not None


@lru_cache(maxsize=32)
def shape_words(language: str) -> ShapeWords:
    """The language's words; empty sets where there are none."""
    known = record_of(language).shapes
    if known is None:
        return ShapeWords()
    words = {name: _set(text) for name, text in known._asdict().items() if name != "near_me"}
    return ShapeWords(**words, near_me=frozenset(filter(None, known.near_me.split("|"))))
