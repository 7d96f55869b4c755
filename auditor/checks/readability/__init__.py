"""Checks of the area readability, in the order of the catalogue. To add one: a file named like its id, a line here."""

from auditor.check import Check
from auditor.checks.readability.long_words import LongWords
from auditor.checks.readability.paragraph_length import ParagraphLength
from auditor.checks.readability.passive_voice import PassiveVoice
from auditor.checks.readability.reading_ease import ReadingEase
from auditor.checks.readability.sentence_length import SentenceLength
from auditor.checks.readability.sentence_starts import SentenceStarts
from auditor.checks.readability.transition_words import TransitionWords

CHECKS: tuple[Check, ...] = (
    ReadingEase(),
    SentenceLength(),
    ParagraphLength(),
    PassiveVoice(),
    TransitionWords(),
    SentenceStarts(),
    LongWords(),
)
