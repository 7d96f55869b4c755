"""From how many words on a sentence is long, by language."""

from auditor.text.languages import language as record_of

CHARACTERS = 40
"""Where each character is counted as a word: about two to a word, so twice the limit of English."""


def sentence_limit(language: str) -> int:
    """Words that a sentence may have; characters in a language without spaces between its words."""
    record = record_of(language)
    return record.long_sentence if record.has_spaces else CHARACTERS
