"""Thai."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "th",
    "Thai",
    has_spaces=False,
)
