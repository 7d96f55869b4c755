"""How easily an article reads: counts over its prose, the formulas made from them, and the shapes of its sentences."""

from auditor.facts.readability.fit import LEAST_SENTENCES
from auditor.facts.readability.measure import readability

__all__ = ["LEAST_SENTENCES", "readability"]
