"""Tree in, what the reader sees of authors and dates out: bylines, ``time`` elements, labels with nothing behind."""

import re
from collections.abc import Collection
from itertools import islice, zip_longest
from typing import NamedTuple

from lxml.etree import _Element
from lxml.html import HtmlElement

from auditor.model import Author, AuthorOrigin, Date, DateKind
from auditor.read.bylines.elsewhere import Page
from auditor.read.bylines.line_text import is_byline_line
from auditor.read.bylines.lines import Line, Part
from auditor.read.bylines.marks import MODIFIED_HINT, NEAR, Mark, continues, hinted, marks_in, values
from auditor.read.bylines.names import LONGEST_NAME, is_list_of_names, names_in
from auditor.read.bylines.places import lines_around, lines_of_article, lines_of_foot
from auditor.read.bylines.words import finished, labels
from auditor.read.head import title_heading
from auditor.read.tree import Elements, elements_of
from auditor.text.dates import FoundDate, find_date, iso_date
from auditor.text.language_tags import primary
from auditor.text.late_pattern import late_pattern

MOST = 12
"""Authors or dates that are kept; a page with more lists them for others."""

# What leads from a name to a date: "on Friday". Must not match a name's own last word: it begins with a preposition.
_BEFORE_DATE = late_pattern(r"\s(?:on|at|in|am|le|el|il|op|em|w)\s+[\w.,]{0,15}\s*$", re.IGNORECASE)
LINES_OF_AUTHORS = 4
"""Lines from the first one with an author on which there may be more; further down, others are quoted."""
MOST_TOGETHER = 4
"""Names that one line announces; more are quoted or thanked."""
_FIRST_SEGMENT = late_pattern(r"\s*[|·•●–—/,;]\s*|\s-\s|\s+(?=\()")
_ACCOUNT = late_pattern(r"(?!(?:the|by|now|here|me|us|us|you|more|all|post|posts|author|hand)$)[^\W\d][\w.-]{1,29}")
"""An account's name in small letters, such as "will" or "jane.d"; the words that links say instead are none."""
# What parts a date from the names behind it. Must not match a comma: "5 March 2026, London".
_BEHIND_DATE = late_pattern(r"\s*(?:-|–|—|·|•|\||/)\s*([^|·•/]{4,150})")
_HANDLE = late_pattern(r"\s*\(\s?@[\w.-]{1,40}\s?\)\s*|\s*(?<!\S)@\w{1,40}\s*")
_DATE_HINT = late_pattern(r"(?<![a-z])date(?![a-z])")


class Byline(NamedTuple):
    """What the reader sees, in the order of the page."""

    authors: tuple[Author, ...] = ()
    dates: tuple[Date, ...] = ()
    contributors: tuple[Author, ...] = ()
    """Who reviewed, edited, translated or took the photos; each with the words that say so."""


def byline(
    page: HtmlElement | Elements, title: str, language: str, *, dated: bool = False, named: Collection[str] = ()
) -> Byline:
    """Authors and dates around the page's title, else at its article's foot; ``language`` is its ``lang`` attribute.

    Dates come as ``time`` (what the attribute says) and as ``byline`` (what the reader sees), so that the two can be
    compared. ``dated`` says that the markup has a date: then none is looked for within the text. ``named`` are the
    authors that the markup names: they are known where they stand without a label. Where the markup says both, the
    article's foot is not asked.
    """
    elements = elements_of(page)
    root = elements.root
    heading = title_heading(elements, title)
    asked = Page(elements)
    reader = _Reader(language, named)
    if heading is not None:
        before, after = lines_around(heading, asked)
        for line, below in zip_longest(after, after[1:]):
            reader.line(line, below)
        in_order = before[::-1]
        for line, below in zip(in_order, [*in_order[1:], after[0] if after else None], strict=False):
            reader.line(line, below)
    if not (reader.authors or named) or not (reader.shows_date or dated):
        _read_foot(reader, root, heading, asked)
    if not reader.dates and not dated:
        for line in lines_of_article(root, heading, asked):
            reader.date_only(line)
    return Byline(
        tuple(islice(dict.fromkeys(reader.authors), MOST)),
        tuple(islice(dict.fromkeys(reader.dates), MOST)),
        tuple(islice(dict.fromkeys(reader.contributors), MOST)),
    )


def _read_foot(reader: "_Reader", root: _Element, heading: _Element | None, page: Page) -> None:
    """What the article's end says of what its beginning has left open."""
    authors, dates = list(reader.authors), list(reader.dates) if reader.shows_date else []
    found = list(lines_of_foot(root, heading, page))
    reader.lines_since = 0
    for (line, in_box), (below, _) in zip_longest(found, found[1:], fillvalue=(None, False)):
        if line is None:
            continue
        label_alone = in_box and reader.labels.is_all(line.text)
        if label_alone or (in_box and reader.awaits) or is_byline_line(line.text, reader.language):
            reader.line(line, below)
        elif in_box:
            reader.links_and_times(line)
    reader.authors = authors or _agreeing(reader.authors, reader.named)
    reader.dates = dates or reader.dates


def _agreeing(authors: list[Author], named: Collection[str]) -> list[Author]:
    """The authors at a page's end, unless the markup names only others: then they wrote what is offered there."""
    shown = {word for author in authors for word in author.name.casefold().split()}
    return authors if not named or any(not shown.isdisjoint(name.split()) for name in named) else []


class _Reader:
    """Reads line by line what it is told, and remembers what it has found."""

    def __init__(self, language: str, named: Collection[str] = ()) -> None:
        self.language = language
        self.named = {name.casefold(): name for name in named}
        self.contributors: list[Author] = []
        self.labels = labels(primary(language))
        self.authors: list[Author] = []
        self.dates: list[Date] = []
        self.lines_since = 0
        self.announced: Mark | None = None
        """A date's label at the end of the line before."""
        self.awaited: Mark | None = None
        """The same of an author's or a role's."""

    @property
    def awaits(self) -> bool:
        """Whether the line before has announced what this one says."""
        return self.awaited is not None or self.announced is not None

    @property
    def shows_date(self) -> bool:
        """Whether the reader has seen a date, and not only the label of one."""
        return any(date.origin == "byline" and date.text for date in self.dates)

    def line(self, line: Line, below: Line | None) -> None:
        """Everything that a line near the title says."""
        marks = list(marks_in(line, self.labels, self.language))
        self._times(line, marks)
        if not any(date.origin == "byline" and date.iso for date in self.dates):
            self._unlabelled(line, line.text[: marks[0].start] if marks else line.text)
        if self.awaited is not None and not marks and is_list_of_names(line.text):
            self._named_by(self.awaited, line.text, line.line)
        self.announced = self.awaited = None
        for mark, value in values(line.text, marks):
            if mark.kind in ("by", "role"):
                self._by(line, mark, value)
            else:
                filled = any(time.start >= mark.end - 2 for time in line.times) or continues(below)
                self._labelled(line, mark, value, filled=filled)
        self.lines_since += bool(self.authors)
        for name in line.names:
            before = [mark for mark in marks if mark.start <= name.start + 1]
            if not before or before[-1].kind != "role":
                self._linked(name)
        if line.hinted and not marks and not line.names:
            self._names(line.text, line.line, "byline")
        if not self.authors:
            self._unannounced(line, marks)

    def links_and_times(self, line: Line) -> None:
        """A sentence in a box for bylines: "This entry was posted in Bread by Grace on 5 March 2026"."""
        for name in line.names:
            if name.rel_author or name.linked:
                self._linked(name)
        self._times(line, [])
        for time in line.times:
            found = find_date(time.text, self.language)
            if found is not None and not self.shows_date:
                kind, label = self._kind(time, [])
                self.dates.append(Date(kind, found.text, found.iso, "byline", time.line, label))

    def date_only(self, line: Line) -> None:
        """What a line further away says, where a label or a class name says that it is a date of the article."""
        marks = [mark for mark in marks_in(line, self.labels, self.language) if mark.kind not in ("by", "role")]
        known = bool(marks or self.announced or line.is_about_date)
        if line.times:
            kept = [time for time in line.times if known or hinted(time) or _DATE_HINT.search(time.hints)]
            self._times(Line(line.element, line.text, kept), marks)
        if known and not marks:
            self._unlabelled(line, line.text)
        self.announced = None
        for mark, value in values(line.text, marks):
            self._labelled(line, mark, value, filled=True)

    def _times(self, line: Line, marks: list[Mark]) -> None:
        for time in line.times:
            iso = iso_date(time.datetime, self.language)
            if time.datetime and iso:
                kind, label = self._kind(time, marks)
                self.dates.append(Date(kind, time.datetime[:100], iso, "time", time.line, label))
        if len(line.times) > 1 and all(mark.kind in ("by", "role") for mark in marks):
            for time in line.times:
                shown = find_date(time.text, self.language)
                if shown is not None and (hint := hinted(time)):
                    kind = "modified" if MODIFIED_HINT.search(hint) else "published"
                    self.dates.append(Date(kind, shown.text, shown.iso, "byline", time.line, hint))

    def _kind(self, time: Part, marks: list[Mark]) -> tuple[DateKind, str]:
        """Which date an element holds, and what says so: its class, the label before it, or nothing."""
        if hint := hinted(time):
            return ("modified" if MODIFIED_HINT.search(hint) else "published"), hint
        before = [mark for mark in marks if mark.kind in ("published", "modified") and mark.end <= time.start + 2]
        mark = before[-1] if before else self.announced
        if mark is None:
            return "published", ""
        return ("modified" if mark.kind == "modified" else "published"), mark.label.strip(" :")

    def _unlabelled(self, line: Line, text: str) -> None:
        """A date at the beginning of a line: what the line before announced, or without a word of its own."""
        found = find_date(text, self.language)
        if found is None:
            return
        alone = len(text) - len(found.text) <= LONGEST_NAME and _alone(text, found)
        if not alone and not (found.start <= NEAR and is_byline_line(text, self.language)):
            return
        kind, label = next(
            (self._kind(time, []) for time in line.times if found.text in time.text),
            self._kind(Part(text, 0, line.line), []),
        )
        self.dates.append(Date(kind, found.text, found.iso, "byline", line.line, label))

    def _labelled(self, line: Line, mark: Mark, value: str, *, filled: bool) -> None:
        kind: DateKind = "modified" if mark.kind == "modified" else "published"
        found = find_date(value, self.language)
        label = mark.label.strip(" :")
        if found is not None and found.start <= NEAR:
            self.dates.append(Date(kind, found.text, found.iso, "byline", line.line, label))
        elif not value.strip(" |·•–—-,.:"):
            self.announced = mark
            if finished().search(mark.label.strip()) and not filled and not line.filled_later:
                self.dates.append(Date(kind, "", "", "byline", line.line, label))

    def _by(self, line: Line, mark: Mark, value: str) -> None:
        found = find_date(value, self.language)
        text = _BEFORE_DATE.sub("", value[: found.start]) if found else value
        if text.strip(" |·•–—-,.:/"):
            self._named_by(mark, text, line.line)
        elif not found and (mark.label.rstrip()[-1:] in ":：" or " " in mark.label.strip() or line.text == mark.label):
            self.awaited = mark
        if mark.kind == "by" and found is not None and found.start <= LONGEST_NAME + NEAR:
            self.dates.append(Date("published", found.text, found.iso, "byline", line.line))

    def _named_by(self, mark: Mark, text: str, line: int) -> None:
        """The names behind a label: an account's in small letters too, where the label can announce nothing else."""
        if mark.kind == "role":
            label = " ".join(mark.label.strip(" :：").split())
            self.contributors.extend(Author(name, "byline", line, label) for name in islice(names_in(text), MOST))
        elif not self._names(text, line, "byline") and (" " in mark.label.strip() or mark.label.strip()[-1] in ":："):
            self._account(_FIRST_SEGMENT.split(text.strip(), maxsplit=1)[0], line, "byline")

    def _linked(self, name: Part) -> None:
        origin: AuthorOrigin = "rel-author" if name.rel_author else "byline"
        label = self.labels.at_start(name.text)
        if label is not None and label.kind == "role":
            return
        if not self._names(self.labels.without_first(name.text), name.line, origin) and (
            name.rel_author or name.linked
        ):
            self._account(name.text, name.line, origin)

    def _account(self, text: str, line: int, origin: AuthorOrigin) -> None:
        known = any(author.name == text for author in self.authors)
        if not known and _ACCOUNT.fullmatch(text) and self.lines_since < LINES_OF_AUTHORS:
            self.authors.append(Author(text, origin, line))

    def _unannounced(self, line: Line, marks: list[Mark]) -> None:
        """Names without a label: one that the markup has too, and several behind the date of a line that has no more.

        What links elsewhere than to an author is a category: "5 March 2026 - Rye Bread".
        """
        segments = [segment.strip() for segment in _FIRST_SEGMENT.split(line.text)]
        for segment in segments:
            if known := self.named.get(segment.casefold()):
                self.authors.append(Author(known, "byline", line.line))
        found = find_date(line.text, self.language)
        if self.authors or marks or line.has_links or found is None or found.start > NEAR:
            return
        behind = _BEHIND_DATE.fullmatch(_HANDLE.sub(", ", line.text[found.end :]))
        if behind and is_byline_line(line.text, self.language):
            names = list(names_in(behind[1]))
            if all(2 <= len(name.split()) <= 4 for name in names):
                self._names(behind[1], line.line, "byline")

    def _names(self, text: str, line: int, origin: AuthorOrigin) -> bool:
        """Adds the names at the text's beginning; whether there are any, known before or not."""
        seen = {author.name.casefold() for author in self.authors}
        names = list(names_in(text))
        if len(names) > MOST_TOGETHER or self.lines_since >= LINES_OF_AUTHORS:
            return bool(names)
        for name in names:
            if name.casefold() not in seen:
                self.authors.append(Author(name, origin, line))
        return bool(names)


def _alone(text: str, found: FoundDate) -> bool:
    """Whether a date without a label is a line's own matter and no part of a sentence."""
    before = text[: found.start].rstrip()
    words = len(text.split()) - len(found.text.split())
    return words <= 8 and (not before or not before[-1].isalnum() or len(before.split()) <= 2)
