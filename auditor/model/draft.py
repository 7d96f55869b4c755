"""What is known of a page that is a file of its author's, before a system has made a page of it."""

from typing import Literal, NamedTuple

DraftKind = Literal["markdown", "word", "wordpress"]
MARKDOWN_ENDINGS = (".md", ".markdown", ".mdx")
DRAFT_ENDINGS = (*MARKDOWN_ENDINGS, ".docx")
"""Endings of files that are drafts; also with capitals."""


class Draft(NamedTuple):
    kind: DraftKind
    address: str = ""
    """The path or slug that the author chose for the page (``permalink``, ``url``, ``slug``); empty where none."""
    uncounted: int = 0
    """Shortcodes, variables and components whose text only the site's build knows."""
    fault: str = ""
    """Why its front matter cannot be read, with line and column; empty where it can, and where there is none."""
    released: bool = True
    """Whether it is to be published, as far as its front matter says."""
    is_post: bool = False
    """Whether the system that keeps it calls it an article: a post of WordPress, and not one of its pages."""
