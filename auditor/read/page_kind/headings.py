"""A page's lines in, its headings that are links to other pages of the site out, and how much stands under them."""

from collections.abc import Sequence
from urllib.parse import urljoin, urlsplit

from auditor.read.layout import Run


class PageHeadings:
    """A page's headings that lead to other pages of the site, as the titles in a list do, and how much is under them.

    A heading that leads to the home page or to the page itself says nothing: sites put their name, and old themes
    their headline, into one.
    """

    def __init__(self, lines: Sequence[Run], url: str) -> None:
        self.pages: set[str] = set()
        self.h1s: list[str] = []
        self.h1 = -1
        self.words = self.under = 0
        level = 0
        here = page_of(url)
        host = _host(url)
        for number, run in enumerate(lines):
            self.words += run.words
            own = run.box.level
            if own:
                page = _leads_to(run, url, here, host)
                if page:
                    self.pages.add(page)
                    level = own
                elif page is None and own <= level:
                    level = 0
                if own == 1 and not page:
                    self.h1s.append(run.text)
                    self.h1 = number if self.h1 < 0 or page is None else self.h1
            if level:
                self.under += run.words


def _leads_to(run: Run, url: str, here: str, host: str | None) -> str | None:
    """The other page of the site that all of a heading is a link to; None where it is no link, else empty."""
    if run.linked < run.words or not run.anchors:
        return None
    href = run.anchors[0][2].get("href") or ""
    if not href or href[0] == "#":
        return None
    try:
        target = urljoin(url, href) if url else href
        page = page_of(target)
        is_elsewhere = bool(url) and urlsplit(target).hostname != host
    except ValueError:
        return ""
    return "" if is_elsewhere or page in ("", here) or target.startswith(("javascript:", "mailto:")) else page


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def page_of(url: str) -> str:
    """Path and query of an address, without what does not tell pages apart."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    path = parts.path.removesuffix("index.html").rstrip("/")
    return path + ("?" + parts.query if parts.query else "")
