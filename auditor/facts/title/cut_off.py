"""A text of a page's head and the texts it may come from in, the words that were cut off its end out.

A CMS that has no title or description for search makes one of the article's first letters and stops at a number.
"""

from collections.abc import Iterable

from auditor.text.late_pattern import late_pattern

_ELLIPSIS = late_pattern(r"\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,})[\s\"”’»]*$")
_ENDED = late_pattern(r"[.!?。！？؟।:][\"'”’»)\]]{0,3}$")
_ANCHOR = 30
"""Letters at the end of a text by which it is found again."""
_SHOWN = 60
"""Letters of what follows."""


def breaks_off(text: str) -> bool:
    """Whether the text ends in an ellipsis that is not behind a whole sentence."""
    stem = _ELLIPSIS.sub("", text)
    return stem != text and not _ENDED.search(stem)


def cut_off(text: str, wholes: Iterable[str], *, from_start: bool = False) -> str:
    """The words that follow in the text it was cut from, the rest of a cut word first; empty where it ends as it
    should. ``from_start``: whether the whole must begin with the text, as a headline does with its title."""
    folded = " ".join(text.split())
    stem = _ELLIPSIS.sub("", folded)
    marked = stem != folded
    if len(stem) < _ANCHOR // 2 or _ENDED.search(stem):
        return ""
    anchor = stem if from_start else stem[-_ANCHOR:]
    small = anchor.lower()
    word = max(small.split(), key=len)
    for whole in wholes:
        if word not in whole.lower():
            continue  # as most, whose white space then needs no folding
        plain = " ".join(whole.split())
        place = plain.lower().find(small)
        if place < 0 or (from_start and place):
            continue
        rest = plain[place + len(anchor) :]
        in_word = rest[:1].isalnum() and stem[-1:].isalnum()
        if not any(map(str.isalnum, rest)):
            return ""
        if marked or in_word or (not from_start and rest[:1] == " "):
            return rest[:_SHOWN].strip() if len(rest) <= _SHOWN else f"{rest[:_SHOWN].rsplit(' ', 1)[0].strip()} …"
    return ""
