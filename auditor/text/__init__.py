"""One tokeniser for everybody: blocks to sentences, words, stems and syllables, by the rules of each language."""

from auditor.text.fold import fold
from auditor.text.function_words import function_words
from auditor.text.sentences import sentences
from auditor.text.stems import has_stems, stem, stems
from auditor.text.syllables import syllables
from auditor.text.words import distinct_words, has_spaces, is_address, words

__all__ = [
    "distinct_words",
    "fold",
    "function_words",
    "has_spaces",
    "has_stems",
    "is_address",
    "sentences",
    "stem",
    "stems",
    "syllables",
    "words",
]
