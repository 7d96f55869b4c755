"""The mark of a report of ours: a file that names every file the report wrote, so that only those are ever removed."""

import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from auditor.fetch.files import REPORT
from auditor.model.record import record

NAME = REPORT
INCOMPLETE = "incomplete"
"""Folder inside a report for the run that came to less than the report has; it has a manifest of its own."""
WORKPLACE = re.compile(r"\.(?P<folder>.*)\.auditor-[0-9a-f]{16}")
"""How folders are named in which reports are made, beside the one that they are for or in it."""
_TOOL = "auditor"
_VERSION = 1
_LARGEST = 64 * 1024 * 1024
_LEGACY = {"index.html", "pages", "report.js", "report.json", "report.txt", "style.css"}
_OF_A_VOLUME = "lost+found"
"""What a file system keeps at its root."""


@record
class Manifest:
    """What a report wrote. ``files`` are paths below its folder with ``/``, the manifest itself left out."""

    files: tuple[str, ...]
    source: str
    """What was audited, as in the report."""
    articles: int
    """Pages that were judged."""

    def text(self) -> str:
        """The manifest as it lies in the folder."""
        told = {
            "tool": _TOOL,
            "manifest_version": _VERSION,
            "about": "Files that auditor wrote into this folder; the next report replaces these and no others.",
            "source": self.source,
            "articles": self.articles,
            "files": sorted(self.files),
        }
        return json.dumps(told, indent=2) + "\n"


def manifest_of(folder: Path) -> Manifest | None:
    """The manifest in the folder; None where there is none that we could have written. Raises OSError."""
    path = folder / NAME
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > _LARGEST:
            return None
        told: Any = json.loads(path.read_bytes())
    except (ValueError, RecursionError, FileNotFoundError, NotADirectoryError):
        return None
    if not isinstance(told, dict) or told.get("tool") != _TOOL or told.get("manifest_version") != _VERSION:
        return None
    files, source, articles = told.get("files"), told.get("source"), told.get("articles")
    if not (isinstance(files, list) and all(isinstance(file, str) for file in files)):
        return None
    if not isinstance(source, str) or not isinstance(articles, int):
        return None
    return Manifest(tuple(files), source, articles)


def foreign(folder: Path) -> list[str]:
    """Paths in the folder that no report of ours wrote, sorted.

    A folder of others counts by its name alone and is not looked into. Raises OSError.
    """
    return sorted(_foreign(folder, is_volume=os.path.ismount(folder)))


def _foreign(folder: Path, *, is_volume: bool = False, nested: bool = False) -> Iterator[str]:
    manifest = manifest_of(folder)
    known = {*manifest.files, NAME} if manifest else set()
    folders = {parent.as_posix() for file in known for parent in Path(file).parents}
    for path, entry in _entries(folder, folders):
        if WORKPLACE.fullmatch(path) or (is_volume and path == _OF_A_VOLUME):
            continue
        if path == INCOMPLETE and known and not nested and entry.is_dir(follow_symlinks=False):
            yield from (f"{INCOMPLETE}/{name}" for name in _foreign(Path(entry.path), nested=True))
        elif entry.is_dir(follow_symlinks=False):
            if path not in folders:
                yield path + "/"
        elif path not in known:
            yield path


def _entries(folder: Path, folders: set[str]) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Everything in the folder and in those folders below it that a report made."""
    waiting = [("", folder)]
    while waiting:
        before, here = waiting.pop()
        with os.scandir(here) as entries:
            for entry in entries:
                path = before + entry.name
                yield path, entry
                if path in folders and entry.is_dir(follow_symlinks=False):
                    waiting.append((path + "/", Path(entry.path)))


def looks_like_an_old_report(folder: Path, names: Iterable[str]) -> bool:
    """Whether these foreign names may be a report from before reports had a manifest."""
    tops = {name.partition("/")[0] for name in names}
    if not tops <= _LEGACY or not ("report.json" in tops or {"index.html", "style.css", "report.js"} <= tops):
        return False
    pages = folder / "pages"
    with suppress(OSError):
        return not pages.exists() or all(name.endswith(".html") for name in os.listdir(pages))  # noqa: PTH208
    return False


def remove(folder: Path, files: Iterable[str] | None = None) -> None:
    """Remove what reports of ours wrote into the folder, and the folder where nothing else is in it.

    ``files`` limits that to some of them. What cannot be removed stays.
    """
    manifest = manifest_of(folder)
    if manifest is None:
        return
    if files is None and not (folder / INCOMPLETE).is_symlink():
        remove(folder / INCOMPLETE)
    some = None if files is None else frozenset(files)
    wanted = [file for file in manifest.files if some is None or file in some]
    inside = [file for file in wanted if _stays_inside(file)]
    _unlink(folder, inside)
    if files is None:
        with suppress(OSError):
            (folder / NAME).unlink()
        with suppress(OSError):
            folder.rmdir()


def _unlink(folder: Path, files: Iterable[str]) -> None:
    by_folder: dict[Path, list[Path]] = {}
    for file in files:
        path = folder / file
        by_folder.setdefault(path.parent, []).append(path)
    folders: set[Path] = set()
    for there, paths in by_folder.items():
        inner_ones = [each for each in (there, *there.parents) if folder in each.parents]
        if any(each.is_symlink() for each in inner_ones):
            continue  # a link that somebody put there leads to what is not ours
        for path in paths:
            with suppress(OSError):
                path.unlink()
        folders.update(inner_ones)
    for inner in sorted(folders, key=lambda path: -len(path.parts)):
        with suppress(OSError):
            inner.rmdir()


def _stays_inside(file: str) -> bool:
    path = Path(file)
    return bool(file) and not path.is_absolute() and ".." not in path.parts
