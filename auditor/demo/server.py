"""The demo site on a free loopback port, with real status codes; leaves no thread and no socket behind."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import unquote, urlsplit

from auditor.demo.posts import Post
from auditor.demo.resource import Resource
from auditor.demo.site import NOT_FOUND, PUBLIC_URL, build
from auditor.model.record import record


@record
class DemoServer:
    """A running demo site."""

    port: int
    public_url: str = PUBLIC_URL
    """What the site calls itself; ``auditor.demo.adapter`` leads there."""

    @property
    def local_url(self) -> str:
        """What a browser on this machine can open."""
        return f"http://127.0.0.1:{self.port}"


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for answers under way and no thread outlives it

    def __init__(self, site: Mapping[str, Resource]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 5  # seconds; a client that says nothing must not keep the server from closing
    server_version = "kettle"
    sys_version = ""

    def do_GET(self) -> None:
        self.wfile.write(self._head().body)

    def do_HEAD(self) -> None:
        self._head()

    def _head(self) -> Resource:
        site = self.server.site
        answer = site.get(unquote(urlsplit(self.path).path)) or site[NOT_FOUND]
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        return answer

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the standard library's
        """Silent: the program that serves speaks for itself."""


@contextmanager
def serve(archive: Sequence[Post] = ()) -> Iterator[DemoServer]:
    """Serve the site until the block ends. Its pages name ``PUBLIC_URL``, wherever they are served from."""
    server = _Server(build(PUBLIC_URL, archive))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="demo-site")
    thread.start()
    try:
        yield DemoServer(server.server_port)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
