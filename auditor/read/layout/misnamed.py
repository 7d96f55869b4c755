"""Boxes out of the names that say "an offer", where they hold an article: mostly an element that nobody closed, which
took in all that follows it."""

from collections import Counter
from collections.abc import Iterable

from auditor.read.layout.boxes import Box, Run
from auditor.read.layout.class_words import any_of

_OFFERS = any_of("promotion", "newsletter", "advert")
_FEWEST_PARAGRAPHS, _FEWEST_WORDS = 5, 200
"""Of sentences, right in the box: no offer has as many."""


def forget_wrong_names(runs: Iterable[Run]) -> None:
    """Of the boxes of these runs, all of the page."""
    paragraphs: Counter[Box] = Counter()
    words: Counter[Box] = Counter()
    for run in runs:
        box = run.box.parent
        if box is not None and box.said & _OFFERS and run.is_prose and run.box.tag == "p":
            paragraphs[box] += 1
            words[box] += run.words
    for box, number in paragraphs.items():
        if number >= _FEWEST_PARAGRAPHS and words[box] >= _FEWEST_WORDS:
            box.said &= ~_OFFERS
