"""The links of pages in, as they are measured, whether any page of the run links to an address out."""

from array import array
from collections.abc import Callable, Iterable, Iterator

from auditor.facts.links import is_absolute
from auditor.model import Article, Unread
from auditor.site.failing_links import key_of
from auditor.site.shared_canonicals import canonical_addresses

MOST = 2_000
"""Links of one page."""
_SEVERAL = -1
_GONE = (404, 405, 410)

Reach = Callable[[], str]
"""Asked once the crawl is done: why not all of the site was read, as the end of a sentence; empty where it was."""


def links_of(article: Article) -> bytes:
    """Keys of the addresses to which the page leads, 8 bytes each, its own first; what it names as canonical counts as
    linked."""
    if not article.site_links:
        return b""
    keys = array("Q", [key_of(article.identity)])
    seen = set(keys)
    addresses = (*article.site_links, *(link.href for link in article.links), *_canonicals(article))
    for address in addresses:
        if is_absolute(address) and (key := key_of(address)) not in seen:
            seen.add(key)
            keys.append(key)
            if len(keys) > MOST:
                break
    return keys.tobytes()


def keys_of(article: Article) -> tuple[int, ...]:
    """The page's own address and those that redirect to it."""
    return tuple(dict.fromkeys(key_of(address) for address in (article.identity, article.url, *article.redirects)))


class Linked:
    """Of one run. ``reach`` is None where nobody knows whether the site was read as a whole."""

    def __init__(self, reach: Reach | None = None) -> None:
        self._reach = reach
        self._from: dict[int, int] = {}
        """By the key of an address, the page that leads there; several are one number."""
        self._known = False
        self._redirects: dict[int, int] = {}

    def add(self, links: bytes) -> None:
        """The links of one page."""
        keys = array("Q")
        keys.frombytes(links)
        for key in keys[1:]:
            self._known = True
            if self._from.setdefault(key, keys[0]) != keys[0]:
                self._from[key] = _SEVERAL

    def leads(self, address: str, to: str) -> None:
        """The address redirects."""
        self._redirects[key_of(address)] = key_of(to)

    def by_others(self, own: Iterable[int]) -> bool:
        """Whether a page leads to one of the keys that is not the first of them itself."""
        own = tuple(own)
        return any(self._from.get(key, own[0]) != own[0] for key in own)

    def unknown(self, unread: Iterable[Unread], *, interrupted: bool) -> str | None:
        """Why nothing can be said of links that are not there, as the end of a sentence; empty where nobody asked, None
        where all is known."""
        if self._reach is None:
            return ""
        lost = 0
        for page in unread:
            if page.leads_to:
                self.leads(page.url, page.leads_to)
            elif not page.settled and page.status not in _GONE:
                lost += 1
        for source, target in self._redirects.items():  # a link to the one leads to the other
            if source in self._from and source != target:
                self._from[target] = _SEVERAL
        if interrupted:
            return "the run was stopped before all pages were read"
        if reason := self._reach():
            return reason
        if lost:
            return (
                "1 page of the site could not be read" if lost == 1 else f"{lost:,} pages of the site could not be read"
            )
        return None if self._known else "the links of its pages are not known"


def _canonicals(article: Article) -> Iterator[str]:
    yield from (each.text for each in canonical_addresses(article))
