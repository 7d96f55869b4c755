"""Bosnian."""

from auditor.text.languages.language import Language

LANGUAGE = Language(
    "bs",
    "Bosnian",
)
