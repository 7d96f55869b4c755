"""A page in, the addresses that its links lead to out; all that a crawl needs to know of HTML."""

import re
from itertools import islice
from urllib.parse import urljoin

from lxml import etree

from auditor.model import Page
from auditor.read.source import bounded
from auditor.text.late_pattern import late_pattern

_MOST = 20_000
"""Links of one page. The longest site map written for people has fewer; a page with more is a trap or broken."""
_CHARSET = late_pattern(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


class _Links:
    """Collects while the parser runs, so that no tree is built and no nesting is too deep."""

    def __init__(self) -> None:
        self.base = ""
        self.hrefs: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "a":
            href = attributes.get("href")
            if href and "nofollow" not in attributes.get("rel", "").lower().split():
                self.hrefs.append(href)
        elif tag == "base" and not self.base:
            self.base = attributes.get("href", "")

    def close(self) -> None:
        """Nothing to end: the parser asks for this method."""


def page_links(page: Page) -> tuple[str, ...]:
    """Absolute http and https addresses that ``a`` elements of the page lead to, each once, in the order of the page,
    without fragments; ``base`` is honoured.

    A link with ``rel=nofollow`` is left out: it marks what its author does not want crawled (log-in, filters,
    calendars). A page-wide ``nofollow`` of ``meta name=robots`` is not asked: it is addressed to search engines, and
    sites under construction carry it on every page; what may be crawled is said by robots.txt. Never raises.
    """
    links = _Links()
    try:
        # The stub asks for methods (comments, text) that lxml does without and that would cost a call each.
        parser = etree.HTMLParser(target=links, encoding=_encoding(page), huge_tree=True)  # type: ignore[arg-type]
        # As Latin-1 every byte is a character, so that nothing changes but tags with too many attributes.
        parser.feed(bounded(page.body.decode("latin-1")).text.encode("latin-1"))
        parser.close()
    except (etree.LxmlError, ValueError, LookupError):
        pass  # what was seen until then counts
    base = _joined(page.url, links.base) or page.url
    found = (_joined(base, href) for href in islice(dict.fromkeys(links.hrefs), _MOST))
    return tuple(dict.fromkeys(address for address in found if address))


def _joined(base: str, href: str) -> str:
    try:
        address = urljoin(base, href.strip()).partition("#")[0]
    except ValueError:
        return ""
    return address if address.lower().startswith(("http://", "https://")) else ""


def _encoding(page: Page) -> str | None:
    """Enough for hrefs, most of which are ASCII; None leaves it to the page's own ``meta``."""
    if page.body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    named = _CHARSET.search(page.content_type)
    try:
        page.body.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        return named[1] if named else None
