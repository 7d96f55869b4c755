"""The one exception of settings, whose message is always one line that can be shown."""

import reprlib
from typing import Any

_LONGEST = 60
"""Characters of a value that a message shows."""
_HUGE = 10**18

_short = reprlib.Repr()
_short.maxlevel, _short.maxlist, _short.maxdict, _short.maxstring, _short.maxother = 2, 3, 3, _LONGEST, _LONGEST


class ConfigError(Exception):
    """The settings cannot be used; the message says where, why and what to do, in one line."""

    def __init__(self, message: str) -> None:
        line = " ".join(message.split())
        super().__init__("".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line))


def quoted(value: Any) -> str:
    """A value of a settings file for a message, cut where it is long."""
    if type(value) is int and abs(value) > _HUGE:
        return "a number beyond any use"
    try:
        return _short.repr(value)
    except ValueError:  # a number with more digits than Python writes, within a list
        return "a value too long to show"
