"""An article in, what it is about out: keyphrases given or guessed, with every use."""

from auditor.facts.keyphrases.body import Body, body_of
from auditor.facts.keyphrases.grams import LONGEST_RUN
from auditor.facts.keyphrases.guess import LIMIT
from auditor.facts.keyphrases.judged import (
    BETWEEN,
    given,
    has_part,
    is_in,
    is_named_elsewhere,
    is_near,
    is_written_as_name,
    judged,
    spells_out,
)
from auditor.facts.keyphrases.keyphrases import LONGEST, MOST, keyphrases
from auditor.facts.keyphrases.ngrams import ngrams, spelled, usual_form
from auditor.facts.keyphrases.places import share_in_address
from auditor.facts.keyphrases.promised_words import promise
from auditor.facts.keyphrases.rivals import is_compared, numbers_in, promised_in, subject, subject_phrase, vocabulary
from auditor.facts.keyphrases.searched import searched_phrases, stems_of_query
from auditor.facts.keyphrases.terms import Row, Run, phrase_start, row_of
from auditor.facts.keyphrases.weak_words import links, weak_at_end, weak_at_start

__all__ = [
    "BETWEEN",
    "LIMIT",
    "LONGEST",
    "LONGEST_RUN",
    "MOST",
    "Body",
    "Row",
    "Run",
    "body_of",
    "given",
    "has_part",
    "is_compared",
    "is_in",
    "is_named_elsewhere",
    "is_near",
    "is_written_as_name",
    "judged",
    "keyphrases",
    "links",
    "ngrams",
    "numbers_in",
    "phrase_start",
    "promise",
    "promised_in",
    "row_of",
    "searched_phrases",
    "share_in_address",
    "spelled",
    "spells_out",
    "stems_of_query",
    "subject",
    "subject_phrase",
    "usual_form",
    "vocabulary",
    "weak_at_end",
    "weak_at_start",
]
