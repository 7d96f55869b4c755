"""The words of a sentence in small letters, with what stands between them: what the finders of passives look at."""

import re
from typing import NamedTuple

from auditor.model import Sentence

_BREAK = re.compile(r"[,;:.!?…()\[\]\"“”„«»—–|/]")


class Clause(NamedTuple):
    words: tuple[str, ...]
    forms: tuple[str, ...]
    """The same as written."""
    breaks: tuple[bool, ...]
    """Whether punctuation stands right after each word; true after the last."""

    @classmethod
    def of(cls, text: str, sentence: Sentence) -> "Clause":
        words = sentence.words
        ends = [*(word.start for word in words[1:]), sentence.end]
        forms = tuple(word.text.replace("’", "'") for word in words)
        return cls(
            tuple(form.lower() for form in forms),
            forms,
            tuple(
                following == sentence.end or _BREAK.search(text, word.end, following) is not None
                for word, following in zip(words, ends, strict=True)
            ),
        )

    def at(self, index: int) -> str:
        """The word at the position, empty beyond either end."""
        return self.words[index] if 0 <= index < len(self.words) else ""
