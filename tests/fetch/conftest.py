"""A real web server on loopback that plays any host, well or badly, and remembers who asked for what and when."""

import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from auditor.fetch import FetchSettings, fetch
from auditor.fetch.web.adapter import Loopback
from auditor.model import Page, Unread
from auditor.read.page_links import page_links
from tests.started import started

Play = Callable[[BaseHTTPRequestHandler], None]


@dataclass(frozen=True)
class Hit:
    """One request as the server saw it."""

    host: str
    path: str
    time: float
    at_once: int
    """Requests under way, this one included."""
    headers: dict[str, str]
    method: str = "GET"


class Site:
    """Answers by path, or by host and path where hosts differ; 404 for everything else."""

    def __init__(self) -> None:
        self.hits: list[Hit] = []
        self._plays: dict[str, list[Play]] = {}
        self._asking = 0
        self._lock = threading.Lock()
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else each answer on a kept connection takes 40 ms
            timeout = 5

            def do_GET(self) -> None:
                site.answer(self)

            def do_HEAD(self) -> None:
                site.answer(self)

            def log_message(self, *_arguments: Any) -> None:
                """Tests read the hits instead."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, *_arguments: Any) -> None:
                """Clients that hang up are what is tested here."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def paths(self) -> list[str]:
        """What was asked for, robots.txt left out."""
        return [hit.path for hit in self.hits if hit.path != "/robots.txt"]

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def play(self, path: str, *plays: Play) -> None:
        """Each request for the path gets the next play, the last one again and again."""
        self._plays[path] = list(plays)

    def reply(self, path: str, body: bytes | str = b"", status: int = 200, **headers: str) -> None:
        self.play(path, answer(body, status, **headers))

    def page(self, path: str, *links: str, text: str = "Words.") -> None:
        anchors = "".join(f'<a href="{link}">there</a>' for link in links)
        self.reply(path, f"<!doctype html><title>{path}</title><p>{text}{anchors}")

    def redirect(self, path: str, to: str, status: int = 302) -> None:
        self.reply(path, "Elsewhere.", status, Location=to)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        host, path = handler.headers.get("Host", ""), handler.path
        with self._lock:
            self._asking += 1
            headers = {name.lower(): value for name, value in handler.headers.items()}
            self.hits.append(Hit(host, path, time.monotonic(), self._asking, headers, handler.command))
            plays = self._plays.get(host + path) or self._plays.get(path) or [answer("Nothing here.", 404)]
            play = plays.pop(0) if len(plays) > 1 else plays[0]
        try:
            play(handler)
        finally:
            with self._lock:
                self._asking -= 1

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def answer(body: bytes | str = b"", status: int = 200, **headers: str) -> Play:
    """A play that sends this, with a length. ``Content_Type="…"`` names a header; "" leaves the default one out."""
    data = body.encode() if isinstance(body, str) else body
    named = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(data))}
    named |= {name.replace("_", "-"): value for name, value in headers.items()}

    def play(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in named.items():
            if value:
                handler.send_header(name, value)
        handler.end_headers()
        if handler.command != "HEAD":
            handler.wfile.write(data)

    return play


@pytest.fixture
def site() -> Iterator[Site]:
    served = Site()
    yield served
    served.close()


@pytest.fixture
def play() -> Callable[..., Play]:
    """``answer`` above, for tests that need several in a row."""
    return answer


@pytest.fixture
def quick() -> Callable[..., FetchSettings]:
    """Settings without courtesies to anybody, but for those named."""

    def settings(**named: Any) -> FetchSettings:
        quickly: dict[str, Any] = {"delay": 0.0, "backoff": 0.01, "connect_timeout": 2.0, "read_timeout": 2.0}
        return FetchSettings(**(quickly | named))

    return settings


@pytest.fixture
def fetched(site: Site, quick: Callable[..., FetchSettings]) -> Callable[..., list[Page | Unread]]:
    """All outcomes of the sources. With ``hosts=True`` every host there is lives on the server."""

    def run(*names: str, hosts: bool = False, **named: Any) -> list[Page | Unread]:
        adapters = {"http://": Loopback(site.port), "https://": Loopback(site.port)} if hosts else None
        return list(fetch(names, quick(**named), links_of=page_links, adapters=adapters))

    return run


@pytest.fixture
def command(tmp_path: Path) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """``auditor`` as its user starts it, in the test's folder."""

    def start(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return started(arguments, tmp_path, {"COLUMNS": "200"})

    return start
