"""Exit codes and the one way out with a message."""

import sys
from enum import IntEnum
from typing import NoReturn


class Exit(IntEnum):
    """What the exit code says; others' scripts rely on these."""

    CLEAN = 0
    FAILED = 1
    USAGE = 2
    UNCHECKED = 3


def stop(code: Exit, message: str) -> NoReturn:
    """End the program with a line on standard error."""
    say(message)
    sys.exit(code)


def say(message: str) -> None:
    """A line on standard error; nothing in it steers the terminal."""
    from auditor.formats.terminal import printable

    print(f"auditor: {printable(message)}", file=sys.stderr)
