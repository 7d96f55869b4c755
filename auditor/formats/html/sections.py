"""Articles -> what the report groups them by: the section of the site that they are in, and who wrote them."""

from typing import Final
from urllib.parse import unquote, urlsplit

from auditor.model import Article

TOP: Final = "/"
"""The section of pages that are in no folder."""
_LONGEST: Final = 80


def section_of(article: Article) -> str:
    """The first folder of its address (or of its path), as ``/blog/``."""
    return section_at(article.url or article.path or article.source)


def section_at(address: str) -> str:
    """That of a page at the address."""
    try:
        path = urlsplit(address).path if "://" in address else address.replace("\\", "/")
    except ValueError:
        return TOP
    folders = [folder for folder in unquote(path).split("/")[:-1] if folder not in {"", ".", ".."}]
    return f"/{folders[0][:_LONGEST]}/" if folders else TOP


def authors_of(article: Article) -> tuple[str, ...]:
    """Names of those who wrote it, once each, without reviewers and translators."""
    names = (" ".join(author.name.split())[:_LONGEST] for author in article.authors if not author.role)
    return tuple(dict.fromkeys(filter(None, names)))
