"""A finished report in a folder of its own, and the place where it shall lie; there it is whole or not at all."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from auditor.cli import manifest
from auditor.cli.manifest import NAME, Manifest
from auditor.cli.stopping import stopping

_LAST = "index.html"
"""What people open comes last, when all that it leads to is there."""
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2
"""Of renameat2(2), Linux."""


def must_stay(target: Path) -> bool:
    """Whether the folder itself cannot be replaced: the root of a volume, or in a folder that is closed to us."""
    return target.is_dir() and (os.path.ismount(target) or not os.access(target.parent, os.W_OK | os.X_OK))


def place(new: Path, target: Path) -> bool:
    """Put the folder ``new`` where ``target`` is, and clear what the old report there had written.

    False, with all as it was, where something that no report wrote came into the old one meanwhile. Raises OSError
    with the old report in its place.
    """
    with stopping.whole():
        if not target.exists():
            new.rename(target)
            return True
        swapped = _exchanged(new, target)
        if not swapped:
            (old := new.with_name("old")).mkdir(exist_ok=True)
            target.rename(old)
            try:
                new.rename(target)
            except OSError:
                old.rename(target)
                raise
        old = new if swapped else new.with_name("old")
        if not manifest.foreign(old):
            return True
        if swapped:
            _exchanged(new, target)
        else:
            target.rename(new)
            old.rename(target)
        return False


def fill(new: Path, target: Path) -> None:
    """Move the files of ``new`` into the folder ``target``, one by one, and clear what only the old report had.

    A run that is ended half way leaves two reports mixed, and a manifest that knows the files of both. Raises OSError.
    """
    made, before = manifest.manifest_of(new), manifest.manifest_of(target)
    if made is None:
        raise OSError(errno.EINVAL, "the new report has no manifest")
    both = Manifest(tuple({*made.files, *(before.files if before else ())}), made.source, made.articles)
    with stopping.whole():
        final = (new / NAME).read_bytes()
        (new / NAME).write_text(both.text(), encoding="utf-8")
        (new / NAME).replace(target / NAME)
        for file in sorted(made.files, key=lambda file: (file == _LAST, file)):
            (target / file).parent.mkdir(parents=True, exist_ok=True)
            (new / file).replace(target / file)
        manifest.remove(target / manifest.INCOMPLETE)
        manifest.remove(target, set(both.files) - set(made.files))
        (new / NAME).write_bytes(final)
        (new / NAME).replace(target / NAME)


def _exchanged(one: Path, other: Path) -> bool:
    """Both names change hands in one step, so that there is no moment without a report; False where that is no way."""
    if sys.platform != "linux":
        return False
    import ctypes

    with suppress(OSError, AttributeError):
        rename = ctypes.CDLL(None, use_errno=True).renameat2
        names = os.fsencode(one), os.fsencode(other)
        return bool(rename(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0)
    return False
