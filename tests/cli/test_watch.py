"""A file that is watched: in the terminal and in the browser of this machine."""

import http.client
import importlib.util
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.fix.broken_pages import TEXT, page

pytestmark = pytest.mark.long

BROKEN = page(f"<h2> </h2><p>{TEXT}</p>")
BETTER = page(f"<p>{TEXT}</p>")
CHROMIUM = os.environ.get("AUDITOR_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome") or ""
WAIT = 30.0
"""Seconds for what takes a tenth of one on a quiet machine."""


class Watching:
    """A process, and the lines that it says."""

    def __init__(self, folder: Path, *args: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "auditor", *args], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, encoding="utf-8",
        )  # fmt: skip
        self._lines: Queue[str] = Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self._lines.put(line)

    def until(self, words: str) -> list[str]:
        """The lines up to the first one with these words."""
        said: list[str] = []
        while not (said and words in said[-1]):
            said.append(self._lines.get(timeout=WAIT))
        return said

    def closed(self) -> None:
        self.process.wait(WAIT)
        self._reader.join(WAIT)
        if self.process.stdout:
            self.process.stdout.close()

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(WAIT)


Watch = Callable[..., Watching]


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Watch]:
    started: list[Watching] = []

    def start(*args: str) -> Watching:
        started.append(Watching(tmp_path, *args))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.process.kill()
        one.closed()


def asked(port: int, path: str, host: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=WAIT)
    connection.request("GET", path, headers={"Host": host})
    answer = connection.getresponse()
    found = answer.status, answer.read().decode()
    connection.close()
    return found


def port_of(said: list[str]) -> int:
    found = re.search(r"http://127\.0\.0\.1:(\d+)/", said[-1])
    assert found
    return int(found[1])


def test_check_says_after_a_save_what_is_fixed_new_and_left_and_ends_on_ctrl_c(tmp_path: Path, watching: Watch) -> None:
    file = tmp_path / "a.html"
    file.write_text(BROKEN)
    process = watching("check", "--watch", "a.html")
    assert "findings. Score" in process.until("Ctrl-C ends.")[-1]
    file.write_text("")
    assert "the file is empty" in process.until("empty")[-1]
    file.write_text(BETTER)
    said = process.until("1 fixed, 0 new")

    assert said[0].startswith("fixed: a.html:8: heading-empty: ")
    assert all(line.startswith("left: ") for line in said[1:-1])
    assert process.end() == 0


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (["check", "--watch", "gone.md"], 3, "gone.md: there is no such file"),
        (["check", "--watch", "-"], 2, "- is no file"),
        (["check", "--watch", "--all", "a.html"], 2, "--watch says what moved"),
        (["watch", "gone.md"], 3, "gone.md: there is no such file"),
        (["watch", "https://a.example/"], 2, "is no file"),
        (["watch", "."], 2, "is a folder"),
        (["watch", "empty.html"], 3, "the file is empty"),
    ],
)
def test_what_cannot_be_watched_gets_one_line(tmp_path: Path, run: Run, args: list[str], code: int, words: str) -> None:
    (tmp_path / "a.html").write_text(BROKEN)
    (tmp_path / "empty.html").write_text("")
    done = run(*args)

    assert done.returncode == code
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_port_in_use_gets_one_line(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.html").write_text(BROKEN)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("watch", "--no-open", "--port", str(port), "a.html")

    assert done.returncode == 2
    assert done.stderr == f"auditor: --port: {port} is in use; name another, or leave it out for a free one.\n"


def test_only_the_browser_of_this_machine_is_answered(tmp_path: Path, watching: Watch) -> None:
    (tmp_path / "a.html").write_text(BROKEN)
    process = watching("watch", "--no-open", "a.html")
    port = port_of(process.until("until Ctrl-C"))

    assert asked(port, "/", f"127.0.0.1:{port}")[0] == 200
    assert asked(port, "/", f"localhost:{port}")[0] == 200
    assert asked(port, "/", f"attacker.example:{port}")[0] == 403
    assert asked(port, "/events", "attacker.example")[0] == 403
    assert asked(port, "/../a.html", f"localhost:{port}")[0] == 404
    assert process.end() == 0


def test_the_page_holds_what_moved_and_nothing_of_the_text_as_markup(tmp_path: Path, watching: Watch) -> None:
    file = tmp_path / "a.html"
    file.write_text(BROKEN)
    process = watching("watch", "--no-open", "a.html")
    port = port_of(process.until("until Ctrl-C"))
    first = asked(port, "/", f"localhost:{port}")[1]
    file.write_text(page(f"<p>{TEXT}</p><h4>&lt;script&gt;alert(1)&lt;/script&gt;</h4><p>{TEXT}</p>"))
    end = time.monotonic() + WAIT
    while (now := asked(port, "/", f"localhost:{port}")[1]) == first and time.monotonic() < end:
        time.sleep(0.05)

    assert "0 fixed, 0 new, " in first
    assert "1 fixed, 1 new, " in now or "1 fixed, 2 new, " in now
    assert "<script>alert" not in now


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM, reason="no Chromium here; AUDITOR_CHROMIUM can name one")
@pytest.mark.skipif(importlib.util.find_spec("playwright") is None, reason="playwright is not installed")
def test_chromium_shows_a_save_within_half_a_second(tmp_path: Path, watching: Watch) -> None:
    from playwright.sync_api import sync_playwright

    file = tmp_path / "a.html"
    file.write_text(BROKEN)
    process = watching("watch", "--no-open", "a.html")
    port = port_of(process.until("until Ctrl-C"))
    times, wrong = [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        tab: Any = browser.new_page()
        tab.on("console", lambda message: wrong.append(message.text))
        tab.on("pageerror", lambda error: wrong.append(str(error)))
        tab.goto(f"http://127.0.0.1:{port}/", wait_until="load")
        for number in range(2, 12):
            start = time.monotonic()
            file.write_text(BETTER if number % 2 == 0 else BROKEN)
            tab.wait_for_selector(f'[data-save="{number}"]', timeout=WAIT * 1000)
            times.append(time.monotonic() - start)
            assert ("1 fixed" if number % 2 == 0 else "1 new") in tab.inner_text(".since")
        browser.close()

    assert wrong == []
    assert statistics.median(times) < 1.5, f"half a second on a quiet machine, here {times}"
    assert process.end() == 0
