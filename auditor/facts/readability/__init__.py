"""How easily an article reads: counts over its prose, the formulas made from them, and the shapes of its sentences."""

from auditor.facts.readability.measure import readability
from auditor.facts.readability.unfit_texts import LEAST_SENTENCES

__all__ = ["LEAST_SENTENCES", "readability"]
