"""Checks of the area keywords, in the order of the catalogue. To add one: a file named like its id, and a line here."""

from auditor.check import Check
from auditor.checks.keywords.keyphrase_density import KeyphraseDensity
from auditor.checks.keywords.keyphrase_in_description import KeyphraseInDescription
from auditor.checks.keywords.keyphrase_in_h1 import KeyphraseInH1
from auditor.checks.keywords.keyphrase_in_headings import KeyphraseInHeadings
from auditor.checks.keywords.keyphrase_in_intro import KeyphraseInIntro
from auditor.checks.keywords.keyphrase_in_slug import KeyphraseInSlug
from auditor.checks.keywords.keyphrase_in_title import KeyphraseInTitle
from auditor.checks.keywords.keyphrase_spread import KeyphraseSpread
from auditor.checks.keywords.keyphrase_stuffing import KeyphraseStuffing
from auditor.checks.keywords.topic_match import TopicMatch

CHECKS: tuple[Check, ...] = (
    KeyphraseStuffing(),
    TopicMatch(),
    KeyphraseDensity(),
    KeyphraseInTitle(),
    KeyphraseInH1(),
    KeyphraseInIntro(),
    KeyphraseInSlug(),
    KeyphraseInDescription(),
    KeyphraseInHeadings(),
    KeyphraseSpread(),
)
