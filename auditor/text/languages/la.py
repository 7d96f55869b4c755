"""Latin."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "la",
    "Latin",
)
