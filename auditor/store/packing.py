"""A value in, bytes out, and back: typed MessagePack, compressed. Nothing that a file holds is ever run."""

import json
import zlib
from functools import cache
from typing import Any, TypeVar

import msgspec

_T = TypeVar("_T")
_LEVEL = 1
"""Of zlib: facts shrink to a third in half a millisecond; more effort takes three times as long for a tenth."""
_DECODERS: dict[Any, "msgspec.msgpack.Decoder[Any]"] = {}
"""Each is made once, in a millisecond."""
_PLAIN, _JSON = b"m", b"j"
"""The first byte: MessagePack; or JSON, for what MessagePack has no way to say."""


class Packed:
    """Article, Facts, PageAudit and the like as bytes."""

    def pack(self, value: object) -> bytes:
        try:
            return _PLAIN + zlib.compress(_encoder().encode(value), _LEVEL)
        except (UnicodeEncodeError, OverflowError):  # half of a surrogate pair; a number beyond 64 bits
            text = json.dumps(_builtins(value), ensure_ascii=True)
            return _JSON + zlib.compress(text.encode("ascii"), _LEVEL)

    def unpack(self, kind: type[_T], packed: bytes) -> _T:
        """Raises ValueError (msgspec.ValidationError among them) or zlib.error for what is none of that kind."""
        body = zlib.decompress(packed[1:])
        if packed[:1] == _JSON:
            return msgspec.convert(json.loads(body), kind)
        value: _T = _decoder(kind).decode(body)
        return value


def _builtins(value: object) -> Any:
    return msgspec.to_builtins(value)


@cache
def _encoder() -> msgspec.msgpack.Encoder:
    return msgspec.msgpack.Encoder()


def _decoder(kind: Any) -> "msgspec.msgpack.Decoder[Any]":
    if kind not in _DECODERS:
        _DECODERS[kind] = msgspec.msgpack.Decoder(kind)
    return _DECODERS[kind]
