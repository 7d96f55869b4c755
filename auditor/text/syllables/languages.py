"""Syllables of words by rules of spelling, which the record of their language holds."""

import re
from functools import cache
from typing import NamedTuple

from auditor.text.languages import language as record_of


class Rules(NamedTuple):
    """The patterns of a ``Syllables`` record, ready for use."""

    nucleus: re.Pattern[str]
    changes: tuple[tuple[re.Pattern[str], str], ...]
    more: re.Pattern[str] | None
    fewer: re.Pattern[str] | None

    def syllables(self, word: str) -> int:
        """Syllables of one word; 0 for one without a vowel, such as a clipped one (l', d')."""
        text = word.lower()
        for pattern, replacement in self.changes:
            text = pattern.sub(replacement, text)
        count = len(self.nucleus.findall(text))
        if self.more:
            count += len(self.more.findall(text))
        if self.fewer and count > 1:
            count = max(1, count - len(self.fewer.findall(text)))
        return count


@cache
def rules_of(language: str) -> Rules | None:
    """None where they are not known."""
    known = record_of(language).syllables
    if known is None:
        return None
    return Rules(
        re.compile(known.nucleus),
        tuple((re.compile(pattern), replacement) for pattern, replacement in known.changes),
        re.compile(known.more) if known.more else None,
        re.compile(known.fewer) if known.fewer else None,
    )


VOICELESS = frozenset({"б", "в", "ж", "к", "с", "w", "z"})
"""Words that are spoken as a part of the next one; other words without a vowel are abbreviations (Dr, Sr): one."""
