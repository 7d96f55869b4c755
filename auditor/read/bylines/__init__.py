"""A tree in, what its reader sees of authors and dates out, in thirteen languages."""

from auditor.read.bylines.named_place import has_named_place
from auditor.read.bylines.shown import byline

__all__ = ["byline", "has_named_place"]
