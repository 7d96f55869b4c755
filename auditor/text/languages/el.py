"""Greek."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "el",
    "Greek",
    stemmer="greek",
)
