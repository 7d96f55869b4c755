"""Names of sources in, their pages out, one after the other in the order of the sources."""

import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from pathlib import Path
from typing import TYPE_CHECKING, overload

from auditor.fetch.crawl_memory import CrawlMemory, NoMemory
from auditor.fetch.files import read_folder, read_named
from auditor.fetch.progress import Progress
from auditor.fetch.secrets import Secrets
from auditor.fetch.sent_along import SentAlong, sent_along
from auditor.fetch.settings import FetchSettings
from auditor.fetch.source import Kind, Source, SourceError, recognised
from auditor.model import Page, Unchanged, Unread

if TYPE_CHECKING:
    from requests.adapters import BaseAdapter

    from auditor.fetch.archive.archive_pages import ArchiveFile
    from auditor.fetch.web.crawl import Crawl
    from auditor.fetch.wordpress.export_pages import ExportFile

_DEFAULTS = FetchSettings()
_ON_DISK = ("archive", "export", "file", "folder")
Outcomes = Generator[Page | Unread | Unchanged, None, None]


@overload
def fetch(
    names: Sequence[str],
    settings: FetchSettings = _DEFAULTS,
    *,
    links_of: Callable[[Page], Iterable[str]],
    on_progress: Callable[[Progress], None] = lambda _: None,
    clock: Callable[[], float] = time.monotonic,
    adapters: Mapping[str, "BaseAdapter"] | None = None,
    named_only: bool = False,
    shows_nothing: Callable[[Page], bool] = lambda _: False,
    memory: None = None,
) -> "Generator[Page | Unread, None, None]": ...


@overload
def fetch(
    names: Sequence[str],
    settings: FetchSettings = _DEFAULTS,
    *,
    links_of: Callable[[Page], Iterable[str]],
    on_progress: Callable[[Progress], None] = lambda _: None,
    clock: Callable[[], float] = time.monotonic,
    adapters: Mapping[str, "BaseAdapter"] | None = None,
    named_only: bool = False,
    shows_nothing: Callable[[Page], bool] = lambda _: False,
    memory: CrawlMemory,
) -> Outcomes: ...


def fetch(
    names: Sequence[str],
    settings: FetchSettings = _DEFAULTS,
    *,
    links_of: Callable[[Page], Iterable[str]],
    on_progress: Callable[[Progress], None] = lambda _: None,
    clock: Callable[[], float] = time.monotonic,
    adapters: Mapping[str, "BaseAdapter"] | None = None,
    named_only: bool = False,
    shows_nothing: Callable[[Page], bool] = lambda _: False,
    memory: CrawlMemory | None = None,
) -> Outcomes | Generator[Page | Unread, None, None]:
    """Pages of the named sources (see ``recognised``), and what could not be read, as they come.

    The order is that of the sources, lists and sitemaps, and breadth first for a site's links, whatever host answers
    first; each address and each file is read once. ``links_of`` names the addresses that a page links to; it is called
    in other threads, and only where a site is crawled by its links. ``clock`` measures ``Page.seconds``, nothing else.
    ``adapters`` maps the beginning of addresses to the ``requests`` adapter that carries them, as
    ``requests.Session.mount`` does. With ``named_only``, lists, sitemaps and sites are refused:
    nothing is asked for but what was named itself. ``shows_nothing`` says of a page whether it is empty without its
    scripts, for ``FetchSettings.render``.

    ``memory`` knows earlier visits: a page that is as it was then comes as ``Unchanged``.
    What is handed over holds no secrets (``auditor.fetch.secrets``), whatever was asked for.

    Raises SourceError at once when a name stands for nothing. Close the generator (``contextlib.closing``) to end a
    run early: requests under way are cut off, and no thread stays.
    """
    try:
        along = sent_along(os.environ)
    except ValueError as error:
        raise SourceError(str(error)) from error
    return _outcomes(
        recognised(names, settings, named_only=named_only), settings, links_of, on_progress, clock, adapters or {},
        memory or NoMemory(), feeds=not named_only, along=along,
        shows_nothing=shows_nothing,
    )  # fmt: skip


def _outcomes(
    sources: Sequence[Source],
    settings: FetchSettings,
    links_of: Callable[[Page], Iterable[str]],
    on_progress: Callable[[Progress], None],
    clock: Callable[[], float],
    adapters: Mapping[str, "BaseAdapter"],
    memory: CrawlMemory,
    *,
    feeds: bool,
    along: SentAlong,
    shows_nothing: Callable[[Page], bool],
) -> Outcomes:
    read = unread = 0
    files: set[Path] = set()
    run: Crawl | None = None
    opened: list[ExportFile | ArchiveFile] = []
    secrets = Secrets(settings.secret_names)

    def tell(place: str, note: str = "") -> None:
        on_progress(
            Progress(
                read,
                unread,
                run.waiting if run else 0,
                place,
                note,
                said=tuple(note for each in opened for note in each.notes),
                limited=bool(run and run.limited) or any(each.limited for each in opened),
                blocked=run.blocked if run else "",
            )
        )

    try:
        for kind, group in groupby(sources, key=lambda source: source.kind):
            if kind not in _ON_DISK and run is None:
                from auditor.fetch.web import crawl  # requests takes 0.1 s to import, which files need not pay

                run = crawl.Crawl(
                    settings, links_of, clock, adapters, lambda note: tell("", note), memory, feeds=feeds, along=along,
                    shows_nothing=shows_nothing,
                )  # fmt: skip
                for source in sources:
                    run.names(source)
            for outcome in _of(kind, group, settings, run, opened, links_of):
                if isinstance(outcome, Unread):
                    unread += 1
                elif isinstance(outcome, Page) and outcome.path and (file := Path(outcome.path).resolve()) in files:
                    continue
                else:
                    read += 1
                    if isinstance(outcome, Page) and outcome.path:
                        files.add(file)
                hidden = secrets.hidden(outcome)
                tell(hidden.url or hidden.path if isinstance(hidden, Page) else hidden.url)
                yield hidden
        if opened:
            tell("")
    finally:
        if run is not None:
            run.end()


def _of_stored(
    sources: Iterable[Source],
    settings: FetchSettings,
    opened: list["ExportFile | ArchiveFile"],
    links_of: Callable[[Page], Iterable[str]],
) -> Iterator[Page | Unread | Unchanged]:
    """Posts of exports and pages of archives, which are all in ``opened`` then."""
    from auditor.fetch.archive.archive_pages import ArchiveFile
    from auditor.fetch.wordpress.export_pages import ExportFile

    for source in sources:
        of_crawl = source.kind == "archive"
        opened.append(ArchiveFile(source.place, settings, links_of) if of_crawl else ExportFile(source.place, settings))
        yield from opened[-1].pages()


def _of(
    kind: Kind,
    sources: Iterable[Source],
    settings: FetchSettings,
    run: "Crawl | None",
    opened: list["ExportFile | ArchiveFile"],
    links_of: Callable[[Page], Iterable[str]],
) -> Iterator[Page | Unread | Unchanged]:
    """The outcomes of sources of one kind that follow each other; exports and archives are in ``opened`` then."""
    if kind in ("archive", "export"):
        return _of_stored(sources, settings, opened, links_of)
    if kind == "file":
        return (read_named(source.place, settings) for source in sources)
    if kind == "folder":
        return chain.from_iterable(read_folder(source.place, settings) for source in sources)
    if run is None:
        raise TypeError("sources of the web need a run")
    if kind == "page":
        return run.pages(sources)
    if kind == "site":
        from auditor.fetch.web.site import site_pages

        return chain.from_iterable(site_pages(source, run) for source in sources)
    return chain.from_iterable(run.listed(source) for source in sources)
