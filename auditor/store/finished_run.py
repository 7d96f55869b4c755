"""The articles of a site's store, for readers beside the run that wrote them: a file that nobody changes meanwhile."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from auditor.model import Unread
from auditor.store.faults import StoreError
from auditor.store.packing import Packed
from auditor.store.sqlite_file import APPLICATION, READABLE


class StoredArticle(NamedTuple):
    number: int
    identity: str
    source: str
    url: str
    article: bytes
    """Packed, as is the note."""
    note: bytes


def article_numbers(path: Path) -> tuple[int, ...]:
    """Of the last run whose articles are there. Raises StoreError where the file is no store that can be read so."""
    with closing(_opened(path)) as connection:
        run = _run(connection, path)
        return tuple(
            number for (number,) in connection.execute("SELECT number FROM page WHERE run = ? ORDER BY number", (run,))
        )


def articles(path: Path, first: int, last: int) -> Iterator[StoredArticle]:
    """Those with numbers from ``first`` to ``last``."""
    with closing(_opened(path)) as connection:
        query = (
            "SELECT number, identity, source, url, article.packed, note.packed FROM page"
            " JOIN article ON article.page = number JOIN note ON note.page = number"
            " WHERE run = ? AND number BETWEEN ? AND ? ORDER BY number"
        )
        for number, identity, source, url, article, note in connection.execute(
            query, (_run(connection, path), first, last)
        ):
            yield StoredArticle(number, _text(identity), _text(source), _text(url), article, note)


def not_read(path: Path) -> tuple[Unread, ...]:
    """What the crawl could not read."""
    with closing(_opened(path)) as connection:
        query = "SELECT unread FROM visit WHERE run = ? AND unread IS NOT NULL ORDER BY address"
        rows = connection.execute(query, (_run(connection, path),)).fetchall()
    return tuple(Packed().unpack(Unread, unread) for (unread,) in rows)


def _opened(path: Path) -> sqlite3.Connection:
    log = path.with_name(f"{path.name}-wal")
    try:
        if log.exists() and log.stat().st_size:
            raise StoreError(f"{path.name} is in use, or its last run was cut off; let a run end first.")
        connection = sqlite3.connect(f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1", uri=True)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"{path.name} cannot be opened: {error}.") from error
    try:
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION
        same = connection.execute("PRAGMA user_version").fetchone()[0] in READABLE
    except sqlite3.Error:
        ours = same = False
    if not (ours and same):
        connection.close()
        why = "comes from another version of auditor" if ours else "is no store that auditor wrote"
        raise StoreError(f"{path.name} {why}; name the .sqlite file beside a report of this version.")
    return connection


def _run(connection: sqlite3.Connection, path: Path) -> int:
    found = connection.execute("SELECT max(run) FROM page").fetchone()[0]
    if found is None:
        raise StoreError(f"{path.name} holds no pages; audit the site first.")
    return int(found)


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogatepass")
