"""The store of a site, opened to be read: its runs, and what changed between two of them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from auditor.store.faults import StoreError
from auditor.store.nights import Nights
from auditor.store.search_figures import SearchFigures
from auditor.store.sqlite_file import APPLICATION, READABLE


@contextmanager
def opened(path: Path) -> Iterator["Past"]:
    """Raises StoreError for a file that is no store of ours, is of another version or is in use. Nothing is changed."""
    with read_by_us(path, writable=False) as connection:
        yield Past(Nights(connection), SearchFigures(connection))


@contextmanager
def read_by_us(path: Path, *, writable: bool) -> Iterator[sqlite3.Connection]:
    """The store's own connection; raises StoreError as ``opened`` does."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {error.strerror}; name the report's folder or its store.") from error
    if len(head) < 100 or int.from_bytes(head[68:72], "big") != APPLICATION:
        raise StoreError(f"{path} is no store that auditor wrote; name the report's folder, or the .sqlite beside it.")
    mode = "rw" if writable else "ro"
    try:
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=2, isolation_level=None
        )
        with closing(connection):
            if connection.execute("PRAGMA user_version").fetchone()[0] not in READABLE:
                raise StoreError(f"{path} comes from another version of auditor; its runs cannot be read by this one.")
            yield connection
    except sqlite3.DatabaseError as error:
        kind = error.sqlite_errorcode & 0xFF
        busy = kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        reason = "a run is writing it; try again when that is done" if busy else f"it is damaged ({error})"
        if kind in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN):
            raise StoreError(f"{path} cannot be written: {error}.") from error
        raise StoreError(f"{path} cannot be read: {reason}.") from error


class Past(NamedTuple):
    nights: Nights
    search: SearchFigures
