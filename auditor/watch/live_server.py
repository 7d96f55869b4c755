"""Serves a few texts to the browsers of this machine, and says to them when there are new ones."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

_TYPES: Final = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
_ALIVE: Final = 10.0
"""Seconds after which a silent browser hears something, so that one that is gone is noticed."""
_MOST_LISTENING: Final = 50


class Live:
    """What is served now."""

    def __init__(self) -> None:
        self.port = 0
        self._files: Mapping[str, str] = {}
        self._save = 0
        self._closed = False
        self._listening = 0
        self._changed = threading.Condition()

    def renew(self, files: Mapping[str, str], save: int) -> None:
        with self._changed:
            self._files, self._save = files, save
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def text(self, path: str) -> str | None:
        return self._files.get(path)

    def saves(self) -> Iterator[int | None]:
        """The number of each save from now on; None from time to time where nothing came."""
        with self._changed:
            if self._listening >= _MOST_LISTENING:
                return
            self._listening += 1
        seen = -1
        try:
            while not self._closed:
                with self._changed:
                    if self._save == seen and not self._closed:
                        self._changed.wait(_ALIVE)
                    new = self._save != seen
                    seen = self._save
                yield seen if new else None
        finally:
            with self._changed:
                self._listening -= 1


@contextmanager
def served(live: Live, port: int) -> Iterator[str]:
    """The address at which it is served, on loopback alone; a free port where ``port`` is 0. Raises OSError."""

    class Handler(_Handler):
        source = live

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    live.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{live.port}/"
    finally:
        live.close()
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    source: Live
    timeout = 60

    def do_GET(self) -> None:
        # A page of another site may have its name lead to this machine: its browser then sends that name.
        names = {f"{name}:{self.source.port}" for name in ("127.0.0.1", "localhost")}
        if self.headers.get("Host", "").lower() not in names:
            self._answer(HTTPStatus.FORBIDDEN, "text/plain", "This address is for the browser of this machine.\n")
            return
        path = self.path.partition("?")[0]
        if path == "/events":
            self._events()
        elif (text := self.source.text(path)) is None:
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", "There is nothing at this address.\n")
        else:
            self._answer(HTTPStatus.OK, _TYPES.get(path.rpartition(".")[2], "text/html"), text)

    def _answer(self, status: HTTPStatus, kind: str, text: str) -> None:
        body = text.encode("utf-8", "replace")
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        self._send(body)

    def _events(self) -> None:
        """Server-sent events: the number of each save."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        for save in self.source.saves():
            if not self._send(b": still here\n\n" if save is None else f"data: {save}\n\n".encode()):
                return

    def _send(self, body: bytes) -> bool:
        try:
            self.wfile.write(body)
            self.wfile.flush()
        except OSError:
            return False
        return True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's own name
        """Nothing: the terminal is the writer's."""
