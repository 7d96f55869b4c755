"""Sinhala."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "si",
    "Sinhala",
)
