"""An article in, its families of phrases out, and the shapes in which readers take them for forced."""

from auditor.facts.families.found import families
from auditor.facts.families.prose_rows import is_program
from auditor.facts.families.shape_words import has_shape_words

__all__ = ["families", "has_shape_words", "is_program"]
