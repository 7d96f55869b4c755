"""Telugu."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "te",
    "Telugu",
)
