"""The words of a sentence in small letters, with what stands between them: what the finders of passives look at."""

import re
from collections.abc import Callable
from typing import NamedTuple

from auditor.model import Sentence

_BREAK = re.compile(r"[,;:.!?…()\[\]\"“”„«»—–|/]")


class Clause(NamedTuple):
    words: tuple[str, ...]
    """In small letters."""
    text: str
    """Of the block."""
    sentence: Sentence

    def at(self, index: int) -> str:
        """The word at the position, empty beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def initial(self, index: int) -> str:
        """The word's first letter as it is written."""
        return self.sentence.words[index][0][:1]

    def breaks(self, index: int) -> bool:
        """Whether punctuation stands right after the word; always after the last."""
        if index + 1 >= len(self.words):
            return True
        words = self.sentence.words
        gap = self.text[words[index][2] : words[index + 1][1]]
        return gap != " " and _BREAK.search(gap) is not None


class Finder(NamedTuple):
    """How the passives of a language are found."""

    find: Callable[[Clause], tuple[int, int] | None]
    """Words of a sentence to the positions of auxiliary and participle; None for an active one."""
    needs: frozenset[str] | None
    """Words in small letters of which every passive has one, so that other sentences need no look; None where nobody
    can say."""
