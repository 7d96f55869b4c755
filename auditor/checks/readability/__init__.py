"""Checks of the area readability, in the order of the catalogue. To add one: a file named like its id, its id here."""

from auditor.check import Check
from auditor.checks.by_id import checks_by_id

CHECKS: tuple[Check, ...] = checks_by_id(
    __name__,
    "reading-ease",
    "sentence-length",
    "paragraph-length",
    "passive-voice",
    "transition-words",
    "sentence-starts",
    "long-words",
)
