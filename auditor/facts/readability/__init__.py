"""How easily an article reads: counts over its prose, the formulas made from them, and the shapes of its sentences."""

from auditor.facts.readability.measure import readability

__all__ = ["readability"]
