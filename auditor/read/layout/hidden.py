"""Elements in, whether a reader sees them out: hidden text is no text, a collapsed answer is.

``aria-hidden`` keeps text from screen readers and hides nothing from others; labels for screen readers, which a style
sheet hides by well-known class names, are the reverse.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import cast

from lxml import etree
from lxml.html import HtmlElement

from auditor.read.layout.boxes import count_words
from auditor.read.layout.class_words import any_of, said
from auditor.read.tree import INLINE, Elements, elements_of
from auditor.text.late_pattern import late_pattern

# An inline style that hides. Must not match `display:none` of a longer name (`-x-display:none` shows).
_UNSEEN_STYLE = re.compile(r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

# A class name of frameworks and systems for text that only screen readers find: Bootstrap, Tailwind, WordPress, Drupal,
# Foundation, USWDS. Must not match what shows it again (`not-sr-only`, `md:sr-only`) or a theme's `screen`.
_LABEL = late_pattern(
    r"(?!not-)(?:[a-z0-9]{1,12}[-_]{1,2})??(?:sr-?only|visually-?hidden|hidden-visually|screen-?readers?-?(?:text|only)"
    r"|show-for-sr|element-invisible)(?:[-_]{1,2}\w{1,30})?",
    re.IGNORECASE,
)
_ICON = r"(?:^|[\s_-])(?:icons?|material-symbols|fa|glyphicon|emoji|anchor|permalink|headerlink)(?=$|[\s_-])"
_LETTER = r"[^\W_]"
_PARTS_OF_TEXT = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "dt", "dd", "blockquote"})

_MOSTLY = 4
"""How many times the prose of all the rest a hidden part holds that is the page, until a script shows it."""
_LEAST_PAGE = 40
"""Words of sentences that make such a part an article."""
_SENTENCE = 8
"""Words of a text that make it one."""
_SHORT = 30
"""Characters of a text with fewer words than that."""
_TEXTS = etree.XPath(
    f"descendant::text()[string-length(.) > {_SHORT}][not(parent::script or parent::style or parent::noscript)]",
    smart_strings=False,
)
_FOLDED = any_of("panel")
_PAID = any_of("paywall")
_LEAST_PAID = 100
"""Words of sentences that make a part for subscribers the rest of an article: an offer to them has fewer."""
_NEVER_ARTICLE = any_of("menu", "popup", "consent", "form", "newsletter", "tools", "share", "advert")
_WHOLE_PAGE = frozenset({"html", "body", "main"})
_HEADLINES = frozenset({"h2", "h3", "h4", "h5", "h6", "summary", "button", "dt"})
_CODE = frozenset({"script", "style", "template"})
_LEAST_PROSE = 8
"""Words besides links that make a collapsed part more than a menu."""
_LOOKED_AT = 5_000
"""Characters of a hidden part that are counted: enough to know prose when one sees it."""
_STYLE_LOOKED_AT = 2_000


def hidden_elements(page: HtmlElement | Elements) -> frozenset[HtmlElement]:
    """All elements of the page that hide their text from readers."""
    elements = elements_of(page)
    root = elements.root
    sight = _Sight(elements)
    hidden = {element for element in _say_hidden(elements) if sight.hides(element)}
    hidden -= _is_the_page(root, hidden)
    classes = elements.named.items() if _may_label(elements.names) else ()
    labels = (element for names, alike in classes if is_label(names) for element in alike)
    hidden.update(label for label in labels if label.tag not in _WHOLE_PAGE and not _is_all(root, label))
    return frozenset(hidden)


def is_label(names: str | None) -> bool:
    """Whether a class attribute says that only screen readers get the text."""
    lower = (names or "")[:_STYLE_LOOKED_AT].lower()
    return _may_label(lower) and any(map(_LABEL.fullmatch, lower.split()))


def _may_label(lower: str) -> bool:
    """Whether one of the words is in it, as one must be in each such name."""
    return "sr" in lower or "visually" in lower or "screen" in lower or "-invisible" in lower


def _say_hidden(elements: Elements) -> Iterator[HtmlElement]:
    """Elements whose own attributes hide them."""
    for element, said_so in elements.values["hidden"].items():
        if said_so.lower() != "until-found":
            yield element
    for element, said_so in elements.values["aria-hidden"].items():
        if said_so == "true" and _is_unseen(element):
            yield element
    for element, style in elements.values["style"].items():
        lower = style[:_STYLE_LOOKED_AT].lower()
        if ("none" in lower or "hidden" in lower) and _UNSEEN_STYLE.search(lower):
            yield element


def _is_unseen(element: HtmlElement) -> bool:
    """Whether a part that is ``aria-hidden`` is one that readers do not read either.

    Mostly it is an icon, a sign, or a menu or dialog that a style sheet hides as well; sentences behind a dialog, and
    words in a line, are read.
    """
    if element.tag in {"img", "picture", "figure"}:
        return False  # seen, and declared to be decoration
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if said(element.get("class") or "") & _NEVER_ARTICLE or said(element.get("id") or "") & _NEVER_ARTICLE:
        return True
    if element.get("role") in {"dialog", "alertdialog", "menu", "tooltip"}:
        return True
    if element.tag in INLINE or element.tag in _PARTS_OF_TEXT:
        text = "".join(map(str, islice(element.itertext(), 50)))
        return not re.search(_LETTER, text) or (" " not in text.strip() and bool(re.search(_ICON, names)))
    return not _has_prose(element)


def _is_the_page(root: HtmlElement, hidden: set[HtmlElement]) -> set[HtmlElement]:
    """Hidden parts that hold nearly all of the page's prose, and what hides them in turn."""
    telling = [element for element in hidden if not _is_sign(element)]
    outermost = [element for element in telling if not any(map(hidden.__contains__, element.iterancestors()))]
    large = {element: words for element in outermost if (words := _sentences(element)) >= _LEAST_PAGE}
    if not large:
        return set()
    within = sum(large.values())
    if within <= _MOSTLY * (_sentences(root) - within):
        return set()
    return {element for element in large if not said(element.get("class") or "") & _NEVER_ARTICLE}


def _is_all(root: HtmlElement, element: HtmlElement) -> bool:
    words = _sentences(element)
    return words >= _LEAST_PAGE and words > _MOSTLY * (_sentences(root) - words)


def _is_sign(element: HtmlElement) -> bool:
    """Whether it has no sentence, as one sees at once of icons and signs, which is most of what is hidden."""
    return not len(element) and len(element.text or "") <= _SHORT


def _sentences(element: HtmlElement) -> int:
    """Words of the texts within that are long enough for a sentence."""
    if _is_sign(element):
        return 0
    counts = (count_words(text) for text in cast("list[str]", _TEXTS(element)))
    return sum(count for count in counts if count >= _SENTENCE)


class _Sight:
    """Knows one page: which of its ids a button opens."""

    def __init__(self, elements: Elements) -> None:
        self._elements = elements
        self._opened: frozenset[str] | None = None

    def hides(self, element: HtmlElement) -> bool:
        """Whether an element that says so is hidden from readers, and not only folded until they ask for it."""
        return element.tag not in _WHOLE_PAGE and not self._is_folded(element) and not _is_paid(element)

    def _is_folded(self, element: HtmlElement) -> bool:
        """Whether it is a panel of an accordion, a tab or a toggle, with prose in it."""
        words = said(element.get("class") or "") | said(element.get("id") or "")
        if words & _NEVER_ARTICLE:
            return False
        return (
            bool(words & _FOLDED)
            or element.get("role") in {"tabpanel", "region"}
            or _follows_a_headline(element)
            or (element.get("id") or "") in self._ids_that_open()
        ) and _has_prose(element)

    def _ids_that_open(self) -> frozenset[str]:
        if self._opened is None:
            opening = self._elements.values["aria-controls"].values()
            self._opened = frozenset(name for names in opening for name in names.split())
        return self._opened


def _is_paid(element: HtmlElement) -> bool:
    """Whether it is the part of an article that subscribers see, and search engines with them: the pages that Google
    describes for that (developers.google.com/search/docs/appearance/structured-data/paywalled-content) have all of the
    text in them. It goes on where paragraphs are shown."""
    names = said(element.get("class") or "")
    if not names & _PAID or names & _NEVER_ARTICLE or _sentences(element) < _LEAST_PAID:
        return False
    return any(before.tag == "p" for before in element.itersiblings(preceding=True))


def _follows_a_headline(element: HtmlElement) -> bool:
    before = element.getprevious()
    return before is not None and (
        before.tag in _HEADLINES or before.get("aria-expanded") is not None or before.get("role") == "button"
    )


def _has_prose(element: HtmlElement) -> bool:
    words = linked = looked_at = 0
    for part in element.iter():
        text, tail = (part.text if part.tag not in _CODE else None), (part.tail if part is not element else None)
        if text:
            number = len(text.split())
            words += number
            linked += number if part.tag == "a" else 0
        if tail:
            words += len(tail.split())
        looked_at += 1 + len(text or "") + len(tail or "")
        if looked_at > _LOOKED_AT:
            break
    return words - linked >= _LEAST_PROSE and linked * 2 <= words
