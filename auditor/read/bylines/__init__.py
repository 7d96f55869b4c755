"""A tree in, what its reader sees of authors and dates out, in thirteen languages."""

from auditor.read.bylines.shown import byline

__all__ = ["byline"]
