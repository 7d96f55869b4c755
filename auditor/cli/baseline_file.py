"""The baseline's file: found, read and written."""

import os
from pathlib import Path

from auditor.cli.checked import folder_of
from auditor.cli.exits import Exit, stop
from auditor.gate.baseline import FILE_NAME, Baseline, parsed

_MOST = 64 * 1024 * 1024
"""Bytes: half a million findings."""


def standing(file: Path | None) -> Baseline | None:
    """The baseline that holds: the named file, else the one of this folder, else none. Ends the program on a file that
    cannot be used."""
    if file is None:
        file = Path(FILE_NAME)
        if not os.path.lexists(file):
            return None
    return loaded(file)


def loaded(file: Path) -> Baseline:
    try:
        if file.stat().st_size > _MOST:
            stop(Exit.USAGE, f"{file}: it is larger than {_MOST // 1024 // 1024} MB, which no baseline is.")
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        stop(Exit.USAGE, f"{file}: there is no such file; write it with auditor baseline PATH...")
    except OSError as error:
        stop(Exit.USAGE, f"{file}: it cannot be read: {error.strerror}.")
    except UnicodeDecodeError:
        stop(Exit.USAGE, f"{file}: it is not UTF-8, so it is no baseline of ours.")
    try:
        return parsed(text, folder_of(file))
    except ValueError as error:
        stop(Exit.USAGE, f"{file}, {error}.")


def save(file: Path, text: str) -> None:
    """In its place all at once, so that a run that is cut off leaves the one before."""
    beside = file.with_name(f"{file.name}.new")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(file)
    except OSError as error:
        stop(Exit.UNCHECKED, f"{file} cannot be written: {error.strerror}.")
