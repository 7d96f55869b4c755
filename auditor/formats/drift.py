"""Where drafts and their pages differ in, text for a terminal or JSON out."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

from auditor.drift import Drift, PageDrift, Piece, Side
from auditor.formats.terminal import printable
from auditor.wording import counted

_MOST: Final = 5
"""Pieces of one kind that a terminal shows of a page."""
_LONGEST: Final = 100


def text(found: Drift) -> str:
    """Page by page what differs, and a sentence at the end."""
    return "\n".join(printable(line) for line in _lines(found)) + "\n"


def as_json(found: Drift) -> str:
    """All of it."""
    said = {
        "compared": len(found.pages),
        "pages": [_page(page) for page in found.differing],
        "without_page": list(found.without_page),
        "without_draft": list(found.without_draft),
    }
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


def _lines(found: Drift) -> Iterator[str]:
    for page in found.differing:
        yield from _of_page(page)
        yield ""
    yield from _names("without a page on the site", "draft", found.without_page)
    yield from _names("without a draft", "page", found.without_draft)
    differing = len(found.differing)
    same = len(found.pages) - differing
    yield f"{counted(len(found.pages), 'draft')} compared with the site: {differing:,} differ, {same:,} are the same."


def _of_page(page: PageDrift) -> Iterator[str]:
    draft, article = page.draft.facts.article, page.page.facts.article
    yield f"{page.draft.source}  {article.url or article.source}"
    if page.title:
        yield f"  title: “{page.title[0]}” in the draft, “{page.title[1]}” on the page"
    if page.description:
        in_draft, on_page = map(_short, page.description)
        yield f"  description: “{in_draft}” in the draft, “{on_page}” on the page"
    mine, theirs = page.draft.facts.words, page.page.facts.words
    if mine != theirs:
        yield f"  words: {mine:,} in the draft, {theirs:,} on the page"
    yield from _side("only in the draft", page.only_draft)
    yield from _side("only on the page", page.only_page)
    if draft.draft and draft.draft.uncounted and page.only_page.paragraphs:
        said = counted(draft.draft.uncounted, "shortcode")
        yield f"  The draft has {said}: what is only on the page may come from there."


def _side(where: str, side: Side) -> Iterator[str]:
    yield from _pieces(where, "heading", side.headings)
    yield from _pieces(where, "paragraph", side.paragraphs)
    for finding in side.findings[:_MOST]:
        line = f", line {finding.line}" if finding.line else ""
        yield f"  finding {where}{line}: {finding.level} {finding.check}: {_short(finding.message)}"
    if len(side.findings) > _MOST:
        yield f"  and {len(side.findings) - _MOST:,} more findings {where}"


def _pieces(where: str, kind: str, pieces: Sequence[Piece]) -> Iterator[str]:
    for piece in pieces[:_MOST]:
        line = f", line {piece.line}" if piece.line else ""
        yield f"  {kind} {where}{line}: “{_short(piece.text)}”"
    if len(pieces) > _MOST:
        yield f"  and {counted(len(pieces) - _MOST, f'more {kind}')} {where}"


def _names(what: str, kind: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        yield f"{counted(len(names), kind)} {what}:"
        yield from (f"  {name}" for name in names[:_MOST])
        if len(names) > _MOST:
            yield f"  and {len(names) - _MOST:,} more"
        yield ""


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _page(page: PageDrift) -> dict[str, Any]:
    return {
        "draft": page.draft.source,
        "page": page.page.facts.article.url or page.page.source,
        "words": {"draft": page.draft.facts.words, "page": page.page.facts.words},
        "title": _both(page.title),
        "description": _both(page.description),
        "only_draft": _side_json(page.only_draft),
        "only_page": _side_json(page.only_page),
    }


def _both(values: tuple[str, str] | None) -> dict[str, str] | None:
    return {"draft": values[0], "page": values[1]} if values else None


def _side_json(side: Side) -> dict[str, Any]:
    return {
        "headings": [{"text": piece.text, "line": piece.line} for piece in side.headings],
        "paragraphs": [{"text": piece.text, "line": piece.line} for piece in side.paragraphs],
        "findings": [
            {"check": finding.check, "level": finding.level, "line": finding.line, "message": finding.message}
            for finding in side.findings
        ],
    }
