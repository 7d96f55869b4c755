"""Structured data of a page as it says it, and what in it strict readers refuse."""

from collections.abc import Mapping
from typing import Any, Literal

from auditor.model.record import record

Syntax = Literal["json-ld", "microdata", "rdfa"]
SyntaxFault = Literal[
    "bare name",
    "byte order mark",
    "comment",
    "control character",
    "empty",
    "entities",
    "escape",
    "extra comma",
    "inner quote",
    "missing comma",
    "missing value",
    "quotes",
    "several values",
    "too large",
    "trailing comma",
    "trailing text",
    "unclosed",
    "unreadable",
    "value",
    "wrapper",
]
"""What JSON does not allow in a block of JSON-LD."""


@record
class Node:
    """One item of structured data with its references resolved.

    ``properties`` holds JSON values (str, int, float, bool, list, dict); nested items are dicts with ``@type``. Names
    are bare, ``@id`` is a whole address; ``@line`` is the line of a question (or an item of microdata and RDFa),
    ``@context`` that of JSON-LD as given. References are followed four deep; a cycle ends as ``{"@id": …}``.
    """

    types: tuple[str, ...]
    """Bare names: ``FAQPage``, not ``https://schema.org/FAQPage``."""
    properties: Mapping[str, Any]
    syntax: Syntax
    line: int = 0


@record
class SyntaxProblem:
    """A block of structured data that strict readers refuse."""

    message: str
    line: int
    column: int
    quote: str
    recovered: bool
    """Whether the block could be read all the same."""
    kind: SyntaxFault = "value"
