"""Kannada."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "kn",
    "Kannada",
)
