"""Article in, numbers and spans out; one file measures one thing."""

from auditor.facts.measure import glance, measure

__all__ = ["glance", "measure"]
