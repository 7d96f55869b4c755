"""Checks of the area faq, in the order of the catalogue. To add one: a file named like its id, and its id here."""

from auditor.check import Check
from auditor.checks.by_id import checks_by_id

CHECKS: tuple[Check, ...] = checks_by_id(
    __name__,
    "structured-data-syntax",
    "faq-incomplete",
    "faq-invisible",
    "faq-differs",
    "faq-unmarked",
    "faq-duplicate",
    "faq-type",
)
