"""Tree, page and structured data in, what the page says of itself out: authors, dates, title, description."""

from auditor.read.metadata.fields import Head, metadata
from auditor.read.metadata.markup import article_nodes

__all__ = ["Head", "article_nodes", "metadata"]
