"""Malayalam."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "ml",
    "Malayalam",
)
