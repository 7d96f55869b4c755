"""Addresses in, whether they are the same page out."""

from auditor.facts.links.same_address import address_key, is_absolute, split

__all__ = ["address_key", "is_absolute", "split"]
