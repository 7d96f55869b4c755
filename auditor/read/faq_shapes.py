"""A page's tree in, what may be a question in it out: by how the web builds them, in the order of the page."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

from auditor.read.element_text import INLINE, element_text
from auditor.read.faq_words import asks, is_numbered, is_title_alone, may_ask, question_text

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LONGEST = 300

_MAY_FOLD = re.compile(
    r"(?:^|[\s_-])(?:accordi[oa]n|toggle|toggler|collaps\w{0,6}|panel|tab|expand\w{0,4}|vc_toggle|tta-panel|ea|drawer|disclosure)"
    r"(?:[_-]{0,2}(?:item|block|faq))?[_-]{1,2}(?:title|header|heading|head|button|btn|trigger|label|control|link|summary|caption)"
    r"(?![a-z])",
    re.IGNORECASE,
)
"""Class names of what opens an answer: Elementor's, Divi's, WPBakery's, Bootstrap's, … Must not match the item or the
panel that holds both question and answer."""
_QUESTION = re.compile(
    r"(?:^|[\s_-])(?:faqs?[_-]{0,2})?question(?:s?[_-]{1,2}(?:title|text|header|heading|name))?(?=$|[\s_])"
    r"|(?:^|[\s_-])faqs?[_-]{1,2}(?:\w{1,10}[_-]{1,2})?(?:q|title|header|heading|head|button|btn|trigger|toggle)(?=$|[\s_])"
    r"|faqquestion",
    re.IGNORECASE,
)
"""Class names of questions: Yoast's ``schema-faq-question``, Rank Math's ``rank-math-question``, ``faq__question``."""
_ANSWER = re.compile(r"(?:^|[\s_-])answer(?=$|[\s_-])|faqanswer", re.IGNORECASE)
"""Class names of answers, which beside a question's leave no doubt. Must not match ``answers-count``."""
_FAQ = re.compile(r"(?:^|[\s_-])(?:faqs?|f-a-q|frequently-asked(?:-questions)?)(?=$|[\s_-])", re.IGNORECASE)
"""Class names and ids of what holds a FAQ. Must not match ``nofaq`` or ``faqir``."""

_HINTS = (
    "ccordi",
    "oggle",
    "ollaps",
    "uestion",
    "FAQ",
    "faq",
    "Faq",
    "tab-title",
    "panel-",
    "ea-header",
    "xpand",
    "rawer",
    "isclosure",
)
_FOLDED = " or ".join(
    ["self::summary", "self::dt", "@aria-expanded", "@data-toggle='collapse'", "@data-bs-toggle='collapse'"]
    + [f"contains(@class,'{hint}')" for hint in _HINTS]
)
_HEADED = " or ".join(f"self::{tag}" for tag in sorted(HEADINGS))
_FIRST = f"descendant::*[{_HEADED} or {_FOLDED}]"
_SECOND = f"descendant::*[{_HEADED} or self::strong or self::b or self::p or self::li or self::div or {_FOLDED}]"
_MOST = 20_000
_BESIDE = frozenset({"footer", "aside"})
_ABOVE = frozenset({"nav", "header", "menu", "select"})
_ROLES = frozenset({"navigation", "complementary", "contentinfo"})


class Candidate(NamedTuple):
    """What may be a question."""

    element: HtmlElement
    text: str
    shape: str
    """heading, details, dl, accordion, bold, numbered, paragraph; or title: a line that announces a FAQ."""
    level: int
    """Of a heading, 1 to 6; 0 for other shapes."""
    sure: bool
    """Whether its build alone says that an answer belongs to it: it opens one."""
    lead: bool = False
    """Whether only the element's first text is the question and the rest of the element begins the answer."""


def is_outside(element: HtmlElement) -> bool:
    """Whether it stands in the page's furniture: menus, sidebars, footers, a header outside of the article.

    An article in a sidebar is a teaser; one in a menu or a header stands there because something was never closed.
    """
    in_article = in_header = False
    for ancestor in element.iterancestors():
        if ancestor.tag == "main":
            return False
        if ancestor.tag in _BESIDE or ancestor.get("role") in _ROLES:
            return True
        if ancestor.tag in ("article", "section"):
            in_article, in_header = True, False
        elif not in_article and ancestor.tag in _ABOVE:
            if ancestor.tag != "header":
                return True
            in_header = True
    return in_header


def faq_around(element: HtmlElement) -> HtmlElement | None:
    """The outermost element around it whose class or id says FAQ; what spans a whole page is not asked."""
    found = None
    for node in (element, *element.iterancestors()):
        if node.tag in ("body", "html", "main", "article"):
            break
        if _FAQ.search(f"{node.get('class') or ''} {node.get('id') or ''}"):
            found = node
    return found


def is_link(element: HtmlElement, text: str) -> bool:
    """Whether all of it leads to another page, as the titles of related posts do."""
    parent = element.getparent()
    beside = parent.iterchildren("a") if parent is not None else ()
    if any(text in (node.get("aria-label"), node.get("title")) for node in beside if node.get("href")):
        return True
    around = next((node for node in element.iterancestors("a") if node.get("href")), None)
    links = [around] if around is not None else [node for node in element.iterdescendants("a") if node.get("href")]
    if len(links) != 1 or (links[0].get("href") or "").startswith("#"):
        return False
    return around is not None or len(element_text(links[0], longest=_LONGEST)) >= len(text) - 2


def headings_and_folds(root: HtmlElement) -> list[Candidate]:
    """All headings, asking or not, and whatever opens an answer."""
    return _without_nested(list(_candidates(root.xpath(_FIRST)[:_MOST], texts=False)))


def everything(root: HtmlElement) -> list[Candidate]:
    """The same with bold, numbered and plain paragraphs that ask; to be asked only where there is a FAQ."""
    return _without_nested(list(_candidates(root.xpath(_SECOND)[:_MOST], texts=True)))


def _candidates(elements: list[HtmlElement], *, texts: bool) -> Iterator[Candidate]:
    for element in elements:
        tag = element.tag
        shape, sure = _fold(element)
        if shape:
            text = _short(element)
            if text:
                yield Candidate(element, text, shape, int(tag[1]) if tag in HEADINGS else 0, sure)
                continue
        if tag in HEADINGS:
            text = _short(element)
            yield Candidate(element, "" if is_link(element, text) else text, "heading", int(tag[1]), sure=False)
        elif texts:
            yield from _texts(element)


def _fold(element: HtmlElement) -> tuple[str, bool]:
    tag = element.tag
    if tag == "summary":
        return "details", True
    if tag == "dt":
        return "dl", True
    names = element.get("class") or ""
    if (
        element.get("aria-expanded") is not None
        or "collapse" in (element.get("data-toggle"), element.get("data-bs-toggle"))
        or _MAY_FOLD.search(names)
    ):
        return "accordion", True
    if not _QUESTION.search(names):
        return "", False
    after = element.getnext()
    return "accordion", after is not None and _ANSWER.search(after.get("class") or "") is not None


def _short(element: HtmlElement) -> str:
    """Its text on one line, empty where it is longer than questions are."""
    text = " ".join(element_text(element, longest=_LONGEST * 2).split("\n"))
    return text if len(text) <= _LONGEST else ""


def _texts(element: HtmlElement) -> Iterator[Candidate]:
    """Questions that are only text: bold at the start of a line, a paragraph of their own, the first line of one."""
    own = " ".join((element.text or "").split())
    if next(element.iterancestors("a"), None) is not None:
        return
    if element.tag in ("strong", "b"):
        text = _short(element) if _begins_line(element) else ""
        if is_title_alone(text, bold=True):
            yield Candidate(element, text, "title", 0, sure=False)
        elif asks(text) or (is_numbered(text) and may_ask(text)):
            yield Candidate(element, text, "numbered" if is_numbered(text) else "bold", 0, sure=False)
    elif not len(element) and is_title_alone(own) and element.tag != "li":
        yield Candidate(element, own, "title", 0, sure=False)
    elif asks(own) and (not len(element) or element[0].tag not in INLINE or element[0].tag == "br"):
        yield Candidate(element, own, _text_shape(element, own), 0, sure=False, lead=len(element) > 0)


def _text_shape(element: HtmlElement, text: str) -> str:
    parent = element.getparent()
    in_list = element.tag == "li" and parent is not None and parent.tag == "ol"
    return "numbered" if in_list or is_numbered(text) else "paragraph"


def _begins_line(element: HtmlElement) -> bool:
    before = element.getprevious()
    parent = element.getparent()
    if before is None:
        text = (parent.text or "") if parent is not None else ""
        return not question_text(text)
    return before.tag in ("br", "p", "div", "ul", "ol", "hr") and not (before.tail or "").strip()


def _without_nested(found: list[Candidate]) -> list[Candidate]:
    """One candidate for a question: the outer of two that hold the same words, the inner where the outer holds more."""
    kept: dict[HtmlElement, Candidate] = {}
    for candidate in found:
        outer = next((kept[a] for a in candidate.element.iterancestors() if a in kept), None)
        if outer is not None and question_text(outer.text) == question_text(candidate.text):
            better = outer._replace(
                shape=candidate.shape if candidate.sure and not outer.sure else outer.shape,
                sure=outer.sure or candidate.sure,
                level=outer.level or candidate.level,
            )
            kept[outer.element] = better
            continue
        if outer is not None and outer.shape == "accordion" and asks(candidate.text):
            del kept[outer.element]
        kept[candidate.element] = candidate
    return list(kept.values())
