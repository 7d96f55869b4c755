"""A draft's source in, the page that a plain theme would make of it out, everything on its author's line.

The page has the title in its head and as its H1, where the text has none, and the text in one article. So a draft goes
through the same reader as its published page, and says the same of its words.
"""

import re
from collections.abc import Iterator, Mapping
from html import escape
from typing import NamedTuple

from auditor.model.draft import Draft
from auditor.model.suppression import Suppression
from auditor.read.drafts.front_matter import FrontMatter, front_matter
from auditor.read.drafts.head import Tag, head
from auditor.read.drafts.unseen import unseen
from auditor.read.suppressions import suppressions, until_of
from auditor.text.late_pattern import late_pattern

MOST_CHARACTERS = 1_000_000
"""A longer text is no article and would take the parser long."""

_H1 = late_pattern(r"<h1[\s>](?:(?!</h1>).){0,2000}</h1>", re.IGNORECASE | re.DOTALL)
_TAG = late_pattern(r"<[^<>]*>")


class Document(NamedTuple):
    """A draft as a page."""

    html: str
    draft: Draft
    lines: Mapping[int, int]
    """Lines of the HTML that are other lines of the source: of notes, and of the title where it became the H1."""
    title_line: int
    """0 where it has no title."""
    source: str = ""
    """Its text, lines ended by a newline alone; empty where it is none."""
    suppressions: tuple[Suppression, ...] = ()


def markdown_document(source: str, *, mdx: bool = False) -> Document:
    """The page of a Markdown file. Raises ValueError where it is too long, with what to do."""
    from auditor.read.drafts.markup import html_of

    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if len(source) > MOST_CHARACTERS:
        raise ValueError(
            f"too large to be judged: it has {len(source):,} characters, at most {MOST_CHARACTERS:,} are read; divide"
            " it into several files or leave it out"
        )
    said = front_matter(source)
    hidden = unseen(source, said.end, mdx=mdx)
    first_line = source.count("\n", 0, said.end) + 1
    body = html_of(hidden.applied(source)[said.end :], first_line, mdx=mdx)
    top = head(said)
    lines = dict(body.lines)
    h1 = _H1.search(body.text)
    tags, title_line = list(top.tags), top.title_line
    if title_line:
        tags.append(Tag(title_line, f"<title>{escape(top.title)}</title>"))
    elif h1:  # systems that know no title take the text's first heading for it
        tags.append(Tag(0, f"<title>{' '.join(_TAG.sub('', h1.group()).split())}</title>"))
        title_line = first_line + body.text.count("\n", 0, h1.start())
    headline = ""
    if top.title and not h1:
        headline = f"<h1>{escape(top.title)}</h1>"
        lines[said.last_line] = title_line
    opening = _opening(top.language, tags, headline, said.last_line)
    draft = Draft("markdown", top.address, hidden.uncounted, _fault(said), top.released)
    page = f"{opening}{body.text}</article></main></body></html>"
    kept = (*_of_head(said), *suppressions(source, hidden.code))
    return Document(page, draft, lines, title_line, source, kept)


def _of_head(said: FrontMatter) -> Iterator[Suppression]:
    """``auditor: {ignore: {CHECK: reason}}`` in the front matter, which is about the whole page."""
    ours = said.values.get("auditor")
    ignored = ours.get("ignore") if isinstance(ours, Mapping) else None
    line = said.lines.get("auditor", 1)
    if ours is not None and not isinstance(ignored, Mapping):
        shape = "it must be written as “auditor: {ignore: {CHECK: reason}}”"
        yield Suppression(line=line, origin="auditor: in the front matter", fault=shape)
    for name, reason in (ignored or {}).items() if isinstance(ignored, Mapping) else ():
        text, until, fault = until_of(str(reason) if reason is not None else "")
        yield Suppression((str(name).lower(),), "page", text, until, line, fault, f"ignore: {name}"[:300])


def _opening(language: str, tags: list[Tag], headline: str, last_line: int) -> str:
    """All that is before the text, on as many lines as the front matter has."""
    declared = f' lang="{escape(language)}"' if language else ""
    parts, line = [f'<!doctype html><html{declared}><head><meta charset="utf-8">'], 1
    for tag in sorted(tags):
        parts.append("\n" * max(0, tag.line - line) + tag.html)
        line = max(line, tag.line)
    gap = "\n" * max(0, last_line - line)
    parts.append(f"{gap}</head><body><main><article>{headline}" + ("\n" if last_line else ""))
    return "".join(parts)


def _fault(said: FrontMatter) -> str:
    if said.fault is None:
        return ""
    line, column, reason = said.fault
    return (
        f"its front matter ({said.kind}) cannot be read: line {line}, column {column}: {reason}; correct it there. The"
        " text was checked, title and description as far as their lines could be understood"
    )
