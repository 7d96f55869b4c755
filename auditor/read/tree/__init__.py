"""Text of a page in, its tree as browsers show it out, and the text and names of its elements."""

from auditor.read.tree.accessible_name import accessible_name, picture_alternative
from auditor.read.tree.element_text import INLINE, UNSEEN, element_text, parts_text, plain_text, read_text
from auditor.read.tree.elements import Elements, elements_of
from auditor.read.tree.parse import as_written
from auditor.read.tree.shown_markup import show

__all__ = [
    "INLINE",
    "UNSEEN",
    "Elements",
    "accessible_name",
    "as_written",
    "element_text",
    "elements_of",
    "parts_text",
    "picture_alternative",
    "plain_text",
    "read_text",
    "show",
]
