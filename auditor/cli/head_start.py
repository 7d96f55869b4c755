"""Before a run over many pages the processes for it are got ready, while this one still loads its own parts."""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.fetch.settings import Mode

MANY = 64
"""Pages from which on it surely pays."""
_LOOKED_AT = 2_000
"""Names in folders that are looked at for them."""


def head_start(paths: Sequence[str], jobs: int | None) -> None:
    """For files and folders, where there are many."""
    if jobs != 1 and are_many(paths):
        _get_ready()


def head_start_for_audit(
    sources: Sequence[str], jobs: int | None, *, mode: "Mode", most: int | None, out: Path | None
) -> None:
    """For files, folders and what is to be crawled: nobody knows how many pages it has, and most sites have many. But
    where they were audited before (to ``out``, or where reports go by themselves), few pages are worked on again."""
    if jobs == 1 or (most is not None and most < MANY):
        return
    if (any(is_site(each, mode) for each in sources) or are_many(sources)) and not _were_audited(sources, out):
        _get_ready()


def _were_audited(sources: Sequence[str], out: Path | None) -> bool:
    from auditor.cli.report_folder import default_folder

    folder = out or default_folder(sources)
    return (folder.parent / f"{folder.name}.sqlite").exists()


def _get_ready() -> None:
    from auditor.cli.engines import WARM
    from auditor.engine.processes import can_start, cores, get_ready

    if cores() > 1 and can_start():
        get_ready(WARM)


def is_site(source: str, mode: "Mode") -> bool:
    """Whether it is an address with more than a page behind it, as far as it tells."""
    if "://" not in source:
        return False
    from auditor.fetch.settings import FetchSettings
    from auditor.fetch.source import SourceError, recognised

    try:
        return recognised([source], FetchSettings(mode=mode))[0].kind in ("site", "sitemap")
    except SourceError:
        return False  # which is said when the sources are read


def are_many(paths: Sequence[str]) -> bool:
    """Whether they stand for ``MANY`` files with names of pages or more, as far as one look at their folders tells."""
    if len(paths) < MANY and not any(map(os.path.isdir, paths)):
        return False
    from auditor.fetch.files import is_page_name

    names = (name for path in paths for name in _names(path))
    return sum(map(is_page_name, islice(names, _LOOKED_AT))) >= MANY


def _names(path: str) -> Iterable[str]:
    """Of the files in a folder, of the folders in it too; of a file its own."""
    if not os.path.isdir(path):  # noqa: PTH112 - os.walk speaks in strings
        return [path]
    return _names_in(path)


def _names_in(folder: str) -> Iterator[str]:
    from auditor.fetch.files import may_hold_pages

    for _, folders, files in os.walk(folder):
        folders[:] = filter(may_hold_pages, folders)
        yield from files
