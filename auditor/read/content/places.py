"""Places and boxes in, what they count for every run in them out: names and tags around it, the box that it shares."""

from bisect import bisect_right

from auditor.read.content.weights import BIAS, by_bits, by_name, by_step
from auditor.read.layout import BIT, TAG_BIT, Box, Place

LINKED = (0.001, 0.1, 0.25, 0.5, 0.75, 0.95)
"""Shares of words that are links. Here and below: where the steps of a measure begin; step 0 lies before the first."""
SENTENCES = (0.01, 0.05, 0.15, 0.4, 0.7, 0.95)
"""Shares of words that are in sentences."""
_RUNS_A_PICTURE = (2, 3, 5, 9, 20)
_FRAMES, _CARDS, _APART = by_name("frames"), by_name("cards"), by_name("apart")["yes"]
_NEAR, _FAR = by_bits("near", BIT), by_bits("far", BIT)
_NEAR_TAG, _FAR_TAG = by_bits("near tag", TAG_BIT), by_bits("far tag", TAG_BIT)
_ASKING = by_name("asking")
_PARENT_LINKED = by_step("parent: linked", LINKED)
_PARENT_SENTENCES = by_step("parent: sentences", SENTENCES)
_PARENT_PICTURES = by_step("parent: runs a picture", _RUNS_A_PICTURE)


def of_place(place: Place) -> float:
    """What a place counts, the bias of all scores included."""
    near, near_tags = place.near, place.near_tags
    return (
        BIAS
        + _FRAMES[place.frames]
        + _CARDS[place.cards]
        + _ASKING[place.asking]
        + _NEAR[near]
        + _FAR[place.far & ~near]
        + _NEAR_TAG[near_tags]
        + _FAR_TAG[place.far_tags & ~near_tags]
        + (_APART if place.apart else 0)
    )


def of_parent(parent: Box) -> float:
    """What the box around its own counts."""
    score = (
        _PARENT_LINKED[bisect_right(LINKED, parent.linked / parent.words)]
        + _PARENT_SENTENCES[bisect_right(SENTENCES, parent.prose / parent.words)]
    )
    if parent.pictures:
        score += _PARENT_PICTURES[bisect_right(_RUNS_A_PICTURE, parent.runs / parent.pictures)]
    return score
