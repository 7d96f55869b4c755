"""Armenian."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "hy",
    "Armenian",
    stemmer="armenian",
)
