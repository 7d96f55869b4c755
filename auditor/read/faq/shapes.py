"""A page's tree in, what may be a question in it out: by how the web builds them, in the order of the page."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple, cast

from lxml import etree
from lxml.html import HtmlElement

from auditor.model import QuestionShape
from auditor.read.faq.surroundings import ancestors, is_link
from auditor.read.faq.words import asks, has_mark, is_numbered, is_title, is_title_alone, may_ask, question_text
from auditor.read.tree import INLINE, Elements, element_text
from auditor.text.late_pattern import late_pattern

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

_MAY_FOLD = late_pattern(
    r"(?:^|[\s_-])(?:accordi[oa]n|toggle|toggler|collaps\w{0,6}|panel|tab|expand\w{0,4}|ea|drawer|disclosure|spoiler)"
    r"(?:[_-]{0,2}(?:item|block|faq))?[_-]{1,2}(?:title|header|heading|head|button|btn|trigger|label|control|link|summary|caption)"
    r"(?![a-z])",
    re.IGNORECASE,
)
"""Class names of what opens an answer: Elementor's, Divi's, WPBakery's, Bootstrap's, … Must not match the item or the
panel that holds both question and answer."""
_FOLDS = late_pattern(r"(?:^|\s)(?:accordion|collapsible|toggle|faq)(?=$|\s)", re.IGNORECASE)
"""Class names that say it of a button alone; on other elements they name the whole."""
_QUESTION = late_pattern(
    r"(?:^|[\s_-])(?:faqs?[_-]{0,2})?question(?:s?[_-]{1,2}(?:title|text|header|heading|name))?(?=$|[\s_])"
    r"|(?:^|[\s_-])faqs?[_-]{1,2}(?:\w{1,10}[_-]{1,2})?(?:q|title|header|heading|head|button|btn|trigger|toggle)(?=$|[\s_])"
    r"|faqquestion",
    re.IGNORECASE,
)
"""Class names of questions: Yoast's ``schema-faq-question``, Rank Math's ``rank-math-question``, ``faq__question``."""
_SAY = (
    "question", "faq", "accordi", "collaps", "toggle", "panel", "tab", "expand", "ea-", "ea_", "eaitem",
    "eablock", "drawer", "disclosure", "spoiler",
)  # fmt: skip
"""Each of the three holds one of these, and few class names do: looked for first."""
_ANSWER = late_pattern(r"(?:^|[\s_-])answer(?=$|[\s_-])|faqanswer", re.IGNORECASE)
"""Class names of answers, which beside a question's leave no doubt. Must not match ``answers-count``."""
_STRING = etree.XPath("string()", smart_strings=False)
_ASKING = etree.XPath("descendant::text()[contains(.,'?')][not(parent::script or parent::style)]")
_ASKING_ELSEWHERE = etree.XPath("descendant::text()[contains(.,'?') or contains(.,'？') or contains(.,'؟')]")
_ELSEWHERE = ("zh", "ja", "ko", "ar", "fa", "ur", "ps", "ckb")
"""Languages with question marks of their own; looking for these too takes twice as long."""
_NEAR = 6
"""Levels from the text of a question to the element that opens its answer."""
_LONGEST = 300
_MOST = 10_000
"""Candidates, and texts with question marks; real pages have a few hundred."""
_TEXTS = frozenset({"strong", "b", "p", "li", "div"})
_TITLES = frozenset({"summary", "dt"})


class Candidate(NamedTuple):
    """What may be a question."""

    element: HtmlElement
    text: str
    shape: QuestionShape
    """title: a line that announces a FAQ."""
    level: int
    """Of a heading, 1 to 6; 0 for other shapes."""
    sure: bool
    """Whether its build alone says that an answer belongs to it: it opens one."""
    lead: bool = False
    """Whether only the element's first text is the question and the rest of the element begins the answer."""


class Folds:
    """Which elements of a page open something, looked up once."""

    def __init__(self, elements: Elements) -> None:
        self.of: dict[HtmlElement, tuple[QuestionShape, bool]] = {}
        """Its shape for each, and whether that alone says that an answer belongs to it."""
        values = elements.values
        for element in elements.tagged("summary"):
            self.of[element] = "details", True
        for element in elements.tagged("dt"):
            self.of[element] = "dl", True
        opening = [one for one, says in values["aria-expanded"].items() if says]
        for name in ("data-toggle", "data-bs-toggle"):
            opening += (one for one, says in values[name].items() if says == "collapse")
        for element in opening:
            self.of.setdefault(element, ("accordion", True))
        signs = [sign for sign in _SAY if sign in elements.names]
        for names, alike in elements.named.items() if signs else ():
            if any(map(names.lower().__contains__, signs)) and (said := _said(names)):
                for element in alike:
                    if element not in self.of and (said != "button" or element.tag == "button"):
                        self.of[element] = "accordion", said != "question" or _is_answered(element)


def headings(elements: Elements, folding: Folds) -> list[Candidate]:
    """Headings, asking or not, and the titles of ``details`` and ``dl``."""
    return _candidates(elements.tagged(*HEADINGS, *_TITLES), folding, texts=False)


def folds(folding: Folds) -> Iterator[HtmlElement]:
    """Elements of other kinds that open something and ask."""
    for element in folding.of:
        if element.tag not in _TITLES and _has_mark(element) and asks(_short(element)):
            yield element


def asking_folds(root: HtmlElement, folding: Folds) -> Iterator[HtmlElement]:
    """Those of them near to a text that asks; they are looked for from all texts of the page, which takes long."""
    elsewhere = (root.get("lang") or "").lower().startswith(_ELSEWHERE)
    found = cast("list[Any]", (_ASKING_ELSEWHERE if elsewhere else _ASKING)(root))  # texts that know their element
    for text in found[:_MOST]:
        node = text.getparent()
        for _ in range(_NEAR):
            if node is None:
                break
            if node in folding.of and node.tag not in _TITLES and asks(_short(node)):
                yield node
                break
            node = node.getparent()


def everything(elements: Elements, folding: Folds) -> list[Candidate]:
    """All of these with bold, numbered and plain paragraphs that ask; to be asked only where there may be a FAQ."""
    return _candidates(elements.all, folding, texts=True)


def _candidates(elements: Iterable[HtmlElement], folding: Folds, *, texts: bool) -> list[Candidate]:
    found: list[Candidate] = []
    for element in elements:
        tag = element.tag
        shape, sure = folding.of.get(element, (None, False))
        text = _short(element) if shape or tag in HEADINGS else ""
        if shape and text:
            found.append(Candidate(element, text, shape, int(tag[1]) if tag in HEADINGS else 0, sure))
        elif tag in HEADINGS:
            announces = texts or "?" in text or is_title(text)
            link = announces and is_link(element, text)
            found.append(Candidate(element, "" if link else text, "heading", int(tag[1]), sure=False))
        elif texts and tag in _TEXTS:
            found.extend(_texts(element))
        if len(found) >= _MOST:
            break
    return _without_nested(found)


def _is_answered(element: HtmlElement) -> bool:
    after = element.getnext()
    return after is not None and _ANSWER.search(after.get("class") or "") is not None


@lru_cache(maxsize=8192)
def _said(names: str) -> str:
    """What class names say of their element. Remembered, since a site's pages share them."""
    kinds = (("fold", _MAY_FOLD), ("button", _FOLDS), ("question", _QUESTION))
    return next((kind for kind, pattern in kinds if pattern.search(names)), "")


def _has_mark(element: HtmlElement) -> bool:
    """Whether there is a question's mark in it at all, which most menus have not."""
    return has_mark(cast("str", _STRING(element)))


def _short(element: HtmlElement) -> str:
    """Its text on one line, empty where it is longer than questions are."""
    if len(element):
        text = " ".join(element_text(element, longest=_LONGEST * 2).split("\n"))
    else:
        text = " ".join((element.text or "").split())  # as most headings are, and quicker
    return text if len(text) <= _LONGEST else ""


def _texts(element: HtmlElement) -> Iterator[Candidate]:
    """Questions that are only text: bold at the start of a line, a paragraph of their own, the first line of one."""
    own = " ".join(element.text.split()) if element.text else ""
    if element.tag in ("strong", "b"):
        text = _short(element) if _begins_line(element) else ""
        if not text or _in_link(element):
            return
        if is_title_alone(text, bold=True):
            yield Candidate(element, text, "title", 0, sure=False)
        elif asks(text) or (is_numbered(text) and may_ask(text)):
            yield Candidate(element, text, "numbered" if is_numbered(text) else "bold", 0, sure=False)
    elif not own or len(own) > _LONGEST:
        return
    elif not len(element) and element.tag != "li" and is_title_alone(own) and not _in_link(element):
        yield Candidate(element, own, "title", 0, sure=False)
    elif (
        own[-1] in "?？؟"
        and asks(own)
        and not _in_link(element)
        and (not len(element) or element[0].tag not in INLINE or element[0].tag == "br")
    ):
        yield Candidate(element, own, _text_shape(element, own), 0, sure=False, lead=len(element) > 0)


def _in_link(element: HtmlElement) -> bool:
    return any(node.tag == "a" for node in ancestors(element))


def _text_shape(element: HtmlElement, text: str) -> QuestionShape:
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
        outer = next((kept[a] for a in ancestors(candidate.element) if a in kept), None)
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
