"""Amharic."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "am",
    "Amharic",
)
