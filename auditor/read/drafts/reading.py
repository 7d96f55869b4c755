"""The file of a draft in, its page out, and what was read of that page back on the lines of the draft."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from auditor.model import Article, Meta, Page, Unread
from auditor.read.drafts.document import Document, markdown_document

SURE = 5.0
"""Log odds of what somebody calls an article."""
STUB_WORDS, STUB_CHARACTERS = 20, 120
_Placed = TypeVar("_Placed", bound=Any)
"""A record with a line."""


def draft_document(page: Page, text: str) -> Document | Unread:
    """The draft as a page; ``text`` is its text, where it is one."""
    name = page.path.lower()
    if name.endswith(".docx"):
        from auditor.read.drafts.word import word_document

        return word_document(page)
    try:
        return markdown_document(text, mdx=name.endswith(".mdx"))
    except ValueError as error:
        return Unread(page.source, f"{error}")


def as_draft(article: Article, document: Document, *, markup: bool) -> Article:
    """The article of the draft's page, as one of the draft: its lines are those of the file."""
    lines = document.lines
    return replace(
        article,
        **_called(article, "a draft"),
        draft=document.draft,
        confidence=article.confidence if article.decoding.suspect else 1.0,
        suppressions=document.suppressions,
        markup=document.source if markup else "",
        title=Meta(article.title.text, document.title_line),
        declared_language=Meta(article.declared_language.text, 0),
        blocks=_placed(article.blocks, lines),
        headings=_placed(article.headings, lines),
        links=_placed(article.links, lines),
        images=_placed(article.images, lines),
        media=_placed(article.media, lines),
        faq=_placed(article.faq, lines),
        page_h1s=tuple(_meta(each, lines) for each in article.page_h1s),
    )


def called_article(article: Article, name: str) -> Article:
    """The article of what its author or their system calls one: ``name`` says what it is. A stub is none yet."""
    return replace(article, **_called(article, name))


def _called(article: Article, name: str) -> dict[str, Any]:
    """The fields of such an article that are others."""
    is_article = article.kind != "too short" and not _is_stub(article.text)
    return {
        "is_article": is_article,
        "kind": "article" if is_article else "too short",
        "article_odds": max(article.article_odds, SURE) if is_article else article.article_odds,
        "article_reasons": (f"it is {name}" if is_article else f"it is {name} of a few words",),
    }


def _is_stub(text: str) -> bool:
    """Whether there is too little of it, by its words or, in scripts without spaces, its characters."""
    return len(text) < STUB_CHARACTERS and len(text.split()) < STUB_WORDS


def _meta(meta: Meta, lines: Mapping[int, int]) -> Meta:
    return Meta(meta.text, lines.get(meta.line, meta.line))


def _placed(records: Iterable[_Placed], lines: Mapping[int, int]) -> tuple[_Placed, ...]:
    return tuple(replace(record, line=lines[record.line]) if record.line in lines else record for record in records)
