"""A feed is a list of articles, whatever its name, its type and its dialect."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from auditor.fetch import SourceError, fetch
from auditor.fetch.feed import FeedError, announced, is_feed
from auditor.model import Page, Unread
from auditor.read.page_links import page_links

HOME = "https://e.example"


def rss(*links: str) -> str:
    items = "".join(f"<item><title>A &amp; b</title><link>{link}</link></item>" for link in links)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><link>{HOME}</link>{items}</channel></rss>'


def atom(*links: str) -> str:
    entries = "".join(
        f'<entry><link rel="self" href="{HOME}/x.atom"/><link rel="alternate" href="{link}"/></entry>' for link in links
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><link href="{HOME}"/>{entries}</feed>'


def rdf(*links: str) -> str:
    items = "".join(f'<item rdf:about="{link}"><link>{link}</link></item>' for link in links)
    names = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
    return f"<rdf:RDF {names}>{items}</rdf:RDF>"


def json_feed(*links: str) -> str:
    items = [{"id": link, "url": link} for link in links]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items})


DIALECTS = {"rss": rss, "atom": atom, "rdf": rdf, "json": json_feed}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_each_dialect_is_known_and_read(dialect: str) -> None:
    body = DIALECTS[dialect](f"{HOME}/b", f"{HOME}/a", f"{HOME}/b").encode()

    assert is_feed(body)
    assert is_feed(b"\xef\xbb\xbf<!-- by hand -->\n" + body) or dialect == "json"
    assert announced(body) == (f"{HOME}/b", f"{HOME}/a")


@pytest.mark.parametrize(
    "body",
    [b"", b"<html><rss>", b"<urlset></urlset>", b"{}", b'{"version": "1.1"}', b"<feeder/>", b"rss", b"<!--" * 500],
)
def test_other_things_are_no_feeds(body: bytes) -> None:
    assert not is_feed(body)


def test_a_broken_feed_gives_what_it_can() -> None:
    assert announced(rss(f"{HOME}/a?x=1&y=2", f"{HOME}/b").replace("</rss>", "").encode()) == (
        f"{HOME}/a?x=1&y=2",
        f"{HOME}/b",
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"version": "https://jsonfeed.org/version/1", "items": [', "its JSON is broken"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": 3}', 'no list of "items"'),
        (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>', "it declares entities"),
        (b"<rss>" + b" " * 11_000_000, "larger than 10 MB"),
    ],
)
def test_a_feed_that_cannot_be_read_says_why(body: bytes, words: str) -> None:
    with pytest.raises(FeedError, match=words):
        announced(body)


def read(*names: str, quick: Any, **options: Any) -> tuple[list[str], list[str]]:
    outcomes: list[Page | Unread] = list(fetch(names, quick(), links_of=page_links, **options))
    return (
        ["/" + one.url.split("/", 3)[3] for one in outcomes if isinstance(one, Page)],
        [one.reason for one in outcomes if isinstance(one, Unread)],
    )


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("kind", ["application/rss+xml", "application/json", "text/html", "text/xml; charset=utf-8"])
def test_a_feed_at_any_address_and_of_any_type_is_a_list(dialect: str, kind: str, site: Any, quick: Any) -> None:
    body = DIALECTS[dialect](site.url("/b"), site.url("/a"), "https://other.example/c")
    site.reply("/news/feed", body, Content_Type=kind)
    site.page("/a")
    site.page("/b")

    pages, reasons = read(site.url("/news/feed"), quick=quick)

    assert pages == ["/b", "/a"]
    assert ["another site" in reason for reason in reasons] == [True]


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("name", ["feed", "news.xml", "posts.json", "list.txt", "a.rss"])
def test_a_feed_in_any_file_is_a_list(dialect: str, name: str, site: Any, quick: Any, tmp_path: Path) -> None:
    (tmp_path / name).write_text(DIALECTS[dialect](site.url("/b"), site.url("/a")))
    site.page("/a")
    site.page("/b")

    assert read(str(tmp_path / name), quick=quick) == (["/b", "/a"], [])


def test_a_feed_may_be_a_sitemap(site: Any, quick: Any) -> None:
    site.reply("/robots.txt", "Sitemap: /feed.xml.gz\n")
    site.reply("/feed.xml.gz", gzip.compress(rss("/a").encode()))
    site.page("/a")
    site.page("/")

    pages, _ = read(site.url(), quick=quick)

    assert pages == ["/a", "/"]


def test_check_asks_for_nothing_that_a_feed_names(site: Any, quick: Any, tmp_path: Path) -> None:
    site.reply("/feed", rss(site.url("/a")), Content_Type="application/rss+xml")
    pages, reasons = read(site.url("/feed"), quick=quick, named_only=True)

    assert pages == []
    assert "it is not an HTML page" in reasons[0]
    assert site.paths == ["/feed"]
    (tmp_path / "feed").write_text(rss(site.url("/a")))
    with pytest.raises(SourceError):
        read(str(tmp_path / "feed"), quick=quick, named_only=True)


@pytest.mark.parametrize("dialect", ["rss", "atom", "rdf"])
def test_a_feed_that_a_page_links_to_is_no_page_though_the_host_calls_it_one(
    dialect: str, site: Any, fetched: Any
) -> None:
    site.page("/", "/blog/feed/")
    site.reply("/blog/feed/", DIALECTS[dialect](site.url("/blog/a")))

    outcomes = fetched(site.url("/"), mode="site")

    assert "it is a feed" in next(one.reason for one in outcomes if isinstance(one, Unread) and "feed" in one.url)
