"""A file of records (WARC 1.0, 1.1; plain, gzip or zstd) in, its answers out, past whatever is broken in it.

No record is in memory with more than a page may have. Where a record is broken, reading goes on at the next one that
can be found.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from auditor.fetch.archive.library import fastwarc

HEAD: Final = 64 * 1024
"""Bytes of a record that are looked at before it is known whether it is a page."""
_MOST_BREAKS: Final = 1_000
_MOST_BYTES: Final = 64 * 1024**3
"""Bytes of all records, unpacked."""
_SEARCHED: Final = 1024 * 1024
_STARTS: Final = (b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"WARC/1.")
"""How a record begins that is packed by gzip, by zstd, or not at all."""


class Record(NamedTuple):
    """One answer. ``head`` are its first bytes; ``rest`` reads on, once."""

    address: str
    is_http: bool
    content_type: str
    """Of a record that is no HTTP answer."""
    head: bytes
    size: int
    """Bytes that the record says it has."""
    reader: Any

    def whole(self, limit: int) -> bytes:
        """All bytes, or as many as the limit. Raises OSError where they are broken or fewer than it says."""
        wanted = min(self.size, limit)
        rest: bytes = self.reader.read(wanted - len(self.head)) if wanted > len(self.head) else b""
        if len(self.head) + len(rest) < wanted:
            raise OSError("it ends in the middle")
        return self.head + rest


class Records:
    """Of one file. ``broken`` and ``revisits`` count as the reading goes on."""

    def __init__(self, path: Path, opened: Callable[[], BinaryIO] | None = None) -> None:
        """``opened`` opens it where it is no file of this machine; it must be able to seek."""
        self._open: Callable[[], BinaryIO] = opened or (lambda: path.open("rb"))
        self.broken = 0
        self.first_broken = 0
        """Byte of the file near which the first broken record is."""
        self.revisits = 0
        self.too_long = False

    def answers(self) -> Iterator[Record]:
        """Responses and resources in their order. Raises OSError where the file cannot be opened."""
        start = 0
        with self._open() as file:
            while start >= 0 and self.broken < _MOST_BREAKS:
                file.seek(start)
                reached = start
                try:
                    for position, record in self._from(file):
                        reached = position
                        yield record
                    return
                except (OSError, ValueError, RuntimeError):
                    self.broke(reached)
                start = _next_record(file, reached + 1)

    def broke(self, position: int = 0) -> None:
        """A record of the file was no use."""
        self.first_broken = self.first_broken if self.broken else position
        self.broken += 1

    def _from(self, file: BinaryIO) -> Iterator[tuple[int, Record]]:
        warc, _ = fastwarc()
        wanted = warc.response | warc.resource | warc.revisit
        total = 0
        for record in warc.ArchiveIterator(file, parse_http=False, quirks_mode=True):
            total += record.content_length
            if total > _MOST_BYTES:
                self.too_long = True
                return
            if not record.record_type & wanted:
                continue
            if record.record_type == warc.revisit:
                self.revisits += 1
                continue
            size = record.content_length
            head = record.reader.read(min(size, HEAD)) if size else b""
            if not head or len(head) < min(size, HEAD):
                self.broke(record.stream_pos)
                continue
            address = (record.headers.get("WARC-Target-URI") or "").strip().strip("<>")
            kind = record.headers.get("Content-Type") or ""
            yield record.stream_pos, Record(address, record.is_http, kind, head, size, record.reader)


def _next_record(file: BinaryIO, start: int) -> int:
    """Where the next record may begin, from ``start`` on; -1 where none does."""
    file.seek(start)
    before = b""
    while chunk := file.read(_SEARCHED):
        text = before + chunk
        found = [place for mark in _STARTS if (place := text.find(mark)) >= 0]
        if found:
            return start - len(before) + min(found)
        start += len(chunk)
        before = text[-6:]
    return -1
