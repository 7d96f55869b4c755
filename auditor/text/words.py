"""Text to words with their ranges: what a reader would count as one, in scripts with and without spaces."""

import re
from functools import cache

from auditor.model import Word
from auditor.text.formulas import formula_ranges
from auditor.text.languages import language as record_of

MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0900-\u0963\u0966-\u0dff\u00ad\u200c\u200d"
)
"""What Python does not take for a letter though it stands inside of words: accents, points, Indic vowel signs, soft
hyphens and joiners."""

IDEOGRAPHS = (
    "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d"
    "\U00020000-\U0003ffff"
)
"""Han, kana: each is a word, as word processors count, because no mark divides Chinese and Japanese words."""

SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Burmese, Khmer: no spaces between words; each consonant with its vowels and marks is a word."""

CLUSTER = (
    "[\u0e40-\u0e44\u0ec0-\u0ec4]?[\u0e01-\u0e2e\u0e81-\u0eae\u1000-\u102a\u1780-\u17b3]"
    "[\u0e2f-\u0e3a\u0e45-\u0e4e\u0eaf-\u0ebd\u0ec6-\u0ece\u102b-\u103e\u17b4-\u17d3]*"
)

ADDRESS = (
    r"(?:https?://|www\.)[^\s<>\"“”«»]{0,2000}[^\s<>\"“”«».,;:!?'’)\]}…]"
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
)
"""Lengths are bounded so that a page full of beginnings of addresses takes linear time."""

FILE = (
    r"(?:[\w.~-]{0,60}[/\\])*[\w-]{1,60}(?:\.[\w-]{1,20}){0,3}\.(?:html?|php|aspx?|jsp|py|tsx?|jsx|mjs|css|scss|json|xml|toml"
    r"|ya?ml|md|txt|pdf|docx?|xlsx?|pptx?|csv|png|jpe?g|gif|svg|webp|ico|mp[34]|zip|t?gz|tar|rar|exe|dll|msi|dmg|iso|sh|bat"
    r"|ini|cfg|conf|log|sql|htaccess)"
)
"""A name with an ending of files. Not ``.js`` and ``.net``, with which names of products end (Node.js)."""

DOTTED = r"[^\W\d_]{1,2}\.(?:[^\W\d_]\.)+"
"""U.S., e.g., Ph.D.: single letters with dots are one word, dots included."""


def has_spaces(language: str) -> bool:
    """Whether spaces divide the language's words; where none do, characters are counted for words."""
    return record_of(language).has_spaces


MONEY = "$€£¥₹₽₩₺"
BEFORE = rf"(?<![^\s(\[\"'“”„«‘‚/–—-])(?:[{MONEY}](?=\d)|\.(?=[A-Za-z]{{2,10}}\b))"
"""Signs that a name or a price begins with: $100, .NET, .htaccess. Must not match a sentence's end without a space."""
AFTER = rf"(?:(?<=[^\W\d_])\+{{1,2}}|(?<=\d)\+|(?<=[^\W\d_])#|(?<=\d)[ \u00a0\u202f]?[{MONEY}%‰°])(?![\w+#{MONEY}])"
"""Signs that one ends with: C++, A+, C#, 18+, 50 €, 20 %. Must not match the plus of a sum or a key (Ctrl+C)."""
_LOOKS_BACK = f".{MONEY}"
"""Those of them whose meaning hangs on what they follow."""
_SIGNS = re.compile(rf"[+#%‰°{MONEY}]|(?<!\S)\.[A-Za-z]|[(\[\"'“„«‘‚/]\.[A-Za-z]")


@cache
def _pattern(*, spaceless: bool, colon: bool, address: bool, signs: bool = False) -> re.Pattern[str]:
    """Must not run over white space or join sentences that miss a space ("end.Next")."""
    letter = rf"[^\W_{IDEOGRAPHS}{SPACELESS}]" if spaceless else r"[^\W_]"
    run = rf"(?:{letter}+(?:[{MARKS}]+{letter}*)*)"
    joint = r"['’ʼ＇\-‐‑&_·]|(?<=\d)[.,:/–](?=\d)|\.(?=[a-zß-öø-ÿ\d])" + ("|(?<=[^\\W\\d_]):" if colon else "")
    word = rf"{run}(?:(?:{joint}){run})*"
    if signs:
        word = rf"(?:{BEFORE})?{word}(?:{AFTER})?"
    other = rf"|[{IDEOGRAPHS}]|{CLUSTER}" if spaceless else ""
    return re.compile((f"{ADDRESS}|" if address else "") + f"{DOTTED}|{word}{other}")


_BEYOND_LATIN = re.compile(r"[^\x00-\u024f\u1e00-\u206f]")
"""Neither Latin nor its punctuation. Asked first: all of IDEOGRAPHS and SPACELESS is."""


@cache
def _without_spaces() -> re.Pattern[str]:
    """Must match no hangul: Korean has spaces. Ranges so wide take 3 ms to compile, which most pages never need."""
    return re.compile(f"[{IDEOGRAPHS}{SPACELESS}]")


@cache
def _address_or_file() -> re.Pattern[str]:
    return re.compile(f"{ADDRESS}|{FILE}", re.IGNORECASE)


def is_address(word: str) -> bool:
    """Whether a word is an address or the name of a file: something that readers see and nobody reads aloud."""
    return ("." in word or "@" in word) and _address_or_file().fullmatch(word) is not None


def words(text: str, language: str = "") -> tuple[Word, ...]:
    """Words of the text in order. Numbers and addresses are words; punctuation, emoji and formulas are none.

    Signs belong to the name or price that they stand at (C++, .NET, $100), and are no words elsewhere.
    """
    return words_between(text, 0, len(text), language)


def words_between(text: str, start: int, end: int, language: str = "") -> tuple[Word, ...]:
    """Words of a range of the text, with their places in the whole text."""
    colon = record_of(language).joins_by_colon
    behind_another = start and text[start : start + 1] in _LOOKS_BACK and not text[start - 1].isspace()
    spaceless = end - start > LONGEST * (text.count(" ", start, end) + 1)  # nothing of it would be remembered
    if behind_another or spaceless or "\\" in text or "$$" in text:
        return tuple(_searched(text, start, end, colon=colon))
    known = _known(colon=colon)
    make, new = tuple.__new__, Word  # skips NamedTuple's own constructor: a third of the whole time
    found, at = [], start
    try:
        for chunk in text[start:end].split(" "):
            for word, first, last in known[chunk]:
                found.append(make(new, (word, at + first, at + last)))
            at += len(chunk) + 1
    except _NeedsItsNeighboursError:
        return tuple(_searched(text, start, end, colon=colon))
    return tuple(found)


def distinct_words(text: str, language: str = "") -> set[str]:
    """The same words as ``words`` finds, each once and without its place, in a quarter of the time."""
    if "\\" in text or "$$" in text:
        return {word[0] for word in words(text, language)}
    colon = record_of(language).joins_by_colon
    known = _known(colon=colon)
    if len(text) > LONGEST * (text.count(" ") + text.count("\n") + 1):
        return set(_pattern_for(text, 0, len(text), colon=colon).findall(text))
    try:
        return {word[0] for chunk in set(text.replace("\n", " ").split(" ")) for word in known[chunk]}
    except _NeedsItsNeighboursError:
        pass  # then line by line, as most lines need no such look
    found: set[str] = set()
    for line in text.split("\n"):
        try:
            found.update([word[0] for chunk in line.split(" ") for word in known[chunk]])
        except _NeedsItsNeighboursError:
            found.update(_pattern_for(text, 0, len(text), colon=colon).findall(line))
    return found


def _searched(text: str, start: int, end: int, *, colon: bool) -> list[Word]:
    """The same, looked for in the whole range at once."""
    make, new = tuple.__new__, Word  # skips NamedTuple's own constructor: a third of the whole time
    pattern = _pattern_for(text, start, end, colon=colon)
    found = [make(new, (match[0], *match.span())) for match in pattern.finditer(text, start, end)]
    if "\\" in text or "$$" in text:
        ranges = formula_ranges(text)
        found = [word for word in found if not any(first <= word[1] < last for first, last in ranges)]
    return found


class _NeedsItsNeighboursError(Exception):
    """What stands between two spaces says nothing alone: the sign of "20 %", or what hangs on signs elsewhere."""


_NEEDS_ITS_NEIGHBOURS = re.compile(rf"^[{MONEY}%‰°](?![\w+#{MONEY}])|[”–—-]\.[A-Za-z]")
MOST, LONGEST = 50_000, 40
"""Pieces of text between two spaces that are remembered, and their characters."""
_BEFORE_WORD, _BEHIND_WORD = "\"'“”„«‘’([—–-", "\"'“”’»)]—–-.,;:!?…"
"""Marks that belong to no word at its beginning and at its end."""


class _Known(dict[str, tuple[tuple[str, int, int], ...]]):
    """What stands between two spaces to its words, with their places in it.

    No word but a number with its sign runs over a space, and nothing in the pattern looks further than to the next one:
    so what stands between two is taken apart once and then known, wherever it comes again. Plain tuples, which the
    garbage collector soon leaves alone.
    """

    def __init__(self, *, colon: bool) -> None:
        super().__init__()
        self.colon = colon

    def __missing__(self, chunk: str) -> tuple[tuple[str, int, int], ...]:
        found = self._found(chunk)
        if len(chunk) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[chunk] = found
        return found

    def _found(self, chunk: str) -> tuple[tuple[str, int, int], ...]:
        behind = chunk.lstrip(_BEFORE_WORD)
        bare = behind.rstrip(_BEHIND_WORD)
        letters = bare.replace("’", "'").replace("-", "'")
        if "'" in letters and "''" not in letters:
            letters = letters.replace("'", "")
        latin = letters.isalnum() and (letters.isascii() or not _BEYOND_LATIN.search(letters))
        if latin and not letters.endswith("www"):
            start = len(chunk) - len(behind)
            return ((bare, start, start + len(bare)),)  # as nearly all are: one word, perhaps with marks around it
        if _NEEDS_ITS_NEIGHBOURS.search(chunk):
            raise _NeedsItsNeighboursError
        return tuple([(*word,) for word in _searched(chunk, 0, len(chunk), colon=self.colon)])


_known = cache(_Known)


def _pattern_for(text: str, start: int, end: int, *, colon: bool) -> re.Pattern[str]:
    spaceless = (
        not text.isascii()
        and _BEYOND_LATIN.search(text, start, end) is not None
        and _without_spaces().search(text, start, end) is not None
    )
    address = "@" in text or "://" in text or "www." in text
    return _pattern(
        spaceless=spaceless, colon=colon, address=address, signs=_SIGNS.search(text, start, end) is not None
    )
