"""Tibetan."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "bo",
    "Tibetan",
)
