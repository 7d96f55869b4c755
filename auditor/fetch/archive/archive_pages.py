"""An archive of a crawl (WARC) in, its pages out, with a line on what was none."""

import http.client
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from auditor.fetch.address import canonical, is_asset, site_of, without_login
from auditor.fetch.archive.library import LibraryMissingError, fastwarc
from auditor.fetch.archive.records import HEAD, Record, Records
from auditor.fetch.content_sniffing import is_blank, looks_like_html, no_page
from auditor.fetch.decompress import gunzipped, inflated, limited
from auditor.fetch.failure import BodyError
from auditor.fetch.files import known_as
from auditor.fetch.scope import Scope
from auditor.fetch.settings import FetchSettings
from auditor.model import Page, Unread

_KEPT_BACK: Final = frozenset({"set-cookie", "set-cookie2"})
_HTML: Final = ("text/html", "application/xhtml+xml")
_MOST_CODINGS: Final = 3
_MOST_REDIRECTS: Final = 100_000


class ArchiveFile:
    """One archive. ``notes`` and ``limited`` are right once ``pages`` has ended."""

    def __init__(
        self,
        name: str,
        settings: FetchSettings,
        links_of: Callable[[Page], Iterable[str]],
        opened: Callable[[], BinaryIO] | None = None,
    ) -> None:
        """``opened`` opens an archive that is no file of this machine; ``name`` is then what it is known by."""
        self._name = name if opened else known_as(Path(name))
        self._settings = settings
        self._scope = Scope(settings)
        self._links_of = links_of
        self._records = Records(Path(name), opened)
        self._skipped: Counter[str] = Counter()
        self._redirects: dict[str, tuple[str, ...]] = {}
        self._seen: set[str] = set()
        self._read = 0
        self.limited = False

    def pages(self) -> Iterator[Page | Unread]:
        """Pages in the order of the file, each address once; a last line says what was broken."""
        name = self._name
        try:
            for record in self._records.answers():
                outcome = self._outcome(record)
                if outcome is None:
                    continue
                if isinstance(outcome, Page) and self._read >= self._settings.max_pages:
                    self.limited = True
                    yield Unread(name, f"only its first {self._read:,} pages were read (max_pages); raise max_pages")
                    break
                self._read += isinstance(outcome, Page)
                yield outcome
        except LibraryMissingError as error:
            yield Unread(name, str(error))
            return
        except OSError as error:
            yield Unread(
                name, f"the file cannot be read ({error.strerror or error}); check its permissions and the disk"
            )
            return
        if broken := self._records.broken:
            some = "1 record is broken and was" if broken == 1 else f"{broken:,} records are broken and were"
            place = f"near byte {self._records.first_broken:,}"
            yield Unread(name, f"{some} not read, the first {place}; copy or crawl it again if pages are missing")
        elif not self._read and not self._seen:
            yield Unread(name, "the archive holds no HTML page; check that it is the one of a crawl")

    @property
    def notes(self) -> tuple[str, ...]:
        """One line with how many pages were read, and what else the archive holds."""
        if not self._read:
            return ()
        self._skipped["pages seen before (revisit)"] = self._records.revisits
        others = ", ".join(f"{number:,} {what}" for what, number in self._skipped.most_common() if number)
        said = f"{self._name}: pages read: {self._read:,}"
        return (f"{said}; skipped: {others}." if others else f"{said}.",)

    def _outcome(self, record: Record) -> Page | Unread | None:
        """What the record is for an audit; None for what is no page."""
        address = canonical(record.address)
        if not address:
            self._skipped["without a web address"] += 1
            return None
        if address in self._seen or not self._scope.wants(address):
            self._skipped["repeated" if address in self._seen else "excluded by the settings"] += 1
            return None
        try:
            status, headers, start = (
                _http(record) if record.is_http else (200, {"content-type": record.content_type}, 0)
            )
            if location := headers.get("location", "") if 300 <= status < 400 else "":
                self._redirected(address, canonical(location, address))
                return None
            kind = headers.get("content-type", "").partition(";")[0].strip().lower()
            if kind not in _HTML and (kind or not looks_like_html(record.head[start:])):
                self._skipped["images, scripts and other files"] += 1
                return None
            self._seen.add(address)
            if not 200 <= status < 300:
                return Unread(without_login(address), f"it answered {status} when it was crawled", status=status)
            raw = record.whole(self._settings.max_bytes + HEAD)
            body = self._decoded(raw[start:], headers)
        except BodyError as error:
            return Unread(without_login(address), str(error))
        except (OSError, ValueError, http.client.HTTPException):
            self._records.broke()
            return None
        if is_blank(body):
            return Unread(
                without_login(address), "the answer is empty; check whether the page shows anything in a browser"
            )
        if what := no_page(body):
            return Unread(without_login(address), f"it is {what}, although the host said otherwise; leave it out")
        page = Page(
            address, body, url=address, content_type=headers.get("content-type", ""), headers=tuple(headers.items()),
            redirects=self._redirects.pop(address, ()),
        )  # fmt: skip
        return replace(page, links=self._links(page))

    def _redirected(self, address: str, target: str) -> None:
        if target and target != address and len(self._redirects) < _MOST_REDIRECTS:
            self._redirects[target] = (*self._redirects.pop(address, ()), address)
        self._skipped["redirects"] += 1

    def _links(self, page: Page) -> tuple[str, ...]:
        """Canonical addresses within the page's site."""
        try:
            links = dict.fromkeys(canonical(link) for link in self._links_of(page))
        except Exception:  # noqa: BLE001 - whatever breaks on its links, the page itself is here
            return ()
        site = site_of(page.url)
        return tuple(link for link in links if link and site_of(link) == site and not is_asset(link))

    def _decoded(self, body: bytes, headers: Mapping[str, str]) -> bytes:
        """The page without what HTTP packed around it. Archives keep it or not, whatever their headers say."""
        most, reason = self._settings.max_bytes, self._settings.too_large
        if "chunked" in headers.get("transfer-encoding", "").lower():
            body = _joined(body)
        codings = [coding.strip().lower() for coding in headers.get("content-encoding", "").split(",")]
        if len(codings) > _MOST_CODINGS:
            raise BodyError(f"it is compressed {len(codings)} times over, which no page needs")
        for coding in reversed(codings):
            if coding in ("gzip", "x-gzip"):
                body = b"".join(limited(gunzipped([body]), most, reason))
            elif coding == "deflate" and not looks_like_html(body):
                body = b"".join(limited(inflated([body]), most, reason))
            elif coding in ("br", "zstd") and not looks_like_html(body):
                _, streams = fastwarc()
                reader = streams.BrotliReader if coding == "br" else streams.ZstdReader
                body = reader(BytesIO(body)).read(most + 1)
        if len(body) > most:
            raise BodyError(reason)
        return body


def _http(record: Record) -> tuple[int, dict[str, str], int]:
    """Status, headers (lower-case names, no cookies) and where the body begins. Raises ValueError or HTTPException."""
    stream = BytesIO(record.head)
    version, _, rest = stream.readline(HEAD).partition(b" ")
    status = rest.split(b" ")[0].strip()
    if not version.startswith(b"HTTP/") or not status.isdigit() or len(status) != 3:
        raise ValueError("it is no HTTP answer")
    found = http.client.parse_headers(stream)
    headers = {name.lower(): str(value) for name, value in found.items() if name.lower() not in _KEPT_BACK}
    return int(status), headers, stream.tell()


def _joined(body: bytes) -> bytes:
    """The chunks of a body put together (RFC 9112, 7.1); the body itself where it is in no chunks any more."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at, at + 200)
        size = body[at:end].partition(b";")[0].strip() if end >= 0 else b""
        if not size or len(size) > 8 or size.strip(b"0123456789abcdefABCDEF"):
            return b"".join(parts) if parts else body
        length = int(size, 16)
        if not length:
            return b"".join(parts)
        parts.append(body[end + 2 : end + 2 + length])
        at = end + 2 + length + 2
