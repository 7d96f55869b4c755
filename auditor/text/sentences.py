"""Blocks to sentences with their words; a sentence never runs over the end of its block."""

from collections.abc import Iterable, Iterator

from auditor.model import Block, Sentence
from auditor.text.boundaries import boundaries
from auditor.text.words import words_between

WHOLE = frozenset({"heading", "cell"})
"""Kinds of block that are one sentence whatever stands in them."""


def sentences(blocks: Iterable[Block], language: str) -> tuple[Sentence, ...]:
    """Sentences of all blocks but code, in order; each has at least one word."""
    return tuple(_sentences(blocks, language))


def _sentences(blocks: Iterable[Block], language: str) -> Iterator[Sentence]:
    for index, block in enumerate(blocks):
        if block.kind == "code":
            continue
        whole = block.kind in WHOLE
        for start, end in ((0, len(block.text)),) if whole else boundaries(block.text, language):
            found = words_between(block.text, start, end, language)
            if found:
                yield Sentence(index, start, end, found)
