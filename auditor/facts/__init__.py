"""Article in, numbers and spans out; one file measures one thing."""

from auditor.facts.measure import measure

__all__ = ["measure"]
