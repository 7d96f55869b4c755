"""Blocks to sentences with their words; a sentence never runs over the end of its block."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from auditor.model import Block, Sentence
from auditor.text.words import words

WHOLE = frozenset({"heading", "cell"})
"""Kinds of block that are one sentence whatever stands in them."""


def sentences(blocks: Iterable[Block], language: str) -> tuple[Sentence, ...]:
    """Sentences of all blocks but code, in order; each has at least one word."""
    return tuple(
        Sentence(index, start, end, found)
        for index, block in enumerate(blocks)
        if block.kind != "code"
        for start, end in _ranges(block, language)
        if (
            found := tuple(
                word._replace(start=word.start + start, end=word.end + start)
                for word in words(block.text[start:end], language)
            )
        )
    )


def _ranges(block: Block, language: str) -> Iterator[tuple[int, int]]:
    if block.kind in WHOLE:
        yield 0, len(block.text)
        return
    position = 0
    for piece in _sentencex().segment(language or "en", block.text):
        start, position = position, position + len(piece)
        yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


@cache
def _sentencex() -> Any:
    import sentencex

    return sentencex
