"""Names of sources in, their pages out, one after the other in the order of the sources."""

import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from auditor.fetch.address import shown
from auditor.fetch.files import read_file, read_folder
from auditor.fetch.progress import Progress
from auditor.fetch.settings import FetchSettings
from auditor.fetch.source import Source, recognised
from auditor.model import Page, Unread

if TYPE_CHECKING:
    from requests.adapters import BaseAdapter

_DEFAULTS = FetchSettings()
Outcomes = Generator[Page | Unread, None, None]


def fetch(
    names: Sequence[str],
    settings: FetchSettings = _DEFAULTS,
    *,
    links_of: Callable[[Page], Iterable[str]],
    on_progress: Callable[[Progress], None] = lambda _: None,
    clock: Callable[[], float] = time.monotonic,
    adapters: Mapping[str, "BaseAdapter"] | None = None,
) -> Outcomes:
    """Pages of the named sources (see ``recognised``), and what could not be read, as they come.

    The order is that of the sources, lists and sitemaps, and breadth first for a site's links, whatever host answers
    first; each address and each file is read once. ``links_of`` names the addresses that a page links to; it is called
    in other threads, and only where a site is crawled by its links. ``clock`` measures ``Page.seconds``, nothing else.
    ``adapters`` maps the beginning of addresses to the ``requests`` adapter that carries them, as
    ``requests.Session.mount`` does.

    Raises SourceError at once when a name stands for nothing. Close the generator (``contextlib.closing``) to end a
    run early: requests under way are cut off, and no thread stays.
    """
    return _outcomes(recognised(names, settings), settings, links_of, on_progress)


def _outcomes(
    sources: Sequence[Source],
    settings: FetchSettings,
    links_of: Callable[[Page], Iterable[str]],
    on_progress: Callable[[Progress], None],
) -> Outcomes:
    read = unread = 0
    seen: set[str] = set()
    for source in sources:
        for outcome in _of(source, settings):
            if isinstance(outcome, Page) and outcome.path in seen:
                continue
            if isinstance(outcome, Page):
                seen.add(outcome.path)
                read += 1
            else:
                unread += 1
            on_progress(Progress(read, unread, 0, shown(outcome.path if isinstance(outcome, Page) else outcome.url)))
            yield outcome


def _of(source: Source, settings: FetchSettings) -> Iterable[Page | Unread]:
    if source.kind == "file":
        return (read_file(source.place, settings),)
    if source.kind == "folder":
        return read_folder(source.place, settings)
    return (Unread(source.place, "addresses cannot be asked yet"),)
