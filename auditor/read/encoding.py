"""Bytes of a page in, its text out with the encoding's WHATWG name and how it was found."""

import codecs
import re

import webencodings

# The first kilobyte or so is where HTML's own rules look for a declaration; four kilobytes forgive long comments.
_META = re.compile(rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.-]+)")
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([\w:.-]+)", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"))


def decode(body: bytes, content_type: str) -> tuple[str, str]:
    """The text, and the encoding as in ``utf-8 (meta)``."""
    for bom, name in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(name, "replace"), f"{name} (byte order mark)"
    for label, how in _declared(body, content_type):
        encoding = webencodings.lookup(label)
        if encoding is not None:
            return encoding.codec_info.decode(body, "replace")[0], f"{encoding.name} ({how})"
    return body.decode("utf-8", "replace"), "utf-8 (guessed)"


def _declared(body: bytes, content_type: str) -> list[tuple[str, str]]:
    found = []
    if match := _HEADER.search(content_type):
        found.append((match[1], "header"))
    if meta := _META.search(body[:4096]):
        found.append((meta[1].decode("ascii", "replace"), "meta"))
    if xml := _XML.search(body[:400]):
        found.append((xml[1].decode("ascii", "replace"), "XML declaration"))
    return found
