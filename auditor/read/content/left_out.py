"""What was not taken for the article's text in, a list of its larger parts with the reason of each out."""

from itertools import islice
from operator import itemgetter

from lxml.html import HtmlElement

from auditor.model import LeftOut, Why
from auditor.read.content.blocks import line
from auditor.read.content.choice import Choice
from auditor.read.content.evidence import Evidence
from auditor.read.content.rules import ASIDE, CAPTION, RELATED
from auditor.read.layout import BIT, TAG_BIT, Box, Layout, Run, count_words
from auditor.read.tree import element_text

_MOST = 40
"""Parts that are named: the largest."""
_FEWEST_WORDS = 3
_LONGEST = 120
_GOES_ON = " …"
_LINKS = Why("links", "nothing but links")
_LINKED = 0.5
_HIGHEST = 100
"""Ancestors looked at."""
_HIDDEN_LOOKED_AT = 40
_HIDDEN_LENGTH = 2_000

_HIDDEN = Why("hidden", "hidden from readers")
_MENU = Why("navigation", "in a menu")
_HEADER = Why("header", "in the page's header")
_FOOTER = Why("footer", "in the page's footer")
_BUTTON = Why("button", "on a button")
_BY_TAG = (
    ("nav", _MENU), ("footer", _FOOTER), ("form", Why("form", "in a form")),
    ("aside", Why("sidebar", "in a box beside the text")), ("button", _BUTTON), ("header", _HEADER),
)  # fmt: skip
_BY_CLASS = (
    ("menu", _MENU), ("consent", Why("consent", "in a cookie notice")),
    ("comments", Why("comments", "among the comments")), ("related", RELATED), ("posts", RELATED),
    ("author", Why("author box", "in a box about the author")),
    ("newsletter", Why("newsletter", "in a box to subscribe")),
    ("form", Why("newsletter", "in a form or a box to subscribe")),
    ("advert", Why("advertisement", "in an advertisement")), ("share", Why("share buttons", "among buttons to share")),
    ("popup", Why("dialog", "in a window that opens")), ("sidebar", Why("sidebar", "in a sidebar")),
    ("footer", _FOOTER), ("promotion", Why("promotion", "in a promotion")), ("shop", Why("products", "among products")),
    ("caption", CAPTION), ("contents", Why("contents", "in a table of contents")),
    ("meta", Why("details", "details such as the date, the author or tags")), ("banner", _HEADER),
    ("unseen", Why("folded", "hidden from sighted readers")), ("paywall", Why("paywall", "in a paywall")),
    ("button", _BUTTON), ("tools", Why("tools", "among tools of the page")),
)  # fmt: skip
_CLASSES = tuple((BIT[name], reason) for name, reason in _BY_CLASS)
_TAGS = tuple((TAG_BIT[name], reason) for name, reason in _BY_TAG)


_words = _line = itemgetter(0)


def left_out(layout: Layout, choice: Choice) -> tuple[LeftOut, ...]:
    """In the order of the source."""
    parts: list[tuple[int, str, HtmlElement, Why]] = []
    runs: list[list[Run]] = []
    reasons: list[Why] = []
    last: tuple[Box | None, Why] | None = None
    for number, run in enumerate(layout.runs):
        if choice.kept(number):
            last = None
            continue
        why = choice.by_rule.get(number) or _reason(choice, number)
        if why == ASIDE:
            why = _aside(run.box.element)
        key = choice.evidence.branches[run.box.index][0], why
        if key != last:
            runs.append([])
            reasons.append(why)
        runs[-1].append(run)
        last = key
    for why, beside in zip(reasons, runs, strict=True):
        words = sum([run.words for run in beside])
        if words >= _FEWEST_WORDS:
            parts.append((words, beside[0].text, beside[0].box.element, why))
    parts.extend(
        (part.words, part.text, part.element, part.why or _aside(part.element))
        for part in layout.passed
        if part.words >= _FEWEST_WORDS
    )
    parts.extend(part for part in map(_hidden, layout.hidden[:_HIDDEN_LOOKED_AT]) if part[0] >= _FEWEST_WORDS)
    parts.sort(key=_words, reverse=True)
    largest = [(line(element), words, text, why) for words, text, element, why in parts[:_MOST]]
    return tuple(
        LeftOut(beginning(text, words), at, *why, words) for at, words, text, why in sorted(largest, key=_line)
    )


def beginning(text: str, words: int) -> str:
    """The beginning of a part of so many words, at most 120 characters, with dots where the part goes on."""
    if len(text) <= _LONGEST - len(_GOES_ON):
        return text + _GOES_ON if words > count_words(text) else text
    cut = text[: _LONGEST - len(_GOES_ON)]
    at_word = cut.rsplit(" ", 1)[0]
    return (at_word if len(at_word) > _LONGEST // 2 else cut) + _GOES_ON


def _aside(element: HtmlElement) -> Why:
    """Which of the elements around it makes it no text: a menu, the page's footer or the article's own."""
    in_footer = False
    for node in (element, *islice(element.iterancestors(), _HIGHEST)):
        role = node.get("role")
        if node.tag == "nav" or role in ("navigation", "menu", "menubar"):
            return _MENU
        if node.tag == "footer" or role == "contentinfo":
            in_footer = True
        elif in_footer and node.tag == "article":
            return Why("article footer", "in the article's footer")
    return _FOOTER if in_footer else ASIDE


def _hidden(element: HtmlElement) -> tuple[int, str, HtmlElement, Why]:
    words = element_text(element, longest=_HIDDEN_LENGTH).split()
    return len(words), " ".join(words), element, _HIDDEN


def _reason(choice: Choice, number: int) -> Why:
    """The plainest thing to say of a run that the evidence speaks against."""
    evidence = choice.evidence
    run = evidence.runs[number]
    place = evidence.places[run.box.index]
    for said, reasons in ((place.near, _CLASSES), (place.near_tags | place.far_tags, _TAGS), (place.far, _CLASSES)):
        if said:
            for bit, reason in reasons:
                if said & bit:
                    return reason
    if run.linked > _LINKED * run.words:
        if run.linked >= run.words:
            return _LINKS
        return Why("links", f"mostly links: {100 * run.linked / run.words:.0f} % of its words")
    branch = evidence.branches[run.box.index][0]
    if branch is not None and branch.linked > _LINKED * branch.words:
        share = 100 * branch.linked / branch.words
        return Why("links", f"in a part of the page where {share:.0f} % of the words are links")
    return _where(evidence, number)


def _where(evidence: Evidence, number: int) -> Why:
    if number < evidence.heart.begin:
        return Why("before the text", "before the text begins")
    if number > evidence.heart.end:
        return Why("after the text", "after the text ends")
    return Why("unlike the text", "unlike the text around it")
