"""Text for a terminal: what came from outside must not steer it."""

import re
import textwrap
from collections.abc import Iterator

# Control characters (of both sets), and the marks that turn the direction of what follows; no letter, no emoji.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

_CODES = {"bold": "1", "red": "31", "green": "32", "yellow": "33", "cyan": "36", "dim": "2"}


def printable(text: str) -> str:
    """The text without anything that could move the cursor, change colours or turn the writing direction.

    What cannot be encoded (half a surrogate pair, from a file name in another encoding) becomes ``?``.
    """
    return _STEERING.sub("", text).encode("utf-8", "replace").decode("utf-8")


def paint(text: str, style: str, color: bool) -> str:  # noqa: FBT001 - the one flag of a one-line function
    """The text in a colour of the terminal's own palette, or as it is."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if color else text


def wrapped(text: str, width: int, indent: str = "") -> Iterator[str]:
    """Lines of at most ``width`` characters, words and addresses never cut."""
    yield from textwrap.wrap(
        printable(text), max(width, 40), initial_indent=indent, subsequent_indent=indent,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
