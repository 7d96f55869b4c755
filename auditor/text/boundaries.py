"""Where the sentences of one block begin and end: sentencex, and the corrections that its mistakes call for."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from auditor.text.abbreviations import (
    ENDS_BEFORE_STARTERS,
    are_complete,
    before_number,
    continues,
    designators,
    may_end,
    ordinal_before,
    starters,
)
from auditor.text.formulas import masked
from auditor.text.late_pattern import late_pattern

_QUOTES = re.compile(r"[\"“”„‟«»‹›(){}\ud800-\udfff'‘’‚](?:(?<!['‘’‚])|(?<!\w.)|(?!\w))")
"""Quotation marks and brackets, no apostrophes inside of words. sencencex takes all between two of them for one
sentence, even from 'tis to the dogs', so it never sees them; nor lone surrogates, which it refuses."""

_MISSED = re.compile(
    r"[….!?](?:(?:(?<=…)|(?<=\.)\.\.)(?=\s+[^\W\d_])"
    r"|(?<!…)(?:[¹²³⁰⁴-⁹]{1,3}(?=\s)|(?<=[^\W\d_]{2}.)\d{1,3}(?=\s)|(?=[\u2600-\u27bf\U0001f300-\U0001faff]))"
    r"|(?<=[^\W\d_]\.)(?=\s))"
)
"""Where sentencex sees no end and there may be one: an ellipsis, a footnote's mark, an abbreviation before a space,
an emoji.
It begins with a set of signs, which are found in a fifth of the time that alternatives take.
Must not match inside of numbers or addresses."""

_INNER_MARK = re.compile(r"[.!?…。！？．؟।॥။។։\n][^\w]{0,20}\w")
"""Something that may end a sentence before the text does; most items of lists have none, and need no sentencex."""

_CLOSING = re.compile(r"[\"”“’‘'»«)\]}]{0,4}(?:\s[»)])?")
"""What closes a sentence after its full stop; „German“ and »these« close with what others open with."""

_GAP = re.compile(r"[\s\"'“”„‚‘’«»‹›(){}\[¿¡—–\u2600-\u27bf\ufe0f\U0001f300-\U0001faff-]{0,16}")
_START = r"[^\W\d_]+(?:['’][^\W\d_]+)?(?!\w)"
_LAST = late_pattern(r"([^\s\"'“”„«»(\[]{1,16})\.$")
_ORDINAL = late_pattern(r"(\w+)\s(?:\d{1,3}|[IVXLC]{1,6})\.$")
_INITIALS = late_pattern(r"[^\W\d_]\.[-‐‑ ]?[^\W\d_]\.$")
_LIST_NUMBER = late_pattern(r"\s*[(\[]?(?:\d{1,3}|[a-zA-Z])[.)]$")
_NUMBER = re.compile(r"[\d$€£#]|[IVXLC]+\b")
_SMALL_START = re.compile(r"[^\W\d_][A-Z]|[nst]\s[A-Z]")
"""A small letter that a sentence may begin with: iPhone, and in Dutch 's Ochtends and 't Is."""

_NAMED = r"([^\W\d_]+)[\s-][^\W\d_]\.$"
"""A letter that names one of several, with the word before it: Vitamin B., Plan A."""
_PRONOUN = r"I(?:\s|['’])"
_ANSWER = r"(?:^\s*|[.!?:]\s+|\b(?:is|was|said|says|answer)\s+)[Nn]o\.$"
_AFTER_CLOCK = (
    r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:days?)?\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"(?:[a-z]{2,6})?\b(?=\s\d)|(?:[ECMPAH][SD]?T|[A-Z]{1,3}ST|GMT|UTC|CET|BST|IST|JST|Z)\b"
    r"|(?:Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|Greenwich|London|New Y)"
)
"""What belongs to the time of day before it: a day, a date, a zone. Must not match "May" as a verb or a name."""

_CLOCK = frozenset(("a.m", "p.m", "am", "pm"))

_WIDE_SPACE = re.compile(r"[^\S\x00-\x7f]")
"""A space outside of ASCII; one character, as what takes its place."""

_CHUNK = 4000
"""Characters that sentencex is given at once: the longest paragraph that anyone reads, so that no input takes it
more than linear time."""


def boundaries(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Ranges of the sentences, without the white space around them, in order."""
    start = 0
    text = masked(text)
    ends = _ends(text, language) if _INNER_MARK.search(text) else ()
    for end in (*ends, len(text)):
        piece = text[start:end]
        if piece and not piece.isspace():
            yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        start = end


def _ends(text: str, language: str) -> Iterator[int]:
    """Where a sentence ends and another one begins."""
    seen = set(_seen(_QUOTES.sub(" ", text), language))
    missed = {match.end() for match in _MISSED.finditer(text)} - seen
    found = {_closed(text, end): False for end in missed} | {_closed(text, end): True for end in seen}
    small = text[:1].islower()
    start = 0
    for end in sorted(found):
        if text[end : end + 1] == " " and text[end + 1 : end + 2].isalnum():
            follows = end + 1  # as mostly
        else:
            gap = _GAP.match(text, end)
            follows = gap.end() if gap else end
        if follows >= len(text):
            return
        before, after = text[max(start, end - 60) : end].rstrip("\"'“”»)’"), text[follows : follows + 12]
        if found[end]:
            ends = not _continues(before, text[end:follows], after, language, small=small)
        else:
            ends = _begins(before, after, language)
        if ends:
            yield end
            start = end


def _seen(text: str, language: str) -> Iterator[int]:
    """Ends of the pieces that sentencex makes of the text."""
    position = 0
    while position < len(text):
        chunk = text[position : position + _CHUNK]
        pieces = _pieces(chunk, language)
        if position + _CHUNK < len(text):
            if len(pieces) == 1:
                position += len(chunk)
                continue
            pieces.pop()
        for piece in pieces:
            position += len(piece)
            yield position - len(piece) + len(piece.rstrip())


def _pieces(chunk: str, language: str) -> list[str]:
    """The chunk as sentencex cuts it; in one piece where it gives up.

    It counts bytes beside spaces of more than one and then panics, which is no Exception and would end the run.
    """
    try:
        plain = chunk if chunk.isascii() else _WIDE_SPACE.sub(" ", chunk)
        pieces: list[str] = _sentencex().segment(language or "en", plain)
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        return [chunk]
    return pieces


def _closed(text: str, end: int) -> int:
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isalnum():
        return end  # as mostly
    match = _CLOSING.match(text, end)
    return match.end() if match else end


def _continues(before: str, gap: str, after: str, language: str, *, small: bool) -> bool:
    """Whether the sentence goes on after an end that sentencex saw; ``small``: the text begins without a capital."""
    if after[0].islower() and not small and not _SMALL_START.match(after):
        return True
    if not gap and (before[-2:-1].isupper() or not after[0].isalpha()):
        return True
    if len(before) <= 6 and _LIST_NUMBER.fullmatch(before):
        return True
    if not before.endswith("."):
        return False
    last = _last(before)
    if before[-2:-1].islower() and last not in _abbreviated(language):
        return False  # a word with its full stop, as mostly
    if last in before_number(language) and _NUMBER.match(after) and not (last == "no" and re.match(_PRONOUN, after)):
        return True
    if _is_clock(last) and re.match(_AFTER_CLOCK, after):
        return True
    if last in continues(language):
        return language != "en" or last not in ENDS_BEFORE_STARTERS or _first(after) not in starters("en")
    if not are_complete(language):
        return False
    if before[-2:-1].islower():
        return False  # no initial and no number
    if before[-2:-1].isupper() and after[0].isupper() and _INITIALS.search(before):
        return True
    ordinal = _ORDINAL.search(before)
    return ordinal is not None and ordinal[1].lower() in ordinal_before(language)


def _begins(before: str, after: str, language: str) -> bool:
    """Whether a sentence begins where sentencex saw none."""
    if not after[0].isupper():
        return False
    if before.endswith(("…", "...")):
        return language != "en" or not re.match(r"I\b", after)
    if not before.endswith("."):
        return True
    last = _last(before)
    starts = _first(after) in starters(language)
    if len(last) == 1 and last.isalpha() and starters(language):
        named = re.search(_NAMED, before)
        return (starts and not _INITIALS.search(before)) or (
            named is not None and named[1].lower() in designators(language)
        )
    if language == "en":
        if last == "no":
            return not _NUMBER.match(after) or bool(re.match(_PRONOUN, after) and re.search(_ANSWER, before))
        if last in may_end("en") and before.endswith(f"{last}."):  # not Miss. or Rep. before a name
            return True
        return starts and (last in ENDS_BEFORE_STARTERS or last not in continues("en"))
    return last in may_end(language) or (
        are_complete(language)
        and len(last) > 1
        and last.isalpha()
        and last not in continues(language)
        and not (last in before_number(language) and _NUMBER.match(after))
    )


@cache
def _abbreviated(language: str) -> frozenset[str]:
    """What a sentence may go on behind, small letters at its end."""
    return before_number(language) | continues(language) | _CLOCK


def _is_clock(last: str) -> bool:
    return last in _CLOCK


def _first(after: str) -> str:
    """The first word of what follows."""
    match = re.match(_START, after)
    return match[0] if match else ""


def _last(before: str) -> str:
    """The word before the full stop that the text ends with."""
    word = before[-17:-1].rpartition(" ")[2]
    if word.isalpha():
        return word.lower()  # as mostly
    match = _LAST.search(before, max(0, len(before) - 17))  # it is no longer
    return match[1].lower() if match else ""


@cache
def _sentencex() -> Any:
    import sentencex

    return sentencex
