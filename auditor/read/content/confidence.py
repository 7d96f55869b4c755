"""A choice of text in, how sure it is out: the probability that the text as read has an F1 of 0.8 or more against what
people took for the text.

``benchmarks/fit_confidence.py`` fits the weights and prints how well they are calibrated.
"""

import re
from functools import cache
from math import exp, log

from auditor.read.content.choice import Choice
from auditor.read.layout import BIT, Box, holds_article

NAMES = ("clear", "doubtful", "prose left out", "length", "damaged", "consent")
"""What is measured, in the order of the weights."""
WEIGHTS = (1.27, -2.27, -1.14, 3.29, -5.99, -5.99)
BIAS = -3.13

_NEAR = 0.7
"""A score that near to 0 could have gone the other way."""
_LARGEST = 6.0
_MOST_DOUBT = 1.5
_LONG = 400
"""Words from which a text is no surer for being longer."""
_CONSENT = BIT["consent"]
_AROUND = 8
"""Boxes up in which a request for consent is looked for."""
_WHOLE = frozenset({"html", "body", "main", "article"})

# What UTF-8 looks like when it is read as windows-1252: "Ã¼", "â€“", "Ð°". A capital letter with a tilde or a
# circumflex before a sign that no word has there; "Â" and "Ã" alone are letters of Portuguese and Vietnamese.
_WRONG_DECODING = (
    "[\u00c3\u00c2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
    "|\u00e2\u20ac|[\u00d0\u00d1][\u0080-\u00bf\u2013-\u203a\u20ac\u2122]"
)
_FIRST_WRONG = "\u00c3\u00c2\u00e2\u00d0\u00d1"
"""What each of these begins with."""
_ENOUGH_DAMAGE = 0.02
"""Share of a text's characters from which it counts as damaged all over."""
_SUSPECT, _DAMAGED = 0.5, 0.2
"""The most that a text can be trusted with a few such signs, and with many."""
_FEW = 0.0005
"""Share under which signs of a wrong decoding are a quotation or a slip of one's pen."""


def confidence(choice: Choice) -> float:
    """0 to 1. Never high for a text that was decoded wrongly or that is a request for consent."""
    seen = measured(choice)
    odds = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, seen, strict=True))
    sure = 1 / (1 + exp(-max(-30.0, min(30.0, odds)))) if any(seen) else 0.0
    damage = seen[NAMES.index("damaged")]
    if damage:
        sure = min(sure, _DAMAGED if damage >= 1 else _SUSPECT)
    return sure


def measured(choice: Choice) -> tuple[float, ...]:
    """The values of ``NAMES``; all 0 where no text was chosen."""
    words = clear = doubtful = prose = prose_kept = consent = 0.0
    may_ask = choice.evidence.said & _CONSENT
    kept: list[str] = []
    asking: dict[Box, bool] = {}
    for number, (score, run) in enumerate(zip(choice.scores, choice.evidence.runs, strict=True)):
        if score > 0:
            words += run.words
            clear += run.words * min(_LARGEST, score)
            kept.append(run.text)
            if may_ask and _is_in_consent(run.box, asking):
                consent += run.words
        if abs(score) < _NEAR:
            doubtful += run.words
        if run.is_prose and number not in choice.by_rule:
            prose += run.words
            prose_kept += run.words * (score > 0)
    if not words:
        return (0.0,) * len(NAMES)
    return (
        clear / words,
        min(_MOST_DOUBT, doubtful / words),
        1 - prose_kept / prose if prose else 0.0,
        log(1 + min(_LONG, words)) / log(1 + _LONG),
        _damage("\n".join(kept)),
        consent / words,
    )


def _damage(text: str) -> float:
    """0 for a text without signs of a wrong decoding, 1 for one that is full of them."""
    signs = text.count("\ufffd")
    if any(letter in text for letter in _FIRST_WRONG):
        signs += sum(1 for _ in _wrong_decoding().finditer(text))
    share = signs / max(1, len(text))
    return 0.0 if share < _FEW else min(1.0, share / _ENOUGH_DAMAGE)


@cache
def _wrong_decoding() -> re.Pattern[str]:
    return re.compile(_WRONG_DECODING)


def _is_in_consent(box: Box, asking: dict[Box, bool]) -> bool:
    """Whether a box near around it asks for consent; ``asking`` remembers which boxes do.

    Not the page or its article: recipes are of cookies, too. Nor what holds one: a manager marks the page's own boxes.
    """
    above: Box | None = box
    for _ in range(_AROUND):
        if above is None or above.role in _WHOLE:
            return False
        if above.said & _CONSENT:
            if above not in asking:
                asking[above] = not holds_article(above.element)
            return asking[above]
        above = above.parent
    return False
