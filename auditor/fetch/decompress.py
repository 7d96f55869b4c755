"""Compressed chunks in, chunks out, with a limit on what comes out; nothing is ever inflated beyond it."""

import zlib
from collections.abc import Iterable, Iterator
from itertools import chain

from auditor.fetch.failure import BodyError

GZIP_MAGIC = b"\x1f\x8b"
_STEP = 1024 * 1024
"""Bytes inflated at once: a bomb of 1,000 to 1 never holds more than this in memory."""
_GZIP, _ZLIB, _RAW = 31, 15, -15


def limited(chunks: Iterable[bytes], limit: int, reason: str) -> Iterator[bytes]:
    """The chunks as they are. Raises BodyError with the reason when they hold more than ``limit`` bytes."""
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > limit:
            raise BodyError(reason)
        yield chunk


def gunzipped(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The content of gzip data of one or more members; what is no gzip data at all comes back as it is.

    Raises BodyError for data that is broken or breaks off. Zeros and rubbish after the last member are ignored, as
    gzip itself does.
    """
    stream = _joined_start(chunks, len(GZIP_MAGIC))
    first = next(stream, b"")
    if not first.startswith(GZIP_MAGIC):
        yield first
        yield from stream
        return
    yield from _inflated(first, stream, _GZIP)


def inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The content of HTTP's "deflate": zlib data, or the bare data that some hosts send under this name."""
    stream = _joined_start(chunks, 2)
    first = next(stream, b"")
    if not first:
        return
    # RFC 1950: the low four bits of the first byte are 8, and the first two bytes are a multiple of 31.
    zlib_header = len(first) >= 2 and first[0] & 15 == 8 and int.from_bytes(first[:2]) % 31 == 0
    yield from _inflated(first, stream, _ZLIB if zlib_header else _RAW)


def _inflated(first: bytes, rest: Iterator[bytes], kind: int) -> Iterator[bytes]:
    name = "gzip" if kind == _GZIP else "deflate"
    inflater = zlib.decompressobj(kind)
    for chunk in chain((first,), rest):
        data, pending = chunk, False
        while data or pending:
            if inflater.eof:
                if kind != _GZIP or not GZIP_MAGIC.startswith(data[:2]):
                    return
                inflater = zlib.decompressobj(kind)
            try:
                content = inflater.decompress(data, _STEP)
            except zlib.error as error:
                raise BodyError(f"its {name} data is broken; compress it again") from error
            yield content
            data = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
            pending = len(content) == _STEP and not inflater.eof
    if not inflater.eof:
        raise BodyError(f"its {name} data ends in the middle; compress or send it again")


def _joined_start(chunks: Iterable[bytes], size: int) -> Iterator[bytes]:
    """The chunks, the first of them with at least ``size`` bytes where there are so many."""
    stream = iter(chunks)
    start = b""
    for chunk in stream:
        start += chunk
        if len(start) >= size:
            break
    yield start
    yield from stream
