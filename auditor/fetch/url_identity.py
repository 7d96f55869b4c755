"""Addresses in, the one under which a page is asked for out: without what only says where a visitor came from, and
without the name of a folder's index file.

A name that tracks on most sites may choose a page on this one, and a folder may show something else than its index
file. So the first address of a site with such a name is asked for in both forms; where they are two articles, the name
stays, and what was taken for one page is asked for too.
"""

import re
import threading
from functools import lru_cache
from pathlib import Path

from auditor.fetch.address import site_of

_UNSEEN = re.compile(rb"<(script|style|template|head)\b[^<]*(?:<(?!/\1\s*>)[^<]*)*(?:</\1\s*>|\Z)", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]*>")
_WORD = re.compile(rb"[\w\x80-\xff]+")
_ALIKE = 0.9
"""Share of words in a row that two answers must have in common: counters and "now reading" differ from visit to
visit."""
_ROW = 3
_INDEX = ("/index.html", "/index.htm")
"""What servers send for a folder, by their own defaults."""
_MOST_KEPT = 1_000
"""Addresses that wait for the verdict on their names."""


class UrlIdentity:
    """Of all sites of a run. Called from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._same: dict[tuple[str, str], bool | None] = {}
        """By site and pattern: whether it changes nothing there; None while that is being found out."""
        self._merged: dict[tuple[str, str], list[str]] = {}

    def plain(self, address: str) -> str:
        """A canonical address without parameters that track and an index file; unchanged where it has none, or where
        they matter."""
        place, mark, query = address.partition("?")
        index = _index(place)
        if not mark and not index:
            return address
        site = site_of(address)
        kept: list[str] = []
        patterns: list[str] = []
        with self._lock:
            if index and self._same.get((site, index), True) is not False:
                patterns.append(index)
                place = place[: 1 - len(index)]
            for part in query.split("&") if mark else ():
                pattern = _pattern(part.partition("=")[0])
                if pattern and self._same.get((site, pattern), True) is not False:
                    patterns.append(pattern)
                else:
                    kept.append(part)
            if not patterns:
                return address
            for pattern in patterns:
                if self._same.get((site, pattern)) is None:
                    merged = self._merged.setdefault((site, pattern), [])
                    if len(merged) < _MOST_KEPT:
                        merged.append(address)
        return f"{place}?{'&'.join(kept)}" if kept else place

    def is_to_be_found_out(self, address: str) -> bool:
        """Whether nobody has looked yet if the address's parameters matter; the first to ask is to look."""
        names = self._names(address)
        with self._lock:
            if all(name in self._same for name in names):
                return False
            self._same |= dict.fromkeys((name for name in names if name not in self._same), None)
            return True

    def found_out(self, address: str, *, same: bool) -> tuple[str, ...]:
        """The verdict on the parameters of an address; addresses come back that were taken for others wrongly."""
        wrong: dict[str, None] = {}
        with self._lock:
            for name in self._names(address):
                if self._same.get(name) is None:
                    self._same[name] = same
                    merged = self._merged.pop(name, [])
                    wrong |= {} if same else dict.fromkeys(merged)
        return tuple(wrong)

    def _names(self, address: str) -> list[tuple[str, str]]:
        site = site_of(address)
        place, _, query = address.partition("?")
        patterns = (_index(place), *(_pattern(part.partition("=")[0]) for part in query.split("&")))
        return [(site, pattern) for pattern in patterns if pattern]


def same_article(one: bytes, other: bytes) -> bool:
    """Whether two answers show the same text, but for what differs from visit to visit."""
    if one == other:
        return True
    rows, others = _rows(one), _rows(other)
    return len(rows & others) >= _ALIKE * max(1, len(rows | others))


def _rows(body: bytes) -> set[tuple[bytes, ...]]:
    words = _WORD.findall(_TAG.sub(b" ", _UNSEEN.sub(b" ", body)))
    return {tuple(words[place : place + _ROW]) for place in range(max(1, len(words) - _ROW + 1))}


def _index(place: str) -> str:
    """The index file that an address without its query names; empty for none."""
    return next((name for name in _INDEX if place.endswith(name)), "")


def _pattern(name: str) -> str:
    """The line of the policy that a parameter's name falls under; empty for none."""
    exact, beginnings = _policy()
    plain = name.lower()
    return plain if plain in exact else next((one for one in beginnings if plain.startswith(one)), "")


@lru_cache(maxsize=1)
def _policy() -> tuple[frozenset[str], tuple[str, ...]]:
    text = Path(__file__).with_name("tracking_parameters.txt").read_text(encoding="utf-8")
    names = [name for line in text.splitlines() if (name := line.partition("#")[0].strip())]
    return (
        frozenset(name for name in names if not name.endswith("*")),
        tuple(name[:-1] for name in names if name.endswith("*")),
    )
