"""Gujarati."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "gu",
    "Gujarati",
)
