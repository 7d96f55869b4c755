"""Tree, page and structured data in, what the page says of itself out: the fields of Article that are no text."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml.etree import _Element
from lxml.html import HtmlElement

from auditor.model import Author, Date, DateOrigin, Meta, Node, Page
from auditor.read.bylines import byline, has_named_place
from auditor.read.head import tags as tags_of
from auditor.read.head import unavailable_after
from auditor.read.metadata.markup import article_nodes, markup_authors, markup_dates
from auditor.read.tree import Elements, elements_of
from auditor.text.dates import iso_date

KEYPHRASE_TAGS = (
    "keyphrase", "keyphrases", "focus-keyphrase", "focus_keyphrase", "focuskw", "focus-keyword", "focus_keyword",
    "yoast_wpseo_focuskw", "_yoast_wpseo_focuskw", "rank_math_focus_keyword",
)  # fmt: skip
"""Meta tags by which a CMS hands its keyphrase on. The obsolete ``keywords`` lists topics, and so do ``article:tag``
and ``news_keywords``: nobody aims a text at all of them."""

_EXTRA_PREFIXES = ("og:", "article:", "twitter:")
_EXTRA_NAMES = frozenset({"author", "keywords", "viewport", "generator"})


class Head(NamedTuple):
    """The fields of an Article that do not come from its text; same names, same meaning."""

    url: str
    title: Meta
    description: Meta
    canonicals: tuple[Meta, ...]
    misplaced_canonicals: tuple[Meta, ...]
    base: str
    robots: tuple[Meta, ...]
    unavailable_after: tuple[Date, ...]
    declared_language: Meta
    declared_keyphrases: tuple[str, ...]
    authors: tuple[Author, ...]
    contributors: tuple[Author, ...]
    unread_author: bool
    dates: tuple[Date, ...]
    listed_modified: str
    extra: Mapping[str, str]


def metadata(tree: HtmlElement | Elements, page: Page, nodes: tuple[Node, ...], text: str = "") -> Head:
    """What the page says of itself in its head, its structured data, its byline and its headers; ``text`` is its
    source."""
    elements = elements_of(tree)
    root = elements.root
    metas = tags_of.tags(elements)
    canonicals, misplaced = tags_of.canonicals(elements, page, text)
    url = tags_of.page_address(page, canonicals, metas)
    robots = tags_of.robots(metas, page)
    title = tags_of.title(elements)
    language = _declared_language(root)
    own = article_nodes(nodes, url, title.text or tags_of.first(metas, "og:title").text)
    marked = tuple(dict.fromkeys(markup_dates(own, metas, language.text)))
    authors = tuple(dict.fromkeys(markup_authors(own, metas)))
    shown = byline(
        elements, title.text, language.text,
        dated=any(date.iso for date in marked), named=[author.name for author in authors],
    )  # fmt: skip
    return Head(
        url=url,
        title=title,
        description=tags_of.first(metas, "description"),
        canonicals=canonicals,
        misplaced_canonicals=misplaced,
        base=tags_of.base(elements, page),
        robots=robots,
        unavailable_after=unavailable_after(robots),
        declared_language=language,
        declared_keyphrases=_keyphrases(metas),
        authors=tuple(dict.fromkeys((*authors, *shown.authors))),
        contributors=shown.contributors,
        unread_author=not shown.authors and has_named_place(elements),
        dates=(*dict.fromkeys((*marked, *shown.dates)), *_dates_of_transport(page)),
        listed_modified=page.listed_modified,
        extra=_extra(metas),
    )


def _dates_of_transport(page: Page) -> Iterator[Date]:
    """What the sitemap and the server say of the last change."""
    said: tuple[tuple[str, DateOrigin], ...] = (
        (page.listed_modified, "sitemap"),
        (page.header("last-modified"), "header"),
    )
    for text, origin in said:
        if text:
            yield Date("modified", text[:100], iso_date(text), origin)


def _declared_language(root: _Element) -> Meta:
    element = root if root.tag == "html" else next(root.iter("html"), root)
    lang = element.get("lang")
    return Meta() if lang is None else Meta(lang[:100], tags_of.line(element))


def _keyphrases(metas: tags_of.Tags) -> tuple[str, ...]:
    written = (meta.text for name in KEYPHRASE_TAGS for meta in metas.get(name, ()))
    phrases = (phrase.strip() for text in written for phrase in text.replace(";", ",").split(","))
    return tuple(dict.fromkeys(phrase for phrase in phrases if phrase))


def _extra(metas: tags_of.Tags) -> Mapping[str, str]:
    return {
        name: found[0].text for name, found in metas.items() if name in _EXTRA_NAMES or name.startswith(_EXTRA_PREFIXES)
    }
