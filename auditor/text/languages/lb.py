"""Luxembourgish."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "lb",
    "Luxembourgish",
    capital_nouns=True,
)
