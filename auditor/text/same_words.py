"""Two texts in, whether they say the same out, and where not: words count; spacing, case and punctuation do not."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import groupby

from auditor.model import Change
from auditor.text import fold
from auditor.text.languages import all_signs

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W_]+")
"""A number with its decimals, or a run of letters. Must not make "1.5" and "15" alike."""
_ELLIPSIS = re.compile(r"(?:\.\.\.|…)[\s\])]*$")
_TAIL = 60
_SHORTEST = 12
"""Letters that the beginning of an answer must have to be taken for the answer cut short."""
_LONGEST = 400
"""Words of the unlike part that are compared one by one; comparing takes the product of both sides."""
_AROUND = 6
"""Like words that are shown around an unlike part."""


def key(text: str) -> str:
    """The text's letters and digits alone; equal for texts that say the same words."""
    return "".join(_TOKEN.findall(fold(text)))


@cache
def _more() -> re.Pattern[str]:
    """On folded text: words of a link to the rest. Must not match the end of a sentence: "ask us to learn more"."""
    words = "|".join(more for signs in all_signs().values() for more in signs.faq.more)
    return re.compile(rf"(?:^|[.!?:)\]\n])\s*[\[(<]?(?:{words})[\s.»›>→\])]*$")


def uncut(text: str) -> tuple[str, bool]:
    """The text without an ellipsis or "read more" at its end, and whether there was one."""
    begin, tail = text[:-_TAIL], text[-_TAIL:]
    match = _more().search(fold(tail))
    if match:
        words = [word.start() for word in re.finditer(r"\w+", tail)]
        tail = tail[: words[-min(len(words), len(re.findall(r"\w+", match[0])))]].rstrip(" \n[(<")
    rest = _ELLIPSIS.sub("", tail)
    return begin + rest, match is not None or rest != tail


def same(shown: str, marked: str) -> bool:
    """Whether both say the same words, one of them perhaps cut short where a link leads to the rest."""
    shown_key, marked_key = key(shown), key(marked)
    if shown_key == marked_key:
        return True
    (shown, shown_cut), (marked, marked_cut) = uncut(shown), uncut(marked)
    shown_key, marked_key = key(shown), key(marked)
    return shown_key == marked_key or (
        (marked_cut and len(marked_key) >= _SHORTEST and shown_key.startswith(marked_key))
        or (shown_cut and len(shown_key) >= _SHORTEST and marked_key.startswith(shown_key))
    )


def alike(first: str, second: str) -> float:
    """Words that both have, as a share of all words of both, 0 to 1 (Dice's coefficient)."""
    one, other = _words(first), _words(second)
    size = one.total() + other.total()
    return 2 * (one & other).total() / size if size else 1.0


def words_in_a_row(text: str) -> frozenset[tuple[str, ...]]:
    """Every four words that stand side by side."""
    found = _TOKEN.findall(fold(text))
    return frozenset(zip(found, found[1:], found[2:], found[3:], strict=False))


def share_shown(text: str, rows: frozenset[tuple[str, ...]]) -> float:
    """Share of the text's rows of four words that are among these; 0 where it has fewer words."""
    own = words_in_a_row(text)
    return len(own & rows) / len(own) if own else 0.0


@lru_cache(maxsize=1024)
def _words(text: str) -> Counter[str]:
    """How often each word stands there; remembered, as a question is compared with many."""
    return Counter(_TOKEN.findall(fold(text)))


def difference(shown: str, marked: str) -> tuple[Change, ...]:
    """The unlike words of both, with some like ones around; neighbours are of different kinds."""
    one, other = shown.split(), marked.split()
    keys, other_keys = list(map(_word_key, one)), list(map(_word_key, other))
    begin = 0
    while begin < min(len(keys), len(other_keys)) and keys[begin] == other_keys[begin]:
        begin += 1
    end = 0
    while end < min(len(keys), len(other_keys)) - begin and keys[-1 - end] == other_keys[-1 - end]:
        end += 1
    stop, other_stop = len(one) - end, len(other) - end
    parts = _same(["…"] if begin > _AROUND else [])
    parts += _same(one[max(0, begin - _AROUND) : begin])
    if max(stop, other_stop) - begin <= _LONGEST:
        matcher = SequenceMatcher(None, keys[begin:stop], other_keys[begin:other_stop], autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            if tag == "equal":
                parts += _same(_shortened(one[begin + a : begin + b]))
            else:
                parts += _changed(one[begin + a : begin + b], other[begin + c : begin + d])
    else:
        parts += _changed(one[begin:stop], other[begin:other_stop])
    parts += _same([*one[stop : stop + _AROUND], *(["…"] if end > _AROUND else [])])
    return tuple(
        Change(kind, " ".join(each.words for each in run)) for kind, run in groupby(parts, lambda each: each.kind)
    )


def _same(words: Iterable[str]) -> list[Change]:
    return [Change("same", word) for word in words]


def _word_key(word: str) -> str:
    return key(word) or word


def _changed(shown: list[str], marked: list[str]) -> Iterator[Change]:
    if shown:
        yield Change("shown", " ".join(_shortened(shown, 20)))
    if marked:
        yield Change("marked up", " ".join(_shortened(marked, 20)))


def _shortened(words: list[str], around: int = _AROUND) -> list[str]:
    return words if len(words) <= 2 * around + 1 else [*words[:around], "…", *words[-around:]]
