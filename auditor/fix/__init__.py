"""From findings back to the page: changes that are safe, each a place and what is to be there, and proof of them."""

from auditor.fix.difference import difference
from auditor.fix.edit import Edit, Fix, Suggestion, applied, together
from auditor.fix.plan import page_source, planned, suggested
from auditor.fix.proof import Audit, Outcome, fixed
from auditor.fix.replacements import replacements
from auditor.fix.replacing import replaced
from auditor.fix.source_text import SourceText, source_text

__all__ = [
    "Audit",
    "Edit",
    "Fix",
    "Outcome",
    "SourceText",
    "Suggestion",
    "applied",
    "difference",
    "fixed",
    "page_source",
    "planned",
    "replaced",
    "replacements",
    "source_text",
    "suggested",
    "together",
]
