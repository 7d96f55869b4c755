"""Odia."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "or",
    "Odia",
)
