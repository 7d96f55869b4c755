"""Page in, article out: the only folder that knows HTML."""

from auditor.read.article import read

__all__ = ["read"]
