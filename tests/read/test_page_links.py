"""Links of a page are absolute, each there once, whatever the bytes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Page
from auditor.read.page_links import page_links

HOME = "https://e.example/blog/post"


def links(body: str | bytes, url: str = HOME, content_type: str = "text/html") -> tuple[str, ...]:
    data = body.encode() if isinstance(body, str) else body
    return page_links(Page(url or "a.html", data, url=url, content_type=content_type))


def test_links_are_absolute_and_in_the_order_of_the_page() -> None:
    body = '<p><a href="b">1</a><a href="/c#x">2</a><a href="//f.example/d?y=1&amp;z=2">3</a><a href=b#y>4</a><a>5</a>'

    assert links(body) == ("https://e.example/blog/b", "https://e.example/c", "https://f.example/d?y=1&z=2")


def test_only_addresses_of_the_web_count() -> None:
    assert links('<a href="mailto:a@b.example"><a href="javascript:x()"><a href="tel:1"><a href="data:,x">') == ()


@pytest.mark.parametrize("base", ["/other/", "https://e.example/other/", "../other/"])
def test_a_base_is_honoured(base: str) -> None:
    assert links(f'<head><base target="_top"><base href="{base}"></head><a href="a">') == ("https://e.example/other/a",)


def test_links_not_to_be_followed_are_left_out() -> None:
    body = '<a rel="NoFollow noopener" href="a"><a rel="noopener" href="b"><a rel="ugc nofollow" href="c">'

    assert links(body) == ("https://e.example/blog/b",)


def test_a_page_wide_nofollow_is_for_search_engines() -> None:
    assert links('<meta name="robots" content="noindex,nofollow"><a href="b">') == ("https://e.example/blog/b",)


def test_a_file_has_only_the_absolute_ones() -> None:
    assert links('<a href="b"><a href="https://e.example/c">', url="") == ("https://e.example/c",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_in_links_are_read_in_the_encoding_of_the_page(encoding: str) -> None:
    body = '<html><p>é<a href="/é">'.encode(encoding)

    assert links(body, content_type=f"text/html; charset={encoding}") == ("https://e.example/é",)


@given(st.binary(max_size=400))
def test_any_bytes_give_links_or_none(body: bytes) -> None:
    assert all(link.startswith(("http://", "https://")) for link in links(b"<a href='b'>" + body))


@given(st.text(alphabet="<a href='base/:#[]\"&;?>\0\n", max_size=100), st.sampled_from(["x", "utf-7", "idna", "\0"]))
def test_any_markup_and_any_charset_give_links_or_none(text: str, charset: str) -> None:
    assert isinstance(links(b"\x80" + text.encode(), content_type=f"text/html; charset={charset}"), tuple)


def test_a_page_of_nothing_but_links_is_cut() -> None:
    assert len(links("".join(f"<a href={number}>" for number in range(30_000)))) == 20_000


@pytest.mark.parametrize("piece", ["<div>", "<a href=b>", "<table><tr><td>", "<", "<a ", "&#", "<!--", "<script>"])
def test_a_megabyte_of_anything_takes_less_than_a_second(piece: str) -> None:
    body = (piece * (1_000_000 // len(piece)) + "<a href=/end>").encode()
    began = time.process_time()

    links(body)

    assert time.process_time() - began < 1
