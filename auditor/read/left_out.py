"""What was not taken for the article's text in, a list of its larger parts with the reason of each out."""

from lxml.html import HtmlElement

from auditor.model import LeftOut
from auditor.read.blocks import line
from auditor.read.boxes import Box, Layout
from auditor.read.choice import Choice
from auditor.read.class_words import BIT
from auditor.read.element_text import element_text
from auditor.read.evidence import Evidence
from auditor.read.rules import ASIDE
from auditor.read.surroundings import TAG_BIT

_MOST = 40
"""Parts that are named: the largest."""
_FEWEST_WORDS = 3
_LONGEST = 120
_LINKED = 0.5
_HIDDEN_LOOKED_AT = 40
_HIDDEN_LENGTH = 2_000

_BY_TAG = (
    ("nav", "in a menu"), ("footer", "in the page's footer"), ("form", "in a form"),
    ("aside", "in a box beside the text"), ("button", "on a button"), ("header", "in the page's header"),
)  # fmt: skip
_BY_CLASS = (
    ("menu", "in a menu"), ("consent", "in a cookie notice"), ("comments", "among the comments"),
    ("related", "among links to other pages"), ("posts", "among links to other pages"),
    ("author", "in a box about the author"),
    ("newsletter", "in a box to subscribe"), ("form", "in a form or a box to subscribe"),
    ("advert", "in an advertisement"), ("share", "among buttons to share"),
    ("popup", "in a window that opens"), ("sidebar", "in a sidebar"), ("footer", "in the page's footer"),
    ("promotion", "in a promotion"), ("shop", "among products"), ("caption", "the caption of a picture"),
    ("contents", "in a table of contents"), ("meta", "says when, where and by whom it was published"),
    ("banner", "in the page's header"), ("unseen", "hidden from sighted readers"), ("paywall", "in a paywall"),
    ("button", "on a button"), ("tools", "among tools of the page"),
)  # fmt: skip


def left_out(layout: Layout, choice: Choice) -> tuple[LeftOut, ...]:
    """In the order of the source."""
    parts: list[LeftOut] = []
    last: tuple[Box | None, str] | None = None
    for number, run in enumerate(layout.runs):
        if choice.kept(number):
            last = None
            continue
        why = choice.by_rule.get(number) or _reason(choice, number)
        key = choice.evidence.branches[run.box.index][0], why
        if key == last:
            before = parts[-1]
            parts[-1] = LeftOut(before.text, before.line, before.reason, before.words + run.words)
        else:
            parts.append(LeftOut(run.text[:_LONGEST], line(run.box.element), why, run.words))
        last = key
    parts.extend(
        LeftOut(part.text[:_LONGEST], line(part.element), part.why or ASIDE, part.words)
        for part in layout.passed
        if part.words
    )
    parts.extend(part for part in map(_hidden, layout.hidden[:_HIDDEN_LOOKED_AT]) if part is not None)
    largest = sorted((part for part in parts if part.words >= _FEWEST_WORDS), key=lambda part: -part.words)[:_MOST]
    return tuple(sorted(largest, key=lambda part: part.line))


def _hidden(element: HtmlElement) -> LeftOut | None:
    text = " ".join(element_text(element, longest=_HIDDEN_LENGTH).split())
    return LeftOut(text[:_LONGEST], line(element), "hidden from readers", len(text.split())) if text else None


def _reason(choice: Choice, number: int) -> str:
    """The plainest thing to say of a run that the evidence speaks against."""
    evidence = choice.evidence
    run = evidence.runs[number]
    place = evidence.places[run.box.index]
    for name, reason in _BY_CLASS:
        if place.near & BIT[name]:
            return reason
    for name, reason in _BY_TAG:
        if (place.near_tags | place.far_tags) & TAG_BIT[name]:
            return reason
    for name, reason in _BY_CLASS:
        if place.far & BIT[name]:
            return reason
    if run.linked > _LINKED * run.words:
        return f"{100 * run.linked / run.words:.0f} % of its words are links"
    branch = evidence.branches[run.box.index][0]
    if branch is not None and branch.linked > _LINKED * branch.words:
        return f"in a part where {100 * branch.linked / branch.words:.0f} % of the words are links"
    return _where(evidence, number)


def _where(evidence: Evidence, number: int) -> str:
    if number < evidence.heart.begin:
        return "before the text"
    return "after the text" if number > evidence.heart.end else "unlike the text around it"
