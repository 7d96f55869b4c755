"""What can be wrong with a store, as one error with a way out."""

import sqlite3
from contextlib import ContextDecorator
from types import TracebackType


class StoreError(Exception):
    """The store cannot be used; the message says what to do."""

    def __init__(self, message: str, *, foreign: bool = False) -> None:
        super().__init__(message)
        self.foreign = foreign
        """Whether something of others lies in its place."""


class _Guarded(ContextDecorator):
    """A class, since a store is entered some thirty times a page."""

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, sqlite3.Error):
            raise StoreError(
                f"What was read and judged could not be written beside the report: {error}. The last report was kept;"
                " make room, or name another folder with --out."
            ) from error


_guarded = _Guarded()


def guarded() -> _Guarded:
    """What SQLite raises becomes a StoreError with a way out."""
    return _guarded
