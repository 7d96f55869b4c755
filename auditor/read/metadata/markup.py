"""Structured data and meta tags in, the article's authors and dates out, each with where it came from."""

from collections.abc import Iterator, Mapping
from typing import Any

from auditor.model import ARTICLE_TYPES, Author, Date, DateKind, Node
from auditor.read.head import Tags, folded, is_web_address
from auditor.text.dates import iso_date

_OTHER_WORKS = frozenset({"Recipe", "HowTo", "Review", "CreativeWork"})
_PAGES = frozenset({"WebPage", "ItemPage", "FAQPage", "QAPage", "AboutPage", "MedicalWebPage"})

MOST_AUTHORS = 12
DEEPEST = 4
"""Levels of nesting that are followed: an article in a page in a graph, its author in a list."""

_AUTHOR_TAGS = ("author", "article:author", "dc.creator", "dcterms.creator", "dc.creator.personalname", "byl",
                "parsely-author", "sailthru.author", "citation_author", "article.author")  # fmt: skip
_PUBLISHED_TAGS = ("article:published_time", "article:published", "og:published_time", "datepublished", "date",
                   "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued", "pubdate",
                   "publish-date", "publish_date", "publishdate", "parsely-pub-date", "sailthru.date",
                   "citation_publication_date", "og:article:published_time", "article.published",
                   "published-date", "published", "publication-date", "publication_date", "date_published",
                   "date-published")  # fmt: skip
_MODIFIED_TAGS = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified",
                  "last-modified", "revised", "article.updated", "og:article:modified_time",
                  "modified-date", "date-modified", "date_modified", "last-updated")  # fmt: skip

_PROPERTY: Mapping[DateKind, str] = {"published": "datePublished", "modified": "dateModified"}

_WRITTEN_BY = frozenset(
    {"written by", "verfasst von", "geschrieben von", "escrito por", "écrit par", "scritto da", "geschreven door",
     "autor", "author", "napisane przez", "написано автором"}
)  # fmt: skip
"""What Yoast's ``twitter:label1`` says where ``twitter:data1`` names the author."""


def article_nodes(nodes: tuple[Node, ...], address: str, title: str) -> tuple[Node, ...]:
    """The items that describe this page's article: those of one kind that name its address or headline, else the first.

    Lists of other posts are marked up as articles too, so that several are never all taken.
    """
    for kinds in (ARTICLE_TYPES, _OTHER_WORKS, _PAGES):
        found = [node for node in _with_nested(nodes) if kinds & set(node.types)]
        own = [node for node in found if _is_of(node.properties, address, title)]
        if found:
            return tuple(own or found[:1])
    return ()


def markup_authors(nodes: tuple[Node, ...], metas: Tags) -> Iterator[Author]:
    """Names in the items' ``author``, then in meta tags; addresses of profiles are no names."""
    for node in nodes:
        for name in _names(node.properties.get("author") or node.properties.get("creator"), DEEPEST):
            yield Author(name, node.syntax, node.line)
    for tag in _AUTHOR_TAGS:
        for meta in metas.get(tag, ()):
            if meta.text and not is_web_address(meta.text):
                yield Author(meta.text[:100], "meta", meta.line)
    for number in ("1", "2"):
        for label, data in zip(
            metas.get(f"twitter:label{number}", ()), metas.get(f"twitter:data{number}", ()), strict=False
        ):
            if label.text.lower() in _WRITTEN_BY and data.text:
                yield Author(data.text[:100], "meta", data.line)


def markup_dates(nodes: tuple[Node, ...], metas: Tags, language: str) -> Iterator[Date]:
    """``datePublished`` and ``dateModified`` of the items, then the meta tags that say the same; empty ones too."""
    for node in nodes:
        for kind, name in _PROPERTY.items():
            for text in _texts(node.properties.get(name), DEEPEST):
                yield Date(kind, text[:100], iso_date(text, language), node.syntax, node.line)
    tags: tuple[tuple[DateKind, tuple[str, ...]], ...] = (("published", _PUBLISHED_TAGS), ("modified", _MODIFIED_TAGS))
    for kind, names in tags:
        found = [meta for tag in names for meta in metas.get(tag, ())[:1]]
        if not found and not any(node.properties.get(_PROPERTY[kind]) for node in nodes):
            found = list(metas.get(f"itemprop:{_PROPERTY[kind].lower()}", ())[:1])
        for meta in found:
            yield Date(kind, meta.text[:100], iso_date(meta.text, language), "meta", meta.line)


def _with_nested(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """The items, and articles that stand in a page's ``mainEntity``, or alone in its blog's ``blogPost``."""
    for node in nodes:
        yield node
        for name in ("mainEntity", "mainEntityOfPage", "blogPost", "blogPosts"):
            inner = node.properties.get(name)
            items = inner if isinstance(inner, list) else [inner]
            if name.startswith("blog") and len(items) > 1:  # a list of them
                continue
            for item in items:
                if isinstance(item, Mapping) and ARTICLE_TYPES & set(_types(item)):
                    yield Node(tuple(_types(item)), item, node.syntax, node.line)


def _types(item: Mapping[str, Any]) -> list[str]:
    written = item.get("@type")
    values = written if isinstance(written, list) else [written]
    return [value.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for value in values if isinstance(value, str)]


def _is_of(properties: Mapping[str, Any], address: str, title: str) -> bool:
    page = _plain(address)
    named = [text for name in ("url", "mainEntityOfPage", "@id") for text in _texts(properties.get(name), DEEPEST)]
    if page and any(_plain(text) == page for text in named):
        return True
    headline = next(iter(_texts(properties.get("headline"), DEEPEST)), "").casefold()
    own = title.casefold()
    return bool(headline) and (own.startswith(headline) or (len(headline) > 10 and headline in own))


def _plain(address: str) -> str:
    return address.split("#", 1)[0].split("?", 1)[0].removeprefix("https://").removeprefix("http://").rstrip("/")


def _names(value: Any, depth: int) -> Iterator[str]:
    if depth <= 0:
        return
    if isinstance(value, list):
        for item in value[:MOST_AUTHORS]:
            yield from _names(item, depth - 1)
    elif isinstance(value, Mapping):
        yield from _names(value.get("name") or value.get("@value"), depth - 1)
    elif isinstance(value, str) and (name := folded(value)) and not is_web_address(name):
        yield name[:100]


def _texts(value: Any, depth: int) -> Iterator[str]:
    if depth <= 0:
        return
    if isinstance(value, list):
        for item in value[:MOST_AUTHORS]:
            yield from _texts(item, depth - 1)
    elif isinstance(value, Mapping):
        yield from _texts(value.get("@value") or value.get("@id") or value.get("url"), depth - 1)
    elif isinstance(value, str):
        yield folded(value)
