"""An article's file -> Post: lines of ``key: value``, a line ``---``, then the body as HTML; the slug is the name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

ARTICLES = Path(__file__).parent / "articles"
KEYS = frozenset(
    {
        "section", "lang", "title", "h1", "description", "author", "published", "modified", "image", "alt", "caption",
        "standfirst", "related", "comment", "newsletter", "declared_lang", "canonical", "robots", "keyphrase",
        "markup_published", "updated", "listed", "without",
    }
)  # fmt: skip
"""A misspelt key would silently take a planted fault away, so an unknown one is refused."""


class Comment(NamedTuple):
    name: str
    date: str
    text: str


@dataclass(frozen=True)
class Post:
    """An article as its author left it; ``fields`` holds the lines above the ``---``."""

    slug: str
    body: str
    fields: Mapping[str, str]
    comments: tuple[Comment, ...] = ()
    without: frozenset[str] = field(default_factory=frozenset)
    """Parts that the page lacks on purpose: title, h1, description, byline, markup."""

    def __getitem__(self, key: str) -> str:
        """The field's value, empty where the file has no such line."""
        return self.fields.get(key, "")

    @property
    def path(self) -> str:
        return f"/{self['section']}/{self.slug}/"

    @property
    def lang(self) -> str:
        """The language that the text is written in."""
        return self["lang"] or "en"

    @property
    def name(self) -> str:
        """What the article is called on other pages."""
        return self["h1"] or self["title"]

    @property
    def changed(self) -> str:
        """Day of the last change."""
        return self["modified"] or self["published"]

    @cached_property
    def related(self) -> tuple[str, ...]:
        return tuple(slug.strip() for slug in self["related"].split(",") if slug.strip())


def posts() -> tuple[Post, ...]:
    """All articles, newest first."""
    found = [parse(file.stem, file.read_text("utf-8")) for file in sorted(ARTICLES.glob("*.html"))]
    return tuple(sorted(found, key=lambda post: (post["published"], post.slug), reverse=True))


def parse(slug: str, text: str) -> Post:
    """Raises ValueError for a line that is no ``key: value`` with a known key."""
    head, _, body = text.partition("\n---\n")
    fields: dict[str, str] = {}
    comments: list[Comment] = []
    for line in head.splitlines():
        key, colon, value = line.partition(": ")
        if not colon or key not in KEYS:
            raise ValueError(f"{slug}.html: not a known field: {line!r}")
        if key == "comment":
            comments.append(Comment(*(part.strip() for part in value.split("|", 2))))
        else:
            fields[key] = value.strip()
    without = frozenset(fields.pop("without", "").split())
    return Post(slug, body.strip(), fields, tuple(comments), without)
