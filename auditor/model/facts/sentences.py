"""A text in its sentences and words."""

from typing import NamedTuple

from auditor.model.finding import Span


class Word(NamedTuple):
    """A word and its range within its block's text."""

    text: str
    start: int
    end: int


class Sentence(NamedTuple):
    """A sentence: the index of its block, its range in that block's text, its words."""

    block: int
    start: int
    end: int
    words: tuple[Word, ...]

    @property
    def span(self) -> Span:
        return Span(self.block, self.start, self.end)
