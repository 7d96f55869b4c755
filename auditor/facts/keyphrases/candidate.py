"""A phrase that an article may be about, with what speaks for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from auditor.facts.keyphrases.grams import Gram
from auditor.facts.keyphrases.guess import Signs


@dataclass(frozen=True, slots=True)
class Candidate:
    stems: Gram
    text: str
    score: float
    uses: int
    origin: str
    headings: int = 0
    places: Mapping[str, bool] = field(default_factory=dict)
    signs: Signs | None = None
    """Of the first one, on which its probability rests."""


def origin(there: Mapping[str, bool], headings: int) -> str:
    """In words what a guess rests on."""
    names = [f"{headings} headings" if name == "headings" and headings > 1 else name for name in there if there[name]]
    return "guessed from " + (", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names))
