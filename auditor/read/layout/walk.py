"""Tree in, boxes and runs of text out: one walk that finds what a reader sees as one unit each, and where it stands."""

from typing import cast

from lxml import etree
from lxml.html import HtmlElement

from auditor.model import Why
from auditor.read.layout.boxes import HEADING_LEVELS, Box, Layout, Passed, Run, Seen, count_words, unspaced_words
from auditor.read.layout.class_words import BIT, CLASS_WORDS
from auditor.read.layout.consent import CONSENT, stands_over_the_page
from auditor.read.layout.hidden import hidden_elements
from auditor.read.layout.misnamed import forget_wrong_names
from auditor.read.tree import Elements, elements_of
from auditor.text.invisible import visible

_UNSEEN = frozenset(
    """script style template noscript head title meta link iframe object embed svg canvas audio video select option
    textarea input datalist map area annotation frameset noframes noembed applet""".split()  # noqa: SIM905 - a list to read
)
"""Elements whose text is no text of the page."""

_INLINE_TAGS = frozenset(
    """a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math mfrac mi mn mo mrow
    ms msqrt mstyle msub msubsup msup mtext munder munderover nobr output picture q rb rp rt ruby s samp semantics small
    source span strike strong sub sup time tt u var wbr""".split()  # noqa: SIM905 - a list to read
)
"""Elements that run on within a line; everything else, custom elements too, begins a new block."""

_ASIDE = frozenset({"nav", "footer"})
"""Elements, or the roles that say the same, that are no part of an article: a third of a page is in them, and the walk
passes it by as one piece."""
_ROLES = {
    "navigation": "nav", "menu": "nav", "menubar": "nav", "banner": "header", "contentinfo": "footer",
    "complementary": "aside", "search": "nav", "dialog": "form", "alertdialog": "form", "form": "form",
    "article": "article", "main": "main", "tablist": "nav", "toolbar": "nav", "listbox": "nav",
}  # fmt: skip
"""What a role says of an element, as the tag that says the same."""

_BLOCK, _INLINE, _LINK, _BREAK, _PICTURE, _SKIPPED = range(6)
_WAYS = (
    dict.fromkeys(_UNSEEN, _SKIPPED)
    | dict.fromkeys(_INLINE_TAGS, _INLINE)
    | {"a": _LINK, "br": _BREAK, "img": _PICTURE}
)  # fmt: skip
"""What the walk does at an element."""
_MEDIA = frozenset({"iframe", "video", "audio", "embed", "object", "canvas", "form", "svg"})

_INVISIBLE_LOOKED_AT = 40
"""Characters: a text of soft hyphens and the like is a placeholder, and short."""
_PROSE_WORDS = 10
_PROSE_LINKED = 0.4

_UNREAD = ("script", "style", "template", "noscript")
_TEXTS = etree.XPath("descendant::text()", smart_strings=False)
_READ_TEXTS = etree.XPath(
    f"descendant::text()[not({' or '.join(f'parent::{tag}' for tag in _UNREAD)})]", smart_strings=False
)
# Two, since asking for each text's parent takes ten times as long.
_BUTTON = BIT["button"]
_MOST_PASSED = 2.0
"""Words that are passed by, as a multiple of the others: beyond, the page's text is among them."""


def layout(page: HtmlElement | Elements, *, noscript: bool = False, passing: bool = True) -> Layout:
    """``noscript`` takes the text of such elements for text: some pages hold theirs nowhere else.

    ``passing`` passes navigation and footers by. A page that has most of its text in them means something else by them,
    and is read whole.
    """
    elements = elements_of(page)
    hidden = hidden_elements(elements)
    shown = _walk(elements, hidden, noscript=noscript, passing=passing)
    if sum(part.words for part in shown.passed if not part.why) > _MOST_PASSED * shown.boxes[0].words:
        shown = _walk(elements, hidden, noscript=noscript, passing=False)
    return shown


def _walk(  # noqa: C901 - one loop over every element of the page is most of what reading costs; a call for each would
    # double it
    elements: Elements,
    hidden: frozenset[HtmlElement],
    *,
    noscript: bool,
    passing: bool,
) -> Layout:
    root = elements.root
    roles, classes, ids = elements.values["role"], elements.values["class"], elements.values["id"]
    ways = _WAYS | {"noscript": _BLOCK} if noscript else _WAYS
    into = Layout(elements)
    boxes, runs = into.boxes, into.runs
    box = Box(root, root.tag, root.tag, None, 0, 0, classes.get(root), ids.get(root))
    boxes.append(box)
    pieces: list[str] = []
    links: list[tuple[HtmlElement, int]] = []
    anchors: list[tuple[int, int, HtmlElement]] = []
    breaks = 0
    stack: list[HtmlElement] = []
    following: HtmlElement | None = root[0] if len(root) else None
    while True:
        if following is None:
            if not stack:
                break
            element = stack.pop()
        else:
            element = following
            tag = element.tag
            way = ways.get(tag, _BLOCK)
            if way == _SKIPPED or element in hidden:
                if tag in _MEDIA:
                    into.media.append(Seen(element, len(runs), box))
                elif way != _SKIPPED:
                    into.hidden.append(element)
            else:
                inside = True
                if way == _BLOCK and not (tag == "button" and _is_inline(element)):
                    said_role = roles.get(element)
                    role = _ROLES.get(said_role, tag) if said_role else tag
                    if pieces:
                        _flush(runs, box, pieces, anchors, links)
                        pieces, anchors = [], []
                    breaks = 0
                    if tag == "form":
                        into.media.append(Seen(element, len(runs), box))
                    why = None
                    inside = not (passing and (role in _ASIDE or tag in _ASIDE))
                    if inside:
                        names, identity = classes.get(element), ids.get(element)
                        begun = Box(element, tag, role, box, len(boxes), len(runs), names, identity)
                        if passing and (said_role or begun.said & CONSENT or tag == "dialog"):
                            why = stands_over_the_page(element, begun.said, said_role or tag)
                            inside = not why
                    if inside:
                        box = begun
                        boxes.append(box)
                    else:
                        into.passed.append(_passed(element, len(runs), box, why))
                elif way == _LINK:
                    links.append((element, len(pieces)))
                elif way == _BREAK:
                    if pieces:
                        breaks += 1
                        pieces.append("\n")
                elif way == _PICTURE:
                    into.images.append(Seen(element, len(runs), box))
                text = element.text
                if text and inside and (pieces or not text.isspace()):
                    if breaks and not text.isspace():
                        if breaks > 1:
                            _flush(runs, box, pieces, anchors, links)
                            pieces, anchors = [], []
                        breaks = 0
                    pieces.append(text)
                if inside and len(element):
                    stack.append(element)
                    following = element[0]
                    continue
        following = element.getnext()
        if links and element is links[-1][0]:
            _, start = links.pop()
            if start < len(pieces):
                anchors.append((start, len(pieces), element))
            elif not len(element) or next(element.iter("img"), None) is not None:
                into.bare_links.append(Seen(element, len(runs), box))
        elif element is box.element:
            if pieces:
                _flush(runs, box, pieces, anchors, links)
                pieces, anchors = [], []
            breaks = 0
            box.last = len(boxes) - 1
            box.last_run = len(runs) - 1
            box = box.parent or box
        text = element.tail
        if text and (pieces or not text.isspace()):
            if breaks and not text.isspace():
                if breaks > 1:
                    _flush(runs, box, pieces, anchors, links)
                    pieces, anchors = [], []
                breaks = 0
            pieces.append(text)
    if pieces:
        _flush(runs, box, pieces, anchors, links)
    boxes[0].last = len(boxes) - 1
    boxes[0].last_run = len(runs) - 1
    _add_up(into)
    return into


def _flush(
    runs: list[Run], box: Box, pieces: list[str], anchors: list[tuple[int, int, HtmlElement]],
    links: list[tuple[HtmlElement, int]],
) -> None:  # fmt: skip
    """A run ends; links that are open go on in the next one."""
    if links:
        anchors.extend((start, len(pieces), link) for link, start in links if start < len(pieces))
        links[:] = [(link, 0) for link, _ in links]
    parts = (pieces[0] if len(pieces) == 1 else "".join(pieces)).split()
    if not parts:
        return
    text = " ".join(parts)
    if len(text) < _INVISIBLE_LOOKED_AT and not text.isascii() and not visible(text):
        return
    words = len(parts) + (0 if text.isascii() else unspaced_words(text))
    linked = 0
    if len(anchors) == 1 and anchors[0][1] - anchors[0][0] == len(pieces):
        linked = words
    elif anchors:
        linked = min(words, sum(count_words("".join(pieces[start:end])) for start, end, _ in anchors))
    is_prose = words >= _PROSE_WORDS and linked < _PROSE_LINKED * words
    runs.append(Run(box, text, words, linked, is_prose, pieces, anchors))


def _passed(element: HtmlElement, run: int, box: Box, why: Why | None) -> Passed:
    path = _TEXTS if next(element.iter(*_UNREAD), None) is None else _READ_TEXTS
    texts = cast("list[str]", path(element))  # its type cannot know that this path gives texts
    parts = " ".join(texts).split()
    text = " ".join(parts)
    return Passed(element, run, box, text, len(parts) + (0 if text.isascii() else unspaced_words(text)), why)


def _is_inline(button: HtmlElement) -> bool:
    """Whether a button stands in a heading or a summary, as in accordions: then its text is the heading's."""
    above = button.getparent()
    for _ in range(3):
        if above is None:
            return False
        if above.tag in HEADING_LEVELS or above.tag in {"summary", "dt"}:
            return True
        above = above.getparent()
    return False


def _add_up(into: Layout) -> None:
    classes = into.elements.values["class"]
    for run in into.runs:
        box, words = run.box, run.words
        box.words += words
        box.runs += 1
        if run.is_prose and box.tag not in HEADING_LEVELS:
            box.prose += words
        if not run.linked:
            continue
        box.linked += run.linked
        if run.linked == words:
            if box.tag in HEADING_LEVELS or (box.parent and box.parent.tag in HEADING_LEVELS):
                box.titles += 1
            if len(run.anchors) == 1 and CLASS_WORDS[classes.get(run.anchors[0][2], "")] & _BUTTON:
                box.asks += 1
    forget_wrong_names(into.runs)
    _add_up_boxes(into)


def _add_up_boxes(into: Layout) -> None:
    for seen in into.images:
        seen.box.pictures += 1
    for seen in into.media:
        seen.box.asks += seen.element.tag == "form"
    said = 0
    for box in reversed(into.boxes):
        said |= box.said
        above = box.parent
        if above is None:
            continue
        if box.pictures:
            above.pictures += box.pictures
        if box.tag == "button" and box.element.get("aria-expanded") is None:
            box.asks += 1
        if box.asks:
            above.asks += box.asks
        if not box.runs:
            continue
        if box.titles:
            above.titles += box.titles
        above.words += box.words
        above.linked += box.linked
        above.runs += box.runs
        above.prose += box.prose
    into.said = said
