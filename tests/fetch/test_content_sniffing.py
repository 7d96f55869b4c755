"""Bytes that are no text are known by what they are."""

import pytest

from auditor.fetch.content_sniffing import is_blank, looks_like_html, not_text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"%PDF-1.7\n...", "a PDF document"),
        (b"\n%PDF-1.7\n...", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"PK\x03\x04....", "a ZIP archive or an office document"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "a WebP image"),
        (b"\0\0\0\x20ftypisom", "a video or picture"),
        (bytes(range(256)) * 20, "binary data"),
        (b"<p>words", ""),
        (b"", ""),
        (b"plain words", ""),
        ("<p>wörter".encode("utf-16"), ""),
        ("<p>wörter".encode("utf-16-le"), ""),
        ("<p>слова".encode("cp1251"), ""),
        ("<p>日本語".encode("iso2022_jp"), ""),
        ("<p>日本語".encode("shift_jis"), ""),
        (b"<p>a stray \0 zero does no harm in words" + b" and more" * 50, ""),
    ],
)
def test_bytes_are_known_for_what_they_are(body: bytes, expected: str) -> None:
    assert expected == not_text(body)


@pytest.mark.parametrize("body", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe \0\n\0"])
def test_white_space_is_blank(body: bytes) -> None:
    assert is_blank(body)


@pytest.mark.parametrize("body", [b"a", b" " * 100 + b"<p>", b"\xef\xbb\xbfa"])
def test_anything_else_is_not_blank(body: bytes) -> None:
    assert not is_blank(body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"<!DOCTYPE html><title>x", True),
        (b"\xef\xbb\xbf\n<html>", True),
        (b"<!-- hello --><p>words", True),
        ("<html>".encode("utf-16"), True),
        (b"plain words", False),
        (b'<?xml version="1.0"?><urlset/>', False),
        (b"%PDF-1.7 <html>", False),
        (b"{}", False),
    ],
)
def test_html_is_known_by_its_beginning(body: bytes, *, expected: bool) -> None:
    assert expected == looks_like_html(body)
