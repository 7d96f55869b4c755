"""Georgian."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "ka",
    "Georgian",
)
