"""Pages of a crawl in, an archive of them (WARC 1.1) out: to be audited again without the network.

What is written has gone through ``auditor.fetch.secrets``: no value of a secret in an address or a page. Of the
answer's headers those stay out that are secrets; nothing is written of what was asked with.
"""

from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from auditor.fetch.archive.library import LibraryMissingError, fastwarc
from auditor.fetch.secret_names import is_secret
from auditor.model import Page, Unchanged, Unread

_KEPT_BACK: Final = frozenset(
    {
        "authorization", "proxy-authorization", "proxy-authenticate", "www-authenticate", "authentication-info",
        "cookie", "cookie2", "set-cookie", "set-cookie2",
    }
)  # fmt: skip
_OF_THE_TRANSPORT: Final = frozenset(
    {"content-encoding", "transfer-encoding", "content-length", "connection", "trailer"}
)
"""The page is written unpacked and whole."""


class SaveError(Exception):
    """The archive cannot be written; the message says why and what to do."""


class SavedCrawl:
    """Opened before a crawl begins, and closed at its end, when the file takes its name."""

    def __init__(self, path: Path) -> None:
        """Raises SaveError."""
        self._path = path
        self._partial = path.with_name(f"{path.name}.partial")
        if path.exists():
            raise SaveError(f"--save-warc: {path} is there already; name another file or move that one away")
        try:
            warc, streams = fastwarc()
            self._file = self._partial.open("wb")
        except LibraryMissingError as error:
            raise SaveError(f"--save-warc: {error}") from error
        except OSError as error:
            raise SaveError(f"--save-warc: {path} cannot be written ({error.strerror}); name another file") from error
        self._warc: ModuleType = warc
        self._streams: ModuleType = streams
        self._packed = path.name.lower().endswith(".gz")
        self._unchanged = 0
        self._broke = ""
        self.pages = 0
        self._rendered = 0
        info = warc.WarcRecord()
        info.init_headers(warc.warcinfo)
        info.headers["WARC-Filename"] = path.name
        info.headers["Content-Type"] = "application/warc-fields"
        info.set_bytes_content(b"software: auditor\r\nformat: WARC File Format 1.1\r\n")
        self._write(info)

    def keep(self, outcome: Page | Unread | Unchanged) -> None:
        """A page of the web as it is handed over; what is no page, or a file's, is not kept."""
        if isinstance(outcome, Unchanged):
            self._unchanged += not outcome.again
        elif isinstance(outcome, Page) and outcome.url and not outcome.path and not outcome.draft:
            self._write(self._record(outcome))
            self.pages += 1
            self._rendered += outcome.rendered

    def close(self) -> str:
        """Gives the file its name; says what is to be known of it, in a line."""
        try:
            self._file.close()
            if not self._broke:
                self._partial.replace(self._path)
        except OSError as error:
            self._broke = self._broke or str(error.strerror or error)
        if self._broke:
            return f"The archive {self._path} is not whole: {self._broke}. What was written is in {self._partial}."
        missing = (
            f"; {self._unchanged:,} did not change since the last run and are not in it" if self._unchanged else ""
        )
        rendered = f"; {self._rendered:,} of them as their scripts made them" if self._rendered else ""
        return f"Archive: {self._path}, {self.pages:,} page{'s' * (self.pages != 1)}{rendered}{missing}."

    def _record(self, page: Page) -> Any:
        record = self._warc.WarcRecord()
        record.init_headers(self._warc.response)
        record.headers["WARC-Target-URI"] = page.url
        record.headers["Content-Type"] = "application/http; msgtype=response"
        content = BytesIO()
        content.write(b"HTTP/1.1 200 OK\r\n")
        for name, value in page.headers:
            if name.lower() not in _KEPT_BACK | _OF_THE_TRANSPORT and not is_secret(name):
                line = f"{name}: {' '.join(value.split())}\r\n"
                content.write(line.encode("latin-1", "replace"))
        content.write(f"content-length: {len(page.body)}\r\n\r\n".encode())
        content.write(page.body)
        record.set_bytes_content(content.getvalue())
        return record

    def _write(self, record: Any) -> None:
        if self._broke:
            return
        try:
            if self._packed:  # each record by itself, so that one can be read without those before it
                member = BytesIO()
                writer = self._streams.GzipWriter(member)
                record.write(writer)
                writer.close()
                self._file.write(member.getvalue())
            else:
                record.write(self._file)
        except OSError as error:
            self._broke = str(error.strerror or error)
