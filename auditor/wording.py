"""The English that all sentences for people share: numbers with their nouns, percentages, lists, short quotes."""

from collections.abc import Sequence

QUOTED_WORDS = 6
"""Words of the page that a message quotes: enough to recognise them; the finding's quote has them all."""
QUOTED_CHARACTERS = 60


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: "1 page", "2 pages", "1,200 queries"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


SYNTAX_NAMES = {"json-ld": "JSON-LD", "microdata": "microdata", "rdfa": "RDFa"}
"""How structured data is written, as its authors call it."""


def percent(value: float) -> str:
    """A percentage to one decimal: "1.2 %"; to two below 0.1."""
    return f"{value:.1f} %" if value >= 0.1 or not value else f"{value:.2f} %"


def listed(words: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``; empty for none."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def short(text: str) -> str:
    """The text in quotation marks, cut to a few words where it is longer."""
    words = text.split()
    shown = " ".join(words[:QUOTED_WORDS])[:QUOTED_CHARACTERS].rstrip(" ,;:")
    return f"“{shown} …”" if len(shown) < len(" ".join(words).rstrip(" ,;:")) else f"“{' '.join(words)}”"
