"""A page as read in, what kind of page it is out, with its signs."""

from auditor.read.page_kind.kind import page_kind
from auditor.read.page_kind.signs import page_signs

__all__ = ["page_kind", "page_signs"]
