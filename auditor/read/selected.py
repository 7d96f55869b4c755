"""A CSS selector in, which runs of a page it names out: for a site whose text is not found by itself."""

from functools import lru_cache
from typing import TYPE_CHECKING

from lxml.html import HtmlElement

from auditor.read.boxes import Layout
from auditor.read.choice import NEVER, SURE, Choice
from auditor.read.rules import CAPTION

if TYPE_CHECKING:
    from lxml.cssselect import CSSSelector


def choose_selected(choice: Choice, layout: Layout, root: HtmlElement, selector: str) -> Choice | None:
    """The choice that the selector makes in place of the page's build; None where it names nothing on this page.

    The headline and the captions of pictures stay out, as they do everywhere. Raises ``cssselect.SelectorError`` for
    a selector that is none.
    """
    found = _compiled(selector)(root)
    named = {element for element in found if isinstance(element, HtmlElement)} if isinstance(found, list) else set()
    ranges = [(box.index, box.last) for box in layout.boxes if box.element in named]
    scores = [NEVER] * len(layout.runs)
    by_rule = {}
    for number, run in enumerate(layout.runs):
        why = choice.by_rule.get(number, "")
        if not any(first <= run.box.index <= last for first, last in ranges):
            by_rule[number] = f"outside of what {selector} names"
        elif number == choice.evidence.heart.headline or why == CAPTION:
            by_rule[number] = why
        else:
            scores[number] = SURE
    return Choice(choice.evidence, scores, by_rule) if any(score > 0 for score in scores) else None


@lru_cache(maxsize=32)
def _compiled(selector: str) -> "CSSSelector":
    from lxml.cssselect import CSSSelector  # its own patterns take as long as a tenth of our imports; few name anything

    return CSSSelector(selector, translator="html")
