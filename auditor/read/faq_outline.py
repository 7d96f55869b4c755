"""What may be a question in, in the order of the page; the stretches of it that are a FAQ, or built like one, out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from auditor.read.faq_shapes import Candidate, in_faq
from auditor.read.faq_words import asks, is_title, may_ask

_FOLDS = 2
"""Questions that open their answers and make a FAQ without a title; one alone may hold anything."""
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
    asked: bool = False
    """Whether a question heading stood under it: the first one shows the level that its questions have."""


def scopes(candidates: Sequence[Candidate]) -> list[Scope]:
    """The page's sections with the possible questions in each; those under a FAQ's title say so."""
    found: list[Scope] = [Scope(titled=False)]
    stack = [_Open(0, title=False, scope=found[0])]
    for candidate in candidates:
        if candidate.shape == "title":
            found.append(Scope(titled=True))
            stack.append(_Open(stack[-1].level + 0.5, title=True, scope=found[-1]))
        elif candidate.shape == "heading":
            _heading(candidate, stack, found)
        else:
            _scope(candidate, stack, found).candidates.append(candidate)
    return found


def _heading(candidate: Candidate, stack: list[_Open], found: list[Scope]) -> None:
    asking = may_ask(candidate.text)
    title = is_title(candidate.text) and not (asks(candidate.text) and any(one.title for one in stack))
    while len(stack) > 1 and stack[-1].level >= candidate.level:
        top = stack[-1]
        if top.title and asking and (top.level == candidate.level or not top.asked):
            break  # a title that has the level of its questions, or a lower one
        stack.pop()
    if asking and not title:
        _scope(candidate, stack, found).candidates.append(candidate)
        for one in stack:
            one.asked = True
        if stack[-1].title and stack[-1].level >= candidate.level:
            return
    elif not title and stack[-1].title is False:
        stack[-1].scope.candidates.append(candidate)  # it ends a run of questions
    titled = title or any(one.title for one in stack)
    scope = Scope(titled=titled) if title or not titled else next(one.scope for one in reversed(stack) if one.title)
    if scope not in found[-1:]:
        found.append(scope)
    stack.append(_Open(candidate.level, title=title, scope=scope))


def _scope(candidate: Candidate, stack: list[_Open], found: list[Scope]) -> Scope:
    title = next((one for one in reversed(stack) if one.title), None)
    if title is not None:
        return title.scope
    if in_faq(candidate.element):
        if not found[-1].titled:
            found.append(Scope(titled=True))
        return found[-1]
    return stack[-1].scope


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
    headings = Counter(one.level for one in candidates if one.shape == "heading")
    if headings:
        level = max(headings, key=lambda level: (headings[level], -level))
        return [[one for one in candidates if one.shape == "heading" and one.level == level]]
    kinds = Counter((str(one.element.tag), one.lead) for one in candidates)
    if not kinds:
        return []
    kind = max(kinds, key=lambda kind: (kinds[kind], kind))
    return [[one for one in candidates if (one.element.tag, one.lead) == kind]]


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
