#!/usr/bin/env python3
"""CPU time of each stage of a page's audit beside what others take for the same pages in the same run.

``python benchmarks/page_stages.py [FOLDER] [--pages N] [--rounds N] [--before PYTHON]`` prints a table: milliseconds of
CPU a page, and the ratio to ``BeautifulSoup(page, "lxml")``. FOLDER holds ``.html`` or ``.html.gz`` files; without one,
the demo's articles are the pages. Every figure is the median of the rounds. The others are trafilatura's extraction
(where it is installed) and textstat's reading ease of the text that our reader found; PYTHON is the interpreter of an
environment with another version of ours, which takes its turn in each round.

A stage is a function that the reader, the measuring or the judging calls, with all that it calls itself. Timers around
them cost some microseconds a call; the totals are taken without them.
"""

import argparse
import gc
import gzip
import importlib
import subprocess
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from types import FunctionType, ModuleType
from typing import Any

import textstat
from bs4 import BeautifulSoup

from auditor.audit import audit
from auditor.config import Config
from auditor.demo.posts import posts
from auditor.demo.site import PUBLIC_URL, build
from auditor.model import Article, Page
from auditor.read import read

STAGES = {"read": "auditor.read.article", "measure": "auditor.facts.measure", "judge": "auditor.pipeline.page_steps"}
"""Where the functions are called that are a stage each."""
ONLY = {"judge": frozenset({"run", "agreed", "located", "kept", "brief", "page_score", "note_of", "habit_of"})}
"""Those of a module that are stages, where others of its functions call these."""


def pages_of(folder: Path | None, most: int) -> list[Page]:
    """At most so many pages, taken evenly from all that there are."""
    if folder is None:
        answers = build(PUBLIC_URL)
        found = [Page(PUBLIC_URL + post.path, answers[post.path].body, PUBLIC_URL + post.path) for post in posts()]
    else:
        files = sorted(file for file in folder.iterdir() if file.name.endswith((".html", ".html.gz")))
        files = files[:: max(1, -(-len(files) // most))]
        found = [
            Page(file.name, gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes())
            for file in files
        ]
    return found[:most]


def audited(page: Page) -> object:
    """All that is said of one page, which is judged as an article whatever it looks like."""
    return audit(
        [page], Config(), source=page.source, started="2026-01-01T00:00:00Z", version="", named=[page.source]
    )  # fmt: skip


def per_page(work: Callable[[Any], object], items: Sequence[Any]) -> float:
    """Milliseconds of CPU."""
    gc.collect()
    began = time.process_time()
    for item in items:
        work(item)
    return 1000 * (time.process_time() - began) / max(1, len(items))


@contextmanager
def timers() -> Iterator[dict[tuple[str, str], float]]:
    """Seconds by part and function, while the functions are called through timers."""
    spent: dict[tuple[str, str], float] = defaultdict(float)
    wrapped = [
        (module, name, function, part)
        for part, path in STAGES.items()
        for module in [importlib.import_module(path)]
        for name, function in _functions(module, part)
    ]
    for module, name, function, part in wrapped:
        setattr(module, name, _timed(function, spent, (part, name)))
    try:
        yield spent
    finally:
        for module, name, function, _ in wrapped:
            setattr(module, name, function)


def _functions(module: ModuleType, part: str) -> list[tuple[str, Callable[..., Any]]]:
    """What a module calls that other modules define; classes, such as Evidence, are part of what uses them."""
    return [
        (name, value)
        for name, value in vars(module).items()
        if isinstance(value, FunctionType) and value.__module__.startswith("auditor.")
        if value.__module__ != module.__name__
        if name in ONLY.get(part, {name})
    ]


def _timed(
    function: Callable[..., Any], spent: dict[tuple[str, str], float], key: tuple[str, str]
) -> Callable[..., Any]:
    def timed(*args: Any, **kwargs: Any) -> Any:
        began = time.process_time()
        try:
            return function(*args, **kwargs)
        finally:
            spent[key] += time.process_time() - began

    return timed


def before(python: str, folder: Path, pages: int) -> tuple[float, float]:
    """What another version takes for reading and for the whole audit of the same pages."""
    script = str(Path(__file__).with_name("version_before.py"))
    command = [python, script, str(folder.resolve()), str(pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd="/")  # noqa: S603 - the caller's
    read_one, audit_one = done.stdout.split()
    return float(read_one), float(audit_one)


def measured(
    pages: Sequence[Page], rounds: int, other: Callable[[], tuple[float, float]] | None = None
) -> tuple[dict[str, float], dict[tuple[str, str], float]]:
    """Medians over the rounds, in each of which everything takes its turn: the totals, and the stages."""
    bodies = [page.body for page in pages]
    texts = [article.text for article in map(read, pages) if isinstance(article, Article) and article.text.strip()]
    work: dict[str, tuple[Callable[[Any], object], Sequence[Any]]] = {
        'BeautifulSoup(page, "lxml")': (lambda body: BeautifulSoup(body, "lxml"), bodies),
        "textstat, reading ease": (textstat.flesch_reading_ease, []),
        "read": (read, pages),
        "whole audit": (audited, pages),
    }
    if find_spec("trafilatura"):
        work["trafilatura.extract"] = (importlib.import_module("trafilatura").extract, bodies)
    for page in pages[:5]:  # what is compiled and loaded once
        audited(page)
    textstat.flesch_reading_ease("It loads its list of words once.")
    totals: dict[str, list[float]] = defaultdict(list)
    stages: dict[tuple[str, str], list[float]] = defaultdict(list)
    for number in range(rounds):
        # It remembers the texts that it has seen, so each round has texts that are new to it.
        work["textstat, reading ease"] = (textstat.flesch_reading_ease, [text + "\n" * (number + 1) for text in texts])
        for name, (function, items) in work.items():
            totals[name].append(per_page(function, items))
        if other:
            for name, spent in zip(("read, version before", "whole audit, version before"), other(), strict=True):
                totals[name].append(spent)
        with timers() as taken:
            per_page(audited, pages)
        for key, seconds in taken.items():
            stages[key].append(1000 * seconds / len(pages))
    return (
        {name: median(found) for name, found in totals.items()},
        {key: median(found) for key, found in stages.items()},
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="folder of pages (default: the demo's articles)")
    parser.add_argument("--pages", type=int, default=150, help="pages at most (default: 150)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds (default: 5)")
    parser.add_argument("--before", metavar="PYTHON", help="interpreter of another version; needs a folder")
    options = parser.parse_args()
    if options.folder is not None and not options.folder.is_dir():
        parser.error(f"{options.folder} is no folder")
    if options.pages < 1 or options.rounds < 1:
        parser.error("pages and rounds are 1 or more")
    pages = pages_of(options.folder, options.pages)
    if not pages:
        parser.error(f"there is no .html or .html.gz in {options.folder}")
    gc.set_threshold(50_000)  # as the command line has it
    if options.before and options.folder is None:
        parser.error("--before needs a folder")
    other = partial(before, options.before, options.folder, options.pages) if options.before else None
    totals, stages = measured(pages, options.rounds, other)
    soup = totals['BeautifulSoup(page, "lxml")']
    size = sum(len(page.body) for page in pages) / len(pages) / 1000
    print(f"{len(pages)} pages of {size:.0f} KB on average, {options.rounds} rounds, CPU a page")
    print(f"\n{'':40}{'ms':>8}{'ratio':>8}")
    for name, spent in sorted(totals.items(), key=lambda item: item[1]):
        print(f"{name:40}{spent:8.2f}{spent / soup:8.2f}")
    if "trafilatura.extract" not in totals:
        print("trafilatura.extract: not measured, trafilatura is not installed")
    for part in STAGES:
        print(f"\n{part}")
        own = {name: spent for (of, name), spent in stages.items() if of == part}
        for name, spent in sorted(own.items(), key=lambda item: -item[1]):
            print(f"  {name:38}{spent:8.2f}{spent / soup:8.2f}")


if __name__ == "__main__":
    main()
