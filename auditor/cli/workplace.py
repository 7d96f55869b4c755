"""Where a report is made before it is put in its place: hidden beside it, known as ours, locked while in use."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from auditor.cli import manifest

LOCK = "auditor-lock"
"""Empty file that the process at work holds locked; the system lets go of it when the process ends, however it does."""


@contextmanager
def workplace(target: Path, *, inside: bool) -> Iterator[Path]:
    """An empty folder on the file system of the target: in it, or beside it. Gone afterwards.

    Raises OSError.
    """
    parent = target if inside else target.parent
    parent.mkdir(parents=True, exist_ok=True)
    folder, lock = _locked(parent, f".{'' if inside else target.name[:60]}.auditor-")
    try:
        yield folder
    finally:
        _clear(folder)
        lock.close()


def clear_left(target: Path) -> None:
    """Clear what runs for this target left behind that were killed; what is in use or no work of ours stays.

    A report that such a run had moved out of the way, and did not replace, is put back.
    """
    for parent, name in ((target.parent, target.name[:60]), (target, "")):
        with suppress(OSError):
            for entry in list(os.scandir(parent)):
                match = manifest.WORKPLACE.fullmatch(entry.name)
                if match and match["folder"] == name and entry.is_dir(follow_symlinks=False):
                    _clear_if_left(Path(entry.path), target)


def _locked(parent: Path, prefix: str) -> tuple[Path, BinaryIO]:
    while True:
        folder = parent / f"{prefix}{os.urandom(8).hex()}"
        folder.mkdir()
        try:
            lock = (folder / LOCK).open("xb")
        except FileNotFoundError:
            continue  # another run took it for what a killed one left
        if _lock(lock):
            return folder, lock
        lock.close()


def _lock(file: BinaryIO) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows: nobody can remove a file that is open there
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _clear_if_left(folder: Path, target: Path) -> None:
    path = folder / LOCK
    if path.is_symlink():
        return
    try:
        lock = path.open("r+b")
    except FileNotFoundError:
        with suppress(OSError):
            folder.rmdir()  # killed before it had a lock: then it is empty, or not ours
        return
    with lock:
        if _lock(lock):
            moved = folder / "old"
            if manifest.manifest_of(moved) and not target.exists():
                moved.rename(target)
            _clear(folder)


def _clear(folder: Path) -> None:
    """Remove what runs put there. ``old``, and ``new`` where it is whole, may be reports that lay open to others."""
    manifest.remove(folder / "old")
    new = folder / "new"
    if manifest.manifest_of(new):
        manifest.remove(new)
    else:
        shutil.rmtree(new, ignore_errors=True)
    with contextlib.suppress(OSError):
        if set(os.listdir(folder)) <= {LOCK}:  # noqa: PTH208 - names are all that is needed
            (folder / LOCK).unlink(missing_ok=True)
            folder.rmdir()
