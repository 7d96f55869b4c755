"""The file of a draft in, its page out, and what was read of that page back on the lines of the draft."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from auditor.model import Article, Meta, Page, Unread
from auditor.read.drafts.document import Document, markdown_document

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
        draft=document.draft,
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


def _meta(meta: Meta, lines: Mapping[int, int]) -> Meta:
    return Meta(meta.text, lines.get(meta.line, meta.line))


def _placed(records: Iterable[_Placed], lines: Mapping[int, int]) -> tuple[_Placed, ...]:
    return tuple(replace(record, line=lines[record.line]) if record.line in lines else record for record in records)
