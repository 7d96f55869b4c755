"""Bytes in an encoding that nothing names in, the likeliest encoding out: whose letters make the likeliest words?

``bs4.dammit`` without a detector only tries UTF-8 and windows-1252. charset-normalizer, its detector, was tried on the
texts of ``tests/read/source/test_decode.py``: it is right in two thirds of
them, and prefers encodings that no page has. Pages are written in a few dozen languages, and their letters tell more.
"""

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from auditor.read.source.letters import MULTI_BYTE, SINGLE_BYTE, Writing
from auditor.text.late_pattern import late_pattern

_MOST = 12_000
"""Bytes that are looked at: several hundred words."""
_FEWEST_HIGH = 3
"""Bytes beyond ASCII; fewer say nothing, and windows-1252 is what the HTML standard falls back to."""

# What is no text, and tags. Bounded by the tag's own end, so that a lone "<" costs nothing.
_NO_TEXT = re.compile(rb"<(script|style)\b[^>]*>.*?</\1|<!--.*?-->|<[^<>]*>|&[#\w]{1,12};", re.IGNORECASE | re.DOTALL)
_HIGH_PART = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_LANGUAGE = re.compile(rb"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?\s*([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)", re.IGNORECASE)
_FEWEST_OTHER = 10
"""Bytes beyond ASCII from which a declaration may be doubted."""
_SOUND = 0.5
"""Score of a text that is sound: that of the right encoding is seldom under 0.7."""
_CLEARLY = 0.4
"""How much better another encoding must do than the declared one."""
_JIS = re.compile(rb"\x1b\$[@B]")

_WORD = late_pattern(r"[^\W\d_]+")
_TYPOGRAPHY = frozenset("“”„‘’‚«»‹›–—…•·€£§©®™°²³½¼×¿¡ \u00a0")
_FULL_WIDTH = frozenset("，。、：；？！（）「」『』《》“”‘’…—　・〜～ー％０１２３４５６７８９")
_DECLARED = 0.3
"""What the page's own ``lang`` adds to the score of its language's encodings."""
_LEAST = 0.2
"""Score of a guess that is believed."""


def guess(body: bytes) -> str:
    """Python's name of the likeliest encoding of bytes that are no UTF-8; ``windows-1252`` where nothing is likely."""
    if _JIS.search(body, 0, _MOST * 10):
        return "iso2022_jp"
    if wide := _utf_16(body):
        return wide
    sample = _sample(body)
    language = _declared_language(body)
    if sum(byte >= 0x80 for byte in sample) < (_FEWEST_HIGH if not language else 1):
        return "windows-1252"
    score, _, name = max(_scores(sample, language))
    return name if score >= _LEAST else "windows-1252"


def is_clearly_other(body: bytes, codec: str, text: str) -> bool:
    """Whether a declared encoding makes nonsense of the bytes and another one words: ``text`` is what it makes.

    Servers say iso-8859-1 of everything, and templates of a CMS gbk; Polish, Cyrillic and Chinese pages then look like
    rows of accented capitals and rare signs.
    """
    sample = _sample(body)
    if sum(byte >= 0x80 for byte in sample) < _FEWEST_OTHER:
        return False
    language = _declared_language(body)
    decoded = codecs.lookup(codec).decode(sample, "replace")[0]
    many = any(len(character.encode(codec, "replace")) > 1 for character in decoded if character > "\xff")
    writings, judge = (MULTI_BYTE, _multi) if many else (SINGLE_BYTE, _single)
    own = max(judge(decoded, writing, codec) + _bonus(writing, language) for writing in writings)
    if own >= _SOUND:
        return False
    score, _, name = max(_scores(sample, language))
    return score >= _SOUND and score - own > _CLEARLY and codecs.lookup(name).decode(body, "replace")[0] != text


def _bonus(writing: Writing, declared: str) -> float:
    return _DECLARED if declared and declared[:2] == writing.language[:2] else 0.0


def _declared_language(body: bytes) -> str:
    found = _LANGUAGE.search(body, 0, 4096)
    return found[1].decode("ascii").lower() if found else ""


def _utf_16(body: bytes) -> str:
    """UTF-16 without a byte order mark: every other byte of the markup is 0."""
    head = body[:400]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) // 4 and even * 8 < odd:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) // 4 and odd * 8 < even else ""


def _sample(body: bytes) -> bytes:
    """Lines of text with bytes beyond ASCII; the page's middle before its head, whose words are fewer."""
    text = _NO_TEXT.sub(b"\n", body[: _MOST * 40])
    found, size = [], 0
    for part in _HIGH_PART.finditer(text):
        found.append(part[0][:_MOST])
        size += len(found[-1])
        if size > _MOST:
            break
    return b"\n".join(found)


def _scores(sample: bytes, declared: str) -> Iterator[tuple[float, int, str]]:
    """Score of each language in each of its encodings; the order of the tables settles what is even."""
    decoded: dict[str, str] = {}
    place = 0
    for writings, judge in ((SINGLE_BYTE, _single), (MULTI_BYTE, _multi)):
        for writing in writings:
            for name in writing.encodings:
                if name not in decoded:
                    decoded[name] = codecs.lookup(name).decode(sample, "replace")[0]
                score = judge(decoded[name], writing, name) + _bonus(writing, declared)
                yield round(score, 3), -place, name
                place += 1


def _single(text: str, writing: Writing, _: str) -> float:
    """-4 to about 1: how much the characters beyond ASCII look like this language."""
    weights = _weights(writing)
    total = 0.0
    counts = Counter(text)
    letters = high = 0
    for character, count in counts.items():
        if not character.isascii():
            high += count
            letters += count * character.isalpha()
            total += count * _weight(character, weights)
    mixed = swapped = 0
    for word in _WORD.findall(text):
        beyond = sum(not letter.isascii() for letter in word)
        if beyond:
            # In Latin writing few letters bear marks; in other scripts no word is half ASCII.
            mixed += beyond if (beyond > 2 and beyond * 2 > len(word)) == writing.latin else 0
            if not writing.latin and beyond < len(word):
                mixed += beyond
            swapped += sum(a.islower() and b.isupper() for a, b in pairwise(word))
    return (total - mixed - 2 * swapped) / max(1, high)


def _weight(character: str, weights: dict[str, float]) -> float:
    known = weights.get(character.lower())
    if known is not None:
        return known
    if character in _TYPOGRAPHY:
        return 0.3
    return -4.0 if character == "\ufffd" or not character.isprintable() else -1.0


@cache
def _weights(writing: Writing) -> dict[str, float]:
    if writing.latin:
        # The fewer letters a language has, the more each of them says.
        return dict.fromkeys(writing.letters, 1.0 - len(writing.letters) / 200)
    size = len(writing.letters)
    return {letter: 1.2 - 0.9 * place / size for place, letter in enumerate(writing.letters)}


def _multi(text: str, writing: Writing, _: str) -> float:
    common = frozenset(writing.letters)
    total, high = 0.0, 0
    for character, count in Counter(text).items():
        if not character.isascii():
            high += count
            total += count * _sign_weight(character, writing.language, common)
    return total / max(1, high)


def _sign_weight(character: str, language: str, common: frozenset[str]) -> float:
    if character in common:
        return 1.2
    if character in _FULL_WIDTH:
        return 0.6
    code = ord(character)
    if 0x3040 <= code <= 0x30FF:
        return 0.9 if language == "ja" else -0.5
    if 0xAC00 <= code <= 0xD7A3:
        return 0.8 if language == "ko" and _level_one(character, "euc_kr", 0xB0, 0xC8) else -0.7
    if 0x4E00 <= code <= 0x9FFF:
        zone = {"zh": ("gb2312", 0xB0, 0xD7), "zh-hant": ("big5", 0xA4, 0xC6), "ja": ("shift_jis", 0x88, 0x97)}
        return 0.6 if language in zone and _level_one(character, *zone[language]) else -0.7
    return -4.0 if character == "\ufffd" or 0xE000 <= code <= 0xF8FF else -1.0


def _level_one(character: str, name: str, first: int, last: int) -> bool:
    """Whether the standard has it among its everyday signs, which it numbered first."""
    try:
        return first <= character.encode(name)[0] <= last
    except UnicodeEncodeError:
        return False
