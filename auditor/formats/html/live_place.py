"""A place in an article's text -> a link to the live page that scrolls there and marks it (text fragments, WICG)."""

from typing import Final
from urllib.parse import quote

from auditor.formats.html.addresses import link

_WHOLE: Final = 12
"""Words up to which a place is named in full; of a longer one its ends are named."""
_ENDS: Final = 5
_BEFORE: Final = 3
"""Words before the place, which tell it from others with the same words."""
_LONGEST: Final = 120
"""Characters of one part of the link; a word beyond that is a text without spaces."""
_FURTHEST: Final = 40
"""Letters to the end of a word."""


def live_place(address: str, text: str, start: int, end: int) -> str:
    """The page's address with ``#:~:text=…``; empty where the page has no address of the web. ``start`` and ``end`` are
    the place within ``text``, a block of the page; browsers find whole words only, so it grows to whole words."""
    page = link(address).partition("#")[0]
    if not page:
        return ""
    first, last = max(0, start - _FURTHEST), min(len(text), end + _FURTHEST)
    while start > first and _in_word(text, start):
        start -= 1
    while end < last and _in_word(text, end):
        end += 1
    words = text[start:end].split()
    if not words:
        return page
    parts = [_encoded(words)] if _is_short(words) else [_encoded(words[:_ENDS]), _encoded(words[-_ENDS:], last=True)]
    if before := text[:start].split()[-_BEFORE:]:
        parts.insert(0, _encoded(before, last=True) + "-")
    return f"{page}#:~:text={','.join(parts)}"


def _is_short(words: list[str]) -> bool:
    return len(words) <= _WHOLE and sum(map(len, words)) <= _LONGEST


def _encoded(words: list[str], *, last: bool = False) -> str:
    joined = " ".join(words)
    cut = joined[-_LONGEST:] if last else joined[:_LONGEST]
    return quote(cut, safe="", errors="replace").replace("-", "%2D")


def _in_word(text: str, at: int) -> bool:
    """Whether the position lies between two letters of one word; in texts without spaces there is no telling."""
    before, after = text[at - 1], text[at]
    return before.isalnum() and after.isalnum() and before < "\u3040" and after < "\u3040"
