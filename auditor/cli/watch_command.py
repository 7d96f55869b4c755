"""``auditor watch`` and ``auditor check --watch``: a file while it is written, in a browser or in the terminal."""

import errno
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from auditor.cli.check_paths import STDIN, chosen
from auditor.cli.exits import Exit, say, stop
from auditor.cli.settings import configuration
from auditor.cli.stopping import stopping
from auditor.config import Config
from auditor.fetch.files import is_page_name
from auditor.formats.terminal import printable
from auditor.gate.verify import Known
from auditor.model import Report, Unread
from auditor.watch import PAUSE, SHORT_PAUSE, Moved, Saves, moved, read_saved
from auditor.wording import counted


def in_terminal(paths: Sequence[str], config: Config) -> None:
    """Say after each save what is fixed, new and left, until Ctrl-C."""
    sources = _files_of(paths, config)
    saves = Saves(lambda: [file for source in sources for file in _pages_in(source)])
    last: dict[Path, Report] = {}
    with stopping.orderly():
        found = saves.since()
        if not found:
            stop(Exit.UNCHECKED, f"there is no page or draft in {', '.join(paths)}; check the names.")
        while not stopping.asked:
            for path in found:
                if stopping.asked:
                    break
                report = read_saved(path, config)
                if isinstance(report, Unread):
                    say(f"{report.url}: {report.reason}")
                    continue
                _print(path, moved(last.get(path), report), first=path not in last)
                last[path] = report
            time.sleep(PAUSE)
            found = saves.since()
    sys.exit(Exit.CLEAN)


def _print(path: Path, since: Moved, *, first: bool) -> None:
    from auditor.watch.live_page import score_words

    name = printable(path.as_posix())
    if first:
        print(f"{name}: {counted(len(since.left), 'finding')}. {score_words(since)} Ctrl-C ends.", flush=True)
        return
    for title, some in (("fixed", since.fixed), ("new", since.new), ("left", since.left)):
        for one in some:
            print(_line(title, one))
    counts = f"{len(since.fixed):,} fixed, {len(since.new):,} new, {len(since.left):,} left"
    print(f"{name}: {counts}. {score_words(since)}", flush=True)


def _line(title: str, one: Known) -> str:
    place = f"{one.source}:{one.line}" if one.line else one.source
    return f"{title}: {printable(place)}: {one.check}: {' '.join(printable(one.message).split())}"


def in_browser(path: str, *, port: int, is_to_open: bool, config_file: Path | None, keyphrases: Sequence[str]) -> None:
    """Serve the article's page and renew it after each save, until Ctrl-C."""
    from auditor.watch.live_page import files
    from auditor.watch.live_server import Live, served

    config = configuration(config_file, keyphrases=keyphrases, beside=[path])
    (name,) = _files_of([path], config)
    if name.is_dir():
        stop(Exit.USAGE, f"{path} is a folder; name the one file that you write.")
    report = read_saved(name, config)
    if isinstance(report, Unread):
        stop(Exit.UNCHECKED, f"{report.url}: {report.reason}")
    saves, live, number = Saves(lambda: [name]), Live(), 1
    saves.since()
    live.renew(files(report, moved(None, report), number), number)
    with ExitStack() as stack:
        try:
            address = stack.enter_context(served(live, port))
        except OSError as error:
            in_use = error.errno == errno.EADDRINUSE
            why = "is in use" if in_use else f"cannot be used ({error.strerror})"
            stop(Exit.USAGE, f"--port: {port} {why}; name another, or leave it out for a free one.")
        print(f"{printable(name.as_posix())} is at {address} until Ctrl-C.", flush=True)
        if is_to_open:
            _open(address)
        stack.enter_context(stopping.orderly())
        while not stopping.asked:
            time.sleep(SHORT_PAUSE)
            if not saves.since():
                continue
            new = read_saved(name, config)
            if isinstance(new, Unread):
                say(f"{new.url}: {new.reason}")
                continue
            number += 1
            live.renew(files(new, moved(report, new), number), number)
            report = new
    sys.exit(Exit.CLEAN)


def _open(address: str) -> None:
    import webbrowser

    try:
        opened = webbrowser.open(address)
    except webbrowser.Error:
        opened = False
    if not opened:
        say("No browser was found here; open the address in one.")


def _files_of(paths: Sequence[str], config: Config) -> list[Path]:
    for path in paths:
        if path == STDIN or "://" in path:
            stop(Exit.USAGE, f"{path} is no file, so nobody saves it; name a file.")
        if not os.path.lexists(path) and not set("*?[") & set(path):
            stop(Exit.UNCHECKED, f"{path}: there is no such file; check the name.")
    return [Path(source) for source in chosen(paths, config.fetch).sources]


def _pages_in(source: Path) -> Iterator[Path]:
    if not source.is_dir():
        yield source
        return
    for folder, folders, names in os.walk(source):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if is_page_name(name) and not name.startswith("."))
