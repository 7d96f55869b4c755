"""The bytes of a sitemap in, its entries out one at a time; nothing of it stays in memory.

Expat reads the XML as it comes. It fetches nothing and, as any declaration of an entity ends the reading, expands
nothing either.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Literal
from xml.parsers import expat

from auditor.fetch import feed
from auditor.fetch.content_sniffing import looks_like_html
from auditor.fetch.feed import is_feed
from auditor.model.record import record

LIMIT = 50 * 1024 * 1024
"""Bytes after decompression, as the sitemap protocol has it."""
_LONGEST_TEXT = 4096
_MAX_DEPTH = 100
_XML_STARTS = (b"<", b"\xff\xfe", b"\xfe\xff")
"""Markup, or the byte order mark of UTF-16."""
_LOOKED_AT = 8192
_WHITE = b"\xef\xbb\xbf \t\r\n"


@record
class Entry:
    """One address as it stands there."""

    kind: Literal["page", "sitemap"]
    address: str
    modified: str = ""


class SitemapError(Exception):
    """The rest cannot be read; the message is a part of a sentence, with what to do."""


def entries(chunks: Iterable[bytes]) -> Iterator[Entry]:
    """Entries of a sitemap, an index of sitemaps, a feed or a text file of addresses. Raises SitemapError where it is
    none of these, or no further: what came before still counts."""
    stream = iter(chunks)
    # White space before the XML declaration is an error in XML and common on the web.
    first = next((start for chunk in stream if (start := chunk.lstrip(_WHITE))), b"")
    if is_feed(first):
        return _feed_entries(chain((first,), stream))
    if looks_like_html(first) and b"<urlset" not in first[:_LOOKED_AT] and b"<sitemapindex" not in first[:_LOOKED_AT]:
        raise SitemapError(
            "it is an HTML page and not a sitemap; name the sitemap itself, or the page as one (--mode page)"
        )
    everything = chain((first,), stream)
    return _xml_entries(everything) if first.startswith(_XML_STARTS) else _text_entries(everything)


class _Reader:
    """Expat's handlers. Entries stand at ``urlset/url`` and ``sitemapindex/sitemap``, never deeper, and their names
    have the root's prefix: the ``image:loc`` within a ``url`` is no page."""

    def __init__(self) -> None:
        self.found: list[Entry] = []
        self._path: list[str] = []
        self._prefix = ""
        self._text: list[str] = []
        self._length = 0
        self._values: dict[str, str] = {}
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.EntityDeclHandler = self._entity
        self.parser = parser

    def _start(self, tag: str, _attributes: dict[str, str]) -> None:
        if not self._path:
            self._prefix = tag.lower()[: tag.rfind(":") + 1]
        name = tag.lower().removeprefix(self._prefix)
        if not self._path and name not in ("urlset", "sitemapindex"):
            raise SitemapError(f"it is not a sitemap but <{name[:40]}>; name the sitemap itself")
        if len(self._path) >= _MAX_DEPTH:
            raise SitemapError(f"it is nested more than {_MAX_DEPTH} deep, which no sitemap needs; generate it again")
        self._path.append(name)
        self._text.clear()
        self._length = 0
        if len(self._path) == 2:
            self._values = {}

    def _end(self, _tag: str) -> None:
        name = self._path.pop()
        if len(self._path) == 2:
            if name in ("loc", "lastmod"):
                self._values.setdefault(name, "".join(self._text).strip())
        elif len(self._path) == 1 and name in ("url", "sitemap") and self._values.get("loc"):
            kind: Literal["page", "sitemap"] = "page" if self._path[0] == "urlset" else "sitemap"
            self.found.append(Entry(kind, self._values["loc"], self._values.get("lastmod", "")))

    def _data(self, text: str) -> None:
        self._length += len(text)
        if len(self._path) == 3 and self._length <= _LONGEST_TEXT:
            self._text.append(text)

    def _entity(self, *_declaration: object) -> None:
        raise SitemapError("it declares entities, which no sitemap needs and attacks use; remove them")


def _xml_entries(chunks: Iterable[bytes]) -> Iterator[Entry]:
    reader = _Reader()
    try:
        for chunk in chunks:
            reader.parser.Parse(chunk, False)  # noqa: FBT003 - expat takes no keywords
            yield from reader.found
            reader.found.clear()
        reader.parser.Parse(b"", True)  # noqa: FBT003 - expat takes no keywords
    except (expat.ExpatError, SitemapError, ValueError, LookupError) as error:
        yield from reader.found
        if isinstance(error, SitemapError):
            raise
        place = (
            f"in line {error.lineno} ({expat.ErrorString(error.code)})" if isinstance(error, expat.ExpatError) else ""
        )
        raise SitemapError(
            f"its XML is broken {place}".rstrip() + "; correct it: only what comes before was read"
        ) from error


def _feed_entries(chunks: Iterable[bytes]) -> Iterator[Entry]:
    """The protocol allows feeds for sitemaps. Their dates are those of announcements, and say nothing of changes."""
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > feed.LIMIT:
            break
    try:
        addresses = feed.announced(bytes(body))
    except feed.FeedError as error:
        raise SitemapError(str(error)) from error
    for address in addresses:
        yield Entry("page", address[:_LONGEST_TEXT])


def _text_entries(chunks: Iterable[bytes]) -> Iterator[Entry]:
    """One address a line, as the sitemap protocol allows."""
    rest = b""
    for chunk in chunks:
        lines = (rest + chunk).splitlines()
        rest = lines.pop() if lines and not chunk.endswith((b"\n", b"\r")) else b""
        yield from _line_entries(lines)
        rest = rest[:_LONGEST_TEXT]
    yield from _line_entries([rest])


def _line_entries(lines: list[bytes]) -> Iterator[Entry]:
    for line in lines:
        text = line.strip(_WHITE).decode("utf-8", "replace")
        if text and not text.lower().startswith(("http://", "https://")):
            raise SitemapError("it is neither XML nor a list of addresses; name the sitemap itself")
        if text:
            yield Entry("page", text[:_LONGEST_TEXT])
