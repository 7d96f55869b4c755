"""The text of a JSON-LD block in, its value out, with every fault for which a strict reader would have refused it."""

import json
from html import unescape
from typing import Any, NamedTuple, NoReturn

from auditor.read.structured_data.fault import Fault
from auditor.text.late_pattern import late_pattern

LONGEST = 2_000_000
"""Characters of a block that are read; the longest of 438 blocks on 541 real pages has 76,000."""

_ESCAPED = late_pattern(r"\s*[\[{][\s\[{]{0,200}(&(?:quot|#0*34|#[xX]0*22);)")
"""A block whose very first quote is an entity: all of it was escaped as if it were text. Must not match a block
with an entity inside of a string, which is the string's own business."""


class Parsed(NamedTuple):
    """What could be read of a block. ``read`` is False where nothing could."""

    value: Any
    faults: tuple[Fault, ...]
    read: bool


def parse(text: str) -> Parsed:
    """Strictly where that works, else as what was meant; never raises, linear in the text."""
    if not text.strip("\ufeff \t\r\n"):
        return Parsed(None, (Fault("empty", "the block is empty", 0),), read=False)
    if len(text) > LONGEST:
        fault = Fault("too large", f"the block has {len(text):,} characters, at most {LONGEST:,} are read", 0)
        return Parsed(None, (fault,), read=False)
    try:
        return Parsed(json.loads(text, parse_constant=_refuse), (), read=True)
    except (ValueError, RecursionError):
        pass  # the tolerant reader says what is wrong, in words for people
    from auditor.read.structured_data.repair import repair  # imported here because most blocks are JSON

    escaped = _ESCAPED.match(text) if "&" in text else None
    if escaped is None:
        value, faults, read = repair(text)
        return Parsed(value, faults or (Fault("value", "strict programs refuse one of its values", 0),), read)
    value, faults, read = repair(unescape(text))
    at = escaped.start(1)
    first = Fault(
        "entities", "quotes are written as HTML entities (&quot;), which a script element does not decode", at
    )
    return Parsed(value, (first, *(fault._replace(offset=at) for fault in faults)), read)


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)  # Python reads NaN and Infinity, which JSON does not have
