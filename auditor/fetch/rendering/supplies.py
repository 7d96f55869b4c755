"""What a page asks for while its scripts run in, what it may have out: had by our own client, so that robots.txt, the
host's pace, limits and private addresses hold as they do for the crawl.

Only scripts, style sheets and data are asked for, by GET: of the page's own site, of hosts below it, and of hosts that
the page itself names in its head or its scripts. Pictures, fonts, films and frames have no words to read.
"""

import re
import threading
from collections.abc import Callable, Mapping
from io import BytesIO

from auditor.fetch.address import canonical, site_of
from auditor.fetch.failure import Failure
from auditor.fetch.settings import FetchSettings
from auditor.fetch.web.client import Answer
from auditor.fetch.web.exchange import Refused, Wanted
from auditor.model import Page
from auditor.model.record import record

KINDS = frozenset({"script", "stylesheet", "xhr", "fetch", "manifest"})
"""Kinds of request, in the browser's own words, that are answered."""
MOST_REQUESTS = 200
"""Of one page."""
_MOST_KEPT = 64 * 1024 * 1024
"""Bytes that are kept for the pages to come, as all pages of an application load the same scripts."""
_OVERHEAD = 500
"""Of each that is kept: scripts can make up addresses without end, each of which is answered with nothing."""
_LOCKS = 64
"""So many addresses at most are asked for at a time; the same one waits for its first answer."""
_NAMED_BY_PAGE = re.compile(
    rb"<(?:script|link)\b[^>]{0,2000}?\b(?:src|href)\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE
)
_LOOKED_AT = 400_000
Ask = Callable[[str, Wanted], Answer | Failure]


@record
class Supply:
    """An answer for the browser; ``status`` 0 is none."""

    status: int
    body: bytes = b""
    content_type: str = ""
    reason: str = ""


class Supplies:
    """For one run; asked from several threads."""

    def __init__(self, ask: Ask, settings: FetchSettings) -> None:
        self._ask = ask
        self._settings = settings
        self._lock = threading.Lock()
        self._kept: dict[str, Supply] = {}
        self._locks = [threading.Lock() for _ in range(_LOCKS)]
        self._size = 0

    def get(self, address: str, hosts: frozenset[str], accept: str = "") -> Supply:
        """What is at the address, asked for once in a run. ``hosts`` are those of ``hosts_of`` the page."""
        plain = canonical(address)
        if not plain or not _is_of(site_of(plain), hosts):
            return Supply(0, reason="it is of another site")
        with self._locks[hash(plain) % _LOCKS]:
            if (kept := self._kept.get(plain)) is not None:
                return kept
            supply = self._had(plain, accept)
            size = len(supply.body) + len(plain) + _OVERHEAD
            with self._lock:
                if self._size + size <= _MOST_KEPT:
                    self._size += size
                    self._kept[plain] = supply
            return supply

    def _had(self, address: str, accept: str) -> Supply:
        limit = self._settings.max_bytes
        answer = self._ask(address, Wanted(_nothing, limit, BytesIO, self._settings.too_large, _accepting(accept)))
        if isinstance(answer, Answer):
            with answer.body:
                return Supply(200, answer.body.read(), answer.headers.get("content-type", ""))
        if isinstance(answer, Refused) and answer.status >= 400:
            return Supply(answer.status, reason=answer.reason)
        return Supply(0, reason=answer.reason)


def hosts_of(page: Page) -> frozenset[str]:
    """The sites that a page's scripts may ask: its own, and those of scripts and style sheets that it names."""
    named = (canonical(match[1].decode("utf-8", "replace"), page.url) for match in _found(page.body))
    return frozenset({site_of(page.url), *(site_of(address) for address in named if address)})


def _found(body: bytes) -> list["re.Match[bytes]"]:
    return list(_NAMED_BY_PAGE.finditer(body, 0, _LOOKED_AT))[:MOST_REQUESTS]


def _is_of(site: str, hosts: frozenset[str]) -> bool:
    return bool(site) and (site in hosts or any(site.endswith(f".{host}") for host in hosts))


def _accepting(accept: str) -> tuple[tuple[str, str], ...]:
    plain = accept if accept.isascii() and accept.isprintable() and 0 < len(accept) < 200 else "*/*"
    return (("Accept", plain),)


def _nothing(_headers: Mapping[str, str]) -> str:
    return ""
