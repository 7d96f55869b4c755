"""The SQLite file of a site: whether the one that lies there is ours, and what happens to one that cannot be used."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from auditor.model.record import record
from auditor.store import nights, reused, search_figures, visits
from auditor.store.faults import StoreError

APPLICATION = 0x41554454
"""``PRAGMA application_id``, by which a file is known as ours: "AUDT"."""
VERSION = 6
"""``PRAGMA user_version``: of the tables below and of what is packed in them."""
READABLE = (5, VERSION)
"""Versions that can be read as they are; with the first change, an older one becomes of this version."""
_CACHE = 16_000
"""Kilobytes of the file that are kept in memory, instead of 2,000: a night looks at the same rows several times."""
_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_PRIMARY = 0xFF
"""The bits of an error's code that say its kind."""
_TABLES = """
CREATE TABLE run (
    number INTEGER PRIMARY KEY AUTOINCREMENT, source BLOB, started TEXT, version TEXT, key TEXT,
    whole INTEGER DEFAULT 0, ended INTEGER DEFAULT 0
);
CREATE TABLE page (
    number INTEGER PRIMARY KEY, run INTEGER, identity BLOB, source BLOB, url BLOB, UNIQUE (run, identity)
);
CREATE TABLE article (page INTEGER PRIMARY KEY, packed BLOB);
CREATE TABLE note (page INTEGER PRIMARY KEY, packed BLOB);
CREATE TABLE facts (page INTEGER PRIMARY KEY, packed BLOB);
CREATE TABLE audit (page INTEGER PRIMARY KEY, packed BLOB);
CREATE TABLE brief (page INTEGER PRIMARY KEY, packed BLOB);
CREATE TABLE offer (number INTEGER PRIMARY KEY, run INTEGER, kind TEXT, key BLOB, packed BLOB);
CREATE INDEX offer_by_key ON offer (run, kind, key);
CREATE INDEX page_by_source ON page (run, source);
"""


@record
class Opened:
    connection: sqlite3.Connection
    note: str = ""
    """What happened to a file that lay there, or why this one is for this run alone; a sentence."""


def open_beside(folder: Path) -> Opened:
    """The store of the report in the folder: ``<folder>.sqlite`` beside it.

    Where nothing can be written there, a temporary one that is gone with the run. Raises StoreError where something
    lies there that is not ours, or another run is at work on it: SQLite's lock on the file is the site's lock, which
    the system takes back however a run ends.
    """
    target = folder.resolve()
    path = target.parent / f"{target.name}.sqlite"
    if not target.name:
        return _temporary("the report lies at the root of a volume")
    note = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        state = _state(path)
        if state == "foreign":
            raise StoreError(
                f"{path.name} beside the report's folder is no store that auditor wrote; nothing was touched. Move it,"
                " or name another folder with --out.",
                foreign=True,
            )
        if state in ("broken", "other version"):
            kept = _set_aside(path)
            why = "is damaged" if state == "broken" else "comes from another version of auditor"
            note = f"{path.name} {why}, so it was kept as {kept.name} and a new one begun."
        return Opened(_opened(path), note)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & _PRIMARY in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise StoreError(
                f"Another run is at work on {path.name}; wait until it has ended, or name another folder with --out."
            ) from error
        return _temporary(f"{path.name} cannot be written ({error})")
    except OSError as error:
        return _temporary(f"{path.name} cannot be written ({error.strerror})")


def _state(path: Path) -> str:
    """``free``, ``ours``, ``other version``, ``broken`` or ``foreign``. Raises OSError, sqlite3.OperationalError."""
    if not os.path.lexists(path):
        return "free"
    if path.is_symlink() or not path.is_file():
        return "foreign"
    with path.open("rb") as file:
        head = file.read(_HEADER)
    if not head:
        return "free"  # where a run was ended before it wrote anything
    if head[:16] != _MAGIC or int.from_bytes(head[68:72], "big") != APPLICATION:
        return "foreign"
    try:
        with closing(_connected(path)) as connection:
            if connection.execute("PRAGMA user_version").fetchone()[0] not in READABLE:
                return "other version"
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return "broken"
            connection.execute("SELECT count(*) FROM run").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            return "broken"  # a table that we ask for is not there
        raise  # a full disk, a lock, a place that is closed to us: the file is whole
    except sqlite3.DatabaseError:
        return "broken"
    return "ours"


def _opened(path: Path) -> sqlite3.Connection:
    connection = _connected(path)
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] not in READABLE:
            _make_tables(connection)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # two runs at one store would take each other's pages
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _make_tables(connection: sqlite3.Connection) -> None:
    """Before WAL is switched on, so that the mark stands in the file itself from the first moment."""
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.executescript(
        f"BEGIN; {_TABLES} {nights.TABLES} {visits.TABLES} {reused.TABLES} {search_figures.TABLES}"
        f" PRAGMA user_version = {VERSION}; COMMIT;"
    )


def _connected(path: Path | str) -> sqlite3.Connection:
    return sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)


def _temporary(why: str) -> Opened:
    connection = _connected("")  # SQLite's own temporary file, which is gone with the connection
    _make_tables(connection)
    connection.execute("PRAGMA synchronous = OFF")
    return Opened(connection, f"What this run reads is kept for this run alone: {why}.")


def _set_aside(path: Path) -> Path:
    number = next(n for n in range(1, 10_000) if not os.path.lexists(f"{path}.old-{n}"))
    for ending in ("-wal", "-shm", ""):
        if os.path.lexists(f"{path}{ending}"):
            Path(f"{path}{ending}").rename(f"{path}.old-{number}{ending}")
    return Path(f"{path}.old-{number}")
