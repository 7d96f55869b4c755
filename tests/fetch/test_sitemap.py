"""Sitemaps are read as they come, however long, broken or hostile."""

import contextlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.fetch.sitemap import Entry, SitemapError, entries

XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def test_pages_come_with_their_dates_in_order() -> None:
    body = f"""<?xml version="1.0" encoding="UTF-8"?><urlset {XMLNS}>
        <url><loc> https://e.example/a?x=1&amp;y=2 </loc><lastmod>2026-01-02</lastmod></url>
        <url><priority>1</priority><loc><![CDATA[https://e.example/b]]></loc></url>
        <url><lastmod>2026</lastmod></url></urlset>"""

    assert list(entries([body.encode()])) == [
        Entry("page", "https://e.example/a?x=1&y=2", "2026-01-02"),
        Entry("page", "https://e.example/b"),
    ]


def test_an_index_names_sitemaps() -> None:
    body = f"<sitemapindex {XMLNS}><sitemap><loc>https://e.example/1.xml</loc></sitemap></sitemapindex>"

    assert list(entries([body.encode()])) == [Entry("sitemap", "https://e.example/1.xml")]


def test_the_pictures_of_a_page_are_no_pages() -> None:
    body = f"""<urlset {XMLNS} xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url>
        <image:image><image:loc>https://e.example/a.jpg</image:loc></image:image>
        <image:loc>https://e.example/b.jpg</image:loc><loc>https://e.example/a</loc></url></urlset>"""

    assert list(entries([body.encode()])) == [Entry("page", "https://e.example/a")]


def test_names_may_have_a_prefix() -> None:
    body = "<sm:urlset xmlns:sm='http://www.sitemaps.org/'><sm:url><sm:loc>https://e.example/</sm:loc></sm:url></sm:urlset>"

    assert list(entries([body.encode()])) == [Entry("page", "https://e.example/")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_of_xml_are_understood(encoding: str) -> None:
    body = f"<urlset {XMLNS}><url><loc>https://e.example/é</loc></url></urlset>"

    assert list(entries([body.encode(encoding)])) == [Entry("page", "https://e.example/é")]


def test_white_space_before_the_declaration_is_forgiven() -> None:
    body = f"\n\n  <?xml version='1.0'?><urlset {XMLNS}><url><loc>https://e.example/</loc></url></urlset>"

    assert list(entries([b"\n", body.encode()])) == [Entry("page", "https://e.example/")]


def test_a_text_file_is_a_sitemap_too() -> None:
    lines = [b"\xef\xbb\xbfhttps://e.example/a\r\nhttps://e.exa", b"mple/b\n\nhttps://e.example/c"]

    assert [entry.address for entry in entries(lines)] == [f"https://e.example/{letter}" for letter in "abc"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<html><body>Not found</body></html>", "it is an HTML page and not a sitemap"),
        ("Not found", "neither XML nor a list"),
        ("<urlset><url><loc>https://e.example/</loc></url>", "XML is broken in line 1"),
        ("<urlset>\n<url><loc>https://e.example/?a=1&b=2</loc></url></urlset>", "XML is broken in line 2"),
        ("<urlset>" + "<a>" * 200_000, "nested more than 100 deep"),
        ("<?xml version='1.0' encoding='no-such'?><urlset/>", "XML is broken"),
    ],
)
def test_what_is_no_sitemap_says_why(body: str, words: str) -> None:
    with pytest.raises(SitemapError, match=words):
        list(entries([body.encode()]))


def test_what_stands_before_the_break_still_counts() -> None:
    found: list[Entry] = []

    with pytest.raises(SitemapError, match="broken"):
        found.extend(entries([b"<urlset><url><loc>https://e.example/a</loc></url><url><loc>&bad;"]))

    assert found == [Entry("page", "https://e.example/a")]


@pytest.mark.parametrize(
    "declaration",
    [
        "<!ENTITY a 'x'>",
        "<!ENTITY a SYSTEM 'file:///etc/passwd'>",
        "<!ENTITY % a SYSTEM 'http://127.0.0.1:1/x.dtd'> %a;",
        "<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>",
    ],
)
def test_entities_are_not_expanded_and_nothing_is_fetched_for_them(declaration: str) -> None:
    body = f"<!DOCTYPE urlset [{declaration}]><urlset><url><loc>https://e.example/&a;</loc></url></urlset>"

    with pytest.raises(SitemapError, match="declares entities"):
        list(entries([body.encode()]))


def test_an_external_dtd_is_left_alone() -> None:
    body = b"<!DOCTYPE urlset SYSTEM 'file:///dev/zero'><urlset><url><loc>https://e.example/</loc></url></urlset>"

    assert list(entries([body])) == [Entry("page", "https://e.example/")]


def test_fifty_thousand_pages_come_out_as_they_go_in() -> None:
    pulled = 0

    def chunks() -> Iterator[bytes]:
        nonlocal pulled
        yield b"<urlset>"
        for pulled in range(1, 501):  # noqa: B007 - the test looks at it
            yield b"<url><loc>https://e.example/</loc><lastmod>2026-01-01</lastmod></url>" * 100

    ahead = [pulled * 100 - number for number, _ in zip(range(50_000), entries(chunks()), strict=False)]

    assert len(ahead) == 50_000
    assert max(ahead) <= 200


def test_an_endless_text_is_cut() -> None:
    body = [b"<urlset><url><loc>https://e.example/", *[b"a" * 100_000] * 100, b"</loc></url></urlset>"]

    (entry,) = entries(body)

    assert len(entry.address) <= 4096 + 100_000


_pieces = st.one_of(st.binary(max_size=30), st.sampled_from([b"<urlset>", b"<url><loc>", b"</loc></url>", b"&#0;"]))
_markup = st.text(alphabet="<>&;/!-[]'urlsetoc ", max_size=60).map(lambda text: [f"<urlset>{text}".encode()])


@given(st.one_of(st.lists(_pieces), _markup))
def test_any_bytes_are_a_sitemap_or_refused(chunks: list[bytes]) -> None:
    with contextlib.suppress(SitemapError):
        list(entries(chunks))
