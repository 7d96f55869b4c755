"""A heading's element in, whether its reader sees anything under it out, the article's text or not."""

from itertools import islice
from typing import cast

from lxml import etree
from lxml.etree import _Element

from auditor.read.layout import CLASS_WORDS, HEADING_LEVELS, any_of

_SEEN = frozenset(
    {"img", "picture", "svg", "video", "audio", "iframe", "object", "embed", "canvas", "math", "input", "select",
     "textarea", "amp-img", "amp-iframe", "amp-youtube", "lite-youtube", "model-viewer"}
)  # fmt: skip
_EMBEDS = frozenset({"iframe", "video", "audio", "object", "embed", "canvas", "table"})
"""What nobody means by a heading; where an editor has put it inside of one, it is the section's content."""
_UNSEEN = frozenset({"script", "style", "template", "noscript", "link", "meta", "button"})
_AROUND = frozenset({"nav", "footer", "aside", "header", "dialog"})
_OF_TEMPLATE = any_of("share", "comments", "newsletter", "advert", "popup", "consent", "menu", "footer", "sidebar")
_WRAPPERS = frozenset({"div", "span", "hgroup", "header", "a", "center"})
"""What a heading may stand alone in, so that its section begins behind."""
_BOXES = frozenset({"div", "section", "ul", "ol", "table", "tbody"})
_FEW_ELEMENTS = 8
"""Elements of a box that is empty but for a turning wheel."""
_CLIMBED = 4
_LOOKED_AT = 400
"""Elements looked at for one heading; a section without anything to see among so many is none that is filled."""


def stands_under(heading: _Element) -> bool:
    """Whether text, a picture, an embed, a form, a table or a list follows the heading before the next one.

    What belongs to the page around the article by its name (comments, buttons to share, a footer) does not count.
    A heading alone in its wrapper heads what follows the wrapper.
    """
    if any(one.tag in _EMBEDS for one in islice(heading.iter(etree.Element), _FEW_ELEMENTS)):
        return True
    budget = [_LOOKED_AT]
    element = heading
    for _ in range(_CLIMBED):
        if _says(element.tail):
            return True
        for sibling in element.itersiblings():
            answer = _first_seen(sibling, budget)
            if answer is not None:
                return answer
            if _says(sibling.tail):
                return True
        parent = element.getparent()
        if parent is None or parent.tag not in _WRAPPERS or not _is_alone(element):
            return False
        element = parent
    return False


def _first_seen(element: _Element, budget: list[int]) -> bool | None:
    """Whether something to see (True) or a heading (False) comes first in an element; None where neither is in it."""
    if not isinstance(element.tag, str) or _is_left_alone(element):
        return None
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, one in walk:
        if event == "end":
            if one is not element and _says(one.tail):
                return True
            continue
        budget[0] -= 1
        if budget[0] < 0:
            return False
        if not isinstance(one.tag, str) or (one is not element and _is_left_alone(one)):
            walk.skip_subtree()
        elif one.tag in HEADING_LEVELS:
            return False
        elif one.tag in _SEEN or one.tag == "script" or _says(one.text) or _waits_for_script(one):
            return True
    return None


def _is_left_alone(element: _Element) -> bool:
    if (element.tag in _UNSEEN and not _embeds(element)) or element.tag in _AROUND:
        return True
    for name, value in cast("list[tuple[str, str]]", element.items()):  # of which most have none or one
        if name == "aria-hidden":
            left = value == "true"
        elif name == "type":
            left = value == "hidden"
        elif name == "style":
            left = "display:none" in value[:300].replace(" ", "").lower()
        else:
            left = name == "hidden" or (name in ("class", "id") and bool(CLASS_WORDS[value] & _OF_TEMPLATE))
        if left:
            return True
    return False


def _embeds(element: _Element) -> bool:
    """Whether it is a script from elsewhere, which puts a chart, a table or a post where it stands."""
    return element.tag == "script" and any(str(name).endswith("src") and value for name, value in element.items())


def _waits_for_script(element: _Element) -> bool:
    """Whether it is an empty box with a name of its own, into which a script writes when the page is opened: a table of
    contents, what customers say. An anchor to jump to has an id and no more."""
    if element.tag not in _BOXES:
        return False
    named = element.get("id") and element.get("class")
    if not named and not any(str(name).startswith("data-") for name in element.attrib):
        return False
    inner = list(islice(element.iter(etree.Element), _FEW_ELEMENTS + 1))
    return len(inner) <= _FEW_ELEMENTS and not any(
        one.tag in HEADING_LEVELS or _says(one.text) or (one is not element and _says(one.tail)) for one in inner
    )


def _is_alone(element: _Element) -> bool:
    """Whether nothing else is to be seen before it in its parent."""
    parent = element.getparent()
    before = parent is None or _says(parent.text)
    return not before and not any(
        _says(other.tail) or _first_seen(other, [20]) is not None
        for other in islice(element.itersiblings(preceding=True), 20)
    )


def _says(text: str | None) -> bool:
    return text is not None and not text.isspace() and any(map(str.isalnum, text))
