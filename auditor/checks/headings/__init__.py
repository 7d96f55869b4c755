"""Checks of the area headings, in the order of the catalogue. To add one: a file named like its id, and its id here."""

from auditor.check import Check
from auditor.checks.by_id import checks_by_id

CHECKS: tuple[Check, ...] = checks_by_id(
    __name__,
    "h1-missing",
    "h1-multiple",
    "heading-order",
    "heading-empty",
    "heading-duplicate",
    "heading-length",
    "section-length",
    "section-empty",
)
