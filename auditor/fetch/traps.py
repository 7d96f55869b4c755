"""Addresses of links in, those that lead on and on out: calendars without an end, searches of searches, paths that
grow by themselves.

What makes a trap is that its pages lead to more of their own kind. So only links from a page to its own kind are
counted: a list that leads to a thousand articles, all alike but for their number, is none.
"""

import re
from collections import Counter
from urllib.parse import unquote

from auditor.fetch.address import origin_of, path_of
from auditor.wording import counted

_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"/(?:page|pagina|pagine|seite|side|sida|sivu|strona|p)/?#/?$|[?&](?:page|paged|p|pg)=#$")
"""Lists that are turned over leaf by leaf have an end, if a late one."""
_LATE = 5
_MOST_ALIKE_SEGMENTS = 3
_DEEPEST = 25
_LONGEST = 100
_KINDS_KEPT = 5_000
"""Kinds that are counted; a site with more of them has no single trap."""


class Traps:
    """For one site. Asked in the order of the crawl, so that the same links are left out each time."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._counts: Counter[str] = Counter()
        self._left_out: dict[str, tuple[str, int]] = {}

    def stops(self, address: str, by: str) -> bool:
        """Whether a link to a canonical address, found on the page ``by``, leads into a trap."""
        if grown := _grown(address):
            return self._leave_out(grown, address)
        kinds = _kinds(address).keys() & _kinds(by).keys()
        over = [kind for kind in sorted(kinds) if self._counts[kind] >= self._most(kind)]
        if over:
            return self._leave_out(_kinds(address)[over[0]], address)
        for kind in kinds:
            if kind in self._counts or len(self._counts) < _KINDS_KEPT:
                self._counts[kind] += 1
        return False

    def notes(self) -> list[tuple[str, str]]:
        """What was left out: for each kind an example and a sentence."""
        found: list[tuple[str, str]] = []
        for what, (example, count) in self._left_out.items():
            others = f", and {counted(count - 1, 'more link')} to {what}" if count > 1 else f", one of {what}"
            why = "the pages lead on to more of their kind without an end in sight"
            change = "keep crawlers from them (robots.txt, rel=nofollow), exclude them, or raise trap_limit"
            found.append(
                (example, f"not followed{others}: {why}; {change} (now {self._limit:,}) if they are real pages")
            )
        return found

    def _most(self, kind: str) -> int:
        return self._limit * (_LATE if _PAGE_NUMBER.search(kind) else 1)

    def _leave_out(self, what: str, address: str) -> bool:
        example, count = self._left_out.get(what, (address, 0))
        self._left_out[what] = (example, count + 1)
        return True


def _kinds(address: str) -> dict[str, str]:
    """Kinds that an address belongs to, and what is said of each: addresses of its shape but for numbers, and those
    with a query of the same names."""
    path, _, query = path_of(address).partition("?")
    place = origin_of(address)
    kinds: dict[str, str] = {}
    if _NUMBER.search(path):
        shape = _NUMBER.sub("#", unquote(path))[:_LONGEST]
        kinds[f"path {place}{shape}"] = f"addresses like {shape}, alike but for their numbers"
    for part in query.split("&")[:20] if query else ():
        name, _, value = part.partition("=")
        name = _NUMBER.sub("#", unquote(name))[:40]
        shape = f"?{name}=#" if value.isdecimal() else f"?{name}="
        kinds[f"query {place}{shape}"] = f"addresses with ever other values of {name!r}"
    return kinds


def _grown(address: str) -> str:
    """What is wrong with a path that grows by itself, as one does whose relative links lack a slash."""
    segments = [segment for segment in path_of(address).partition("?")[0].split("/") if segment]
    if len(segments) > 4 and max(Counter(segments).values()) > _MOST_ALIKE_SEGMENTS:
        return "addresses that repeat a part of their path"
    return f"addresses of more than {_DEEPEST} parts" if len(segments) > _DEEPEST else ""
