"""The library that reads and writes WARC, which comes with an extra: it is imported when an archive is met."""

from types import ModuleType

ENDINGS = (".warc", ".warc.gz", ".warc.zst")


class LibraryMissingError(Exception):
    """The message says what to do."""


def fastwarc() -> tuple[ModuleType, ModuleType]:
    """Its records and its streams. Raises LibraryMissingError."""
    try:
        from fastwarc import stream_io, warc
    except ImportError as error:
        message = "archives (WARC) need the library fastwarc; install it with: pip install 'auditor[warc]'"
        raise LibraryMissingError(message) from error
    return warc, stream_io


def is_archive(start: bytes, name: str) -> bool:
    """By the unpacked beginning of a file, or by its name where that is broken."""
    return start.startswith(b"WARC/") or name.lower().endswith(ENDINGS)
