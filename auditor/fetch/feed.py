"""A feed in, the articles that it announces out: RSS, Atom and JSON Feed, told apart by what they hold.

feedparser reads XML feeds, with twenty years of experience of broken ones. It is given bytes that are here already and
asks the network for nothing.
"""

import re
from io import BytesIO
from typing import Any

LIMIT = 10 * 1024 * 1024
"""Bytes. Feeds with all articles in full have one or two MB."""
_LOOKED_AT = 4096
_START = re.compile(rb"(?:<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?[^>]*>|\s)*<([\w:.-]+)([^>]*)", re.DOTALL)
_JSON_FEED = re.compile(rb'\s*\{.*?"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org\\?/version', re.DOTALL)
_MARKS = (b"\xef\xbb\xbf", b"\x00")


class FeedError(Exception):
    """Nothing of it can be read; the message is a part of a sentence, with what to do."""


def is_feed(start: bytes) -> bool:
    """Whether the bytes begin as a feed does, whatever name or type came with them."""
    plain = start[:_LOOKED_AT].removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    for mark in _MARKS:
        plain = plain.replace(mark, b"")
    if _JSON_FEED.match(plain):
        return True
    root = _START.match(plain)
    name = root[1].rpartition(b":")[2].lower() if root else b""
    return (
        name == b"rss" or (name == b"feed" and b"atom" in plain.lower()) or (name == b"rdf" and b"rss" in plain.lower())
    )


def announced(body: bytes) -> tuple[str, ...]:
    """Addresses of the articles as they stand there, each once, newest first as feeds have them. Raises FeedError."""
    if len(body) > LIMIT:
        raise FeedError(f"the feed is larger than {LIMIT // 1024 // 1024} MB; name a sitemap instead")
    if body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _of_json(body)
    if b"<!entity" in body[: 10 * _LOOKED_AT].lower():
        raise FeedError("it declares entities, which no feed needs and attacks use; remove them")
    import feedparser  # a quarter of a second, which only feeds pay

    # A stream: of bytes alone it would take some for a file's name or an address.
    found = feedparser.parse(BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    return tuple(dict.fromkeys(link for entry in found.entries if (link := _link(entry))))


def _link(entry: Any) -> str:
    """The article's own page: what a feed calls its alternate, or a permanent id."""
    link = str(entry.get("link", "")).strip()
    if not link and str(entry.get("id", "")).startswith(("http://", "https://")):
        link = str(entry["id"]).strip()
    return link


def _of_json(body: bytes) -> tuple[str, ...]:
    import json

    try:
        feed = json.loads(body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError) as error:
        raise FeedError("its JSON is broken; generate it again") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise FeedError('it has no list of "items"; generate it again')
    links = (item.get("url") or item.get("external_url") for item in items if isinstance(item, dict))
    return tuple(dict.fromkeys(link.strip() for link in links if isinstance(link, str) and link.strip()))
