#!/usr/bin/env python3
"""Three nights over a generated site on loopback: the first one, one after a hundredth of the pages changed, and one
after nothing did.

``python benchmarks/nights.py [PAGES] [--jobs N] [--untrue]`` prints for each night what it had of the server (pages in
full, answers that nothing changed), its time by the clock, the CPU time and the peak memory (PSS, Linux only) of all
its processes, and its share of the first night's CPU time. With ``--untrue`` the host sends no validators, so that
every page comes in full every night.
"""

import argparse
import subprocess
import sys
import tempfile
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from urllib.request import urlopen

from crawl_site import Answering, listen, path_of, run, site
from generated_site import page

_EVERY = 100
"""Of so many pages one changes."""


def changed(pages: dict[str, bytes], night: int) -> None:
    """Every hundredth page has the text of another one, and keeps its links."""
    for number in range(night, len(pages), _EVERY):
        old = pages[path_of(number)].decode()
        links = old[old.index("<aside>") : old.index("</aside>")]
        new = page(len(pages) * night + number).replace('<link rel="canonical"', '<link rel="alternate"')
        pages[path_of(number)] = new.replace("</main>", f"{links}</aside></main>").encode()


def serve(count: int, *, validators: bool) -> None:
    """Prints its port, and answers until it is ended. ``/-/change/2`` changes pages before the second night."""
    pages = site(count)
    had = {"served": 0, "unchanged": 0}
    lock = Lock()

    class Handler(Answering):
        def do_GET(self) -> None:  # noqa: N802 - the library's name
            if self.path.startswith("/-/"):
                return self._told()
            body = pages.get(self.path, b"")
            tag = f'"{blake2b(body, digest_size=8).hexdigest()}"'
            same = validators and bool(body) and self.headers.get("If-None-Match") == tag
            with lock:
                had["unchanged" if same else "served"] += bool(body)
            status = 304 if same else 200 if body else 404
            return self.answer(status, b"" if same else body, tag=tag if validators else "")

        def _told(self) -> None:
            _, _, name, *number = self.path.split("/")
            if name == "change":
                changed(pages, int(number[0]))
            with lock:
                told = had.get(name, 0)
                had[name] = 0
            self.answer(200, str(told).encode(), "text/plain")

    listen(Handler)


def main() -> None:
    if sys.argv[1:2] == ["serve"]:
        return serve(int(sys.argv[2]), validators=sys.argv[3] == "true")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=int, nargs="?", default=5000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--untrue", action="store_true")
    options = parser.parse_args()
    program = [sys.executable, str(Path(__file__).resolve())]
    command = [*program, "serve", str(options.pages), str(not options.untrue).lower()]
    server = subprocess.Popen(command, stdout=subprocess.PIPE)  # noqa: S603 - ourselves
    assert server.stdout is not None
    url = f"http://127.0.0.1:{int(server.stdout.readline())}"
    audit = [sys.executable, "-m", "auditor", "audit", f"{url}/", "--delay", "0", "--jobs", str(options.jobs)]
    first = 0.0
    try:
        with tempfile.TemporaryDirectory() as folder:
            for night, name in enumerate(("first night", "1 % changed", "nothing changed"), start=1):
                if night == 2:
                    asked(f"{url}/-/change/{night}")
                took = run(name, [*audit, "-o", f"{folder}/report"], url, Path(folder))
                first = first or took.cpu
                print(
                    f"{name:16} exit {took.exit}, {took.pages:6,} in full, {asked(f'{url}/-/unchanged'):6,} unchanged,",
                    f"{took.wall:6.1f} s, {took.cpu:6.1f} s of CPU ({took.cpu / first:.3f}), {took.peak / 1e6:4.0f} MB",
                    flush=True,
                )
    finally:
        server.terminate()
        server.wait()
    return None


def asked(address: str) -> int:
    with urlopen(address) as answer:  # noqa: S310 - ours
        return int(answer.read())


if __name__ == "__main__":
    main()
