"""A whole site where everything is wrong, crawled in one run: each fault has its line, and the good pages are read.

To add a fault, add a row to FAULTS: its path, what the host does, and a part of the line that the report shall hold;
empty where the page is read all the same. ``test_faults.py`` does the same for single answers below HTTP.
"""

import gzip
import json
import struct
import threading
import time
import zlib
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import SO_LINGER, SOL_SOCKET
from typing import Any

import pytest

from tests.started import started

Play = Callable[[BaseHTTPRequestHandler], None]
PARAGRAPH = "A loaf wants time. Mix the flour with water in the evening and bake it when the day begins. "
PUBLISHED = '<meta property="article:published_time" content="2026-01-05T08:00:00Z">'
HTML = "text/html; charset=utf-8"


def page(name: str, extra: str = "") -> str:
    return (
        f'<!doctype html><html lang="en"><head><title>{name}</title>{PUBLISHED}</head><body><main><article>'
        f"<h1>{name}</h1><p>{PARAGRAPH * 12}</p>{extra}</article></main></body></html>"
    )


def sends(body: bytes | str, status: int = 200, kind: str = HTML, **headers: str) -> Play:
    data = body.encode() if isinstance(body, str) else body
    named = {"Content-Type": kind, "Content-Length": str(len(data)), "Connection": "close"}
    named |= {name.replace("_", "-"): value for name, value in headers.items()}

    def play(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in named.items():
            if value:
                handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(data)

    return play


def moves(to: str, status: int = 301) -> Play:
    return sends("", status, Location=to)


def raw(*parts: bytes, pause: float = 0.0) -> Play:
    def play(handler: BaseHTTPRequestHandler) -> None:
        for part in parts:
            handler.wfile.write(part)
            handler.wfile.flush()
            time.sleep(pause)
        handler.close_connection = True

    return play


def drips(head: bytes) -> Play:
    return raw(head, *[b"x"] * 100, pause=0.1)


def resets(handler: BaseHTTPRequestHandler) -> None:
    handler.connection.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def once(first: Play, then: Play) -> Play:
    plays = [first, then]

    def play(handler: BaseHTTPRequestHandler) -> None:
        (plays.pop(0) if len(plays) > 1 else plays[0])(handler)

    return play


def leads_on(shape: str) -> Play:
    """A page that leads to more of its kind: the number of the last one in its address, and one more."""

    def play(handler: BaseHTTPRequestHandler) -> None:
        number = int("0" + "".join(filter(str.isdigit, handler.path))[-4:])
        sends(page(handler.path, f'<a href="{shape.format(number + 1)}">next</a>'))(handler)

    return play


def packed(size: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    return b"".join(packer.compress(b" " * 1_000_000) for _ in range(size)) + packer.flush()


CLOUDFLARE = "<title>Just a moment...</title><p>Checking your browser</p><script>window._cf_chl_opt={}</script>"
CAPTCHA = "<title>Are you a robot?</title><form><div class='g-recaptcha'></div></form>"
BOMB = packed(40)
LAUGHS = '<!DOCTYPE u [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"

FAULTS: dict[str, tuple[Play, str]] = {
    "/good": (sends(page("/good")), ""),
    "/drips-body": (drips(HEAD + b"Content-Length: 9999\r\n\r\n"), "had not sent the whole answer after 2 s"),
    "/drips-head": (drips(HEAD + b"X: "), "had not sent the whole answer after 2 s"),
    "/bomb": (sends(BOMB, Content_Encoding="gzip"), "it is larger than 10 MB"),
    "/bomb-in-bomb": (sends(gzip.compress(BOMB), Content_Encoding="gzip, gzip"), "it is larger than 10 MB"),
    "/bomb-deflate": (sends(zlib.compress(b" " * 30_000_000), Content_Encoding="deflate"), "it is larger than 10 MB"),
    "/packed-four-times": (sends("x", Content_Encoding="gzip, gzip, gzip, gzip"), "compressed 4 times over"),
    "/brotli": (sends("x", Content_Encoding="br"), "compressed as 'br'"),
    "/gzip-broken": (sends(b"\x1f\x8b\x08rubbish", Content_Encoding="gzip"), "broken"),
    "/gzip-cut": (sends(gzip.compress(page("x").encode())[:60], Content_Encoding="gzip"), "ends in the middle"),
    "/said-to-be-huge": (raw(HEAD + b"Content-Length: 99999999999\r\n\r\n"), "it is larger than 10 MB"),
    "/header-flood": (raw(HEAD + b"X: y\r\n" * 3000 + b"\r\n"), "more than 1,000 headers"),
    "/header-endless": (raw(HEAD + b"X: " + b"y" * 200_000), "a header of more than 64 KB"),
    "/length-too-long": (raw(HEAD + b"Content-Length: 9000\r\n\r\n<p>Half"), "the answer is incomplete"),
    "/length-twice": (raw(HEAD + b"Content-Length: 9\r\nContent-Length: 8\r\n\r\n"), "two different lengths"),
    "/chunks-cut": (raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n99\r\nhalf"), "the answer is incomplete"),
    "/hangs-up": (raw(b""), "closed the connection without an answer"),
    "/resets": (resets, "the host closed the connection"),
    "/circle": (moves("/circle"), "in a circle"),
    "/circle-of-two": (moves("/circle-back"), "in a circle"),
    "/circle-back": (moves("/circle-of-two"), "in a circle"),
    "/cookie-wall": (sends("", 302, Location="/cookie-wall", Set_Cookie="a=b"), "in a circle"),
    "/far": (moves("/far/1/a"), "it redirects more than 10 times"),
    "/nowhere": (sends("", 302), "without a target"),
    "/to-a-file": (moves("file:///etc/passwd"), "not an http or https address"),
    "/to-elsewhere": (moves("http://elsewhere.example/"), "another site"),
    "/to-the-cloud": (moves("http://169.254.169.254/latest/meta-data/"), "another site"),
    "/empty": (sends(""), "the answer is empty"),
    "/blank": (sends(" \n\t " * 50), "the answer is empty"),
    "/pdf": (sends(b"%PDF-1.7\n..."), "it is a PDF document"),
    "/picture": (sends(b"\x89PNG\r\n\x1a\n" + b"\0" * 99), "it is a PNG image"),
    "/binary": (sends(bytes(range(256)) * 9), "binary data"),
    "/json": (sends("{}", kind="application/json"), "it is not an HTML page"),
    "/no-type": (sends(b"once upon a time", kind=""), "does not say what it is"),
    "/no-type-but-page": (sends(page("/no-type-but-page"), kind=""), ""),
    "/utf-16": (sends(page("/utf-16").encode("utf-16"), kind="text/html"), ""),
    "/latin-1": (sends(page("/latin-1", "é").encode("latin-1"), kind="text/html"), ""),
    "/shift-jis": (sends(page("/shift-jis", "日本").encode("shift_jis"), kind="text/html; charset=shift_jis"), ""),
    "/charset-unknown": (sends(page("/charset-unknown"), kind="text/html; charset=x-none"), ""),
    "/charset-lies": (sends(page("/charset-lies", "ü").encode("latin-1")), ""),
    "/nul": (sends(page("/nul", "a\0b\0c")), ""),
    "/deep": (sends(page("/deep", "<div>" * 3000)), ""),
    "/cloudflare": (sends(CLOUDFLARE), "challenge page (Cloudflare)"),
    "/cloudflare-403": (sends(CLOUDFLARE, 403, cf_mitigated="challenge"), "challenge page (Cloudflare)"),
    "/captcha": (sends(CAPTCHA), "challenge page (a captcha)"),
    "/not-found": (sends("no", 404), "it does not exist (404)"),
    "/gone": (sends("no", 410), "it is gone for good (410)"),
    "/login": (sends("no", 401), "a name and a password (401)"),
    "/refused": (sends("no", 403), "it refuses us (403)"),
    "/legal": (sends("no", 451), "legal reasons (451)"),
    "/teapot": (sends("no", 418), "the host refuses it (418)"),
    "/failed": (sends("no", 500), "the host failed (500)"),
    "/busy": (sends("no", 503), "busy or under maintenance (503)"),
    "/busy-once": (once(sends("no", 503), sends(page("/busy-once"))), ""),
    "/too-often-once": (once(sends("no", 429, Retry_After="0"), sends(page("/too-often-once"))), ""),
    "/part": (sends("x", 206, Content_Range="bytes 0-0/9"), "only a part of it (206)"),
    "/calendar/11": (sends(page("/calendar/11"), 200), ""),
    "/missing.xml": (sends("no", 404), "the sitemap cannot be read: it does not exist (404)"),
    "/page.xml": (sends(page("a page")), "it is an HTML page and not a sitemap"),
    "/broken.xml": (sends("<urlset><url><loc>", kind="application/xml"), "its XML is broken"),
    "/laughs.xml": (sends(LAUGHS, kind="application/xml"), "it declares entities"),
    "/none.xml": (sends("<urlset/>", kind="application/xml"), "the sitemap lists no pages"),
    "/bomb.xml": (sends(packed(60), kind="application/xml"), "it is larger than 50 MB"),
    "/map.xml": (sends(""), "the sitemap lists itself"),
}  # fmt: skip
SITEMAPS = [path for path in FAULTS if path.endswith(".xml")]
PAGES = [path for path in FAULTS if path not in SITEMAPS and path != "/calendar/11"]
ENDLESS = {"/calendar/": "/calendar/{}", "/find?q=": "/find?q=w{}", "/deeper/": "a/b/{}"}
SAID = {
    "/calendar/": "addresses like /calendar/#, alike but for their numbers",
    "/find?q=": "addresses with ever other values of 'q'",
    "/relative-entry": "1 entry of its sitemaps is relative",
    "two words": "1 entry of its sitemaps is not an http or https address",
    "http://elsewhere.example/x": "it is on another site",
    "/private/": "2 linked addresses were not read, because robots.txt forbids it",
}


def sitemap(home: str) -> str:
    index = "".join(f"<sitemap><loc>{home}{path}</loc></sitemap>" for path in [*SITEMAPS, "/real.xml"])
    return f"<sitemapindex>{index}</sitemapindex>"


def listed(home: str) -> str:
    entries = (f"{home}/listed", "/relative-entry", "two words", "http://elsewhere.example/x")
    return "<urlset>" + "".join(f"<url><loc>{entry}</loc></url>" for entry in entries) + "</urlset>"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        home = f"http://{self.headers['Host']}"
        links = [*PAGES, "/calendar/1", "/find?q=w1", "/private/a", "/private/b"]
        fixed = {
            "/robots.txt": f"\ufeffrubbish\nUser-agent: *\nDisallow: /private\n\nSitemap: {home}/map.xml\n",
            "/map.xml": sitemap(home),
            "/real.xml": listed(home),
            "/": page("home", "".join(f'<a href="{link}">x</a>' for link in links)),
            "/listed": page("/listed"),
            "/relative-entry": page("/relative-entry"),
        }
        if self.path in fixed:
            sends(fixed[self.path])(self)
        elif self.path in FAULTS and not self.path.startswith("/calendar"):
            FAULTS[self.path][0](self)
        elif self.path.startswith("/far/"):
            moves(f"{self.path}a")(self)
        else:
            shape = next((shape for start, shape in ENDLESS.items() if self.path.startswith(start)), "")
            (leads_on(shape) if shape else sends("no", 404))(self)

    def log_message(self, *_arguments: Any) -> None:
        """The report is read instead."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, *_arguments: Any) -> None:
        """Clients hang up on faults."""


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """One real run over the site: exit code, what was said, titles and reasons by path."""
    folder = tmp_path_factory.mktemp("site")
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    home = f"http://127.0.0.1:{server.server_address[1]}"
    (folder / "auditor.toml").write_text(
        "[fetch]\ndelay = 0\nretries = 1\nbackoff = 0.01\nconcurrency = 4\ngive_up_after = 1000\npage_timeout = 2\n"
        "trap_limit = 10\n"
    )
    done = started(["audit", home, "--format", "json", "--out", "report"], folder, timeout=180)
    server.shutdown()
    server.server_close()
    report = json.loads(Path(folder, "report", "report.json").read_text())
    return {
        "code": done.returncode,
        "said": done.stderr,
        "titles": {one["url"].removeprefix(home): one["title"] for one in report["pages"]},
        "unread": {one["url"].removeprefix(home): one["reason"] for one in report["unread"]},
    }


@pytest.mark.parametrize("path", [path for path in FAULTS if path != "/calendar/11"])
def test_a_fault_has_its_line_and_a_page_its_own_words(path: str, run: dict[str, Any]) -> None:
    expected = FAULTS[path][1]
    if expected:
        assert path not in run["titles"]
        assert expected in run["unread"][path]
    else:
        assert run["unread"].get(path, "") == ""
        assert run["titles"][path] == path


@pytest.mark.parametrize("place", SAID)
def test_what_belongs_to_no_page_has_a_line_too(place: str, run: dict[str, Any]) -> None:
    assert [path for path, reason in run["unread"].items() if SAID[place] in reason and path.startswith(place)]


def test_the_run_ends_by_itself_with_the_good_pages(run: dict[str, Any]) -> None:
    assert run["code"] == 0
    assert {"/", "/good", "/listed", "/relative-entry"} <= run["titles"].keys()
    assert "Traceback" not in run["said"]


def test_no_trap_was_followed_far(run: dict[str, Any]) -> None:
    for start in ("/calendar/", "/find?q="):
        assert sum(path.startswith(start) for path in run["titles"]) <= 12


def test_there_are_faults_enough() -> None:
    assert sum(bool(words) for _, words in FAULTS.values()) >= 40
