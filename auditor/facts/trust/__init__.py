"""Names and sentences in, whether a person or a source is named out."""

from auditor.facts.trust.authority import find, is_known, is_list_of_sources, names_source, names_speaker
from auditor.facts.trust.grave_subjects import grave_words
from auditor.facts.trust.person_names import ACCOUNTS, is_person

__all__ = [
    "ACCOUNTS",
    "find",
    "grave_words",
    "is_known",
    "is_list_of_sources",
    "is_person",
    "names_source",
    "names_speaker",
]
