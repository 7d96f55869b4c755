"""An article in, the table of its repeated runs of one to four words out."""

from collections.abc import Iterable, Sequence

from auditor.facts.keyphrases.body import Body, body_of
from auditor.facts.keyphrases.grams import Gram, Positions
from auditor.facts.keyphrases.terms import Row
from auditor.model import Article, Sentence

MOST = 100
"""Rows of the table: more than anybody reads."""
LOOKED_AT = 12
"""Places of a run whose spelling is looked at; the rest is spelled no differently."""
RARE = 0.1
"""Share below which a spelling is a slip: one "hong kong" among many."""


def ngrams(article: Article, sentences: tuple[Sentence, ...]) -> tuple[tuple[str, int], ...]:
    """Runs of words that stand twice or more, all forms of a word taken as one, shown in the form used most.

    The article's name does not count, as with keyphrases. No run begins or ends with a function word; most used first,
    then longer ones, then by the alphabet.
    """
    body = body_of(article, sentences)
    counts = sorted(map(len, body.grams.values()), reverse=True)
    fewest = counts[MOST - 1] if len(counts) >= MOST else 0  # most runs stand there less often, and need no order
    shown = [each for each in body.grams.items() if len(each[1]) >= fewest]
    grams = sorted(shown, key=lambda each: (-len(each[1]), -len(each[0]), each[0]))
    return tuple([(usual(body, gram), len(where)) for gram, where in grams[:MOST]])


def usual_form(forms: Iterable[str]) -> str:
    """The form used most, spelled with the fewest capitals that are no rare slip: sentences and headings add some."""
    forms = list(forms)
    if forms and forms.count(forms[0]) == len(forms):
        return forms[0]
    seen: dict[str, int] = {}
    for form in forms:
        seen[form] = seen.get(form, 0) + 1
    lower: dict[str, int] = {}
    for form, times in seen.items():
        lower[form.lower()] = lower.get(form.lower(), 0) + times
    best = max(lower, key=lambda form: lower[form])
    spelled = [form for form, times in seen.items() if form.lower() == best and times >= RARE * lower[best]]
    return min(spelled, key=lambda form: (sum(map(str.isupper, form)), -seen[form]), default=best)


def usual(body: Body, gram: Gram) -> str:
    """The usual form of a run that stands there twice or more."""
    known = body.forms.get(gram)
    if known is None:
        known = body.forms[gram] = form_of(body.rows, gram, body.grams[gram])
    return known


def form_of(lines: Sequence[Row], gram: Gram, where: Positions, vote: str = "") -> str:
    """The usual form of a run that stands in these places; ``vote`` is one more form of it, from elsewhere."""
    size = len(gram)
    if size == 1:
        forms = [lines[at].words[word][0] for at, word in where[:LOOKED_AT]]
    else:
        forms = [spelled(lines[at], word, word + size) for at, word in where[:LOOKED_AT]]
    return usual_form([*forms, vote] if vote else forms)


def spelled(line: Row, start: int, end: int) -> str:
    """Words of a line as they stand there, without what stands between them but white space."""
    words = line.words
    text, _, last = words[start]
    for form, begins, ends in words[start + 1 : end]:
        text += form if begins == last else " " + form
        last = ends
    return text
