"""A small site on loopback: pages by path, the ways that lead on elsewhere, and a sitemap where a test wants one."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random
from threading import Thread

from auditor import Config, Report, audit
from auditor.fetch.settings import FetchSettings
from auditor.model import SiteFinding

_WORDS = ("kettle", "garden", "ladder", "winter", "copper", "basket", "window", "saddle", "meadow", "harbour",
          "lantern", "orchard", "pebble", "ribbon", "shelter", "timber", "valley", "walnut", "yellow")  # fmt: skip


def paragraphs(seed: str, sentences: int = 24) -> str:
    """A text that no other seed has."""
    drawn = Random(seed)  # noqa: S311 - a text, no secret
    return "".join(
        f"<p>The {' '.join(drawn.choices(_WORDS, k=9))} is number {drawn.randrange(10**6)}.</p>"
        for _ in range(sentences)
    )


def article(name: str, body: str = "", *, head: str = "", around: str = "", title: str = "") -> str:
    """``around`` is the page's template, above the article."""
    title = title or f"What the {name} is for"
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title>{head}<meta name="description" content="All about'
        f' the {name}, in short."><meta property="og:type" content="article"><meta name="author" content="Ines Roth">'
        f"</head><body>{around}<main><article><h1>{title}</h1><p>By Ines Roth, 5 March 2026</p>"
        f"{body}{paragraphs(name)}</article></main></body></html>"
    )


def start(*links: str) -> str:
    items = "".join(f'<li><a href="{link}">{link}</a></li>' for link in links)
    return f"<!doctype html><html lang=en><head><title>Kettle</title></head><body><ul>{items}</ul></body></html>"


def report_of(
    pages: Mapping[str, str | int],
    redirects: Mapping[str, str] | None = None,
    listed: Sequence[str] = (),
    max_pages: int = 1000,
    retries: int = 2,
) -> tuple[Report, str]:
    """The report of a real run from the start page or the sitemap, and the address of the site. A number is a status;
    ``{site}`` in a page is the address."""
    with _served(pages, redirects or {}, listed) as address:
        return audit(
            f"{address}/", config=Config(fetch=FetchSettings(delay=0, max_pages=max_pages, retries=retries))
        ), address


def of_check(report: Report, check: str) -> list[SiteFinding]:
    return [finding for finding in report.site_findings if finding.check == check]


@contextmanager
def _served(pages: Mapping[str, str | int], redirects: Mapping[str, str], listed: Sequence[str]) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = pages.get(self.path, 404)
            kind = "text/html; charset=utf-8"
            if self.path == "/sitemap.xml" and listed:
                entries = "".join(f"<url><loc>{address}{path}</loc></url>" for path in listed)
                page = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'
                kind = "application/xml"
            body = page.replace("{site}", address).encode() if isinstance(page, str) else b"<h1>Sorry</h1>"
            self.send_response(301 if self.path in redirects else page if isinstance(page, int) else 200)
            if self.path in redirects:
                self.send_header("location", redirects[self.path])
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield address
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
