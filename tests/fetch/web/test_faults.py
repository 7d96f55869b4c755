"""A host that does everything wrong: each fault has its line in the report, and the run goes on to its end.

To add a fault, add a row to FAULTS: its name, what the host sends (``WAIT`` for half a second of silence, ``END``
to hang up), and a part of the line that the report shall hold; empty where the page is read all the same.
"""

import contextlib
import json
import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from tests.started import started

WAIT = None
END = b""
PARAGRAPH = "<p>A loaf wants time. Mix the flour with water in the evening and bake it when the day begins.</p>"


def page(name: str) -> bytes:
    return (
        f'<!doctype html><html lang="en"><head><title>{name}</title></head><body><main><article><h1>{name}</h1>'
        f"{PARAGRAPH * 6}</article></main></body></html>"
    ).encode()


def ok(name: str, *headers: str, status: str = "200 OK", length: int | None = None, body: bytes | None = None) -> bytes:
    """A whole answer that holds the page of this name; ``length`` lies about it."""
    sent = page(name) if body is None else body
    said = len(sent) if length is None else length
    lines = [
        f"HTTP/1.1 {status}",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {said}",
        *headers,
        "",
        "",
    ]
    return "\r\n".join(lines).encode() + sent


def chunked(name: str, *, end: bytes = b"0\r\n\r\n") -> bytes:
    body = page(name)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"%x\r\n%b\r\n" % (len(body), body) + end


HINT = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"
PLAIN_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"

FAULTS: dict[str, tuple[list[bytes | None], str]] = {
    "continue": ([b"HTTP/1.1 100 Continue\r\n\r\n", ok("continue")], ""),
    "processing": ([b"HTTP/1.1 102 Processing\r\n\r\n", ok("processing")], ""),
    "hint": ([HINT + ok("hint")], ""),
    "hint-late": ([HINT, WAIT, ok("hint-late")], ""),
    "hints-of-all-kinds": ([
        b"HTTP/1.1 100 Continue\r\n\r\n", HINT, WAIT, b"HTTP/1.1 199 What\r\n\r\n" + HINT, ok("hints-of-all-kinds"),
    ], ""),
    "hints-without-end": ([HINT * 500], "sent 100 interim answers"),
    "hints-alone": ([HINT], "closed the connection without an answer"),
    "switching": ([
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n\0\0\0",
    ], "changes to another protocol (101)"),
    "no-content": ([ok("no-content", status="204 No Content")], "it has no content (204)"),
    "no-content-then-late": ([
        b"HTTP/1.1 204 No Content\r\n\r\n", WAIT, ok("no-content-then-late"),
    ], "it has no content (204)"),
    "reset-content": ([ok("reset-content", status="205 Reset Content")], "a form is to be emptied (205)"),
    "part": ([ok("part", "Content-Range: bytes 0-99/9999", status="206 Partial Content")], "only a part of it (206)"),
    "not-modified": ([ok("not-modified", status="304 Not Modified")], "status 304, which is not a page"),
    "extra-bytes": ([ok("extra-bytes") + b"and more"], ""),
    "two-answers": ([ok("two-answers") + ok("another")], ""),
    "second-answer-late": ([ok("second-answer-late"), WAIT, ok("another")], ""),
    "length-too-short": ([ok("length-too-short", length=600)], ""),
    "length-too-long": ([ok("length-too-long", length=99_999)], "the answer is incomplete"),
    "two-lengths": ([ok("two-lengths", "Content-Length: 7")], "two different lengths"),
    "same-length-twice": ([ok("same-length-twice", f"Content-Length: {len(page('same-length-twice'))}")], ""),
    "no-length": ([PLAIN_HEAD + b"Content-Length: many\r\n\r\n" + page("no-length"), END], ""),
    "chunked": ([chunked("chunked")], ""),
    "chunks-cut": ([chunked("chunks-cut", end=b"")], "the answer is incomplete"),
    "chunks-of-rubbish": ([chunked("chunks-of-rubbish", end=b"xyz\r\n")], "the answer is incomplete"),
    "many-headers": ([ok("many-headers", *(f"X-{number}: y" for number in range(900)))], ""),
    "too-many-headers": ([
        ok("too-many-headers", *(f"X-{number}: y" for number in range(2_000))),
    ], "more than 1,000 headers"),
    "long-header": ([ok("long-header", "X: " + "y" * 60_000)], ""),
    "too-long-header": ([ok("too-long-header", "X: " + "y" * 70_000)], "a header of more than 64 KB"),
    "too-large-head": ([ok("too-large-head", *(["X: " + "y" * 60_000] * 6))], "more than 256 KB of headers"),
    "broken-header": ([ok("broken-header", "no colon here", "X Y: z", ": empty")], ""),
    "folded-header": ([ok("folded-header", "X: y", " z")], ""),
    "bare-newlines": ([b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + page("bare-newlines"), END], ""),
    "empty-line-first": ([b"\r\n" + ok("empty-line-first")], ""),
    "headers-cut": ([b"HTTP/1.1 200 OK\r\nContent-Type: te"], "in the middle of the headers"),
    "nothing": ([END], "closed the connection without an answer"),
    "no-http": ([b"SSH-2.0-OpenSSH_9.2\r\n"], "not HTTP"),
    "no-http-but-html": ([page("no-http-but-html")], "not HTTP"),
    "tls": ([b"\x15\x03\x01\x00\x02\x02\x16"], "uses TLS on this port"),
    "http-2": ([b"HTTP/2 200\r\n\r\n"], "not HTTP"),
    "http-3": ([b"HTTP/3.0 200 OK\r\n\r\n"], "answers in HTTP/3.0"),
    "http-1.0": ([b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("http-1.0"), END], ""),
    "status-0": ([b"HTTP/1.1 000 Zero\r\n\r\n"], "status 0, which HTTP does not have"),
    "status-999": ([b"HTTP/1.1 999 No\r\n\r\n"], "status 999"),
    "status-word": ([b"HTTP/1.1 OK\r\n\r\n"], "not HTTP"),
    "busy-for-ever": ([ok("busy-for-ever", "Retry-After: 0", status="503 Busy")], "busy or under maintenance (503)"),
}  # fmt: skip


class FaultHost:
    """Keeps connections open as long as the client does, and answers ``/name`` with the fault of that name."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.port}/{name}"

    def close(self) -> None:
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
                name = line.split()[1].decode().removeprefix("/")
                while requests.readline() not in (b"\r\n", b""):
                    pass
                self.asked.append(name)
                sends, expected = FAULTS.get(name, ([ok(name, status="404 Not Found")], ""))
                for data in sends:
                    if data is WAIT:
                        time.sleep(0.5)
                    elif data == END:
                        return
                    else:
                        connection.sendall(data)
                if expected:
                    return  # else the client would wait for what never comes


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Report and lines of one real run over all faults."""
    host, folder = FaultHost(), tmp_path_factory.mktemp("faults")
    (folder / "auditor.toml").write_text(
        "[fetch]\ndelay = 0\nretries = 0\nconcurrency = 4\ngive_up_after = 1000\nread_timeout = 5\n"
    )
    (folder / "list.txt").write_text("\n".join(map(host.url, FAULTS)))
    done = started(["audit", "list.txt", "--format", "json", "--out", "report"], folder)
    report: dict[str, Any] = json.loads(Path(folder, "report", "report.json").read_text())
    host.close()
    names = len(host.url(""))
    return {
        "titles": {one["url"][names:]: one["title"] for one in report["pages"]},
        "unread": {one["url"][names:]: one["reason"] for one in report["unread"]},
        "said": done.stderr,
    }


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_has_its_line_and_a_page_its_own_words(name: str, audited: dict[str, Any]) -> None:
    expected = FAULTS[name][1]
    if expected:
        assert name not in audited["titles"]
        assert expected in audited["unread"][name]
    else:
        assert audited["unread"].get(name, "") == ""
        assert audited["titles"][name] == name


def test_the_run_ends_with_everything_in_its_report_and_no_crash(audited: dict[str, Any]) -> None:
    assert audited["titles"].keys() | audited["unread"].keys() == FAULTS.keys()
    assert "Traceback" not in audited["said"]
    assert "urllib3" not in audited["said"]


def test_no_fault_is_called_unreachable_where_the_host_was_reached(audited: dict[str, Any]) -> None:
    assert not [reason for reason in audited["unread"].values() if "cannot be reached" in reason]
