"""An article in, the table of its repeated runs of one to four words out."""

from collections import Counter
from collections.abc import Iterable

from auditor.facts.grams import repeated
from auditor.facts.terms import Row, rows
from auditor.model import Article, Sentence

MOST = 200
"""Rows of the table: more than anybody reads."""


def ngrams(article: Article, sentences: tuple[Sentence, ...]) -> tuple[tuple[str, int], ...]:
    """Runs of words that stand twice or more, all forms of a word taken as one, shown in the form used most.

    No run begins or ends with a function word; most used first, then longer ones, then by the alphabet.
    """
    lines = rows(article.blocks, sentences, article.language)
    grams = sorted(repeated(lines).items(), key=lambda each: (-len(each[1]), -len(each[0]), each[0]))
    return tuple((usual_form(_forms(lines, where, len(gram))), len(where)) for gram, where in grams[:MOST])


def usual_form(forms: Iterable[str]) -> str:
    """The form used most, in lower case unless it is never written so; the first one among equals."""
    seen = Counter(forms)
    lower = Counter[str]()
    for form, times in seen.items():
        lower[form.lower()] += times
    best = max(lower, key=lambda form: lower[form])
    spelled = {form: times for form, times in seen.items() if form.lower() == best}
    return best if best in spelled else max(spelled, key=lambda form: spelled[form])


def _forms(lines: tuple[Row, ...], where: Iterable[tuple[int, int]], length: int) -> Iterable[str]:
    for at, word in where:
        yield " ".join(each.text for each in lines[at].words[word : word + length])
