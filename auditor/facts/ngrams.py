"""An article in, the table of its repeated runs of one to four words out."""

from collections import Counter
from collections.abc import Iterable

from auditor.facts.grams import repeated
from auditor.facts.terms import Row, rows
from auditor.model import Article, Sentence

MOST = 200
"""Rows of the table: more than anybody reads."""
RARE = 0.1
"""Share below which a spelling is a slip: one "hong kong" among many."""


def ngrams(article: Article, sentences: tuple[Sentence, ...]) -> tuple[tuple[str, int], ...]:
    """Runs of words that stand twice or more, all forms of a word taken as one, shown in the form used most.

    No run begins or ends with a function word; most used first, then longer ones, then by the alphabet.
    """
    lines = rows(article.blocks, sentences, article.language)
    grams = sorted(repeated(lines).items(), key=lambda each: (-len(each[1]), -len(each[0]), each[0]))
    return tuple((usual_form(_forms(lines, where, len(gram))), len(where)) for gram, where in grams[:MOST])


def usual_form(forms: Iterable[str]) -> str:
    """The form used most, spelled with the fewest capitals that are no rare slip: sentences and headings add some."""
    seen = Counter(forms)
    lower = Counter[str]()
    for form, times in seen.items():
        lower[form.lower()] += times
    best = max(lower, key=lambda form: lower[form])
    spelled = [form for form, times in seen.items() if form.lower() == best and times >= RARE * lower[best]]
    return min(spelled, key=lambda form: (sum(letter.isupper() for letter in form), -seen[form]))


def _forms(lines: tuple[Row, ...], where: Iterable[tuple[int, int]], length: int) -> Iterable[str]:
    for at, word in where:
        yield " ".join(each.text for each in lines[at].words[word : word + length])
