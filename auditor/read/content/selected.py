"""A CSS selector in, which runs of a page it names out: for a site whose text is not found by itself."""

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lxml.etree import iselement
from lxml.html import HtmlElement

from auditor.model import Why
from auditor.read.content.choice import NEVER, SURE, Choice
from auditor.read.content.rules import CAPTION
from auditor.read.layout import Layout

if TYPE_CHECKING:
    from lxml.cssselect import CSSSelector

NOTHING_SELECTED: Final = "matches no text on it"
"""What is said of a page after a selector that names nothing there."""
_NEVER = frozenset({"active", "focus", "focus-visible", "focus-within", "hover", "target", "visited"})
"""States that a visitor brings about: a page that is read is in none of them."""
_LONGEST = 1_000
"""Characters of a selector."""


def choose_selected(choice: Choice, layout: Layout, root: HtmlElement, selector: str) -> Choice | None:
    """The choice that the selector makes in place of the page's build; None where it names nothing on this page.

    The headline and the captions of pictures stay out, as they do everywhere. Raises ``cssselect.SelectorError`` for
    a selector that is none.
    """
    # An element's name alone needs no reader of selectors, whose import takes a tenth of a draft's check.
    is_name = selector.isascii() and selector.isalpha() and selector.islower()
    found = list(root.iter(selector)) if is_name else _compiled(selector)(root)
    named = {element for element in found if iselement(element)} if isinstance(found, list) else set()
    ranges = [(box.index, box.last) for box in layout.boxes if box.element in named]
    scores = [NEVER] * len(layout.runs)
    by_rule: dict[int, Why] = {}
    for number, run in enumerate(layout.runs):
        why = choice.by_rule.get(number)
        if not any(first <= run.box.index <= last for first, last in ranges):
            by_rule[number] = Why("not selected", f"outside of what {selector} names")
        elif why is not None and (number == choice.evidence.heart.headline or why == CAPTION):
            by_rule[number] = why
        else:
            scores[number] = SURE
    return Choice(choice.evidence, scores, by_rule) if any(score > 0 for score in scores) else None


def selector_fault(selector: str) -> str:
    """Why the selector can name nothing on any page; empty where it can be used."""
    import cssselect
    from cssselect.parser import CombinedSelector, Pseudo
    from lxml.etree import Element, XPathError

    if len(selector) > _LONGEST:
        return f"it is longer than {_LONGEST:,} characters"
    try:
        for each in cssselect.parse(selector):
            if each.pseudo_element is not None:
                return "it names a pseudo-element, which holds no text of a page; name the element itself"
            parts: list[object] = [each.parsed_tree]
            while parts:
                part = parts.pop()
                if isinstance(part, Pseudo) and part.ident in _NEVER:
                    return f":{part.ident} depends on what a visitor does; name the element without it"
                inner = ("selector", "subselector") if isinstance(part, CombinedSelector) else ("selector",)
                parts += [getattr(part, name) for name in inner if hasattr(part, name)]
        _compiled(selector)(Element("html"))
    except (cssselect.SelectorError, XPathError) as error:
        return str(error)
    except RecursionError:
        return "it is nested too deep"
    return ""


@lru_cache(maxsize=32)
def _compiled(selector: str) -> "CSSSelector":
    from lxml.cssselect import CSSSelector  # its own patterns take as long as a tenth of our imports; few name anything

    return CSSSelector(selector, translator="html")
