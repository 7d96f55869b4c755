"""Lao."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "lo",
    "Lao",
    has_spaces=False,
)
