"""Tree in, whether some element is called the place of the author out, though no name was read there.

Names come in too many shapes to read them all. Where an element's class, id or address says "author" and it shows
words, nobody may say that the page names none.
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element
from lxml.html import HtmlElement

from auditor.read.bylines.lines import UNSEEN
from auditor.read.bylines.words import labels
from auditor.read.tree import Elements, elements_of
from auditor.text.dates import find_date
from auditor.text.late_pattern import late_pattern

MOST_ELEMENTS = 20_000
"""Elements looked at: the limit against hostile pages."""
LONGEST = 200
"""Characters of what such a place shows; more is a biography, or the article itself."""
_DEEPEST = 40

# Class names and ids such as "AuthorName-sc-1", "post__author", "blog51_author-wrapper", "PostsAuthors-root". Must not
# match "authority", "authorize" or "co-authored-list".
_CALLED = late_pattern(r"(?:(?<![a-zA-Z])authors?|Authors?|(?<![a-zA-Z])bylines?|Bylines?)(?![a-z])")
_LEADS_TO = late_pattern(r"/(?:authors?|autore?s?|auteurs?|autor(?:in)?|contributors?|writers?)/[^/?#]", re.IGNORECASE)
# Parts of class names of what others wrote, or what leads to other pages.
_OTHERS = late_pattern(
    r"comment|related|recommend|popular|trending|recent|latest|teaser|(?<![a-z])cards?(?![a-z])|sidebar|widget-area|quote"
    r"|testimonial|reviews?(?![a-z])|(?<![a-z])menu|next|prev|feed|posts?-?(?:grid|list)|(?:grid|list)-?(?:item|posts?)",
    re.IGNORECASE,
)
_ELSEWHERE = frozenset({"nav", "footer", "aside", "form", "dialog", "blockquote"})
_WORD = late_pattern(r"[^\W\d_]{2}")


def has_named_place(tree: HtmlElement | Elements) -> bool:
    """Whether an element of the page itself is called the author's and shows some words."""
    page = elements_of(tree)
    called = [element for name, several in page.named.items() if _says_author(name) for element in several]
    for attribute in ("id", "itemprop"):
        called += (element for element, name in page.values[attribute].items() if _says_author(name))
    called += (element for element, rel in page.values["rel"].items() if rel == "author")
    # What is joined ends each address: it cannot be within what is looked for.
    addresses = "#".join([address for element, address in page.values["href"].items() if element.tag == "a"])
    if _LEADS_TO.search(addresses):
        called += page.tagged("a")
    return any(
        _is_called(element) and _shows_words(element) and not _is_of_others(element)
        for element in called[:MOST_ELEMENTS]
        if element.tag not in UNSEEN
    )


def _says_author(name: str) -> bool:
    return "uthor" in name or "yline" in name


def _is_called(element: _Element) -> bool:
    called = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"[:500]
    if _says_author(called) and _CALLED.search(called):
        return True
    address = element.get("href") if element.tag == "a" else None
    return element.get("rel") == "author" or bool(address and _LEADS_TO.search(address[:500]))


def _shows_words(element: _Element) -> bool:
    """Whether it shows more than a date with its label, as a line for both does when nobody is named."""
    text = " ".join(" ".join(map(str, islice(element.itertext(etree.Element), 200))).split())
    if len(text) > LONGEST:
        return False
    found = find_date(text)
    while found is not None:
        text = f"{text[: found.start]} {text[found.end :]}"
        found = find_date(text)
    known = labels("*")
    while label := next(known.found(text), None):
        text = f"{text[: label.start]} {text[label.end :]}"
    return _WORD.search(text) is not None


def _is_of_others(element: _Element) -> bool:
    for outer in (element, *islice(element.iterancestors(), _DEEPEST)):
        if outer.tag in ("body", "html"):
            return False
        if outer.tag in _ELSEWHERE or _OTHERS.search(f"{outer.get('class') or ''} {outer.get('id') or ''}"[:500]):
            return True
    return False
