"""What tells whether two articles aim at one search: their subjects, what their titles add, the words they have."""

from auditor.facts.keyphrases.judged import BETWEEN, judged
from auditor.facts.keyphrases.terms import row_of
from auditor.model import Facts, Keyphrase
from auditor.text.late_pattern import late_pattern

_NUMBER = late_pattern(r"\d[\d.,/-]*|\b[IVX]{1,4}\b")
"""A year, a version or a part in a title."""
_SAYING_LITTLE = frozenset(
    """
    about all basic basics beginner beginners best choose choosing complete comprehensive definitive easy essential
    everything explain explained fast first full get guide guides ideas important introduction know learn need overview
    perfect practical primer quick reason reasons right should simple step steps tip tips top trick tricks tutorial
    ultimate use useful using want way ways
    """.split()  # noqa: SIM905 - as a list it would take a line a word
)
"""Words with which titles of one subject differ and still promise the same."""


def subject(phrase: Keyphrase, language: str) -> str:
    """The same for all forms and orders of a phrase's content words; empty where it has none."""
    line = row_of(phrase.text, language)
    content = {stem for stem, function in zip(line.stems, line.functions, strict=True) if not function}
    return " ".join(sorted(content or set(line.stems)))


def subject_phrase(facts: Facts) -> Keyphrase | None:
    """What the article is about by somebody's word or a sure guess. A guess must be of several words and in title and
    H1: a single word is a field, and not what one article is found by."""
    phrase = next(iter(judged(facts)), None)
    if phrase is None or phrase.role == "given":
        return phrase
    return phrase if phrase.content_words > 1 and {"title", "h1"} <= set(phrase.places) else None


def promised_in(title: str, language: str) -> frozenset[str]:
    """Stems of what the title promises."""
    line = row_of(title, language)
    return frozenset(
        stem
        for stem, plain, function in zip(line.stems, line.plains, line.functions, strict=True)
        if not function and plain not in _SAYING_LITTLE
    )


def is_compared(title: str, language: str) -> bool:
    """Whether the title sets one thing against another."""
    return any(plain in BETWEEN for plain in row_of(title, language).plains)


def numbers_in(title: str) -> tuple[str, ...]:
    """Years, versions and parts, by which the articles of a series differ."""
    return tuple(_NUMBER.findall(title))


def vocabulary(facts: Facts) -> frozenset[str]:
    """Stems of the article's content words."""
    language = facts.article.language
    found: set[str] = set()
    for block in facts.article.blocks:
        line = row_of(block.text, language)
        found.update(stem for stem, function in zip(line.stems, line.functions, strict=True) if not function)
    return frozenset(found)
