"""A page's boxes in, the same with what each has from the boxes around it, in one pass from the root down."""

from auditor.read.boxes import Box
from auditor.read.class_words import any_of, said

TAGS = ("nav", "aside", "footer", "header", "form", "figure", "ul", "ol", "li", "table", "details", "blockquote", "dl",
        "address", "fieldset", "button", "summary", "section", "article", "main")  # fmt: skip
"""Elements that say something of what is in them."""
TAG_BIT = {tag: 1 << number for number, tag in enumerate(TAGS)}
_ROLES = {
    "navigation": "nav", "menu": "nav", "menubar": "nav", "banner": "header", "contentinfo": "footer",
    "complementary": "aside", "search": "nav", "dialog": "form", "alertdialog": "form", "form": "form",
    "article": "article", "main": "main", "tablist": "nav", "toolbar": "nav", "listbox": "nav",
}  # fmt: skip
"""Roles that say the same."""

_APART = any_of(
    "menu", "footer", "sidebar", "related", "comments", "form", "consent", "popup", "advert", "contents", "author"
)
_APART_TAGS = TAG_BIT["nav"] | TAG_BIT["footer"] | TAG_BIT["aside"]

_WHOLE = 0.6
"""A box with that share of the page's sentences is the page's or the article's frame: what its class says of one side
of it ("has-sidebar") says nothing of what is in it."""
_MAIN = frozenset({"article", "main"})
_MAIN_PROSE = 100
"""Words in sentences that make an ``article`` or ``main`` the beginning of something new, whatever is around it:
elements that were never closed put many an article into its page's header."""
_CARDS = 3
"""Boxes of one kind beside each other, from which they are a row of cards."""
_NO_CARD = frozenset("p li td th tr h1 h2 h3 h4 h5 h6 dt dd blockquote".split())  # noqa: SIM905 - a list to read
_LINKED_CARD = 0.25


def look_around(boxes: list[Box]) -> None:
    """Gives each box with text what it has from itself and from those around it."""
    whole = _WHOLE * boxes[0].prose
    shown = [box for box in boxes if box.words]
    beside: dict[tuple[int, str, str | None], int] = {}
    for box in shown:
        box.names = box.element.get("class")
        key = box.parent.index if box.parent is not None else -1, box.tag, box.names
        beside[key] = beside.get(key, 0) + 1
    nothing = Box(boxes[0].element, "", None, 0, 0)
    for box in shown:
        above = box.parent or nothing
        role = box.element.get("role")
        tag = _ROLES.get(role, box.tag) if role else box.tag
        frames = above.frames
        if box.prose > whole:
            box.frames = frames | (2 if tag == "article" else 4 if tag == "main" else 0)
            continue
        number = above.index
        if tag in _MAIN and box.prose > _MAIN_PROSE:
            frames |= 1
            above = nothing
        box.frames = frames
        own = said(box.names) if box.names else 0
        name = box.element.get("id")
        if name:
            own |= said(name)
        tags = TAG_BIT.get(tag, 0) | TAG_BIT.get(box.tag, 0)
        box.own = own
        box.own_tags = tags
        box.near = own | above.own
        box.near_tags = tags | above.own_tags
        box.far = above.far | above.near
        box.far_tags = above.far_tags | above.near_tags
        box.apart = above.apart or bool(own & _APART or tags & _APART_TAGS)
        box.cards = above.cards
        if box.runs > 1 and box.tag not in _NO_CARD and beside[number, box.tag, box.names] >= _CARDS:
            linked = box.linked > _LINKED_CARD * box.words
            box.cards = "linked" if linked or above.cards == "linked" else "plain"
