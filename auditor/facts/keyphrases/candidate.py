"""A phrase that an article may be about, with what speaks for it."""

from collections.abc import Mapping
from dataclasses import field

from auditor.facts.keyphrases.grams import Gram
from auditor.facts.keyphrases.guess import Signs
from auditor.model.record import record


@record
class Candidate:
    stems: Gram
    text: str
    score: float
    uses: int
    found_in: str
    """In words: "title, H1 and 3 headings"."""
    headings: int = 0
    places: Mapping[str, bool] = field(default_factory=dict)
    signs: Signs | None = None
    """Of the first one, on which its probability rests."""


def found_in(there: Mapping[str, bool], headings: int) -> str:
    """The places in words."""
    names = [f"{headings} headings" if name == "headings" and headings > 1 else name for name in there if there[name]]
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)
