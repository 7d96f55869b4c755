"""What of a page is not its article's text, and why: a kind for programs, a sentence beside it for readers."""

from typing import Literal, NamedTuple

from auditor.model.record import record

LeftOutKind = Literal[
    # Of the page around the article, never within it.
    "navigation",
    "header",
    "footer",
    "article footer",
    "sidebar",
    "newsletter",
    "comments",
    "share buttons",
    "author box",
    "details",
    "headline",
    "date",
    "count",
    "after the text",
    # Anywhere, and nothing that a reader came for.
    "consent",
    "dialog",
    "hidden",
    "promotion",
    "advertisement",
    "button",
    "before the text",
    # A part of what the article shows, though no text of it.
    "form",
    "related",
    "products",
    "caption",
    "contents",
    "folded",
    "paywall",
    "tools",
    "links",
    "unlike the text",
    "another article",
    "byline",
    "label",
    "template",
    "not selected",
]
"""
article footer: within the article's own element; newsletter: a box to subscribe; details: a line with date, author or
tags; count: a number beside the headline; hidden: from everybody; folded: from sighted readers until they click;
related: links to other pages; contents: a table of contents; links: mostly or only links; label: repeated as labels
are; template: the same on many articles of the site; not selected: outside of what the configuration's selector names.
"""


class Why(NamedTuple):
    """Why a part is left out."""

    kind: LeftOutKind
    reason: str
    """In words, for the report."""


@record
class LeftOut:
    """A part of the page that was not taken for the article's text, and why."""

    text: str
    """Its beginning, at most 120 characters."""
    line: int
    kind: LeftOutKind
    reason: str
    """The kind in words, with numbers where they decided."""
    words: int
