"""The mail file where its reader is strict: the policy comes from outside, as a header, as Jenkins sends it."""

import importlib.util
import os
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from auditor.formats.registry import named
from auditor.model import Report

CHROMIUM = os.environ.get("AUDITOR_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here; AUDITOR_CHROMIUM can name one"),
    pytest.mark.skipif(importlib.util.find_spec("playwright") is None, reason="playwright is not installed"),
]
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
HIDDEN = """() => [...document.querySelectorAll("main *, header *, footer *")].filter((element) => {
    const shown = element.getClientRects().length && getComputedStyle(element).visibility === "visible";
    return element.textContent.trim() && !shown && !element.closest("details:not([open])") && !element.closest("svg");
}).map((element) => element.outerHTML.slice(0, 100))"""


@pytest.fixture
def address(rich: Report) -> Iterator[str]:
    body = "".join(map(str, named("mail").report_parts(rich))).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/mail.html" else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            self.wfile.write(body if self.path == "/mail.html" else b"")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the standard library's
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/mail.html"
    server.shutdown()
    server.server_close()
    thread.join()


def test_nothing_is_refused_and_everything_is_seen(address: str) -> None:
    from playwright.sync_api import sync_playwright

    said: list[str] = []
    asked: list[str] = []
    with sync_playwright() as playwright:
        browser: Any = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 900, "height": 900})
        page.on("console", lambda message: said.append(message.text))
        page.on("request", lambda sent: asked.append(sent.url))
        answer = page.goto(address)
        ground = page.evaluate("getComputedStyle(document.body).maxWidth")
        hidden = page.evaluate(HIDDEN)
        wide = page.evaluate("document.documentElement.scrollWidth")
        first = page.get_by_text("What to change first").is_visible()
        browser.close()

    assert answer.headers["content-security-policy"] == POLICY
    assert said == []
    assert [each for each in asked if not each.endswith("/favicon.ico")] == [address]
    assert ground != "none", "its own styles hold"
    assert hidden == []
    assert wide <= 900
    assert first
