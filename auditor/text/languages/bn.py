"""Bengali."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "bn",
    "Bengali",
)
