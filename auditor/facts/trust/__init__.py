"""Names, dates and sentences in, whether a person, a source or a post is there out."""

from auditor.facts.trust.authority import (
    Phrases,
    find,
    is_known,
    is_list_of_sources,
    names_source,
    names_speaker,
    refers_back,
    speakers,
)
from auditor.facts.trust.dates import days_of, readings_of
from auditor.facts.trust.dates_shown import counts_from_today, has_short_form, is_labelled, is_read, may_be_dated
from auditor.facts.trust.first_person import share_in_first_person
from auditor.facts.trust.grave_subjects import grave_words
from auditor.facts.trust.named_authors import (
    agree,
    are_in_text,
    carries_a_name,
    is_full,
    is_single,
    may_name_author,
    names_site_as_author,
)
from auditor.facts.trust.person_names import ACCOUNTS, is_person
from auditor.facts.trust.posts import (
    INSTITUTION,
    STANDING,
    in_latin_letters,
    is_news,
    is_of_agency,
    is_of_institution,
    is_post,
    says_it_is_a_post,
)

__all__ = [
    "ACCOUNTS", "INSTITUTION", "STANDING", "Phrases", "agree", "are_in_text", "carries_a_name", "counts_from_today",
    "days_of", "find", "grave_words", "has_short_form", "in_latin_letters", "is_full", "is_known", "is_labelled",
    "is_list_of_sources",
    "is_news", "is_of_agency", "is_of_institution", "is_person", "is_post", "is_read", "is_single", "may_be_dated",
    "may_name_author", "names_site_as_author", "names_source", "names_speaker", "readings_of", "refers_back",
    "says_it_is_a_post", "share_in_first_person", "speakers",
]  # fmt: skip
