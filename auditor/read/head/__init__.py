"""A tree in, what the head's tags say out, and which heading names the page."""

from auditor.read.head.robots_dates import unavailable_after
from auditor.read.head.tags import Tags, folded, is_web_address
from auditor.read.head.title_heading import title_heading

__all__ = ["Tags", "folded", "is_web_address", "title_heading", "unavailable_after"]
