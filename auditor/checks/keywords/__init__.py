"""Checks of the area keywords, in the order of the catalogue. To add one: a file named like its id, and its id here."""

from auditor.check import Check
from auditor.checks.by_id import checks_by_id

CHECKS: tuple[Check, ...] = checks_by_id(
    __name__,
    "keyphrase-stuffing",
    "topic-match",
    "keyphrase-density",
    "keyphrase-in-title",
    "keyphrase-in-h1",
    "keyphrase-in-intro",
    "keyphrase-in-slug",
    "keyphrase-in-description",
    "keyphrase-in-headings",
    "keyphrase-spread",
)
