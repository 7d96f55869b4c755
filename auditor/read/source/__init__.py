"""Bytes of a page in, its text within bounds out: encodings, how they are guessed, and what no page may cost."""

from auditor.read.source.bounds import bounded, too_many_elements, too_much_text
from auditor.read.source.damage import decoding
from auditor.read.source.decode import decode
from auditor.read.source.placed_letters import PlacedLetters
from auditor.read.source.positions import located
from auditor.read.source.tags import Attribute, Tag, tags

__all__ = [
    "Attribute",
    "PlacedLetters",
    "Tag",
    "bounded",
    "decode",
    "decoding",
    "located",
    "tags",
    "too_many_elements",
    "too_much_text",
]
