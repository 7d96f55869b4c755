"""Names in, whether a person may be meant out."""

from auditor.facts.trust.person_names import ACCOUNTS, is_person

__all__ = ["ACCOUNTS", "is_person"]
