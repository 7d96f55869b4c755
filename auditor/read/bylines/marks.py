"""A line in, the labels of authors, roles and dates in it out, each with the text behind it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from auditor.read.bylines.lines import Line, Part
from auditor.read.bylines.words import Labels, needs_colon, needs_value, relative
from auditor.text.dates import find_date

NEAR = 24
"""Characters that may stand between a label and its date: a weekday, "on", a comma."""

MODIFIED_HINT = re.compile(r"modif|updated|datemodified|last-update", re.IGNORECASE)
_PUBLISHED_HINT = re.compile(r"publi|datepublished|entry-date|post-date|posted|created|pubdate", re.IGNORECASE)


class Mark(NamedTuple):
    """A label such as "Updated on": published, modified, by or role; the words, and their place in the line."""

    kind: str
    label: str
    start: int
    end: int


def marks_in(line: Line, labels: Labels, language: str) -> Iterator[Mark]:
    """The labels in a line that are labels there; a date's may begin where an element does, with no sign before."""
    text = line.text
    for found in labels.found(text):
        label = found.text.rstrip(" :：")
        kind, start, end = found.kind, found.start, found.end
        behind = text[end : end + 60].lstrip()
        begins = start == 0 or text[:start].rstrip()[-1:] in "|·•●–—/,;:)-." or text[start - 1] == "\n"
        of_person = kind in ("by", "role")
        date = None if of_person else find_date(behind, language)
        dated = date is not None and date.start <= NEAR
        with_colon = found.text.endswith((":", "："))
        if of_person and not begins and not find_date(text[:start], language):
            continue
        if needs_value(label) and not (dated or with_colon):
            continue
        if kind == "role" and not with_colon and needs_colon(label):
            continue
        if not of_person and not (begins or dated or start in line.starts):
            continue
        yield Mark(kind, found.text, start, end)


def values(text: str, marks: list[Mark]) -> Iterator[tuple[Mark, str]]:
    """Each label with the text up to the next one."""
    ends = [*(mark.start for mark in marks[1:]), len(text)]
    yield from ((mark, text[mark.end : end]) for mark, end in zip(marks, ends, strict=False))


def hinted(time: Part) -> str:
    """The class name or property that says which date an element holds; empty where none or two do."""
    words = time.hints.split()
    if "updated" in words and "published" not in words:
        return "updated"
    modified, published = MODIFIED_HINT.search(time.hints), _PUBLISHED_HINT.search(time.hints)
    if bool(modified) == bool(published):
        return ""
    return next(word for word in time.hints.split() if MODIFIED_HINT.search(word) or _PUBLISHED_HINT.search(word))


def continues(below: Line | None) -> bool:
    """Whether the next line is what a label at the end of a line announces."""
    if below is None:
        return False
    found = find_date(below.text)
    return (
        bool(below.times)
        or below.filled_later
        or bool(found and found.start <= NEAR)
        or bool(relative().match(below.text))
    )
