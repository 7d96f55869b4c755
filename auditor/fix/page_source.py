"""A page's text, ready to be asked where its tags, lines and headings are."""

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from auditor.model import Article, Heading
from auditor.read.source import Tag, tags

_CODE = re.compile(
    r"^ {0,3}(?:`{3,}|~{3,})[^\n]*\n.*?(?:^ {0,3}(?:`{3,}|~{3,})[ \t]*\r?$|\Z)"
    r"|(?P<tick>`+)(?!`)[^\n]*?(?<!`)(?P=tick)(?!`)",
    re.MULTILINE | re.DOTALL,
)
_ATX = re.compile(r" {0,3}(#{1,6})(?=[ \t\r\n]|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*\r?$")
_MARKUP = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_WORDS = re.compile(r"[^\W_]+")


LAST_LINE = 65_535
"""libxml2 gives this number to all lines behind it."""


class Place(NamedTuple):
    """Where a heading's level is written."""

    opening: tuple[int, int]
    """Of the name in its first tag, or of the signs before or below it."""
    closing: tuple[int, int] | None
    """Of the name in its end tag; None in Markdown."""
    kind: str
    """``tag``, ``signs`` or ``underline``."""


class PageSource:
    """The text of one page or draft."""

    def __init__(self, text: str, article: Article, codec: str = "utf-8") -> None:
        self.text = text
        self.has_all_letters = codec.startswith("utf")
        """Whether every character can be written as it is."""
        self.article = article
        self.is_draft = article.is_draft
        self._lines = [0, *(newline.end() for newline in re.finditer("\n", text))]

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """All tags; in a draft, none of those that are shown as code."""
        text = self.text
        if self.is_draft:
            text = _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), text)
        return tuple(tags(text))

    @cached_property
    def newline(self) -> str:
        """How most of its lines end."""
        return "\r\n" if self.text.count("\r\n") * 2 > self.text.count("\n") else "\n"

    def line(self, at: int) -> int:
        """Number of the line, from 1."""
        return bisect_right(self._lines, at)

    def line_span(self, number: int) -> tuple[int, int]:
        """Of the line with its end; empty at the end of the text for a line that is not there."""
        if not 1 <= number <= len(self._lines):
            return len(self.text), len(self.text)
        end = self._lines[number] if number < len(self._lines) else len(self.text)
        return self._lines[number - 1], end

    def on_line(self, tag: Tag, line: int) -> bool:
        """Whether the tag is there; lines after the last one that the reader counts are one to it."""
        return min(self.line(tag.start), LAST_LINE) <= line <= min(self.line(tag.end - 1), LAST_LINE)

    def whole_line(self, start: int, end: int) -> tuple[int, int]:
        """The span with the line around it, where nothing else is on that line."""
        first, last = self.line_span(self.line(start))[0], self.line_span(self.line(max(start, end - 1)))[1]
        alone = not self.text[first:start].strip() and not self.text[end:last].strip()
        return (first, last) if alone else (start, end)

    def elements(self, name: str) -> Iterator[tuple[Tag, Tag]]:
        """Opening and closing tags of elements that hold no element of their own name."""
        opened: Tag | None = None
        for tag in self.tags:
            if tag.name != name:
                continue
            if tag.is_closing and opened is not None:
                yield opened, tag
                opened = None
            elif not tag.is_closing:
                opened = tag

    def place_of(self, heading: Heading) -> Place | None:
        """Where the heading is in the source; None where that is not certain."""
        found = [
            Place((one.start + 1, one.start + 1 + len(one.name)), (two.start + 2, two.start + 2 + len(two.name)), "tag")
            for one, two in self.elements(f"h{heading.level}")
            if self.on_line(one, heading.line) and self.shown(one.end, two.start) == _letters(heading.text)
        ]
        if not found and self.is_draft:
            return self._in_markdown(heading)
        return found[0] if len(found) == 1 else None

    def _in_markdown(self, heading: Heading) -> Place | None:
        start, end = self.line_span(heading.line)
        if signs := _ATX.match(self.text, start, end):
            return Place(signs.span(1), None, "signs") if len(signs[1]) == heading.level else None
        for below in range(heading.line + 1, heading.line + 4):
            start, end = self.line_span(below)
            if line := _UNDERLINE.match(self.text[start:end].rstrip("\r\n")):
                level = 1 if line[1][0] == "=" else 2
                return Place((start + line.start(1), start + line.end(1)), None, "underline") if (
                    level == heading.level
                ) else None  # fmt: skip
            if not self.text[start:end].strip():
                return None
        return None

    def shown(self, start: int, end: int) -> str:
        """The letters and digits that a reader sees of this part."""
        return _letters(html.unescape(_MARKUP.sub(" ", self.text[start:end])))


def _letters(text: str) -> str:
    return "".join(_WORDS.findall(text))
