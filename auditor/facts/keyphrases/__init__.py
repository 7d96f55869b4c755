"""An article in, what it is about out: keyphrases given or guessed, with every use."""

from auditor.facts.keyphrases.body import Body, body_of
from auditor.facts.keyphrases.found import LONGEST, MOST, keyphrases
from auditor.facts.keyphrases.grams import LONGEST_RUN
from auditor.facts.keyphrases.guess import LIMIT
from auditor.facts.keyphrases.ngrams import ngrams, spelled, usual_form
from auditor.facts.keyphrases.places import share_in_address
from auditor.facts.keyphrases.promise import promise
from auditor.facts.keyphrases.terms import Row, Run, phrase_start, row_of
from auditor.facts.keyphrases.weak_words import links, weak_at_end, weak_at_start

__all__ = [
    "LIMIT",
    "LONGEST",
    "LONGEST_RUN",
    "MOST",
    "Body",
    "Row",
    "Run",
    "body_of",
    "keyphrases",
    "links",
    "ngrams",
    "phrase_start",
    "promise",
    "row_of",
    "share_in_address",
    "spelled",
    "usual_form",
    "weak_at_end",
    "weak_at_start",
]
