"""What an author wrote into the front matter in, the tags of a page's head out, each on the line of its value.

Names are those of Hugo, Jekyll, Eleventy, Astro, Docusaurus and Hexo; what a theme makes of others is not known
here.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from html import escape
from typing import Any, Final, NamedTuple

from auditor.read.drafts.front_matter import FrontMatter, front_matter

_TITLES: Final = ("title",)
_DESCRIPTIONS: Final = ("description", "meta_description", "metadescription", "summary", "excerpt")
_ADDRESSES: Final = ("permalink", "url", "slug", "path")
_LANGUAGES: Final = ("lang", "language", "locale")
_AUTHORS: Final = ("author", "authors")
_PUBLISHED: Final = ("date", "published_at", "publishdate", "pubdate", "published_time", "datepublished")
_CHANGED: Final = ("lastmod", "updated", "last_modified_at", "modified", "updated_at", "lastupdated", "updateddate")
_CANONICALS: Final = ("canonical", "canonical_url", "canonicalurl")
_KEYPHRASES: Final = (
    "keyphrase", "keyphrases", "focus_keyphrase", "focus-keyphrase", "focuskeyphrase", "focus_keyword", "focus-keyword",
    "focuskeyword", "target_keyword", "target_keyphrase",
)  # fmt: skip
_LONGEST: Final = 5_000
_MOST: Final = 50
"""Items of a list that are read."""


class Tag(NamedTuple):
    line: int
    html: str


class Head(NamedTuple):
    title: str
    title_line: int
    language: str
    address: str
    released: bool
    tags: tuple[Tag, ...]
    """In the order of their lines; the title's is not among them."""


def head(found: FrontMatter) -> Head:
    """The head that a page of this front matter has."""
    title, title_line = _first(found, _TITLES)
    seo, seo_line = _first(_within(found, "seo"), ("title", "meta_title"))
    if seo:
        title, title_line = seo, seo_line
    values = found.values
    released = values.get("draft") is not True and values.get("published") is not False
    return Head(
        title, title_line, _first(found, _LANGUAGES)[0].replace("_", "-"), _first(found, _ADDRESSES)[0], released,
        tuple(sorted(_tags(found), key=lambda tag: tag.line)),
    )  # fmt: skip


def address_and_date(source: str) -> tuple[str, str]:
    """The address that a file's front matter chooses for its page, and the day of its publication; empty where none."""
    found = front_matter(source.replace("\r\n", "\n"))
    return _first(found, _ADDRESSES)[0], _first(found, _PUBLISHED)[0][:10]


def _tags(found: FrontMatter) -> Iterator[Tag]:
    description, line = _first(found, _DESCRIPTIONS)
    if not description:
        description, line = _first(_within(found, "seo"), ("description", "meta_description"))
    if description or any(name in found.values for name in _DESCRIPTIONS[:1]):
        yield Tag(line, _meta("name", "description", description))
    phrases, line = _list(found, _KEYPHRASES)
    if phrases:
        yield Tag(line, _meta("name", "keyphrases", ", ".join(phrases)))
    topics, line = _list(found, ("keywords",))
    if topics:
        yield Tag(line, _meta("name", "keywords", ", ".join(topics)))
    authors, line = _list(found, _AUTHORS)
    for author in authors:
        yield Tag(line, _meta("name", "author", author))
    for names, attribute in ((_PUBLISHED, "article:published_time"), (_CHANGED, "article:modified_time")):
        moment, line = _first(found, names)
        if moment:
            yield Tag(line, _meta("property", attribute, moment))
    canonical, line = _first(found, _CANONICALS)
    if canonical:
        yield Tag(line, f'<link rel="canonical" href="{escape(canonical)}">')
    robots, line = _first(found, ("robots",))
    if found.values.get("noindex") is True:
        robots, line = "noindex", found.lines.get("noindex", 0)
    if robots:
        yield Tag(line, _meta("name", "robots", robots))


def _meta(attribute: str, name: str, content: str) -> str:
    return f'<meta {attribute}="{name}" content="{escape(content)}">'


def _first(found: FrontMatter, names: tuple[str, ...]) -> tuple[str, int]:
    """The text of the first of the names that has one, and its line; the line alone where a name has an empty one."""
    line = 0
    for name in names:
        if name in found.values:
            line = line or found.lines.get(name, 0)
            if text := _text(found.values[name]):
                return text, found.lines.get(name, 0)
    return "", line


def _list(found: FrontMatter, names: tuple[str, ...]) -> tuple[list[str], int]:
    for name in names:
        value = found.values.get(name)
        items = value if isinstance(value, list) else [value]
        texts = [text for text in (_text(item) for item in items[:_MOST]) if text]
        if texts:
            return texts, found.lines.get(name, 0)
    return [], 0


def _text(value: Any) -> str:
    """A value as text on one line; a person's is their name; empty for what is no text."""
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, bool) or not isinstance(value, str | int | float | date):
        return ""
    return " ".join(str(value)[:_LONGEST].split())


def _within(found: FrontMatter, name: str) -> FrontMatter:
    """A table of the front matter, whose values are all on the line of its name."""
    table = found.values.get(name)
    if not isinstance(table, Mapping):
        return FrontMatter({}, {})
    line = found.lines.get(name, 0)
    values = {str(key).lower(): value for key, value in list(table.items())[:_MOST]}
    return FrontMatter(values, dict.fromkeys(values, line))
