"""A heading's words in, what they are out: a question, an entry of a numbered list."""

import re

from auditor.text.late_pattern import late_pattern

# A question, or "9. Name of a product". Must not match a heading that has a number or a question mark within.
_QUESTION_OR_ENTRY = late_pattern(r"[?？؟]\s*$|^#?\d{1,3}[.):]\s")
# "1. Amazon", "#3 Leeds", "10) Rye", "Day 4". Must not match a number that is part of the heading: "3 ways to", "2026".
_NUMBERED = late_pattern(
    r"(?:#\s?\d{1,3}\b|\d{1,3}[.):](?!\d)|(?:day|step|no|nr|tag|schritt|étape|paso)\b\.?\s?\d{1,3}\b)", re.IGNORECASE
)


def asks_or_counts(text: str) -> bool:
    """Whether it is a question, or an entry with its number: "9. Name of a product"."""
    return _QUESTION_OR_ENTRY.search(text) is not None


def is_numbered(text: str) -> bool:
    """Whether it begins with the number that it has in a list: "#3 Leeds", "Day 4"."""
    return _NUMBERED.match(text.strip()) is not None
