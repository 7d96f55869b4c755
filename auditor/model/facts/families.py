"""Phrases built on the same words, and the shapes in which they read as forced."""

from typing import Literal

from auditor.model.facts.keyphrases import Use
from auditor.model.finding import Span
from auditor.model.record import record

ShapeKind = Literal[
    "pair",
    "hung",
    "ending",
    "opening",
    "closing",
    "crowded",
    "running",
    "recited",
    "heading",
    "doorway",
    "bare",
    "near me",
    "list",
    "title",
    "alt",
    "anchor",
]


@record
class Shape:
    """A way in which a phrase of a family stands in the article that readers take for forced."""

    kind: ShapeKind
    """
    pair: beside its own variant ("an electric massager or best massage machine"); hung: on the end of a sentence that
    stands without it ("…, even if you own the best massager"); ending: the same with less certainty ("… with a good
    massager"); opening: in a clause before such a sentence ("When looking for the best massager, …"); closing:
    in the last sentence of a paragraph that does not begin with it, as most of the family's uses do; crowded: one of
    several in one sentence; running: one of sentences running; recited: a long phrase to sell, word for word as often
    before ("one of the top mental health tips"); heading: a long phrase in most of the subheadings; doorway: in a
    sentence that comes again with another name in it; bare: a superlative without its article ("buy best
    massager"); near me: as it is typed into a search box; list: one of a list of places or variants; title, alt,
    anchor: the family several times in the title, in alts, in the texts of links.
    """
    quote: str
    span: Span | None = None
    """None where it stands in no block: in the title, an alt, a link."""
    line: int = 0
    uses: tuple[int, ...] = ()
    """Indices of the family's uses that stand so."""


@record
class Family:
    """Phrases built on the same words, counted together ("electric back massager", "back massage machine")."""

    stems: tuple[str, ...]
    phrases: tuple[tuple[str, int], ...]
    """Phrase and how often it is used, most used first."""
    uses: tuple[Use, ...]
    name: str = ""
    """Its words as they stand together most often: "back massager"."""
    selling: int = 0
    """Uses with a word beside them that people add when they search to buy: "best", "cheap", "online"."""
    is_name: bool = False
    """Whether all its words are written with capitals in the middle of sentences: a person, a place, a brand."""
    subheadings: int = 0
    """H2 and H3 that hold its words side by side."""
    promised: int = 0
    """How many of its words (``stems``) stand in the title or the H1."""
    shapes: tuple[Shape, ...] = ()
    """In the order of the text; those without a place last."""
