#!/usr/bin/env python3
"""Crawl and audit of a generated site on loopback, beside a bare requests session and others, in one sitting.

``python benchmarks/crawl_site.py [--pages N] [--jobs N]... [--peer NAME=COMMAND]... [--markdown]`` starts a server with
so many pages (12 KB, about 1,150 words), each of which links to eight others, and lets every crawler read all of them:
``auditor audit`` with each number of processes, a requests session with as many threads as the audit fetches with,
which keeps nothing, and the peers. In a peer's command ``{url}`` is the site's address and ``{out}`` an empty folder.
Printed are pages a second by the clock, the ratio to the bare session, CPU time a page, and the peak memory of all its
processes (PSS, Linux only). Pages are those that the server gave, each counted once.
"""

import argparse
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from typing import NamedTuple
from urllib.request import urlopen

from generated_site import page
from peak_memory import memory, seconds, tree

BRANCHES = 8
"""Pages to which each leads."""
THREADS = 8
"""Of the bare session."""
_SIZE = 12_000
_LETTERS = str.maketrans("0123456789", "abcdefghij")


class Took(NamedTuple):
    name: str
    exit: int
    pages: int
    wall: float
    cpu: float
    peak: int


def path_of(number: int) -> str:
    """In letters: addresses that differ by numbers alone look like a calendar without an end."""
    return f"/{str(number).translate(_LETTERS)}.html" if number else "/"


def site(pages: int) -> dict[str, bytes]:
    """The pages by their paths; each is padded to 12 KB by its styles."""
    found = {}
    for number in range(pages):
        links = "".join(
            f'<li><a href="{path_of(each)}">Part {each}</a></li>'
            for each in range(BRANCHES * number + 1, BRANCHES * number + BRANCHES + 1)
            if each < pages
        )
        text = page(number).replace("</main>", f"<aside><ul>{links}</ul></aside></main>")
        text = text.replace('<link rel="canonical"', '<link rel="alternate"')  # which names another host
        text = text.replace('<a href="/about">About</a>', "")
        padding = max(0, _SIZE - len(text.encode()) - 20)
        text = text.replace("</head>", f"<style>/*{'x' * padding}*/</style></head>")
        found[path_of(number)] = text.encode()
    return found


class Answering(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer in one piece: else each waits for the delayed acknowledgement of its head

    def answer(self, status: int, body: bytes, kind: str = "text/html; charset=utf-8", tag: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if tag:
            self.send_header("ETag", tag)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Nobody reads it."""


def listen(handler: type[Answering]) -> None:
    """Prints the port, and answers until it is ended."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 64

    server = Server(("127.0.0.1", 0), handler)
    print(server.server_port, flush=True)
    server.serve_forever()


def serve(pages: int) -> None:
    """Prints its port, and answers until it is ended."""
    answers = site(pages)
    served: set[str] = set()
    lock = Lock()

    class Handler(Answering):
        def do_GET(self) -> None:
            if self.path == "/-/served":
                with lock:
                    body = str(len(served)).encode()
                    served.clear()
                return self.answer(200, body, "text/plain")
            body = answers.get(self.path, b"")
            with lock:
                if body:
                    served.add(self.path)
            return self.answer(200 if body else 404, body)

    listen(Handler)


def bare(url: str, pages: int, threads: int) -> None:
    """Reads all pages and keeps nothing."""
    import requests
    from requests.adapters import HTTPAdapter

    session = requests.Session()
    session.mount("http://", HTTPAdapter(pool_maxsize=threads))
    paths = [path_of(number) for number in range(pages)]
    with ThreadPoolExecutor(threads) as pool:
        assert all(pool.map(lambda path: session.get(url + path).content, paths))


def run(name: str, command: Sequence[str], url: str, folder: Path) -> Took:
    """The command, with what it took."""
    with urlopen(f"{url}/-/served") as answer:  # noqa: S310 - ours
        answer.read()
    began = time.monotonic()
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, cwd=folder)  # noqa: S603 - the caller's
        peak = 0
        used: dict[int, float] = {}
        while process.poll() is None:
            processes = tree(process.pid)
            peak = max(peak, memory(processes))
            used |= {number: max(used.get(number, 0.0), seconds(number)) for number in processes}
            time.sleep(0.1)
    wall = time.monotonic() - began
    with urlopen(f"{url}/-/served") as answer:  # noqa: S310 - ours
        pages = int(answer.read())
    return Took(name, process.returncode, pages, wall, sum(used.values()), peak)


def table(found: Sequence[Took], *, markdown: bool) -> str:
    first = found[0].pages / found[0].wall
    rows = [("", "pages", "pages a second", "of bare requests", "ms of CPU a page", "peak MB")]
    for one in found:
        rate = one.pages / one.wall
        name = one.name if one.exit == 0 else f"{one.name} (exit {one.exit})"
        rows.append(
            (
                name, f"{one.pages:,}", f"{rate:.0f}", f"{rate / first:.2f}",
                f"{1000 * one.cpu / max(1, one.pages):.1f}", f"{one.peak / 1e6:.0f}",
            )
        )  # fmt: skip
    if markdown:
        lines = [f"| {' | '.join(row)} |" for row in rows]
        return "\n".join([lines[0], f"| --- |{' ---: |' * 5}", *lines[1:]])
    return "\n".join(f"{row[0]:32}" + "".join(f"{cell:>18}" for cell in row[1:]) for row in rows)


def main() -> None:
    if sys.argv[1:2] == ["serve"]:
        return serve(int(sys.argv[2]))
    if sys.argv[1:2] == ["bare"]:
        return bare(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=512)
    parser.add_argument("--jobs", type=int, action="append", help="processes of an audit; 1 and 2 by default")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    program = [sys.executable, str(Path(__file__).resolve())]
    server = subprocess.Popen([*program, "serve", str(options.pages)], stdout=subprocess.PIPE)  # noqa: S603 - ourselves
    assert server.stdout is not None
    url = f"http://127.0.0.1:{int(server.stdout.readline())}"
    commands = [("requests, nothing kept", [*program, "bare", url, str(options.pages), str(THREADS)])]
    for jobs in options.jobs or [1, 2]:
        audit = [sys.executable, "-m", "auditor", "audit", f"{url}/", "--delay", "0", "--jobs", str(jobs)]
        commands.append((f"auditor audit, {jobs} process{'es' * (jobs > 1)}", [*audit, "-o", "{out}/report"]))
    for peer in options.peer:
        name, _, command = peer.partition("=")
        commands.append((name, shlex.split(command)))
    try:
        found = []
        for name, command in commands:
            with tempfile.TemporaryDirectory() as folder:
                filled = [word.replace("{url}", f"{url}/").replace("{out}", folder) for word in command]
                found.append(run(name, filled, url, Path(folder)))
                if found[-1].exit:
                    print((Path(folder) / "output").read_text(errors="replace")[-2000:], file=sys.stderr)
        print(table(found, markdown=options.markdown))
    finally:
        server.terminate()
        server.wait()
    return None


if __name__ == "__main__":
    main()
