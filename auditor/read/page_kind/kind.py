"""What is measured of a page in, what kind of page it is out, with the signs that say so or speak against it.

An article is a page on which the weights of its signs (``page_kind_weights``) add up to more than nothing. What else
it is, is the kind that its signs speak for most.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from auditor.model import PageKind
from auditor.read.page_kind.signs import Signs
from auditor.read.page_kind.weights import ARTICLE_TYPES, BIAS, SIGNS, Sign

FEWEST_WORDS = 40
"""A page with less text than that is no article, whatever it says of itself …"""
FEWEST_WORDS_OF_A_POST = 20
"""… unless its own system or markup calls it one: a short post is a post."""
_REASONS = 3


class Decision(NamedTuple):
    kind: PageKind
    reasons: tuple[str, ...]
    """The strongest signs for the decision, and what speaks against it most after "but"."""
    odds: float
    """Log odds that it is an article."""

    @property
    def is_article(self) -> bool:
        return self.kind == "article"


def page_kind(signs: Signs) -> Decision:
    """What the page is; the same for the same signs, and explained by them."""
    holding = [sign for sign in SIGNS if sign.holds(signs)]
    odds = BIAS + sum(sign.weight for sign in holding)
    if "refresh" in signs.theme and signs.words < FEWEST_WORDS:
        return Decision("redirect", ("it has no text of its own, and a meta tag that redirects to another page",), odds)
    is_called_a_post = odds > 0 and ("article" in signs.theme or not ARTICLE_TYPES.isdisjoint(signs.types))
    fewest = FEWEST_WORDS_OF_A_POST if is_called_a_post else FEWEST_WORDS
    strongest_first = sorted(holding, key=lambda sign: -abs(sign.weight))
    kind = _kind(holding, odds)
    if signs.words < fewest and kind in ("article", "other"):
        words = "1 word" if signs.words == 1 else f"{signs.words} words"
        return Decision("too short", (f"it has {words} of text, an article at least {fewest}",), odds)
    wanted = kind == "article"
    speaks_for = [
        sign.words
        for sign in strongest_first
        if (sign.weight > 0) == wanted and (wanted or kind == "other" or sign.kind in (kind, _FAMILY.get(kind), None))
    ]
    against = [sign.words for sign in strongest_first if (sign.weight > 0) != wanted][:1]
    return Decision(
        kind,
        (
            *(speaks_for[:_REASONS] or ("nothing speaks against it" if wanted else "nothing says that it is one",)),
            *(f"but {words}" for words in against),
        ),
        odds,
    )


_FAMILY: dict[PageKind, PageKind] = {
    "tag": "list", "category": "list", "author": "list", "archive": "list", "search": "list", "home": "list",
}  # fmt: skip
"""Kinds that are lists of articles as well."""
_ARCHIVES = frozenset({"tag", "category", "author", "search"})
"""Kinds that systems call archives as well."""


def _kind(holding: Sequence[Sign], odds: float) -> PageKind:
    if odds > 0:
        return "article"
    against: defaultdict[PageKind, float] = defaultdict(float)
    for sign in holding:
        if sign.weight < 0 and sign.kind and sign.kind != "article":  # a fitted weight may turn its sign round
            against[sign.kind] -= sign.weight
    as_lists = against.get("list", 0.0)
    as_archives = against.get("archive", 0.0)
    for kind in _FAMILY:
        if kind in against:
            against[kind] += as_lists + (as_archives if kind in _ARCHIVES else 0.0)
    return max(against, key=lambda kind: (against[kind], kind), default="other")
