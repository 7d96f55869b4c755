"""An article in, what the markup of it says and lacks out."""

import re
from collections.abc import Iterator
from typing import Any, Literal

from auditor.facts.markup.article_json_ld import shared_image
from auditor.facts.pictures import ICON, is_content
from auditor.model import ARTICLE_TYPES, Article, ArticleProperty, MarkedArticle, MarkedDate, Node
from auditor.read.metadata import article_nodes
from auditor.read.tree import plain_text
from auditor.text.late_pattern import late_pattern
from auditor.text.same_words import alike, key

_DAY = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_ISO = late_pattern(rf"{_DAY}(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?", re.IGNORECASE)
_TIME = late_pattern(r"[T ]\d\d:\d\d")
_LONGEST = 2_000
"""Characters read of a value."""


def marked_article(article: Article) -> MarkedArticle | None:
    """What the page's own article is marked up as; None where it is not, or as no kind of Article."""
    nodes = article_nodes(article.nodes, article.url, article.title.text)
    node = next((one for one in nodes if ARTICLE_TYPES & set(one.types)), None)
    if node is None:
        return None
    headline = _said(node, "headline") or _said(node, "name")
    titles = [meta.text for meta in article.page_h1s if meta.text] + [article.title.text]
    is_within = not headline or any(key(headline) in key(title) for title in titles)
    return MarkedArticle(
        type=next(name for name in node.types if name in ARTICLE_TYPES),
        line=node.line,
        headline=headline,
        shared=1.0 if is_within else max(alike(headline, title) for title in titles),
        shown=titles[0],
        lacks=tuple(_lacking(node, article)),
        dates=tuple(_dates(node)),
    )


def _lacking(node: Node, article: Article) -> Iterator[ArticleProperty]:
    if not _said(node, "headline") and not _said(node, "name"):
        yield "headline"
    authors = _list(node.properties.get("author") or node.properties.get("creator"))
    if not any(_words(one.get("name") if isinstance(one, dict) else one) for one in authors):
        yield "author's name" if authors else "author"
    if not _said(node, "datePublished"):
        yield "datePublished"
    pictured = bool(shared_image(article)) or any(is_content(image, ICON) for image in article.images)
    if pictured and not _said(node, "image") and not _said(node, "thumbnailUrl"):
        yield "image"


def _dates(node: Node) -> Iterator[MarkedDate]:
    names: tuple[Literal["datePublished", "dateModified"], ...] = ("datePublished", "dateModified")
    for name in names:
        text = _said(node, name)
        if text:
            match = _ISO.fullmatch(text)
            yield MarkedDate(
                name,
                text,
                is_readable=match is not None,
                lacks_zone=match is not None and _TIME.search(text) is not None and not match[1],
            )


def _said(node: Node, name: str) -> str:
    return _words(node.properties.get(name))


def _words(value: Any) -> str:
    """The value in words: its own, or those of the item that it is."""
    if isinstance(value, list):
        return next((words for words in map(_words, value[:20]) if words), "")
    if isinstance(value, dict):
        return next(
            (words for words in (_words(value.get(name)) for name in ("name", "url", "contentUrl", "@id")) if words), ""
        )
    return plain_text(value[:_LONGEST]) if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None or value == "" else [value]
