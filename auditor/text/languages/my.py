"""Burmese."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "my",
    "Burmese",
    has_spaces=False,
)
