"""A path in, the bytes of an ordinary file out: nothing that blocks, nothing without an end, no silent absence."""

import os
import stat
from pathlib import Path

from auditor.config_file.error import ConfigError

MEGABYTE = 1024 * 1024
_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISBLK, "a device"),
)


def file_bytes(path: Path, most: int, what: str = "") -> bytes:
    """The file's bytes. ``what`` says before the path where it was named. Raises ConfigError."""
    try:
        return _bytes(path, most)
    except OSError as error:
        raise ConfigError(f"{what}{path} cannot be read: {_reason(path, error)}") from error
    except ValueError as error:  # a NUL in the name
        raise ConfigError(f"{what}{path} cannot be read: {error}") from error


def _bytes(path: Path, most: int) -> bytes:
    mode = path.stat().st_mode
    for is_kind, name in _KINDS:
        if is_kind(mode):
            raise OSError(0, f"it is {name}; put an ordinary file there or name another one")
    # A pipe that takes the file's place at this moment must not block either.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - Path.open knows no flags
        found = file.read(most + 1) or b""
    if len(found) > most:
        raise OSError(0, f"it is larger than {most // MEGABYTE} MB; check whether it is the right file")
    return found


def _reason(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError) and path.is_symlink():
        return f"it is a link to {path.readlink()}, which is not there; correct or remove it"
    if isinstance(error, FileNotFoundError):
        return "there is no such file; correct the name"
    if isinstance(error, PermissionError):
        return "permission denied; let this user read it"
    return error.strerror or str(error)


def utf8(data: bytes, path: Path) -> str:
    """The text, without its byte order mark, lines ended by newlines. Raises ConfigError."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ConfigError(f"{path} cannot be read: it is UTF-16; save it as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{path} cannot be read: line {line} is not UTF-8; save the file as UTF-8") from error
    return text.replace("\r\n", "\n").replace("\r", "\n")
