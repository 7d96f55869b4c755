"""A tree in, what its JSON-LD, microdata and RDFa say out, and what is wrong with them."""

from auditor.read.structured_data.items import structured_data

__all__ = ["structured_data"]
