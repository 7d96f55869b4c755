"""Tree in, what the reader sees of authors and dates out: bylines, ``time`` elements, labels with nothing behind."""

import re
from collections.abc import Iterator
from itertools import islice, zip_longest
from typing import NamedTuple

from lxml.etree import _Element

from auditor.model import Author, Date, DateKind
from auditor.read.byline_lines import Line, Part, lines_around, title_heading
from auditor.read.byline_words import FINISHED, JOINING, RELATIVE, labels, needs_value
from auditor.read.dates import FoundDate, find_date, iso_date
from auditor.read.language_tags import primary

NEAR = 24
"""Characters that may stand between a label and its date: a weekday, "on", a comma."""
LONGEST_NAME = 60
MOST = 12
"""Authors or dates that are kept; a page with more lists them for others."""

_SEPARATOR = re.compile(r"\s*[|·•●–—/\\>→]\s*|\s{2,}| - ")
_TRAILING = re.compile(r"[\s,.;:(]+(?:on|in|at|for|am|el|le|il|em|op|w|updated|published)?[\s,.;:(]*$", re.IGNORECASE)
# What leads from a name to a date: "on Friday". Must not match a name's own last word: it begins with a preposition.
_BEFORE_DATE = re.compile(r"\s(?:on|at|in|am|le|el|il|op|em|w)\s+[\w.,]{0,15}\s*$", re.IGNORECASE)
_CREDENTIAL = re.compile(r"(?:[A-Z]{2,6}|[A-Z][a-z]?\.[A-Z][a-z]?\.?|Ph\.?D\.?)")
"""What follows a name after a comma: CPA, M.D."""
LINES_OF_AUTHORS = 4
"""Lines from the first one with an author on which there may be more; further down, others are quoted."""
MOST_TOGETHER = 4
"""Names that one line announces; more are quoted or thanked."""
_PARTICLES = frozenset(
    {"von", "van", "de", "der", "den", "da", "di", "del", "della", "dos", "do", "la", "le", "el", "al", "bin", "ibn",
     "ter", "ten", "zu", "y", "e", "af"}
)  # fmt: skip
_NO_NAMES = frozenset(
    {"the", "a", "an", "our", "your", "this", "all", "posted", "published", "updated", "read", "share", "category",
     "comments", "home", "news", "blog", "follow", "email", "view", "more", "see", "about", "team", "contact"}
)  # fmt: skip
_ROLES = re.compile(
    r"\b(?:editor|reporter|writer|correspondent|contributor|columnist|journalist|redakteur(?:in)?|redaktion|"
    r"producer|director|manager|ph\.?d|m\.?d|rn|jr|sr|mba|ceo|cto|founder|co-founder)\b\.?",
    re.IGNORECASE,
)
_MODIFIED_HINT = re.compile(r"modif|updated|datemodified|last-update", re.IGNORECASE)
_PUBLISHED_HINT = re.compile(r"publi|datepublished|entry-date|post-date|posted|created|pubdate", re.IGNORECASE)


class Byline(NamedTuple):
    authors: tuple[Author, ...] = ()
    dates: tuple[Date, ...] = ()


def byline(root: _Element, title: str, language: str) -> Byline:
    """Authors and dates that stand around the page's title; ``language`` is its ``lang`` attribute.

    Dates come as ``time`` (what the attribute says) and as ``byline`` (what the reader sees), so that the two can be
    compared.
    """
    heading = title_heading(root, title)
    if heading is None:
        return Byline()
    before, after = lines_around(heading)
    reader = _Reader(language)
    for line, below in zip_longest(after, after[1:]):
        reader.line(line, below)
    in_order = before[::-1]
    for line, below in zip(in_order, [*in_order[1:], after[0] if after else None], strict=False):
        reader.line(line, below)
    dates = reader.dates or list(_times_of_article(heading, language))
    return Byline(
        tuple(islice(dict.fromkeys(reader.authors), MOST)),
        tuple(islice(dict.fromkeys(dates), MOST)),
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

    def line(self, line: Line, below: Line | None) -> None:
        marks = list(self._marks(line.text))
        first = marks[0].start if marks else len(line.text)
        dated = self._times(line, marks)
        if not any(date.origin == "byline" and date.iso for date in self.dates):
            self._unlabelled(line, line.text[:first])
        for mark, end in zip(marks, [*(mark.start for mark in marks[1:]), len(line.text)], strict=False):
            value = line.text[mark.end : end]
            if mark.kind == "by":
                self._by(line, value)
            else:
                kind: DateKind = "modified" if mark.kind == "modified" else "published"
                self._labelled(line, kind, mark, value, filled=dated or _continues(below))
        self.lines_since += bool(self.authors)
        for name in line.names:
            self._linked(name)
        if line.hinted and not marks and not line.names:
            self._names(line.text, line.line, "byline")

    def _marks(self, text: str) -> Iterator[_Mark]:
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
            if kind != "by" and not (begins or dated):
                continue
            yield _Mark(kind, match[0], match.start(), match.end())

    def _times(self, line: Line, marks: list[_Mark]) -> bool:
        for time in line.times:
            iso = iso_date(time.datetime, self.language)
            if time.datetime and iso:
                self.dates.append(Date(_kind(time, marks), time.datetime[:100], iso, "time", time.line))
        return bool(line.times)

    def _unlabelled(self, line: Line, text: str) -> None:
        found = find_date(text, self.language)
        if found is not None and len(text) - len(found.text) <= 60 and _alone(text, found):
            kind: DateKind = next((_kind(time, []) for time in line.times if found.text in time.text), "published")
            self.dates.append(Date(kind, found.text, found.iso, "byline", line.line))

    def _labelled(self, line: Line, kind: DateKind, mark: _Mark, value: str, *, filled: bool) -> None:
        found = find_date(value, self.language)
        label = mark.label.strip(" :")
        if found is not None and found.start <= NEAR:
            self.dates.append(Date(kind, found.text, found.iso, "byline", line.line, label))
        elif (
            not value.strip(" |·•–—-,.:")
            and FINISHED.search(mark.label.strip())
            and not filled
            and not line.filled_later
        ):
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
        names = list(_names(text))
        if len(names) > MOST_TOGETHER or self.lines_since >= LINES_OF_AUTHORS:
            return
        for name in names:
            if name.casefold() not in seen:
                self.authors.append(Author(name, origin, line))


def _names(text: str) -> Iterator[str]:
    """The names at the beginning of a text: words that begin with a capital, up to what separates or follows them."""
    segment = _SEPARATOR.split(text.strip(), maxsplit=1)[0]
    segment = re.split(r"\d|[(\[]", segment, maxsplit=1)[0]
    for place, part in enumerate(JOINING.split(segment)):
        name = _TRAILING.sub("", f"{part} ").strip()
        if not is_name(name):
            return
        if not _ROLES.search(name) and (place == 0 or not _CREDENTIAL.fullmatch(name)):
            yield name


def is_name(text: str) -> bool:
    """Whether the text can be a person's or an organisation's name: up to five words that begin with capitals."""
    words = text.split()
    if not 1 <= len(words) <= 5 or not 2 <= len(text) <= LONGEST_NAME or text.casefold() in _NO_NAMES:
        return False
    if words[0].casefold() in _NO_NAMES - {"the"}:
        return False
    return all(word[0].isupper() or not word[0].islower() or word.casefold() in _PARTICLES for word in words) and any(
        word[0].isalpha() for word in words
    )


def _alone(text: str, found: FoundDate) -> bool:
    """Whether a date without a label is a line's own matter and no part of a sentence."""
    before = text[: found.start].rstrip()
    words = len(text.split()) - len(found.text.split())
    return words <= 8 and (not before or not before[-1].isalnum() or len(before.split()) <= 2)


def _kind(time: Part, marks: list[_Mark]) -> DateKind:
    if _MODIFIED_HINT.search(time.hints) and not _PUBLISHED_HINT.search(time.hints):
        return "modified"
    if _PUBLISHED_HINT.search(time.hints) and not _MODIFIED_HINT.search(time.hints):
        return "published"
    before = [mark for mark in marks if mark.kind != "by" and mark.end <= time.start + 2]
    return "modified" if before and before[-1].kind == "modified" else "published"


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


def _times_of_article(heading: _Element, language: str) -> Iterator[Date]:
    """Dates of ``time`` elements further away, where their class says that they are the article's own."""
    container = next((each for each in heading.iterancestors("article", "main", "body")), None)
    if container is None:
        return
    for element in islice(container.iter("time"), 30):
        pubdate = "pubdate" if element.get("pubdate") is not None else ""
        hints = f"{element.get('class') or ''} {element.get('itemprop') or ''} {pubdate}"
        modified, published = _MODIFIED_HINT.search(hints), _PUBLISHED_HINT.search(hints)
        written = element.get("datetime") or ""
        nested = next(element.iterancestors("article", "li", "aside", "nav", "footer", "section"), container)
        if (
            (modified or published)
            and nested in (container, *heading.iterancestors())
            and (iso := iso_date(written, language))
        ):
            line = element.sourceline if isinstance(element.sourceline, int) else 0
            yield Date("published" if published else "modified", written[:100], iso, "time", line)
