"""Tree in, what the reader sees of authors and dates out: bylines, ``time`` elements, labels with nothing behind."""

import re
from collections.abc import Collection, Iterator
from itertools import islice, zip_longest
from typing import NamedTuple

from lxml.etree import _Element

from auditor.model import Author, Date, DateKind
from auditor.read.byline_lines import Line, Part, lines_around, lines_of_article
from auditor.read.byline_names import LONGEST_NAME, names_in
from auditor.read.byline_words import FINISHED, RELATIVE, labels, needs_value
from auditor.read.dates import FoundDate, find_date, iso_date
from auditor.read.language_tags import primary
from auditor.read.title_heading import title_heading

NEAR = 24
"""Characters that may stand between a label and its date: a weekday, "on", a comma."""
MOST = 12
"""Authors or dates that are kept; a page with more lists them for others."""

# What leads from a name to a date: "on Friday". Must not match a name's own last word: it begins with a preposition.
_BEFORE_DATE = re.compile(r"\s(?:on|at|in|am|le|el|il|op|em|w)\s+[\w.,]{0,15}\s*$", re.IGNORECASE)
LINES_OF_AUTHORS = 4
"""Lines from the first one with an author on which there may be more; further down, others are quoted."""
MOST_TOGETHER = 4
"""Names that one line announces; more are quoted or thanked."""
_MODIFIED_HINT = re.compile(r"modif|updated|datemodified|last-update", re.IGNORECASE)
_PUBLISHED_HINT = re.compile(r"publi|datepublished|entry-date|post-date|posted|created|pubdate", re.IGNORECASE)
_DATE_HINT = re.compile(r"(?<![a-z])date(?![a-z])")


class Byline(NamedTuple):
    """What the reader sees, in the order of the page."""

    authors: tuple[Author, ...] = ()
    dates: tuple[Date, ...] = ()


def byline(root: _Element, title: str, language: str, *, dated: bool = False) -> Byline:
    """Authors and dates that stand around the page's title; ``language`` is its ``lang`` attribute.

    Dates come as ``time`` (what the attribute says) and as ``byline`` (what the reader sees), so that the two can be
    compared. ``dated`` says that the markup has a date: then none is looked for away from the title.
    """
    heading = title_heading(root, title)
    reader = _Reader(language)
    if heading is not None:
        before, after = lines_around(heading)
        for line, below in zip_longest(after, after[1:]):
            reader.line(line, below)
        in_order = before[::-1]
        for line, below in zip(in_order, [*in_order[1:], after[0] if after else None], strict=False):
            reader.line(line, below)
    if not reader.dates and not dated:
        for line in lines_of_article(root, heading):
            reader.date_only(line)
    return Byline(
        tuple(islice(dict.fromkeys(reader.authors), MOST)),
        tuple(islice(dict.fromkeys(reader.dates), MOST)),
    )


class _Mark(NamedTuple):
    kind: str
    label: str
    start: int
    end: int


class _Reader:
    """Reads line by line what it is told, and remembers what it has found."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.labels = labels(primary(language))
        self.authors: list[Author] = []
        self.dates: list[Date] = []
        self.lines_since = 0
        self.announced: _Mark | None = None
        """A label at the end of the line before."""

    def line(self, line: Line, below: Line | None) -> None:
        """Everything that a line near the title says."""
        marks = list(self._marks(line.text, line.starts))
        self._times(line, marks)
        if not any(date.origin == "byline" and date.iso for date in self.dates):
            self._unlabelled(line, line.text[: marks[0].start] if marks else line.text)
        self.announced = None
        for mark, value in _values(line.text, marks):
            if mark.kind == "by":
                self._by(line, value)
            else:
                filled = any(time.start >= mark.end - 2 for time in line.times) or _continues(below)
                self._labelled(line, mark, value, filled=filled)
        self.lines_since += bool(self.authors)
        for name in line.names:
            self._linked(name)
        if line.hinted and not marks and not line.names:
            self._names(line.text, line.line, "byline")

    def date_only(self, line: Line) -> None:
        """What a line further away says, where a label or a class name says that it is a date of the article."""
        marks = [mark for mark in self._marks(line.text, line.starts) if mark.kind != "by"]
        known = bool(marks or self.announced or line.is_about_date)
        kept = [time for time in line.times if known or _hinted(time) or _DATE_HINT.search(time.hints)]
        self._times(Line(line.element, line.text, kept), marks)
        if known and not marks:
            self._unlabelled(line, line.text)
        self.announced = None
        for mark, value in _values(line.text, marks):
            self._labelled(line, mark, value, filled=True)

    def _marks(self, text: str, starts: Collection[int]) -> Iterator[_Mark]:
        """``starts`` are where elements begin: a date's label may begin there without a sign before it."""
        for match in self.labels.finditer(text):
            label = match[0].rstrip(" :")
            kind = match.lastgroup or ""
            behind = text[match.end() : match.end() + 60].lstrip()
            begins = (
                match.start() == 0
                or text[: match.start()].rstrip()[-1:] in "|·•●–—/,;:)-."
                or text[match.start() - 1] == "\n"
            )
            found = find_date(behind, self.language) if kind != "by" else None
            dated = found is not None and found.start <= NEAR
            if kind == "by" and not begins and not find_date(text[: match.start()], self.language):
                continue
            if needs_value(label) and not (dated or match[0].endswith(":")):
                continue
            if kind != "by" and not (begins or dated or match.start() in starts):
                continue
            yield _Mark(kind, match[0], match.start(), match.end())

    def _times(self, line: Line, marks: list[_Mark]) -> None:
        for time in line.times:
            iso = iso_date(time.datetime, self.language)
            if time.datetime and iso:
                kind, label = self._kind(time, marks)
                self.dates.append(Date(kind, time.datetime[:100], iso, "time", time.line, label))

    def _kind(self, time: Part, marks: list[_Mark]) -> tuple[DateKind, str]:
        """Which date an element holds, and what says so: its class, the label before it, or nothing."""
        if hint := _hinted(time):
            return ("modified" if _MODIFIED_HINT.search(hint) else "published"), hint
        before = [mark for mark in marks if mark.kind != "by" and mark.end <= time.start + 2]
        mark = before[-1] if before else self.announced
        if mark is None:
            return "published", ""
        return ("modified" if mark.kind == "modified" else "published"), mark.label.strip(" :")

    def _unlabelled(self, line: Line, text: str) -> None:
        """A date at the beginning of a line: what the line before announced, or without a word of its own."""
        found = find_date(text, self.language)
        if found is None or len(text) - len(found.text) > LONGEST_NAME or not _alone(text, found):
            return
        kind, label = next(
            (self._kind(time, []) for time in line.times if found.text in time.text),
            self._kind(Part(text, 0, line.line), []),
        )
        self.dates.append(Date(kind, found.text, found.iso, "byline", line.line, label))

    def _labelled(self, line: Line, mark: _Mark, value: str, *, filled: bool) -> None:
        kind: DateKind = "modified" if mark.kind == "modified" else "published"
        found = find_date(value, self.language)
        label = mark.label.strip(" :")
        if found is not None and found.start <= NEAR:
            self.dates.append(Date(kind, found.text, found.iso, "byline", line.line, label))
        elif not value.strip(" |·•–—-,.:"):
            self.announced = mark
            if FINISHED.search(mark.label.strip()) and not filled and not line.filled_later:
                self.dates.append(Date(kind, "", "", "byline", line.line, label))

    def _by(self, line: Line, value: str) -> None:
        found = find_date(value, self.language)
        self._names(_BEFORE_DATE.sub("", value[: found.start]) if found else value, line.line, "byline")
        if found is not None and found.start <= LONGEST_NAME + NEAR:
            self.dates.append(Date("published", found.text, found.iso, "byline", line.line))

    def _linked(self, name: Part) -> None:
        self._names(self.labels.sub("", name.text, count=1), name.line, "rel-author" if name.rel_author else "byline")

    def _names(self, text: str, line: int, origin: str) -> None:
        seen = {author.name.casefold() for author in self.authors}
        names = list(names_in(text))
        if len(names) > MOST_TOGETHER or self.lines_since >= LINES_OF_AUTHORS:
            return
        for name in names:
            if name.casefold() not in seen:
                self.authors.append(Author(name, origin, line))


def _alone(text: str, found: FoundDate) -> bool:
    """Whether a date without a label is a line's own matter and no part of a sentence."""
    before = text[: found.start].rstrip()
    words = len(text.split()) - len(found.text.split())
    return words <= 8 and (not before or not before[-1].isalnum() or len(before.split()) <= 2)


def _hinted(time: Part) -> str:
    """The class name or property that says which date an element holds; empty where none or two do."""
    modified, published = _MODIFIED_HINT.search(time.hints), _PUBLISHED_HINT.search(time.hints)
    if bool(modified) == bool(published):
        return ""
    return next(word for word in time.hints.split() if _MODIFIED_HINT.search(word) or _PUBLISHED_HINT.search(word))


def _values(text: str, marks: list[_Mark]) -> Iterator[tuple[_Mark, str]]:
    """Each label with the text up to the next one."""
    ends = [*(mark.start for mark in marks[1:]), len(text)]
    yield from ((mark, text[mark.end : end]) for mark, end in zip(marks, ends, strict=False))


def _continues(below: Line | None) -> bool:
    """Whether the next line is what a label at the end of a line announces."""
    if below is None:
        return False
    found = find_date(below.text)
    return (
        bool(below.times)
        or below.filled_later
        or bool(found and found.start <= NEAR)
        or bool(RELATIVE.match(below.text))
    )
