"""An article in, its families of phrases out, and the shapes in which readers take them for forced."""

from auditor.facts.families.families import families
from auditor.facts.families.forced_uses import AT_MOST, FREQUENT, SHARE, forced_uses, is_forced, is_stuffed
from auditor.facts.families.prose_rows import is_program
from auditor.facts.families.removals import Removal, removals
from auditor.facts.families.shape_words import has_shape_words
from auditor.facts.families.spare_uses import spare_uses

__all__ = [
    "AT_MOST",
    "FREQUENT",
    "SHARE",
    "Removal",
    "families",
    "forced_uses",
    "has_shape_words",
    "is_forced",
    "is_program",
    "is_stuffed",
    "removals",
    "spare_uses",
]
