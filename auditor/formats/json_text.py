"""A value in, JSON that is safe to print out."""

import json
import re
from typing import Any

# What steers a terminal or turns the direction of the text behind it (control characters of both sets, marks, overrides
# and isolates), ends a line for some readers, or is half of a pair that no file in UTF-8 may hold.
_STEERING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def document(value: Any, *, lines: bool = False, margin: str = "\n") -> str:
    """JSON that is safe to print: what would steer a terminal is written as ``\\u202e``, which reads as the same. With
    ``lines`` one value a line, two spaces of indentation, each line but the first behind the ``margin``."""
    text = json.dumps(value, ensure_ascii=False)
    if lines:
        import msgspec

        try:
            text = msgspec.json.format(text, indent=2)  # a third of the time of json's own indentation
        except (UnicodeEncodeError, msgspec.DecodeError):  # half of a pair; what is no number in JSON
            text = json.dumps(value, ensure_ascii=False, indent=2)
        text = text.replace("\n", margin)  # line breaks within texts are escaped
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
