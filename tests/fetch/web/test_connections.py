"""Whatever a host does on a connection, a page has its own words or is unread."""

import contextlib
import random
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, Self

import pytest

from auditor.fetch import fetch
from auditor.model import Page

WAYS = (
    "plain", "plain", "hint", "hint late", "hints", "204 and late", "205 and late", "304 with a body", "206",
    "length too short", "length too long", "extra bytes", "second answer", "second answer late", "cut", "cut chunks",
    "chunks and more",
)  # fmt: skip
HINT = b"HTTP/1.1 103 Early Hints\r\n\r\n"
LATE = 0.03
"""Seconds; the next request on a kept connection would come in a thousandth."""


class Jumbled:
    """Keeps every connection open and answers each address in a way that the seed chooses."""

    def __init__(self, seed: int, addresses: int) -> None:
        choose = random.Random(seed)  # noqa: S311 - the same run for the same seed
        self.ways = {f"/{number}": choose.choice(WAYS) for number in range(addresses)}
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            requests = connection.makefile("rb")
            while line := requests.readline():
                path = line.split()[1].decode()
                while requests.readline() not in (b"\r\n", b""):
                    pass
                now, late, stays = self._answers(path)
                connection.sendall(now)
                if late:  # before the next request on this connection is read, so that it would be taken for its answer
                    time.sleep(LATE)
                    connection.sendall(late)
                if not stays:
                    return

    def _answers(self, path: str) -> tuple[bytes, bytes, bool]:
        """What is sent at once and what later, and whether the connection stays open."""
        body = f"<!doctype html><title>{path}</title><p>[{path}] {'words ' * 50}[{path}]".encode()
        head = b"Content-Type: text/html\r\nConnection: keep-alive\r\n"
        chunked = b"HTTP/1.1 200 OK\r\n" + head + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n" % (len(body), body)

        def answer(status: str = "200 OK", length: int = len(body)) -> bytes:
            return f"HTTP/1.1 {status}\r\nContent-Length: {length}\r\n".encode() + head + b"\r\n" + body

        empty = b"Content-Length: 0\r\n" + head + b"\r\n"
        return {
            "plain": (answer(), b"", True),
            "hint": (HINT + answer(), b"", True),
            "hint late": (HINT, answer(), True),
            "hints": (HINT * 3 + b"HTTP/1.1 102 Processing\r\n\r\n", HINT + answer(), True),
            "204 and late": (b"HTTP/1.1 204 No Content\r\n\r\n", answer(), True),
            "205 and late": (b"HTTP/1.1 205 Reset Content\r\n" + empty, answer(), True),
            "304 with a body": (answer("304 Not Modified"), b"", True),
            "206": (answer("206 Partial Content"), b"", True),
            "length too short": (answer(length=100), b"", True),
            "length too long": (answer(length=len(body) + 50), b"", False),
            "extra bytes": (answer() + answer()[:70], answer()[70:], True),
            "second answer": (answer() + answer(), b"", True),
            "second answer late": (answer(), answer(), True),
            "cut": (answer()[:-100], b"", False),
            "cut chunks": (chunked[:-100], b"", False),
            "chunks and more": (chunked + b"0\r\n\r\n" + answer()[:40], answer()[40:], True),
        }[self.ways[path]]


def runs(seeds: range, quick: Callable[..., Any]) -> Iterator[str]:
    """The ways of all pages that were read, whose words were looked at."""
    for seed in seeds:
        with Jumbled(seed, addresses=8) as host:
            names = [f"http://127.0.0.1:{host.port}{path}" for path in host.ways]
            settings = quick(retries=0, concurrency=1 + seed % 3, obey_robots=False, give_up_after=100)
            outcomes = list(fetch(names, settings, links_of=lambda _: ()))
            assert len(outcomes) == len(names)
            for outcome in outcomes:
                if isinstance(outcome, Page):
                    path = outcome.url.removeprefix(f"http://127.0.0.1:{host.port}")
                    assert outcome.body.startswith(f"<!doctype html><title>{path}</title><p>[{path}] ".encode()), seed
                    assert outcome.body.count(b"[/") <= 2, seed
                    yield host.ways[path]


READ = {
    "plain", "hint", "hint late", "hints", "length too short", "extra bytes", "second answer", "second answer late",
    "chunks and more",
}  # fmt: skip
"""Ways that bring the page whole, or as much of it as the host says there is."""


def test_every_page_has_its_own_words_or_is_unread(quick: Callable[..., Any]) -> None:
    assert set(runs(range(12), quick)) == READ


@pytest.mark.long
def test_the_same_holds_in_two_hundred_orders(quick: Callable[..., Any]) -> None:
    assert set(runs(range(1_000, 1_200), quick)) == READ
