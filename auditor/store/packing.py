"""A value in, bytes out, and back: typed MessagePack, compressed. Nothing that a file holds is ever run."""

import json
import threading
import zlib
from functools import cache
from typing import Any, TypeVar

import msgspec
import zstandard

from auditor.text.digest import digest_of

_T = TypeVar("_T")
_LEVEL = 1
"""Of Zstandard: as small as zlib's first level in a fifth of its time, and a third of it on the way back."""
_SMALL = 512
"""Bytes that are kept as they are: compressing them takes longer than writing them."""
_MOST = 1 << 30
"""Bytes of one value; more is none that we packed."""
_DECODERS: dict[Any, "msgspec.msgpack.Decoder[Any]"] = {}
"""Each is made once, in a millisecond."""
_AS_IT_IS, _PACKED, _JSON, _TEXT = b"a", b"p", b"q", b"t"
"""The first byte: MessagePack, the same compressed, JSON for what MessagePack has no way to say, text; and what
earlier versions wrote with zlib."""
_OLD_PLAIN, _OLD_JSON, _OLD_TEXT = b"m", b"j", b"x"
_NOT_OURS = "this is nothing that was packed here"
_one_at_a_time = threading.Lock()
"""For the compressor and its counterpart, which keep their memory: one for all threads of a crawl is enough."""


class Packed:
    """Article, Facts, PageAudit and the like as bytes."""

    def pack(self, value: object) -> bytes:
        try:
            plain = _encoder().encode(value)
        except (UnicodeEncodeError, OverflowError):  # half of a surrogate pair; a number beyond 64 bits
            return _JSON + _compressed(_as_json(value))
        return _PACKED + _compressed(plain) if len(plain) > _SMALL else _AS_IT_IS + plain

    def unpack(self, kind: type[_T], packed: bytes) -> _T:
        """Raises ValueError (msgspec.ValidationError among them) for what is none of that kind."""
        body, is_json = _opened(packed)
        if is_json:
            return msgspec.convert(json.loads(body), kind)
        value: _T = _decoder(kind).decode(body)
        return value

    def pack_text(self, text: str) -> bytes:
        return _TEXT + _compressed(text.encode("utf-8", "surrogatepass"))

    def unpack_text(self, packed: bytes) -> str:
        """Raises as ``unpack``."""
        plain = _inflated(packed) if packed[:1] == _OLD_TEXT else _decompressed(packed[1:])
        return plain.decode("utf-8", "surrogatepass")

    def digest(self, value: object) -> bytes:
        """Equal where the values are."""
        try:
            return digest_of(_encoder().encode(value))
        except (UnicodeEncodeError, OverflowError):
            return digest_of(_as_json(value))


def _as_json(value: object) -> bytes:
    return json.dumps(msgspec.to_builtins(value), ensure_ascii=True).encode("ascii")


def _opened(packed: bytes) -> tuple[bytes, bool]:
    """What was packed, and whether it is JSON."""
    mark, body = packed[:1], packed[1:]
    if mark == _AS_IT_IS:
        return body, False
    if mark in (_OLD_PLAIN, _OLD_JSON):
        return _inflated(body), mark == _OLD_JSON
    return _decompressed(body), mark == _JSON


def _compressed(plain: bytes) -> bytes:
    with _one_at_a_time:
        return _compressor().compress(plain)


def _decompressed(body: bytes) -> bytes:
    try:
        if not 0 <= zstandard.frame_content_size(body) <= _MOST:
            raise ValueError(_NOT_OURS)
        with _one_at_a_time:
            return _decompressor().decompress(body)
    except zstandard.ZstdError as error:
        raise ValueError(_NOT_OURS) from error


def _inflated(body: bytes) -> bytes:
    try:
        return zlib.decompress(body)
    except zlib.error as error:
        raise ValueError(_NOT_OURS) from error


@cache
def _compressor() -> zstandard.ZstdCompressor:
    return zstandard.ZstdCompressor(level=_LEVEL)


@cache
def _decompressor() -> zstandard.ZstdDecompressor:
    return zstandard.ZstdDecompressor()


@cache
def _encoder() -> msgspec.msgpack.Encoder:
    return msgspec.msgpack.Encoder()


def _decoder(kind: Any) -> "msgspec.msgpack.Decoder[Any]":
    if kind not in _DECODERS:
        _DECODERS[kind] = msgspec.msgpack.Decoder(kind)
    return _DECODERS[kind]
