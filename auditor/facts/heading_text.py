"""A heading's words in, what they are out: a question, an entry of a numbered list."""

import re

from auditor.text.late_pattern import late_pattern

# A question, or "9. Name of a product". Must not match a heading that has a number or a question mark within.
_QUESTION_OR_ENTRY = late_pattern(r"[?？؟]\s*$|^#?\d{1,3}[.):]\s")
# "1. Amazon", "#3 Leeds", "10) Rye", "Day 4". Must not match a number that is part of the heading: "3 ways to", "2026".
_NUMBERED = late_pattern(
    r"(?:#\s?\d{1,3}\b|\d{1,3}[.):](?!\d)|(?:day|step|no|nr|tag|schritt|étape|paso)\b\.?\s?\d{1,3}\b)", re.IGNORECASE
)

_SENTENCE_END = late_pattern(r"[.!…]\s*$|\w{3}[.!?] [A-ZÀ-ÝА-Я]")
_NAMES = 0.6
"""Share of the longer words that begin with a capital or a figure, from which on a heading is made of names: products
with their price, somebody with their office, a headline in title case. Sentences stay below, German ones too."""
_LETTERS_OF_WORD = 4


def asks_or_counts(text: str) -> bool:
    """Whether it is a question, or an entry with its number: "9. Name of a product"."""
    return _QUESTION_OR_ENTRY.search(text) is not None


def is_numbered(text: str) -> bool:
    """Whether it begins with the number that it has in a list: "#3 Leeds", "Day 4"."""
    return _NUMBERED.match(text.strip()) is not None


def is_made_of_names(text: str) -> bool:
    """Whether most words are names, or some are quoted; never a text with a full stop."""
    words = [word for word in text.split() if len(word) >= _LETTERS_OF_WORD or word[0].isdigit()]
    named = sum(word.lstrip("(“\"'‘")[:1].isupper() or word.lstrip("$€£#(")[:1].isdigit() for word in words)
    is_headline = any(sign in text for sign in '„“”«»"')  # news quotes in its headlines
    return bool(words) and (is_headline or named >= _NAMES * len(words)) and _SENTENCE_END.search(text) is None
