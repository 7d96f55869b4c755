"""Punjabi."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "pa",
    "Punjabi",
)
