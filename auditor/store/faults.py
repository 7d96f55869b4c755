"""What can be wrong with a store, as one error with a way out."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


class StoreError(Exception):
    """The store cannot be used; the message says what to do."""

    def __init__(self, message: str, *, foreign: bool = False) -> None:
        super().__init__(message)
        self.foreign = foreign
        """Whether something of others lies in its place."""


@contextmanager
def guarded() -> Iterator[None]:
    """What SQLite raises becomes a StoreError with a way out."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(
            f"What was read and judged could not be written beside the report: {error}. The last report was kept;"
            " make room, or name another folder with --out."
        ) from error
