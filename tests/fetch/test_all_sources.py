"""A run starts light, tells how far it is, and leaves nothing behind however it ends."""

import gc
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from auditor.fetch import Progress, fetch
from auditor.model import Page, Unread
from auditor.read.page_links import page_links

_HANGS = 60
"""Seconds after which a program that waits for something that does not come is taken for one that hangs."""


def fetchers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("fetch-")]


def test_files_alone_do_not_load_what_only_the_web_needs(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Words.")
    program = (
        "import sys; from auditor.fetch import fetch; assert list(fetch(sys.argv[1:], links_of=lambda _: ()));"
        "print([name for name in ('requests', 'urllib3', 'protego', 'lxml', 'ssl', 'email') if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"


def test_sources_come_in_their_order_and_no_address_twice(site: Any, quick: Any, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Words.")
    (tmp_path / "list.txt").write_text(f"{site.url('/b')}\n{site.url('/a')}\n")
    for path in ("/a", "/b"):
        site.page(path)

    names = [site.url("/a"), str(tmp_path / "a.html"), str(tmp_path / "list.txt"), site.url("/a")]
    outcomes = list(fetch(names, quick(), links_of=page_links))

    assert [outcome.source for outcome in outcomes if isinstance(outcome, Page)] == [
        site.url("/a"),
        str(tmp_path / "a.html"),
        site.url("/b"),
    ]


def test_progress_counts_what_was_handed_over(site: Any, quick: Any, play: Any) -> None:
    site.page("/", "/a", "/gone")
    site.play("/a", play("Later.", 429, Retry_After="1"), play("<!doctype html><p>Words."))
    told: list[Progress] = []

    outcomes = list(fetch([site.url()], quick(), links_of=page_links, on_progress=told.append))

    assert len(outcomes) == 3
    assert [step for step in told if step.address] == [
        Progress(1, 0, 2, site.url("/")),
        Progress(2, 0, 1, site.url("/a")),
        Progress(2, 1, 0, site.url("/gone")),
    ]
    assert [step.note for step in told if step.note] == [f"127.0.0.1:{site.port} is asked again in 1 s"]


def test_seconds_are_measured_with_the_given_clock(site: Any, quick: Any) -> None:
    site.page("/a")

    (page,) = fetch([site.url("/a")], quick(), links_of=page_links, clock=lambda: 1_700_000_000.0)

    assert isinstance(page, Page)
    assert page.seconds == 0.0


def test_no_thread_stays_after_the_end(site: Any, fetched: Any) -> None:
    site.page("/a")

    fetched(site.url("/a"))

    assert fetchers() == []


def test_closing_cuts_off_what_is_under_way(site: Any, quick: Any) -> None:
    site.page("/", *(f"/{number}" for number in range(20)))
    for number in range(20):
        site.play(f"/{number}", lambda _: time.sleep(4))
    settings = quick(read_timeout=30.0, concurrency=4)

    with closing(fetch([site.url()], settings, links_of=page_links)) as outcomes:
        next(outcomes)
        time.sleep(0.2)
        assert len(fetchers()) > 4
        began = time.monotonic()

    assert time.monotonic() - began < 1
    assert fetchers() == []


def test_closing_ends_a_long_wait_for_a_turn(site: Any, quick: Any, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(f"nonsense\n{site.url('/a')}\n{site.url('/b')}\n")
    settings = quick(delay=30.0, obey_robots=False)

    with closing(fetch([f"{tmp_path}/list.txt"], settings, links_of=page_links)) as outcomes:
        next(outcomes)
        time.sleep(0.3)
        began = time.monotonic()

    assert time.monotonic() - began < 1
    assert fetchers() == []
    assert len(site.paths) == 1


def test_ctrl_c_ends_a_run_at_once_and_keeps_what_is_done(site: Any) -> None:
    site.page("/", "/slow")
    site.play("/slow", lambda _: time.sleep(5))
    program = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # whatever the one that started the tests ignores
from auditor.fetch import FetchSettings, fetch
from auditor.read.page_links import page_links
done = []
try:
    for page in fetch(sys.argv[1:], FetchSettings(delay=0.0, read_timeout=60.0), links_of=page_links):
        done.append(page.url)
        print(page.url, flush=True)
except KeyboardInterrupt:
    print("stopped after", len(done), flush=True)
"""
    process = subprocess.Popen([sys.executable, "-c", program, site.url()], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None

    first = process.stdout.readline()
    time.sleep(0.3)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    rest = process.communicate(timeout=5)[0]

    assert first == f"{site.url()}\n"
    assert rest == "stopped after 1\n"
    assert process.returncode == 0
    assert time.monotonic() - began < 2


def test_a_consumer_that_forgets_the_run_does_not_hang_the_program(site: Any) -> None:
    ended = threading.Event()
    site.page("/", "/slow")
    site.play("/slow", lambda _: ended.wait(2 * _HANGS))
    program = (
        "import sys; from auditor.fetch import FetchSettings, fetch; from auditor.read.page_links import page_links;"
        "settings = FetchSettings(delay=0.0, read_timeout=200.0, page_timeout=200.0);"
        "outcomes = fetch(sys.argv[1:], settings, links_of=page_links); print(next(outcomes).url)"
    )
    try:  # the page is answered only once the program has ended: one that waits for it comes to no end
        done = subprocess.run(
            [sys.executable, "-c", program, site.url()], capture_output=True, text=True, check=True, timeout=_HANGS
        )
    finally:
        ended.set()

    assert (done.stdout, done.stderr) == (f"{site.url()}\n", "")


def test_what_was_read_is_not_held(site: Any, quick: Any) -> None:
    site.page("/", *(f"/{number}" for number in range(40)), text="words " * 20_000)
    for number in range(40):
        site.page(f"/{number}", text="words " * 20_000)
    held = 0

    for count, outcome in enumerate(fetch([site.url()], quick(), links_of=page_links)):
        assert not isinstance(outcome, Unread)
        if count % 10 == 9:
            gc.collect()  # other tests of this process may have left pages of their own
            ours = (thing for thing in gc.get_objects() if isinstance(thing, Page))
            held = max(held, sum(thing.source.startswith(site.url()) for thing in ours))

    assert count == 40
    assert held < 15
