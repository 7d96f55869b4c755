"""Cantonese."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "yue",
    "Cantonese",
    has_spaces=False,
)
