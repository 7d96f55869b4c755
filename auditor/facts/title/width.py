"""A title in, its width in pixels out, set in 20 px Arial as a result list on a desktop shows it."""

from functools import lru_cache
from unicodedata import category, combining, east_asian_width, normalize

PIXELS = 20
UNITS_PER_EM = 2048

_ADVANCES: tuple[tuple[int, str], ...] = (
    (391, "'"),
    (455, "ijl‘’‚łĺľ"),
    (532, "|¦"),
    (569, " !,./:;I[\\]ft\u00a0·ìíîïı"),
    (682, "()-`r¡¨´¸“”„‹›²³¹"),
    (684, "{}"),
    (717, "•"),
    (727, '"'),
    (748, "º"),
    (758, "ª"),
    (797, "*"),
    (819, "°"),
    (961, "^"),
    (1024, "Jcksvxyz"),
    (1100, "¶"),
    (1124, "±÷"),
    (1131, "¯"),
    (1139, "#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþđ–†‡€Ł"),
    (1180, "µ"),
    (1196, "+<=>~¬×"),
    (1251, "FTZ¿ßø"),
    (1366, "&ABEKPSVXYÞ"),
    (1479, "CDHNRUwÐĐ"),
    (1509, "©®"),
    (1593, "GOQØ"),
    (1706, "Mm"),
    (1708, "¼½¾"),
    (1821, "%æ"),
    (1933, "Wœ"),
    (2048, "ÆŒ—…‰™"),
    (2079, "@"),
)
"""Advance widths in units of 2048 to the em, from the horizontal metrics of Arial (which those of Helvetica and
Liberation Sans equal): facts of the
typeface, as any font viewer shows them. A letter with an accent is as wide as without."""

_WIDTHS = {letter: units for units, letters in _ADVANCES for letter in letters}
_CAPITAL = 1450
_SMALL = 1160
"""What Arial's Greek and Cyrillic capitals and small letters are on average; other scripts take the latter."""
_NO_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})


def title_width(text: str) -> float:
    """Width in pixels of the text on one line, at 20 px, without kerning."""
    return sum(_units(letter) for letter in text) * PIXELS / UNITS_PER_EM


@lru_cache(maxsize=4096)
def _units(letter: str) -> int:
    known = _WIDTHS.get(letter)
    if known is not None:
        return known
    kind = category(letter)
    if combining(letter) or kind in _NO_WIDTH:
        return 0
    if east_asian_width(letter) in {"W", "F"}:
        return UNITS_PER_EM
    plain = normalize("NFD", letter)[0]
    if plain != letter:
        return _units(plain)
    return _CAPITAL if kind in {"Lu", "Lt"} else _SMALL


def fitting(text: str, pixels: float) -> str:
    """The whole words of a title that fit into so many pixels, with the " ..." that a result puts after them; all of
    the title where it fits."""
    if title_width(text) <= pixels:
        return text
    room = (pixels - title_width(" ...")) * UNITS_PER_EM / PIXELS
    end = 0
    for letter in text:
        room -= _units(letter)
        if room < 0:
            break
        end += 1
    whole = text[:end] if text[end : end + 1].isspace() else text[:end].rpartition(" ")[0]
    return (whole or text[:end]).rstrip()


def has_known_width(text: str) -> bool:
    """Whether nearly all letters are of a script whose widths are known here: Latin, Greek, Cyrillic, Chinese and
    Japanese characters. Those of Arabic or of India's scripts change with their neighbours."""
    letters = [letter for letter in text if letter.isalpha()]
    known = sum(ord(letter) < 0x530 or east_asian_width(letter) in {"W", "F"} for letter in letters)
    return known >= 0.9 * len(letters)
