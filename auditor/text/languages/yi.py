"""Yiddish."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "yi",
    "Yiddish",
    stemmer="yiddish",
)
