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
    print(f"auditor: {message}", file=sys.stderr)
    sys.exit(code)
