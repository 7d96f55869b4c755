"""What a writer is to take out of a text in, a line of evidence on it out."""

from auditor.facts.families import Removal
from auditor.model import ShapeKind

_WHY: dict[ShapeKind, str] = {
    "pair": "one of the two is enough",
    "hung": "the sentence is complete without it",
    "ending": "the sentence is complete without it",
    "opening": "the sentence is complete without it",
    "bare": "nobody writes it like this, without “a” or “the”",
    "near me": "people type this into a search box, and nobody writes it",
    "crowded": "once in a sentence is enough",
    "running": "after the first sentence, say “it”",
    "doorway": "the same sentence again with another name",
    "list": "a list of variants or places tells readers nothing",
    "recited": "the same search phrase again; say “it” or use a shorter name",
    "heading": "the same phrase in one heading after another",
    "closing": "one paragraph after another ends with this phrase",
    "title": "once in the title is enough",
    "alt": "describe what the picture shows",
    "anchor": "say what the link leads to",
}
_LENGTH = 120
"""Characters of a quote."""


def removal_line(removal: Removal) -> str:
    """The words, why they are forced, and the sentence without them where it is known."""
    shape = removal.shape
    dots = ""
    if removal.before and shape.kind in {"hung", "ending"}:
        dots = "…, " if f", {shape.quote}" in removal.before else "… "
    found = f"“{dots}{_cut(shape.quote)}” – {_WHY[shape.kind]}"
    return f"{found}: “{_cut(removal.after)}”" if removal.after else found


def _cut(quote: str) -> str:
    """The end of a long quote: the phrase is there more often than at its beginning."""
    return quote if len(quote) <= _LENGTH else "… " + quote[-_LENGTH:].split(" ", 1)[-1]
