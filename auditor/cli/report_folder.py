"""Where a report lies and how it gets there: whole or not at all, and never over something else."""

import errno
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from itertools import chain
from pathlib import Path
from urllib.parse import urlsplit

from auditor.cli import manifest
from auditor.cli.manifest import INCOMPLETE, NAME, Manifest
from auditor.cli.placing import fill, must_stay, place
from auditor.cli.stopping import stopping
from auditor.cli.workplace import clear_left, workplace
from auditor.formats.registry import Format
from auditor.model import Report
from auditor.model.record import record

_SHOWN = 3
"""Foreign files that are named."""


@record
class Written:
    """Where a report came to lie, and why there if not where it was to. No folder where no file was asked for."""

    folder: Path | None = None
    note: str = ""


def default_folder(sources: Iterable[str]) -> Path:
    """``reports/<name of the first source>``: host and port of an address, name of a file or folder without endings.

    Where a report of other sources lies there, ``-2`` and so on follows.
    """
    names = tuple(sources)
    name = _name_of(names[0])
    said = ", ".join(names)
    for number in range(1, 1000):
        folder = Path("reports") / (name if number == 1 else f"{name}-{number}")
        with suppress(OSError):
            there = manifest.manifest_of(folder)
            if there is None or there.source == said:
                return folder
    return Path("reports") / name


def _name_of(source: str) -> str:
    name = ""
    with suppress(ValueError):  # brackets or a port that are none; whether it is an address at all is asked elsewhere
        parts = urlsplit(source)
        if parts.scheme.lower() in ("http", "https") and parts.netloc:
            usual = {"http": 80, "https": 443}[parts.scheme.lower()]
            port = "" if parts.port in (None, usual) else str(parts.port)
            name = "-".join(filter(None, (parts.hostname or "", port, parts.path.strip("/"))))
    if not name:
        with suppress(OSError, ValueError, RuntimeError):
            path_name = Path(source).resolve().name
            name = re.sub(r"(\.(html?|xhtml|xml|txt|list))?(\.gz)?$", "", path_name, flags=re.IGNORECASE)
    safe = re.sub(r"[^\w.-]+", "-", name).strip("-.")[:80].strip("-.")
    return safe or "report"


def prepare(folder: Path) -> str:
    """Why no report may be written there, in a sentence; empty where one may: nothing there, or a report of ours.

    Clears what killed runs left. Raises OSError where the folder cannot be looked into or made.
    """
    target = folder.resolve()
    clear_left(target)
    clear_left(target / INCOMPLETE)
    if not target.exists():
        return _not_to_be_made(target)
    if not target.is_dir():
        return f"{folder} is a file; name a folder with --out."
    strange = manifest.foreign(target)
    if not strange:
        writable = os.access(target, os.W_OK | os.X_OK)
        return "" if writable else f"{folder} cannot be written to; name another folder with --out."
    if manifest.manifest_of(target) is None and manifest.looks_like_an_old_report(target, strange):
        return (
            f"{folder} looks like a report of an older version, without a list of its files ({NAME}), so we cannot"
            " say which files are yours; move or delete that folder once, or name another with --out."
        )
    return (
        f"{folder} has files that we did not write ({_named(strange)}); nothing was changed. Move them, or"
        " name another folder with --out."
    )


def write(
    folder: Path, report: Report, formats: Iterable[Format], *, fell_short: bool, in_doubt: bool = False
) -> Written:
    """Make the report beside the folder and put it in its place when it is complete; an old one is kept till then.

    A report that ``fell_short`` replaces none with more articles: it goes into the folder ``incomplete`` of that one.
    One that is ``in_doubt``, because the site shrank, replaces none at all.
    Raises OSError (a full disk, no permission) with the old report untouched.
    """
    target = folder.resolve()
    last = manifest.manifest_of(target) if target.is_dir() else None
    if fell_short and last and last.articles > _judged(report):
        note = f"The last report was kept: it has {last.articles:,} articles, this run {_judged(report):,}."
        return Written(_put(folder / INCOMPLETE, target / INCOMPLETE, report, formats).folder, note)
    if in_doubt and last:
        note = "The last report was kept, since the site may not have been read as it is."
        return Written(_put(folder / INCOMPLETE, target / INCOMPLETE, report, formats).folder, note)
    return _put(folder, target, report, formats)


def _put(folder: Path, target: Path, report: Report, formats: Iterable[Format]) -> Written:
    inside = must_stay(target)
    with workplace(target, inside=inside) as work:
        stopping.at_end.append(lambda: _drop(work))
        new = work / "new"
        new.mkdir()
        _make(new, report, formats)
        if not target.is_dir() or not manifest.foreign(target):
            if inside:
                fill(new, target)
                return Written(folder)
            if place(new, target):
                return Written(folder)
        there, beside = _beside(folder, target)
        place(new, there)
        return Written(
            beside, f"Files that we did not write appeared in {folder} during the run, so this report is beside it."
        )


def _make(new: Path, report: Report, formats: Iterable[Format]) -> None:
    files = []
    made: set[Path] = set()
    for name, text in chain.from_iterable(format_.files(report) for format_ in formats):
        path = new / name
        if path.parent not in made:
            path.parent.mkdir(exist_ok=True)
            made.add(path.parent)
        with path.open("wb") as file:
            file.writelines(part.encode() if isinstance(part, str) else part for part in text)
        files.append(name)
    (new / NAME).write_text(Manifest(tuple(files), report.source, _judged(report)).text(), encoding="utf-8")


def _judged(report: Report) -> int:
    return sum(page.score.total is not None for page in report.briefs())


def _beside(folder: Path, target: Path) -> tuple[Path, Path]:
    """A name of which nothing is there yet, as it is and as the user knows it."""
    for number in range(2, 1000):
        name = f"{target.name}-{number}"
        if not (target.parent / name).exists():
            return target.parent / name, folder.parent / name
    raise OSError(errno.EEXIST, "too many reports beside it")


def _not_to_be_made(target: Path) -> str:
    """Why the folder cannot be made, as far as that can be known beforehand."""
    there = next(parent for parent in target.parents if parent.exists())
    if not there.is_dir():
        return f"{there} is a file, so {target.name} cannot be made in it; name another folder with --out."
    longest = os.pathconf(there, "PC_NAME_MAX") if hasattr(os, "pathconf") else 255
    if any(len(os.fsencode(part)) > longest for part in target.parts):
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
    if not os.access(there, os.W_OK | os.X_OK):
        return f"{there} cannot be written to; name another folder with --out."
    return ""


def _named(strange: list[str]) -> str:
    more = f" and {len(strange) - _SHOWN:,} more" if len(strange) > _SHOWN else ""
    return ", ".join(strange[:_SHOWN]) + more


def _drop(work: Path) -> None:
    import shutil

    if manifest.manifest_of(work / "new") is None:
        shutil.rmtree(work, ignore_errors=True)
