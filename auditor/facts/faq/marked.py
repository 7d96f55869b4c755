"""Structured data in, the questions of its FAQPages out, with what schema.org asks for and is not there."""

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from auditor.model import MarkedQuestion, Node, QuestionFault, QuestionPage
from auditor.read.tree import plain_text

Item = dict[str, Any]

_DEEPEST = 5
"""Lists within lists that questions are looked for in."""
_MOST = 1_000
"""Questions of one page of questions."""
_LONGEST = 50_000
"""Characters read of a text."""
_VOTES = ("upvoteCount", "downvoteCount")


def marked_up(nodes: Sequence[Node]) -> tuple[tuple[MarkedQuestion, ...], tuple[QuestionPage, ...]]:
    """Questions of every FAQPage, and of every QAPage by which the site answers itself; then all such pages.

    ``page`` of a question counts the pages that have questions here, in their order. Questions that stand in no
    page, as in microdata whose outer element is not marked, count where two or more have accepted answers: -1.
    """
    found: list[MarkedQuestion] = []
    pages: list[QuestionPage] = []
    number = 0
    within: set[str] = set()
    for node in nodes:
        if not {"FAQPage", "QAPage"} & set(node.types):
            continue
        items = list(_questions(node.properties, _DEEPEST))[:_MOST]
        within.update(_name(item)[0] for item in items)
        kind: Literal["FAQPage", "QAPage"] = "FAQPage" if "FAQPage" in node.types else "QAPage"
        signs = _user_signs(node.properties, items)
        if kind == "QAPage" and any(_person(item.get("author")) for item in items):
            signs += ("the question has an author",)
        context = node.syntax != "json-ld" or bool(node.properties.get("@context"))
        pages.append(QuestionPage(kind, node.syntax, node.line, len(items), context, signs))
        if kind == "FAQPage" or not signs:
            found.extend(_marked(item, node, number) for item in items)
            number += 1
    loose = [
        node
        for node in nodes
        if "Question" in node.types and "acceptedAnswer" in node.properties and _name(node.properties)[0] not in within
    ]
    if len(loose) >= 2 and not any(_user_signs({}, [dict(node.properties)]) for node in loose):
        found.extend(_marked(dict(node.properties), node, -1) for node in loose[:_MOST])
    return tuple(found), tuple(pages)


def counted(pages: Sequence[QuestionPage]) -> tuple[QuestionPage, ...]:
    """The pages whose questions are the site's own."""
    return tuple(page for page in pages if page.type == "FAQPage" or not page.user_signs)


def _questions(properties: Any, depth: int) -> Iterator[Item]:
    """Questions among what a page says it is about, in lists and groups too."""
    for name in ("mainEntity", "hasPart", "itemListElement", "item", "about"):
        for part in _list(properties.get(name)):
            if not isinstance(part, dict):
                continue
            if "Question" in _list(part.get("@type")) or {"acceptedAnswer", "suggestedAnswer"} & part.keys():
                yield part
            elif depth and not {"FAQPage", "QAPage"} & set(map(str, _list(part.get("@type")))):
                yield from _questions(part, depth - 1)


def _marked(item: Item, node: Node, page: int) -> MarkedQuestion:
    question, named = _name(item)
    accepted = _list(item.get("acceptedAnswer"))
    answers = [text for text in map(_answer, accepted or _list(item.get("suggestedAnswer"))) if text]
    problems: list[QuestionFault] = [
        *(() if named else ("no name",)),
        *(() if accepted else ("no acceptedAnswer",)),
        *(("acceptedAnswer has no text",) if accepted and not any(map(_has_text, accepted)) else ()),
        *(("is in no FAQPage",) if page < 0 else ()),
    ]
    line = item.get("@line")
    return MarkedQuestion(
        question=question,
        answer="\n".join(answers),
        syntax=node.syntax,
        line=line if isinstance(line, int) and line else node.line,
        page=page,
        problems=tuple(problems),
    )


def _name(item: Any) -> tuple[str, bool]:
    """The question, and whether its ``name`` says it."""
    name = _text(item.get("name"))
    return (name, True) if name else (_text(item.get("text")) or _text(item.get("headline")), False)


def _has_text(value: Any) -> bool:
    """Whether the answer's ``text`` says it; a description or a name is read, and is not what readers ask for."""
    return bool(_text(value.get("text")) if isinstance(value, dict) else _text(value))


def _answer(value: Any) -> str:
    if isinstance(value, dict):
        return _text(value.get("text")) or _text(value.get("description"))
    return _text(value)


def _text(value: Any) -> str:
    """The plain text of a value, of its first part that has any."""
    if isinstance(value, str):
        return plain_text(value[:_LONGEST])
    if isinstance(value, list):
        return next((text for text in map(_text, value[:20]) if text), "")
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _user_signs(page: Any, items: Sequence[Item]) -> tuple[str, ...]:
    """Properties that the site's own questions do not have: counts of answers and votes, several suggestions."""
    signs: dict[str, None] = {}
    for item in items[:_MOST]:
        count = item.get("answerCount")
        if str(count).strip().isdigit() and int(str(count).strip()[:9]) > 1:
            signs[f"answerCount {str(count).strip()[:9]}"] = None
        accepted = [part for part in _list(item.get("acceptedAnswer")) if isinstance(part, dict)]
        suggested = [part for part in _list(item.get("suggestedAnswer")) if part and part not in accepted]
        if len(suggested) + len(accepted) > 1 and suggested:
            signs[f"{len(suggested)} suggested {'answer' if len(suggested) == 1 else 'answers'}"] = None
        answers = [part for part in suggested if isinstance(part, dict)] + accepted
        for votes in _VOTES:
            if any(str(part.get(votes, "0")) not in ("0", "", "None") for part in (item, *answers)):
                signs[votes] = None
        own = _text(page.get("author")) or _text(page.get("publisher"))
        asked_by = _person(item.get("author"))
        if asked_by and any(_person(part.get("author")) not in ("", asked_by, own) for part in answers):
            signs["question and answer have different authors"] = None
    return tuple(signs)


def _person(value: Any) -> str:
    first = next(iter(_list(value)), None)
    return _text(first.get("name")) if isinstance(first, dict) else _text(first)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
