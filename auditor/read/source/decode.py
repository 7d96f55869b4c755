"""Bytes of a page in, its text out with the encoding's WHATWG name and how it was found."""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

import webencodings

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"))
_LOOKED_AT = 4096
"""Bytes in which a declaration counts: HTML's own rules say the first kilobyte, four forgive long comments."""

# What stands before a declaration, so that one in a comment or a script is passed over; then a meta tag with its
# attributes. Quoted values may hold a ">".
_TOKEN = re.compile(
    rb"<!--(?:[^-]++|-(?!->))*+(?:-->)?"
    rb"|<(script|style|title|textarea|template|noscript)\b[^>]*>(?:[^<]++|<(?!/\1))*+(?:</\1)?"
    rb"|<meta(?=[\s/])((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = rb"([^\s=/>\"']+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?"
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.-]+)")
_PARAMETER = re.compile(r"charset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)

_CODECS = {
    "gbk": "gb18030", "shift_jis": "cp932", "euc-kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip
"""Python's name where WHATWG's encoding holds more than the codec of the same name: https://encoding.spec.whatwg.org"""
_NAMES = {codec: name for name, codec in _CODECS.items()} | {
    "gb18030": "gb18030", "cp874": "windows-874", "cp866": "ibm866", "mac-cyrillic": "x-mac-cyrillic",
    "iso2022_jp": "iso-2022-jp", "euc_jp": "euc-jp", "utf-16-le": "utf-16le", "utf-16-be": "utf-16be",
}  # fmt: skip
_UNICODE = frozenset({"utf-16le", "utf-16be"})
_BROKEN = 0.02
"""Share of the bytes beyond ASCII that may be broken in a text that is in its encoding all the same: a visitor's
comment in another one, a word that a script cut in the middle of a character."""

_BROKEN_UTF_8, _FEWEST_VALID = 0.2, 12
"""The same for UTF-8, and the bytes in valid sequences from which a text with broken ones can still be it."""

# A sequence that only UTF-8 makes, as RFC 3629 defines them.
_SEQUENCE = rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
_HIGH = rb"[\x80-\xff]+"


class Decoded(NamedTuple):
    """A page's text."""

    text: str
    encoding: str
    """Its encoding and how that was found, as in ``utf-8 (meta)``."""
    utf_8: bytes = b""
    """The page's bytes where they are the text in UTF-8, which need not be made again then."""


class _Declared(NamedTuple):
    name: str
    """By WHATWG."""
    how: str


def decode(body: bytes, content_type: str) -> Decoded:
    """The text; what the bytes say comes before what the page says of them.

    Text that is UTF-8 with letters beyond ASCII is UTF-8, whatever header or meta tag say: other encodings make such
    bytes by accident only, and search engines read them so, though a browser believes the header.
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            return Decoded(body[len(bom) :].decode(name, "replace"), f"{name} (byte order mark)")
    if body.isascii() and b"\x1b$" in body:
        return _guessed(body, [])
    good, text = _utf_8(body)
    if good:
        how = _how(next(_declarations(body, content_type), None))
        return Decoded(text, f"utf-8 ({how})", body if "\ufffd" not in text else b"")
    declared = list(_declarations(body, content_type))
    for one in declared:
        if (one.name == "utf-8" and good is None) or (one.name in _UNICODE and one.how == "header"):
            return Decoded(body.decode(one.name, "replace"), f"{one.name} ({one.how})")
        if one.name != "utf-8" and (other := _as_declared(body, one.name)) is not None:
            return Decoded(other, f"{one.name} ({one.how})")
    if good is None:
        return Decoded(body.decode("ascii"), "utf-8 (guessed)", body)
    return _guessed(body, declared)


def _how(first: _Declared | None) -> str:
    """How UTF-8 was found: by the first that says so; a header or meta tag that says something else is named."""
    if first is None:
        return "guessed"
    return first.how if first.name == "utf-8" else f"its bytes; the {first.how} says {first.name}"


def _utf_8(body: bytes) -> tuple[bool | None, str]:
    """Whether the bytes are UTF-8 with characters beyond ASCII, None where all is ASCII; and the text that they are."""
    if body.isascii():
        return None, ""
    try:
        return True, body.decode("utf-8")
    except UnicodeDecodeError:
        high = sum(map(len, re.findall(_HIGH, body)))
        valid = sum(map(len, re.findall(_SEQUENCE, body)))
        # One sequence is cut at the end of many a page; a lone letter may look like one. In other encodings a fifth of
        # the bytes at most falls into UTF-8's pattern.
        good = valid > _FEWEST_VALID and high - valid <= max(3, _BROKEN_UTF_8 * high)
        return good, body.decode("utf-8", "replace") if good else ""


def _as_declared(body: bytes, name: str) -> str | None:
    """The text in the encoding that is named; None where the bytes cannot be in it."""
    codec = webencodings.lookup(name).codec_info if name not in _CODECS else codecs.lookup(_CODECS[name])
    text: str = codec.decode(body, "replace")[0]
    high = sum(map(len, re.findall(_HIGH, body)))
    if text.count("\ufffd") > max(2, _BROKEN * 2 * high):
        return None
    if high:
        from auditor.read.source.guess import is_clearly_other

        return None if is_clearly_other(body, codec.name, text) else text
    return text


def _guessed(body: bytes, declared: list[_Declared]) -> Decoded:
    from auditor.read.source.guess import guess

    codec = guess(body)
    name = _NAMES.get(codec, codec)
    how = f"guessed; the {declared[0].how} says {declared[0].name}" if declared else "guessed"
    return Decoded(codecs.lookup(codec).decode(body, "replace")[0], f"{name} ({how})")


def _declarations(body: bytes, content_type: str) -> Iterator[_Declared]:
    """What header, meta tag and XML declaration say, in the order in which HTML asks them."""
    if (match := _PARAMETER.search(content_type)) and (name := _name(match[1])):
        yield _Declared(name, "header")
    for label in _metas(body[:_LOOKED_AT]):
        if name := _name(label):
            # A page whose meta tag could be read is not in UTF-16: https://html.spec.whatwg.org/#prescan-a-byte-stream
            yield _Declared("utf-8" if name in _UNICODE else name, "meta")
            break
    if (xml := _XML.search(body[:400])) and (name := _name(xml[1].decode("ascii", "replace"))):
        yield _Declared("utf-8" if name in _UNICODE else name, "XML declaration")


def _metas(head: bytes) -> Iterator[str]:
    """Labels of real declarations: a ``charset`` attribute, or the content of ``http-equiv=content-type``."""
    if b"charset" not in head.lower():
        return
    for token in _TOKEN.finditer(head):
        if token[2] is None:
            continue
        attributes: dict[bytes, str] = {}
        for name, *values in re.findall(_ATTRIBUTE, token[2]):
            attributes.setdefault(name.lower(), b"".join(values).decode("ascii", "replace").strip())
        if label := attributes.get(b"charset"):
            yield label
        elif attributes.get(b"http-equiv", "").lower() == "content-type" and (
            match := _PARAMETER.search(attributes.get(b"content", ""))
        ):
            yield match[1]


def _name(label: str) -> str:
    """WHATWG's name for a label; empty for one that no browser knows."""
    found = webencodings.lookup(label)
    if found is None:
        return ""
    return "windows-1252" if found.name == "x-user-defined" else str(found.name)
