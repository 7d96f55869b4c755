"""Standard output and error that never fail: closed, full, a broken pipe or in an encoding without our signs.

What a run found is in its report and its exit code, whether somebody still reads what it prints or not.
"""

import io
import os
import select
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO


class _Forgiving(io.FileIO):
    """A file descriptor to which everything can be written; what it does not take is dropped."""

    def write(self, data, /):  # type: ignore[no-untyped-def] # typeshed's name for buffers is no run-time name before 3.12
        try:
            while (taken := super().write(data)) is None:  # a pipe that does not block, and is full
                select.select([], [self], [])
        except (OSError, ValueError):
            return len(data)
        return taken


def forgiving() -> None:
    """Make standard output and error forgiving, and see that no file is opened in their place."""
    with suppress(OSError):
        while (spare := os.open(os.devnull, os.O_RDWR)) <= 2:  # the lowest free number: those of closed streams
            pass
        os.close(spare)
    sys.stdout = _forgiving(sys.stdout, 1, errors="replace")
    sys.stderr = _forgiving(sys.stderr, 2, errors="backslashreplace")


def _forgiving(stream: TextIO | None, number: int, *, errors: str) -> TextIO:
    if os.name == "nt" and stream is not None and stream.isatty():
        return stream  # a console of Windows takes text, not bytes
    encoding = getattr(stream, "encoding", None) or "utf-8"
    raw = _Forgiving(number, "wb", closefd=False)
    terminal = raw.isatty()
    return io.TextIOWrapper(
        io.BufferedWriter(raw), encoding=encoding, errors=errors, line_buffering=terminal or number == 2
    )


def put(parts: Iterable[str], *, is_json: bool) -> None:
    """Text in parts to standard output, and handed over."""
    for part in parts:
        sys.stdout.write(for_output(part) if is_json else part)
    sys.stdout.flush()


def color_wanted() -> bool:
    """Whether standard output is to have colours: on a terminal that has some, where nobody says otherwise.

    ``NO_COLOR`` (no-color.org) and ``TERM=dumb`` switch them off, ``FORCE_COLOR`` on; the first goes before.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR") not in (None, "", "0"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def for_output(json_text: str) -> str:
    """JSON text with all but ASCII escaped where standard output takes no Unicode, so that it says the same."""
    if sys.stdout.encoding.lower().startswith("utf"):
        return json_text
    from json import dumps

    return "".join(letter if letter.isascii() else dumps(letter)[1:-1] for letter in json_text)


def settle() -> None:
    """Everything printed so far is handed over."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
