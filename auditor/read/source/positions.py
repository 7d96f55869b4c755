"""A page's source in, where in it the words of its article are out: from a block's characters to line and column.

What a reader sees of a page and what its source holds are the same letters in the same order, but for white space,
entities and tags. So the source's letters are lined up once, each with its place, and a block is looked for among them.
Only for those who point into the source: a gate, an editor; an audit of a site needs none of it.
"""

import html
import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from auditor.model import Article, Block, Finding
from auditor.model.record import replace
from auditor.read.source.placed_letters import PlacedLetters
from auditor.text.invisible import INVISIBLE
from auditor.text.late_pattern import late_pattern

SHORTEST = 3
"""Letters that say where they are; fewer are everywhere."""
MOST_WORDS = 6
"""Words of a quote that are looked for where the whole of it is not there, as a part in its middle is hidden."""
WINDOW = 50_000
"""Letters behind the line of a block among which it is looked for: no menu is longer, and no page costs without end."""
MOST_HEADINGS = 100
"""Headings that are compared with one of the article."""

# A tag with its attributes as the HTML standard reads them: a quotation mark counts behind "=" alone.
_TAG = late_pattern(
    r"</?([A-Za-z][^\s/>]*+)"
    r"(?>[\s/]*+[^\s/>][^\s/>=]*+(?>\s*+=\s*+(?>\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+)*+[\s/]*+>"
)
_ATTRIBUTE = late_pattern(r"=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"'][^\s>]*+))")
_ENTITY = late_pattern(r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)")
_SEEN = late_pattern(rf"[^\s{INVISIBLE}]+")
_HIDDEN = {name: late_pattern(rf"</{name}[\s/>]", re.IGNORECASE) for name in ("script", "style")}
_ELLIPSES = "…. "
_SIGNS_BEFORE = late_pattern(r"[^\w\s]+|_+")


class Place(NamedTuple):
    """Line and column of the source, both from 1; the column counts characters."""

    line: int
    column: int


def letters(text: str) -> str:
    """The text without white space and without what nobody sees."""
    return "".join(_SEEN.findall(text))


class Positions:
    """The source of one page, ready to be asked; costs about as much as parsing it. What a file in Markdown shows is
    named in ``shown``, as its letters and the way to make such letters of a text."""

    def __init__(self, source: str, shown: tuple[PlacedLetters, Callable[[str], str]] | None = None) -> None:
        self._source = source
        self._headings: dict[int, list[int]] = {level: [] for level in range(1, 7)}
        self._tags: list[tuple[int, int]] = []
        self.letters: Callable[[str], str] = letters
        if shown is None:
            self._shown = PlacedLetters(source, _SEEN)
            self._scan()
        else:
            self._shown, self.letters = shown
        self._lines = array("L", [0, *(newline.end() for newline in re.finditer("\n", source))])

    def _scan(self) -> None:
        source, at, end = self._source, 0, len(self._source)
        while at < end:
            opening = source.find("<", at)
            if opening < 0:
                opening = end
            self._add(self._shown, at, opening)
            if opening == end:
                return
            at = self._behind(opening)

    def _add(self, among: PlacedLetters, start: int, end: int) -> None:
        """What is seen of a stretch of the source with entities in it."""
        at = start
        while entity := _ENTITY.search(self._source, at, end):
            among.add(at, entity.start())
            among.add_shown(letters(html.unescape(entity.group())), entity.start())
            at = entity.end()
        among.add(at, end)

    def _behind(self, opening: int) -> int:
        """Where the text goes on behind what begins with this bracket."""
        source, end = self._source, len(self._source)
        if source.startswith("<!--", opening):
            closing = source.find("-->", opening + 2)
            return end if closing < 0 else closing + 3
        if source.startswith(("<!", "<?"), opening):
            closing = source.find(">", opening)
            return end if closing < 0 else closing + 1
        following = source[opening + 1 : opening + 3]
        if not (following[:1].isalpha() or (following[:1] == "/" and following[1:].isalpha())):
            self._add(self._shown, opening, opening + 1)
            return opening + 1
        tag = _TAG.match(source, opening)
        if tag is None:  # it never ends: browsers show nothing of it
            return end
        name = tag.group(1).lower()
        if following[0] != "/":
            self._tags.append((opening, tag.end()))
            if len(name) == 2 and name[0] == "h" and name[1] in "123456":
                self._headings[int(name[1])].append(len(self._shown))
            if name in _HIDDEN:
                closed = _HIDDEN[name].search(source, tag.end())
                return closed.start() if closed else end
        return tag.end()

    @cached_property
    def _attributes(self) -> PlacedLetters:
        found = PlacedLetters(self._source, _SEEN)
        for opening, closing in self._tags:
            for value in _ATTRIBUTE.finditer(self._source, opening, closing):
                self._add(found, *value.span(value.lastindex or 1))
        return found

    def words(self, quote: str, line: int) -> Place | None:
        """Where these words begin next, from this line on: in text that is shown, or in an attribute."""
        for wanted in _shorter(quote, self.letters):
            places = [
                among.place(at)
                for among in (self._shown, self._attributes)
                if (at := _next(among.text, wanted, self._index(among, line))) >= 0
            ]
            if places:
                return self._place(min(places))
        start = self._lines[line - 1] if 1 <= line <= len(self._lines) else 0
        at = self._in_markup(quote, start)
        return self._place(at) if at >= 0 else None

    def _in_markup(self, quote: str, start: int) -> int:
        """Where the words are in a script, or alone in an attribute that is too short for its letters to say where."""
        if len(quote) >= SHORTEST:
            return self._source.find(quote, start)
        alone = re.compile(rf"(?<=[\"'=]){re.escape(quote)}(?=[\"'\s>])")
        found = alone.search(self._source, start, start + WINDOW)
        return found.start() if found else -1

    def blocks(self, blocks: Sequence[Block]) -> list[int]:
        """The number of the letter with which each block begins; -1 where its letters are not there as they are."""
        found, behind = [], 0
        for block in blocks:
            wanted = self.letters(block.text)
            start = self._index(self._shown, block.line)
            at = self._of_block(block, wanted, max(start, behind))
            if at < 0 and behind > start:
                at = self._of_block(block, wanted, start)
            found.append(at)
            behind = max(behind, at + len(wanted)) if at >= 0 else behind
        return found

    def _of_block(self, block: Block, wanted: str, start: int) -> int:
        if len(wanted) < SHORTEST:
            return -1
        if block.kind == "heading" and block.level in self._headings:
            opened = self._headings[block.level]
            first = bisect_left(opened, start)
            for number in range(first, min(first + MOST_HEADINGS, len(opened))):
                if self._shown.text.startswith(wanted, opened[number]):
                    return opened[number]
        return _next(self._shown.text, wanted, start)

    def letter(self, number: int, quote: str = "") -> Place | None:
        """Where the letter with this number is; of a quote that begins with signs which are no letters in Markdown
        ("{{NAME}}"), where its first sign is."""
        if not 0 <= number < len(self._shown):
            return None
        at = self._shown.place(number)
        signs = _SIGNS_BEFORE.match(quote)
        if signs and self.letters is not letters and self._source.endswith(signs[0], 0, at):
            at -= len(signs[0])
        return self._place(at)

    def _index(self, among: PlacedLetters, line: int) -> int:
        """The first letter at this line or after it."""
        if not 1 <= line <= len(self._lines):
            return 0
        return among.before_line(self._lines[line - 1])

    def _place(self, at: int) -> Place:
        line = bisect_right(self._lines, at)
        return Place(line, at - self._lines[line - 1] + 1)


def located(article: Article, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings with the line and column at which their quotes begin; as they were where those are not found, and
    where the article has no ``markup``."""
    if not article.markup or not any(finding.line and finding.quote and not finding.column for finding in findings):
        return tuple(findings)
    positions = _positions(article)
    begins = positions.blocks(article.blocks)
    return tuple(_with_place(finding, _place_of(finding, article, positions, begins)) for finding in findings)


def _positions(article: Article) -> Positions:
    if not article.is_draft:
        return Positions(article.markup)
    from auditor.read.drafts import letters as seen
    from auditor.read.drafts import placed_letters

    shown = placed_letters(article.markup, mdx=article.path.lower().endswith(".mdx"))
    return Positions(article.markup, (shown, seen))


def _place_of(finding: Finding, article: Article, positions: Positions, begins: Sequence[int]) -> Place | None:
    if not finding.line or not finding.quote or finding.column:
        return None
    quote = finding.quote.strip(_ELLIPSES)
    for span in finding.spans:
        block = article.blocks[span.block]
        within = block.text.find(quote, max(0, span.start - len(quote)))
        if within >= 0 and begins[span.block] >= 0:
            return positions.letter(begins[span.block] + len(positions.letters(block.text[:within])), quote)
    for span in finding.spans[:1]:
        if begins[span.block] >= 0:
            return positions.letter(
                begins[span.block] + len(positions.letters(article.blocks[span.block].text[: span.start]))
            )
    return positions.words(finding.quote, finding.line)


def _with_place(finding: Finding, place: Place | None) -> Finding:
    return replace(finding, line=place.line, column=place.column) if place else finding


def _next(text: str, wanted: str, start: int) -> int:
    return text.find(wanted, start, start + len(wanted) + WINDOW)


def _shorter(quote: str, letters: Callable[[str], str]) -> Iterator[str]:
    """The letters of a quote, and of its first words where a part of it is hidden or cut."""
    quote = quote.strip(_ELLIPSES)
    whole = letters(quote)
    if len(whole) >= SHORTEST:
        yield whole
    first = letters(" ".join(quote.split()[:MOST_WORDS]).rstrip(_ELLIPSES))
    if SHORTEST <= len(first) < len(whole):
        yield first
