"""A Markdown text in, the stretches of it out that no reader of the page sees as they are written.

Shortcodes, template tags, components, comments and containers belong to the system that builds the page, and a parser
of Markdown would hand them on as prose. Code is left as it is. One walk from opening to closing mark, each kind of mark
looked for once, so that a text of nothing but opening marks costs no more than another.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from auditor.text.late_pattern import late_pattern

TITLE_END = "\ue000"
"""Behind the title of a container, which is a paragraph of its own; a character that no text has."""


class Edit(NamedTuple):
    """A stretch of the source and what the parser sees there instead, with as many newlines."""

    start: int
    end: int
    instead: str


class Unseen(NamedTuple):
    edits: tuple[Edit, ...]
    code: tuple[tuple[int, int], ...]
    """Stretches that are code, from mark to mark."""
    uncounted: int
    """Shortcodes, variables and components whose text only the site's build knows."""

    def applied(self, source: str) -> str:
        """The source as the parser is to see it."""
        parts: list[str] = []
        last = 0
        for edit in self.edits:
            parts += (source[last : edit.start], edit.instead)
            last = edit.end
        return "".join((*parts, source[last:]))


# Whatever opens something that is no prose, at the place where it does.
_OPENING = late_pattern(
    r"(?P<fence>^[ >\t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?P<mark>`{3,}(?=[^`\n]*$)|~{3,}))"
    r"|(?P<ticks>(?<![`\\])`+)"
    r"|(?P<comment><!--|\{#(?=\s)|\{/\*)"
    r"|(?P<hugo>\{\{[<%])"
    r"|(?P<output>\{\{-?)"
    r"|(?P<tag>\{%)"
    r"|(?P<attributes>\{:(?=[^}\n]{0,300}\})|(?<=\S)[ \t]*\{[#.](?=[^}\n]{0,300}\}[ \t]*$))"
    r"|(?P<container>^[ \t>]*:{3,})"
    r"|(?P<alert>(?<=> )\[!\w+\](?=[ \t]*$))"
    r"|(?P<toc>^\[\[?(?:TOC|_TOC_)\]\]?(?=[ \t]*$))"
    r"|(?P<component></?[A-Z][\w.]*(?=[\s/>]))"
    r"|(?P<module>^(?:import\s+(?:[\w*{][^;\"']{0,500}\sfrom\s+)?[\"'][^\"'\n]{1,300}[\"'];?[ \t]*$"
    r"|export\s+(?:const|let|var|default|function|async|class|\{)))"
    r"|(?P<brace>\{)|(?P<jsx></?[a-z][\w-]*(?=[^<>]*=\{))",
    re.MULTILINE,
)
# A line with none of these opens nothing, and most lines have none: looking for them is ten times as fast. Each stands
# beside what a text with it holds, with a newline before the text: most texts hold few, and one is sooner looked for.
_MAY_OPEN = {
    "`": "`", "~": "~", "{": r"\{", "<": "<[/!A-Za-z]", ":::": ":::", "[!": r"\[!", "[[": r"\[\[", "[T": r"\[T",
    "\nimport": r"(?:\A|\n)import\s", "\nexport": r"(?:\A|\n)export\s",
}  # fmt: skip
_CLOSING = {"<!--": "-->", "{#": "#}", "{/*": "*/}", "{{<": ">}}", "{{%": "%}}", "{{": "}}", "{{-": "}}", "{%": "%}"}
_TAG_NAME = re.compile(r"\{%[-+~]?\s*(\w+)")
# A field for a mail merge or a writer: nobody's variable is written in capitals alone. The check for leftovers sees it.
_TO_BE_FILLED = re.compile(r"\{\{\s*[A-Z][A-Z0-9_ -]*\s*\}\}")
_HIGHLIGHT = re.compile(r"\{(?:\{[<%]|%[-+]?)\s*highlight\s+[\"']?([\w+#-]*)")
_CLOSING_TAGS = {
    name: late_pattern(rf"\{{(?:%[-+~]?\s*end{name}\b[^%\n]{{0,50}}%\}}|\{{[<%]\s*/\s*{name}\b)")
    for name in ("comment", "raw", "highlight")
}
_OF_MDX = frozenset({"brace", "jsx"})
_KEPT = late_pattern(r"\b(?:src|href|alt|title)=(?:\"[^\"]*\"|'[^']*')")
_IN_TAGS = late_pattern(r"[\"'`{<>]")
_UNSAID = frozenset({"comment", "raw", "endraw", "highlight"})
"""Tags that bring no text from elsewhere; so does none that only closes another."""


def unseen(source: str, start: int = 0, *, mdx: bool = False) -> Unseen:
    """What is to be hidden from the parser from ``start`` on, behind the front matter."""
    walk = _Walk(source, mdx=mdx)
    edits = tuple(walk.edits_from(start))
    return Unseen(edits, tuple(walk.code), walk.uncounted)


class _Walk:
    def __init__(self, source: str, *, mdx: bool) -> None:
        self._source = source
        self._mdx = mdx
        behind = f"\n{source}"
        self._may_open = _any_of(tuple(pattern for sign, pattern in _MAY_OPEN.items() if sign in behind))
        self._never: set[str] = set()
        """Closing marks that do not come any more."""
        self._ticks: dict[int, list[int]] | None = None
        self.code: list[tuple[int, int]] = []
        self.uncounted = 0

    def edits_from(self, start: int) -> Iterator[Edit]:
        source, at = self._source, start
        while found := self._opening(at):
            kind = found.lastgroup or ""
            kind = "fence" if kind == "mark" else kind
            if kind in _OF_MDX and not self._mdx:
                at = found.end()
                continue
            if kind in ("fence", "ticks"):
                at = self._behind_code(found, kind)
                continue
            end, instead = self._hidden(found, kind)
            if end <= found.start():
                at = found.end()
                continue
            yield Edit(found.start(), end, _lined(instead, source, found.start(), end))
            at = self.code[-1][1] if self.code and self.code[-1][0] == end else end

    def _opening(self, at: int) -> re.Match[str] | None:
        """The next mark that opens something."""
        may = self._may_open.search(self._source, max(0, at - 1)) if self._may_open else None
        if may is None:
            return None
        # The newline before an import is at its line's end, the place of any other mark is on its own line.
        line = self._source.rfind("\n", at, may.start()) + 1
        return _OPENING.search(self._source, max(at, line))

    def _behind_code(self, found: re.Match[str], kind: str) -> int:
        source = self._source
        if kind == "fence":
            mark = found["mark"]
            closing = re.compile(rf"^[ >\t]*{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$", re.MULTILINE)
            closed = closing.search(source, source.find("\n", found.end()) + 1 or len(source))
            end = closed.end() if closed else len(source)
            self.code.append((found.start(), end))
            return end
        size = len(found["ticks"])
        if self._ticks is None:
            self._ticks = {}
            for run in re.finditer("`+", source):
                self._ticks.setdefault(len(run.group()), []).append(run.start())
        runs = self._ticks.get(size, [])
        following = bisect_right(runs, found.start())
        if following == len(runs) or source.find("\n\n", found.end(), runs[following]) >= 0:
            return found.end()
        end = runs[following] + size
        self.code.append((found.start(), end))
        return end

    def _hidden(self, found: re.Match[str], kind: str) -> tuple[int, str]:
        """Where it ends, and what the parser sees instead; no end where it is text."""
        if kind == "container":
            return self._container(found)
        if kind in ("alert", "toc"):
            return found.end(), ""
        if kind == "attributes":
            return self._source.find("}", found.end()) + 1, ""
        if kind == "component":
            return self._component(found)
        if kind == "jsx":
            end = self._end_of_tag(found.end())
            kept = " ".join(_KEPT.findall(self._source, found.end(), end)) if end else ""
            return end, f"{found.group()} {kept}>"
        if kind == "brace":
            end = self._braces.get(found.start(), 0)
            self.uncounted += bool(end)
            return end, ""
        if kind == "module":
            return self._module(found)
        return self._tag(found)

    def _tag(self, found: re.Match[str]) -> tuple[int, str]:
        """A comment, a shortcode, a variable, a tag of Liquid or Nunjucks."""
        source, start = self._source, found.start()
        if found.lastgroup == "output" and (field := _TO_BE_FILLED.match(source, start)):
            return start, field.group()
        end = self._behind(_CLOSING[found.group()], found.end())
        if not end or found.lastgroup == "comment":
            return end, ""
        if highlight := _HIGHLIGHT.match(source, start):
            self._code_until_closed(end)
            return end, f"```{highlight[1]}" if self._stands_alone(start, end) else ""
        name = _TAG_NAME.match(source, start)
        if name and name[1] in ("comment", "raw"):
            closing = self._closing_tag(name[1], end)
            if closing and name[1] == "comment":
                return closing.end(), ""
            if closing:
                return closing.end(), source[end : closing.start()]
            return end, ""
        words = source[start + 2 : end].lstrip("<%-+~ \t\n")
        if words.startswith("/") and "highlight" in words[:20]:
            return end, "```" if self._stands_alone(start, end) else ""
        if words.startswith("endhighlight"):
            return end, "```" if self._stands_alone(start, end) else ""
        if not words.startswith(("/", "end", "else", "elsif")) and not (name and name[1] in _UNSAID):
            self.uncounted += 1
        return end, ""

    def _code_until_closed(self, start: int) -> None:
        """What a highlighter shows is code, whatever marks are in it."""
        closing = self._closing_tag("highlight", start)
        if closing:
            self.code.append((start, closing.start()))

    def _closing_tag(self, name: str, start: int) -> re.Match[str] | None:
        """The tag that closes one of this name, where one comes."""
        if name in self._never:
            return None
        found = _CLOSING_TAGS[name].search(self._source, start)
        if found is None:
            self._never.add(name)
        return found

    def _stands_alone(self, start: int, end: int) -> bool:
        """Whether nothing else is on its lines."""
        source = self._source
        before = source[source.rfind("\n", 0, start) + 1 : start]
        after = source[end : source.find("\n", end) if source.find("\n", end) >= 0 else len(source)]
        return not before.strip() and not after.strip()

    def _container(self, found: re.Match[str]) -> tuple[int, str]:
        """The mark of a container; the title that its author gave it is shown, as a line of its own."""
        line_end = self._source.find("\n", found.end())
        line_end = line_end if line_end >= 0 else len(self._source)
        rest = self._source[found.end() : line_end].strip()
        _, _, title = rest.partition(" ")
        if "[" in rest and rest.endswith("]"):
            title = rest[rest.index("[") + 1 : -1]
        title = "" if title.lstrip().startswith("{") else title.strip()
        quote = found.group().rstrip(": \t")
        return line_end, f"{quote} {title}{TITLE_END}".strip() if title else quote.strip()

    def _component(self, found: re.Match[str]) -> tuple[int, str]:
        end = self._end_of_tag(found.end())
        if end and not found.group().startswith("</"):
            self.uncounted += 1
        return end, ""

    def _module(self, found: re.Match[str]) -> tuple[int, str]:
        """A line that imports; what is exported goes on to the next empty line."""
        if found.group().startswith("import"):
            return found.end(), ""
        if not self._mdx:
            return found.start(), ""
        end = self._source.find("\n\n", found.end())
        return end if end >= 0 else len(self._source), ""

    def _behind(self, closing: str, start: int) -> int:
        """Behind the next closing mark; 0 where none comes."""
        if closing in self._never:
            return 0
        at = self._source.find(closing, start)
        if at < 0:
            self._never.add(closing)
            return 0
        return at + len(closing)

    def _end_of_tag(self, start: int) -> int:
        """Behind the bracket that closes a component's tag, in none of its quotes and braces; 0 where there is none."""
        at = start
        while found := _IN_TAGS.search(self._source, at):
            mark = found.group()
            if mark in "<>":
                return found.end() if mark == ">" else 0
            at = self._braces.get(found.start(), 0) if mark == "{" else self._behind(mark, found.end())
            if not at:
                return 0
        return 0

    @cached_property
    def _braces(self) -> dict[int, int]:
        """Each opening brace with the place behind the one that closes it."""
        pairs: dict[int, int] = {}
        opened: list[int] = []
        for found in re.finditer(r"[{}]", self._source):
            if found.group() == "{":
                opened.append(found.start())
            elif opened:
                pairs[opened.pop()] = found.end()
        return pairs


@lru_cache(maxsize=64)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile("|".join(patterns)) if patterns else None


def _lined(instead: str, source: str, start: int, end: int) -> str:
    """The replacement with as many newlines as what it stands for."""
    missing = source.count("\n", start, end) - instead.count("\n")
    return instead + "\n" * missing
