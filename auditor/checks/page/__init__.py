"""Checks of the area page, in the order of the catalogue. To add one: a file named like its id, and its id here."""

from auditor.check import Check
from auditor.checks.by_id import checks_by_id

CHECKS: tuple[Check, ...] = checks_by_id(
    __name__,
    "title-missing",
    "title-length",
    "description-missing",
    "description-length",
    "canonical",
    "noindex",
    "language",
    "alt-missing",
    "alt-text",
    "link-text",
    "links-internal",
    "links-outbound",
    "byline",
    "dates",
    "article-markup",
    "placeholder",
    "leftover",
    "sources",
    "thin-article",
    "date-moved",
    "date-kept",
    "lastmod-untrue",
    "suppression",
)
