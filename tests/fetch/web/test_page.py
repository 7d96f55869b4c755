"""Each way in which a host can answer is a page or a sentence."""

import gzip
import zlib
from typing import Any

import pytest

from auditor.model import Page, Unread

HTML = "<!doctype html><title>A page</title><p>Words."


def reason(outcomes: list[Page | Unread]) -> str:
    (outcome,) = outcomes
    assert isinstance(outcome, Unread), outcome
    return outcome.reason


def test_a_page_comes_with_how_it_came(site: Any, fetched: Any) -> None:
    site.reply("/a", HTML, X_Robots_Tag="noindex", Set_Cookie="id=1")

    (page,) = fetched(site.url("/a"))

    assert page.source == page.url == site.url("/a")
    assert page.body == HTML.encode()
    assert page.content_type == "text/html; charset=utf-8"
    assert page.header("X-Robots-Tag") == "noindex"
    assert page.header("Set-Cookie") == ""
    assert page.redirects == ()
    assert 0 <= page.seconds < 2


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (400, "refuses it (400)"),
        (401, "asks for a name and a password (401)"),
        (403, "refuses us (403)"),
        (404, "does not exist (404)"),
        (410, "gone for good (410)"),
        (418, "refuses it (418)"),
        (500, "failed (500)"),
        (599, "failed (599)"),
        (304, "status 304"),
        (302, "redirects (302) without a target"),
    ],
)
def test_a_status_is_a_sentence(status: int, words: str, site: Any, fetched: Any) -> None:
    site.reply("/a", "Sorry.", status)

    assert words in reason(fetched(site.url("/a")))
    assert site.paths == ["/a"]


@pytest.mark.parametrize(
    ("body", "content_type", "words"),
    [
        (b"%PDF-1.7", "application/pdf", "calls it 'application/pdf'"),
        (b"<p>", "text/plain", "calls it 'text/plain'"),
        (b"%PDF-1.7", "text/html", "it is a PDF document"),
        (bytes(range(256)) * 9, "text/html", "it is binary data"),
        (b" \n", "text/html", "the answer is empty"),
        (b"plain words", "", "does not look like HTML"),
    ],
)
def test_what_is_no_page_says_what_it_is(body: bytes, content_type: str, words: str, site: Any, fetched: Any) -> None:
    site.reply("/a", body, Content_Type=content_type)

    assert words in reason(fetched(site.url("/a")))


@pytest.mark.parametrize("content_type", ["text/html", "TEXT/HTML;charset=x", "application/xhtml+xml", ""])
def test_html_is_taken_under_any_of_its_names_or_none(content_type: str, site: Any, fetched: Any) -> None:
    site.reply("/a", HTML, Content_Type=content_type)

    (page,) = fetched(site.url("/a"))

    assert page.body == HTML.encode()


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(HTML.encode(), mtime=0), "gzip"),
        (zlib.compress(HTML.encode()), "deflate"),
        (gzip.compress(zlib.compress(HTML.encode()), mtime=0), "deflate, gzip"),
        (HTML.encode(), "identity"),
        (HTML.encode(), "gzip"),
    ],
)
def test_packed_answers_are_unpacked(body: bytes, coding: str, site: Any, fetched: Any) -> None:
    site.reply("/a", body, Content_Encoding=coding)

    (page,) = fetched(site.url("/a"))

    assert page.body == HTML.encode()
    assert site.hits[-1].headers["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize(
    ("body", "coding", "words"),
    [
        (gzip.compress(bytes(30_000_000), mtime=0), "gzip", "larger than 1 MB (max_bytes)"),
        (
            gzip.compress(gzip.compress(bytes(30_000_000), mtime=0), mtime=0),
            "gzip, gzip",
            "larger than 1 MB (max_bytes)",
        ),
        (b"a" * 1_100_000, "", "larger than 1 MB (max_bytes)"),
        (gzip.compress(HTML.encode(), mtime=0)[:-9], "gzip", "ends in the middle"),
        (b"\x1f\x8b" + b"\xff" * 20, "gzip", "gzip data is broken"),
        (b"\x8b\x02", "br", "compressed as 'br'"),
        (b"", "gzip, gzip, gzip, gzip", "compressed 4 times over"),
    ],
)
def test_bombs_and_broken_bodies_say_why(body: bytes, coding: str, words: str, site: Any, fetched: Any) -> None:
    site.reply("/a", body, Content_Encoding=coding)

    assert words in reason(fetched(site.url("/a"), max_bytes=1024 * 1024))


def test_a_body_without_an_end_is_left_at_the_limit(site: Any, fetched: Any) -> None:
    def pour(handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Connection", "close")
        handler.end_headers()
        while True:
            handler.wfile.write(b"<p>words" * 8192)

    site.play("/a", pour)

    assert "larger than 1 MB" in reason(fetched(site.url("/a"), max_bytes=1024 * 1024))


def test_a_body_that_is_said_to_be_too_long_is_not_waited_for(site: Any, fetched: Any) -> None:
    def promise(handler: Any) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 50000000\r\n\r\n")
        handler.rfile.read(1)

    site.play("/a", promise)

    assert "larger than 10 MB" in reason(fetched(site.url("/a")))


def test_a_long_body_of_a_refusal_is_not_read(site: Any, fetched: Any) -> None:
    site.reply("/a", b"a" * 50_000_000, 404)

    assert "404" in reason(fetched(site.url("/a"), page_timeout=1.0))
