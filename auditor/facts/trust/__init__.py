"""Names and sentences in, whether a person or a source is named out."""

from auditor.facts.trust.authority import find, is_known, is_list_of_sources, names_source, names_speaker
from auditor.facts.trust.dates import counts_from_today, days_of, may_be_dated, readings_of
from auditor.facts.trust.first_person import share_in_first_person
from auditor.facts.trust.grave_subjects import grave_words
from auditor.facts.trust.named_authors import agree, are_in_text, may_name_author
from auditor.facts.trust.person_names import ACCOUNTS, is_person

__all__ = [
    "ACCOUNTS",
    "agree",
    "are_in_text",
    "counts_from_today",
    "days_of",
    "find",
    "grave_words",
    "is_known",
    "is_list_of_sources",
    "is_person",
    "may_be_dated",
    "may_name_author",
    "names_source",
    "names_speaker",
    "readings_of",
    "share_in_first_person",
]
