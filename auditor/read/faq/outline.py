"""What may be a question in, in the order of the page; the stretches of it that are a FAQ, or built like one, out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from auditor.read.faq.shapes import Candidate
from auditor.read.faq.surroundings import Surroundings, ancestors
from auditor.read.faq.words import asks, is_title, may_ask

_FOLDS = 2
"""Questions that open their answers and make a FAQ without a title; one alone may hold anything."""
_LINES = 2
"""Questions in lines of text right below a title that show how its questions are built, whatever heading asks later."""
_RUN = 3
"""Question headings running that may make a FAQ without a title; two are how many articles are written."""


@dataclass
class Scope:
    """The possible questions under one heading, or in one element that is named FAQ."""

    titled: bool
    candidates: list[Candidate] = field(default_factory=list)


@dataclass
class _Open:
    """A heading whose section is still open."""

    level: float
    title: bool
    scope: Scope
    element: HtmlElement | None = None
    asked: bool = False
    """Whether a question heading stood under it: the first one shows the level that its questions have."""

    def holds(self, candidate: Candidate) -> bool:
        """Whether a question heading that is no deeper than this title still belongs to it."""
        if not self.title or not asks(candidate.text) or (self.level != candidate.level and self.asked):
            return False
        return _section(self.element) is None or _section(self.element) in ancestors(candidate.element)


def _section(element: HtmlElement | None) -> HtmlElement | None:
    return (
        None
        if element is None
        else next((node for node in ancestors(element) if node.tag in ("section", "article", "li")), None)
    )


def scopes(candidates: Sequence[Candidate], surroundings: Surroundings) -> list[Scope]:
    """The page's sections with the possible questions in each; those under a FAQ's title say so."""
    found: list[Scope] = [Scope(titled=False)]
    named: dict[HtmlElement, Scope] = {}
    stack = [_Open(0, title=False, scope=found[0])]
    for candidate in candidates:
        title = next((one for one in reversed(stack) if one.title), None)
        if candidate.shape == "heading":
            title = _close(candidate, stack)
        around = surroundings.faq(candidate.element) if title is None else None
        scope = title.scope if title else stack[-1].scope
        if around is not None:
            scope = named.setdefault(around, Scope(titled=True))
        if candidate.shape == "title" or (is_title(candidate.text) and candidate.shape == "heading"):
            found.append(Scope(titled=True))
            level = candidate.level or stack[-1].level + 0.5
            stack.append(_Open(level, title=True, scope=found[-1], element=candidate.element))
            continue
        scope.candidates.append(candidate)
        if candidate.shape == "heading" and not (title and title.level >= candidate.level):
            if title is None:
                found.append(Scope(titled=False))
            stack.append(_Open(candidate.level, title=False, scope=title.scope if title else found[-1]))
    return [*found, *named.values()]


def _close(candidate: Candidate, stack: list[_Open]) -> _Open | None:
    """Closes the sections that a heading ends; returns the FAQ's title that it stands under, if any."""
    asking = may_ask(candidate.text) and not is_title(candidate.text)
    while len(stack) > 1 and stack[-1].level >= candidate.level and not (asking and stack[-1].holds(candidate)):
        stack.pop()
    title = next((one for one in reversed(stack) if one.title), None)
    if title is not None and asking:
        title.asked = True
    return title


def groups(scope: Scope) -> list[list[Candidate]]:
    """The questions of a scope that stand on one level and are built alike; empty where it is no FAQ."""
    folds = [one for one in scope.candidates if one.shape in ("details", "dl", "accordion")]
    asking = [one for one in folds if asks(one.text)]
    if scope.titled:
        if asking:
            whole = len(asking) * 2 >= len(folds)
            return [[one for one in folds if whole or may_ask(one.text)]]
        return _like_each_other([one for one in scope.candidates if one not in folds])
    sure = [one for one in folds if one.sure]
    asking = [one for one in asking if one.sure]
    if len(asking) >= _FOLDS and len(asking) * 2 >= len(sure):
        return [asking]
    return _runs(scope.candidates)


def _like_each_other(candidates: list[Candidate]) -> list[list[Candidate]]:
    """Those that are built like the first heading that asks, else like most."""
    headings = [one for one in candidates if one.shape == "heading" and may_ask(one.text)]
    texts = [one for one in candidates if one.shape != "heading"]
    if headings:
        above = candidates[: candidates.index(headings[0])]
        before = [one for one in above if one.shape != "heading" and asks(one.text)]
        if len(before) < _LINES:
            return [[one for one in headings if one.level == headings[0].level]]
        texts = before  # what asks in a heading below them is a box: "Would you like to join us?"
    kinds = Counter((str(one.element.tag), one.lead) for one in texts)
    if not kinds:
        return []
    kind = max(kinds, key=lambda kind: (kinds[kind], kind))
    return [[one for one in texts if (one.element.tag, one.lead) == kind]]


def _runs(candidates: list[Candidate]) -> list[list[Candidate]]:
    """Question headings of one level, three or more without another heading of that level between."""
    found: list[list[Candidate]] = []
    run: list[Candidate] = []
    for one in [*(one for one in candidates if one.shape == "heading"), None]:
        if one is not None and asks(one.text) and (not run or run[0].level == one.level):
            run.append(one)
            continue
        if len(run) >= _RUN:
            found.append(run)
        run = [one] if one is not None and asks(one.text) else []
    return found
