"""The first bytes of a body in, what they are if not text out: the name or header that came along may lie."""

from auditor.fetch.feed import is_feed

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"(\xb5/\xfd", "zstd data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"wOF2", "a font"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\x00", "a database"),
)
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xfe\xff", b"\xff\xfe")
_LOOKED_AT = 8192
_MAX_CONTROLS = 0.02
"""Share of control characters. Text has none in any encoding of the web but for stray ones; random bytes have 10 %."""
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1b"))  # ESC belongs to ISO-2022-JP


def not_text(body: bytes) -> str:
    """What the bytes are ("a PDF document", "binary data"); empty where they may be text."""
    start = body[:_LOOKED_AT]
    plain = start.lstrip(b" \t\r\n")
    for magic, name in _MAGIC:
        if plain.startswith(magic):
            return name
    if plain[:4] == b"RIFF" and plain[8:12] == b"WEBP":
        return "a WebP image"
    if plain[4:8] == b"ftyp":
        return "a video or picture"
    if start.startswith(_BYTE_ORDER_MARKS) or b"<\x00" in start or b"\x00<" in start:
        return ""  # UTF-16, where every other byte may be zero
    controls = len(start) - len(start.translate(None, _CONTROLS))
    return "binary data" if controls > len(start) * _MAX_CONTROLS else ""


def no_page(body: bytes) -> str:
    """What the bytes are that are no page ("a feed", "a PDF document"); empty where they may be one."""
    return "a feed" if is_feed(body[:_LOOKED_AT]) else not_text(body)


def is_blank(body: bytes) -> bool:
    """Whether there is nothing but white space (and a byte order mark)."""
    return not body[:64].strip(b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n\f") and not body.strip(
        b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n\f"
    )


def looks_like_html(body: bytes) -> bool:
    """Whether the bytes begin as a page does, for what comes without a type or with an unknown file name."""
    if not_text(body):
        return False
    start = body[:_LOOKED_AT].replace(b"\x00", b"").lower()
    plain = start.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").lstrip()
    return plain.startswith(b"<") and any(
        tag in plain for tag in (b"<!doctype html", b"<html", b"<head", b"<body", b"<title", b"<p", b"<h1", b"<div")
    )
