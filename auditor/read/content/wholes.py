"""Scores in, the same with what is read or left out as one raised together: tables, lists, items of a list article.

The cells of a table are short, full of numbers and alike; the items of a list article ("Seven recipes") are built like
the teasers of other pages. A list of names or steps has no
sentences. Each judged by itself looks like none of the text. Between two paragraphs of the article,
and in the box that holds them, they are what these paragraphs announce.
"""

from collections.abc import Iterator, Mapping

from auditor.read.content.evidence import Evidence
from auditor.read.layout import HEADING_LEVELS, Box, any_of

_LAYOUT = 0.8
"""Share of a table's words in sentences from which it lays a page out, and its cells are judged one by one."""
_WRAPPED = 2
"""Boxes between such a part and the text that it stands in: one to scroll it, one for its caption."""
_LINKED = 0.5
_FEWEST_ITEMS = 3
_SUBSTANCE = 0.5
"""Words in the sentences of the items, as a share of those around them, from which they are what the article is."""
_AS_TEXT = 0.8
"""How far above the limit such a part scores at least: it is there for what is around it, and in no doubt."""
_NOTES = any_of("notes")
_CELLS = frozenset({"td", "th"})
_SUBHEADINGS = frozenset(HEADING_LEVELS) - {"h1"}


def keep_whole(evidence: Evidence, scores: list[float], lists: Mapping[int, Box], limit: float) -> None:
    """``lists`` has for each run in a list or table the outermost one; what scores more than ``limit`` is text."""
    kept = limit + _AS_TEXT
    members: dict[Box, list[int]] = {}
    for number, box in lists.items():
        members.setdefault(box, []).append(number)
    for box, numbers in members.items():
        if box in evidence.heart.chain or (box.tag == "table" and box.prose > _LAYOUT * box.words):
            continue  # it holds the text, or lays the page out
        if box.tag == "table":
            words = sum(evidence.runs[number].words for number in numbers)
            mean = sum(evidence.runs[number].words * scores[number] for number in numbers) / words
            for number in numbers:
                scores[number] = mean
        if (
            box.linked < _LINKED * box.words
            and not box.asks
            and (
                _is_in_the_text(evidence, box)
                or _is_announced(evidence, scores, box, limit)
                or _are_notes(evidence, box)
                or _ends_the_text(evidence, scores, box, limit)
            )
        ):
            for number in numbers:
                scores[number] = max(scores[number], kept)
    for item in _items(evidence):
        for number in range(item.first_run, item.last_run + 1):
            run = evidence.runs[number]
            if run.box.level or run.is_prose:
                scores[number] = max(scores[number], kept)


def _is_announced(evidence: Evidence, scores: list[float], box: Box, limit: float) -> bool:
    """Whether a line of the text with a colon stands right before it, or a heading in the box that holds the text."""
    before = box.first_run - 1
    if before < 0 or scores[before] <= limit:
        return False
    run, parent = evidence.runs[before], box.parent
    if parent is None or run.box.parent is not parent:
        return False
    return evidence.heart.chain.get(parent) == 0 if run.box.level else run.text[-1] in ":："


def _are_notes(evidence: Evidence, box: Box) -> bool:
    """Whether they are the references or footnotes below the text, in the box that holds it."""
    arm = evidence.arms[box.index][0]
    return bool(
        evidence.places[box.index].near & _NOTES
        and arm is not None
        and arm.parent is not None
        and evidence.heart.chain.get(arm.parent) == 0
        and not evidence.places[box.index].apart
    )


def _ends_the_text(evidence: Evidence, scores: list[float], box: Box, limit: float) -> bool:
    """Whether it is a table of data right below a paragraph of the text, in one box with it."""
    before = box.first_run - 1
    if box.tag != "table" or before < 0 or scores[before] <= limit or evidence.places[box.index].apart:
        return False
    run = evidence.runs[before]
    return run.is_prose and run.box.parent is box.parent and _is_data(box)


def _is_data(table: Box) -> bool:
    """Whether it has rows of cells, and no other table in it, as those that lay a page out have."""
    rows = sum(sum(cell.tag in _CELLS for cell in row) > 1 for row in table.element.iter("tr"))
    return rows > 1 and next(table.element.iterdescendants("table"), None) is None


def _is_in_the_text(evidence: Evidence, box: Box) -> bool:
    """Whether it stands between two paragraphs of the text, in the box that holds them."""
    heart = evidence.heart
    arm, down = evidence.arms[box.index]
    return (
        heart.begin < box.first_run
        and box.last_run < heart.end
        and arm is not None
        and arm.parent is not None
        and heart.chain.get(arm.parent) == 0
        and down <= _WRAPPED
        and not evidence.places[box.index].apart
    )


def _items(evidence: Evidence) -> Iterator[Box]:
    """The cards of each row that holds a good part of the article."""
    rows: dict[Box, list[Box]] = {}
    for box in evidence.boxes:
        parent = box.parent
        if (
            parent is not None
            and evidence.places[box.index].cards != "none"
            and evidence.places[parent.index].cards == "none"
            and _is_in_the_text(evidence, box)
            and _is_item(evidence, box)
        ):
            rows.setdefault(parent, []).append(box)
    for items in rows.values():
        prose = sum(item.prose for item in items)
        if len(items) >= _FEWEST_ITEMS and prose >= _SUBSTANCE * evidence.heart.in_heart:
            yield from items


def _is_item(evidence: Evidence, card: Box) -> bool:
    """Whether it has a heading that is no link, and a sentence below it."""
    if not card.prose or card.titles or card.linked > _LINKED * card.words:
        return False
    return any(
        box.tag in _SUBHEADINGS and box.words > 0 and not box.linked
        for box in evidence.boxes[card.index + 1 : card.last + 1]
    )
