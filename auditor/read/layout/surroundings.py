"""A page's boxes in, what each has from the boxes around it out, in one pass from the root down."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass

from auditor.read.layout.boxes import Box, template
from auditor.read.layout.class_words import any_of
from auditor.read.layout.consent import CONSENT, holds_article

TAGS = ("nav", "aside", "footer", "header", "form", "figure", "ul", "ol", "li", "table", "details", "blockquote", "dl",
        "address", "fieldset", "button", "summary", "section", "article", "main")  # fmt: skip
"""Elements that say something of what is in them."""
TAG_BIT = {tag: 1 << number for number, tag in enumerate(TAGS)}
_APART = any_of(
    "menu",
    "footer",
    "sidebar",
    "related",
    "posts",
    "comments",
    "form",
    "newsletter",
    "consent",
    "popup",
    "advert",
    "contents",
    "author",
)
_EMBEDS = any_of("embed", "media", "share")
_APART_TAGS = TAG_BIT["nav"] | TAG_BIT["footer"] | TAG_BIT["aside"]

_CONSENT_BOX = 120
"""Words of a box that stands where a video or a map will, until its reader consents."""
_WHOLE = 0.6
"""A box with that share of the page's sentences is the page's or the article's frame: what its class says of one side
of it ("has-sidebar") says nothing of what is in it."""
_MAIN = frozenset({"article", "main"})
_MAIN_PROSE = 100
"""Words in sentences that make an ``article`` or ``main`` the beginning of something new, whatever is around it:
elements that were never closed put many an article into its page's header."""
_CARDS = 3
"""Boxes of one kind beside each other, from which they are a row of cards."""
_SMALL = (12, 40, 100)
"""Words of such a box."""
_NO_CARD = frozenset("p li td th tr h1 h2 h3 h4 h5 h6 dt dd blockquote".split())  # noqa: SIM905 - a list to read
_LINKED_CARD = 0.25


@dataclass(slots=True, eq=False)
class Place:
    """What a box has from itself and those around it."""

    own: int = 0
    """What its class says, as bits of ``class_words``; nothing for a frame."""
    near: int = 0
    """What its own and its parent's class say."""
    far: int = 0
    """What the classes further up say."""
    own_tags: int = 0
    near_tags: int = 0
    far_tags: int = 0
    """The same for tags, as bits of ``TAGS``."""
    frames: int = 0
    """Whether it stands in an ``article`` (2) or ``main`` (4) that is a frame, in another of some length (1)."""
    cards: str = "none"
    """Whether it stands in a row of cards: none, plain, linked."""
    asking: int = 0
    """Whether it stands in a small box with a form or a button, as boxes to subscribe or to buy are; by the words of
    the smallest: 0 for none, else 1 to 3."""
    apart: bool = False
    """Whether something around it is commonly no part of an article."""
    another: bool = False
    """Whether it stands in another article that follows the page's own."""
    consent: bool = False
    """Whether it stands in a small box that asks for consent, as in place of a video."""


def surroundings(boxes: list[Box]) -> list[Place]:
    """One place for each box, in the same order; some boxes share theirs."""
    whole = _WHOLE * boxes[0].prose
    # Of a row, three stand in one box, and the one that is asked about has several runs.
    alike = {
        box: (box.parent, box.tag, template(box))
        for box in boxes
        if box.words and box.parent is not None and box.parent.runs > _CARDS and box.tag not in _NO_CARD
    }
    beside = Counter(alike.values())
    places: list[Place] = []
    nothing = Place()
    shared: dict[tuple[Box | None, int, str, str], Place] = {}
    for box in boxes:
        if not box.words:
            places.append(nothing)
            continue
        above = places[box.parent.index] if box.parent is not None else nothing
        tag, said, words = box.role, box.said, box.words
        if box.prose > whole:
            frames = above.frames | (2 if tag == "article" else 4 if tag == "main" else 0)
            places.append(Place(frames=frames))
            continue
        # Paragraphs, items and cells beside each other are mostly in one place.
        key = None if box.asks or box.runs > 1 or tag in _MAIN else (box.parent, said, tag, box.tag)
        if key is not None and (known := shared.get(key)):
            places.append(known)
            continue
        frames = above.frames
        if tag in _MAIN and box.prose > _MAIN_PROSE:
            frames |= 1
            above = nothing
        own, near, far = said, said | above.own, above.far | above.near
        if tag == "blockquote":  # a post that the article quotes, whatever network and player the boxes around it name
            own &= ~_EMBEDS
            near &= ~_EMBEDS
            far &= ~_EMBEDS
        own_tags = TAG_BIT.get(tag, 0)
        if tag != box.tag:
            own_tags |= TAG_BIT.get(box.tag, 0)
        asks = box.asks
        cards = above.cards
        if box.runs > 1 and box in alike and beside[alike[box]] >= _CARDS:
            cards = "linked" if cards == "linked" or box.linked > _LINKED_CARD * words else "plain"
        places.append(
            Place(
                own,
                near,
                far,
                own_tags,
                own_tags | above.own_tags,
                above.far_tags | above.near_tags,
                frames,
                cards,
                1 + bisect_left(_SMALL, words) if asks and words <= _SMALL[-1] else above.asking,
                above.apart or bool(said & _APART or own_tags & _APART_TAGS),
                consent=above.consent
                or bool(said & CONSENT and asks and words <= _CONSENT_BOX and not holds_article(box.element)),
            )
        )
        if key is not None:
            shared[key] = places[-1]
    return places
