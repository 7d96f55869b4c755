"""Addresses with their dates -> robots.txt and the sitemaps: an index of one plain file and one gzipped."""

import gzip
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

from auditor.demo.resource import Resource

SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
XML = "application/xml; charset=utf-8"


def robots(base_url: str) -> Resource:
    text = f"User-agent: *\nDisallow: /drafts/\n\nSitemap: {base_url}/sitemap.xml\n"
    return Resource(text.encode(), "text/plain; charset=utf-8")


def sitemaps(base_url: str, pages: Iterable[str], articles: Mapping[str, str]) -> dict[str, Resource]:
    """``articles`` maps path -> day of the last change; ``pages`` are listed without one."""
    children = ("/sitemap-pages.xml", "/sitemap-articles.xml.gz")
    index = "".join(f"<sitemap><loc>{escape(base_url + child)}</loc></sitemap>\n" for child in children)
    plain = "".join(f"<url><loc>{escape(base_url + path)}</loc></url>\n" for path in pages)
    dated = "".join(
        f"<url><loc>{escape(base_url + path)}</loc><lastmod>{day}</lastmod></url>\n" for path, day in articles.items()
    )
    packed = gzip.compress(_document("urlset", dated), mtime=0)  # the clock would change the bytes at each run
    return {
        "/sitemap.xml": Resource(_document("sitemapindex", index), XML),
        children[0]: Resource(_document("urlset", plain), XML),
        children[1]: Resource(packed, "application/gzip"),
    }


def _document(root: str, inside: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {SPACE}>\n{inside}</{root}>\n'.encode()
