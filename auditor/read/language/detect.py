"""Text in, its language out: the script where it belongs to one language, else the words that hold sentences together.

Own code, because no library fits: py3langid brings numpy and 0.2 s of loading, CLD3's packages take Indonesian for
Malay and a table for Swedish and need 3 ms a page, CLD2's lack wheels for new Pythons, lingua weighs 96 MB.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice

from auditor.text.language_tags import are_alike, primary
from auditor.text.languages import all_signs

LETTERS_LOOKED_AT = 4_500
"""Some 750 words: several times what it takes to be sure, and an end to the work on a long page."""

FEWEST_WORDS = 12
"""Words of a text in letters; below that, a name and a loan word outweigh the rest."""
FEWEST_SIGNS = 12
"""Letters of a text in a script that belongs to one language."""

COVERAGE = 0.12
"""Share of the words that must be the language's own function words. Prose has 0.3 to 0.5 of them, in languages that
build with endings (Finnish, Turkish, Basque) 0.15 to 0.25; tables, lists of names and unknown languages under 0.1."""

MARGIN = 1.12
"""How many times the second language's words the first must have; Danish has 1.2 times those of Norwegian."""

# A word of any script, with apostrophes inside; marks count, as Indian and Thai vowels are no letters to Python.
# Must not match digits and underscores, which say nothing of a language. Most letters are passed by as "a to z".
_WORD = re.compile(r"'?[^\W\d_][a-z]*+[^\s\d_!-&(-/:-@\[-`{-~«»‐-’“-‧、-〃「-】！-／：-＠·•]*(?:['’][^\W\d_]+)?")

_SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x02AF, "Latin"), (0x1E00, 0x1EFF, "Latin"), (0x0370, 0x03FF, "el"), (0x1F00, 0x1FFF, "el"),
    (0x0400, 0x052F, "Cyrillic"), (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"), (0x0600, 0x077F, "Arabic"),
    (0x0900, 0x097F, "Devanagari"), (0x0980, 0x09FF, "bn"), (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"),
    (0x0B00, 0x0B7F, "or"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"),
    (0x0F00, 0x0FFF, "bo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1100, 0x11FF, "ko"),
    (0x1200, 0x139F, "am"), (0x1780, 0x17FF, "km"), (0x3040, 0x30FF, "kana"), (0x3400, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "ko"),
)  # fmt: skip
"""First and last code point of a block of Unicode, and its script or the one living language written in it."""

_BEYOND_LATIN = re.compile(r"[\u02b0-\u1fff\u2070-\U0010ffff]")
"""What may be a letter that is not Latin; quotation marks and dashes are none."""

_SHARED = frozenset({"Latin", "Cyrillic", "Arabic", "Devanagari"})
"""Scripts in which languages are told apart by their words."""


def detect(text: str) -> str:
    """The language of the text as a lower-case code such as ``en``; empty where it is short, mixed or unknown."""
    looked_at = _sample(text)
    script = _script(looked_at)
    if script in _SHARED:
        return _by_words(looked_at, script)
    return script


def text_language(declared: str, detected: str) -> str:
    """The language to read a text in: the declared one unless detection is sure of another.

    ``declared`` is the ``lang`` attribute as written, ``detected`` what ``detect`` said.
    """
    named = primary(declared)
    if named and (not detected or are_alike(named, detected)):
        return named
    return detected


def _sample(text: str) -> str:
    """The text's beginning, middle and end in equal parts: an English abstract does not make a page English."""
    if len(text) <= LETTERS_LOOKED_AT:
        return text
    part = LETTERS_LOOKED_AT // 3
    middle = (len(text) - part) // 2
    return f"{text[:part]} {text[middle : middle + part]} {text[-part:]}"


def _script(text: str) -> str:
    """The script of most letters, or the language that alone is written in it; empty without enough letters."""
    if not _BEYOND_LATIN.search(text):
        letters_found = islice(filter(str.isalpha, text), FEWEST_SIGNS - 1, None)
        return "Latin" if next(letters_found, "") else ""
    counts: Counter[str] = Counter()
    for letter, count in Counter(text).items():
        if letter.isalpha():
            counts[_script_of(ord(letter))] += count
    letters = sum(counts.values())
    east_asian = counts["kana"] + counts["han"] + counts["ko"]
    if letters < FEWEST_SIGNS:
        return ""
    if east_asian * 2 > letters:
        if counts["ko"] * 2 > east_asian:
            return "ko"
        return "ja" if counts["kana"] * 10 > east_asian else "zh"
    script, count = max(counts.items(), key=lambda item: (item[1], item[0]))
    return script if count * 2 > letters else ""


@lru_cache(maxsize=4096)
def _script_of(code: int) -> str:
    return next((script for first, last, script in _SCRIPTS if first <= code <= last), "")


def _by_words(text: str, script: str) -> str:
    words = _WORD.findall(text.lower().replace("’", "'"))
    total = len(words)
    if total < FEWEST_WORDS:
        return ""
    known = _index(script)
    hits: Counter[str] = Counter()
    for word, count in Counter(filter(known.__contains__, words)).items():
        for language in known[word]:
            hits[language] += count
    ranked = sorted(hits.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < COVERAGE * total:
        return ""
    clear = len(ranked) == 1 or ranked[0][1] >= MARGIN * ranked[1][1]
    return ranked[0][0] if clear or are_alike(ranked[0][0], ranked[1][0]) else ""


@lru_cache(maxsize=8)
def _index(script: str) -> Mapping[str, tuple[str, ...]]:
    """The languages that have a word, by word."""
    found: dict[str, list[str]] = {}
    for language, signs in all_signs().items():
        for word in dict.fromkeys(signs.frequent.get(script, "").split()):
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}
