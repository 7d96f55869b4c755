"""What is wrong with a block of JSON-LD, as a value; apart from the readers, which few pages need both of."""

from typing import NamedTuple

from auditor.model import SyntaxFault


class Fault(NamedTuple):
    """One thing that JSON does not allow: its kind, what it is in words, and where in the block."""

    kind: SyntaxFault
    message: str
    offset: int
