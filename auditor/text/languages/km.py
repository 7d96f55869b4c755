"""Khmer."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "km",
    "Khmer",
    has_spaces=False,
)
