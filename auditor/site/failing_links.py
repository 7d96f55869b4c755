"""How addresses answered in, the links of a page that lead to no page or by a detour out."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from urllib.parse import urldefrag

from auditor.facts.links import address_key, is_absolute
from auditor.model import Article, FailingLink, Page, Unchanged, Unread
from auditor.text.digest import digest

MOST = 10_000
"""Addresses that are remembered; a site with more of them has one fault that shows in the first ones, too."""
_MOST_OF_PAGE = 200
_OF_THE_ASKER = (401, 403, 405, 406, 407, 408, 421, 425, 426, 428, 429, 431)
"""What a host answers to a stranger, to a program, or for now: a reader may see the page."""


class Answers:
    """Of one run, as they come."""

    def __init__(self) -> None:
        self._failing: dict[int, tuple[int, str]] = {}

    def add(self, outcome: Page | Unread | Unchanged) -> None:
        if isinstance(outcome, Unread):
            if outcome.leads_to:
                self._note(outcome.url, (0, outcome.leads_to))
            elif 400 <= outcome.status < 500 and outcome.status not in _OF_THE_ASKER:
                self._note(outcome.url, (outcome.status, ""))
        elif isinstance(outcome, Page):
            for address in outcome.redirects:
                self._note(address, (0, outcome.url))
        elif outcome.source != outcome.url:
            self._note(outcome.source, (0, outcome.url))

    def failing(self, pages: Iterable[str]) -> Mapping[int, tuple[int, str]]:
        """By the digest of an address. ``pages`` are the addresses of the run's pages, which no way of writing them
        makes a failing one."""
        found = {} if not self._failing else dict(self._failing)
        if found:
            for page in pages:
                found.pop(key_of(page), None)
        return dict(sorted(found.items())[:MOST])

    def _note(self, address: str, answer: tuple[int, str]) -> None:
        key = key_of(address)
        if answer[1] and key_of(answer[1]) == key:
            return  # a slash, an index file, https: nobody gets lost there
        self._failing[key] = max(answer, self._failing.get(key, answer))


@lru_cache(maxsize=4096)
def key_of(address: str) -> int:
    """Equal for all ways of writing one address."""
    return digest(repr(address_key(address)))


def failing_links(article: Article, failing: Mapping[int, tuple[int, str]]) -> tuple[FailingLink, ...]:
    """Those of the page, each address once, with the words of a link in the article where it is there."""
    found: dict[int, FailingLink] = {}
    for address, text in _links(article) if failing else ():
        key = key_of(address)
        if key in failing and (key not in found or (text and not found[key].text)):
            status, leads_to = failing[key]
            found[key] = FailingLink(urldefrag(address).url, " ".join(text.split()), status, leads_to)
            if len(found) >= _MOST_OF_PAGE:
                break
    return tuple(found.values())


def _links(article: Article) -> Iterator[tuple[str, str]]:
    for link in article.links:
        if is_absolute(link.href):
            yield link.href, link.text
    for address in article.site_links:
        yield address, ""
