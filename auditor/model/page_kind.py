"""What a page is: an article, or one of the pages around articles, each with the words that a report uses for it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

PageKind = Literal[
    "article", "list", "tag", "category", "author", "archive", "search", "home", "documentation", "product", "company",
    "legal", "forum", "redirect", "too short", "other",
]  # fmt: skip
"""``list`` is any list of articles that is none of the five after it; ``company`` is what a firm says of itself and of
its services; ``too short`` is a page with too little text to tell; ``other`` is one that is no article and shows no
sign of being something else."""

KIND_WORDS: Mapping[PageKind, str] = MappingProxyType(
    {
        "article": "an article",
        "list": "a list of articles",
        "tag": "a tag page",
        "category": "a category page",
        "author": "an author's page",
        "archive": "an archive",
        "search": "a search page",
        "home": "the home page",
        "documentation": "documentation",
        "product": "a product page",
        "company": "a page about the company or its services",
        "legal": "a legal page",
        "forum": "a forum thread",
        "redirect": "a redirect to another page",
        "too short": "too short",
        "other": "another kind of page",
    }
)
"""What a marketer would call each kind, to follow "this page is"."""
