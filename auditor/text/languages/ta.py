"""Tamil."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "ta",
    "Tamil",
    stemmer="tamil",
)
