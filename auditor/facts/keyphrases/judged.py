"""Facts in, the keyphrases that may be judged out, and whether a place names them.

A given keyphrase may be judged in every place. A guess may be only where it is sure enough.
"""

import re
from collections.abc import Set as AbstractSet

from auditor.facts.keyphrases.guess import LIMIT
from auditor.facts.keyphrases.places import share_in_address
from auditor.facts.keyphrases.terms import Row, row_of
from auditor.model import Facts, Keyphrase, Place
from auditor.text.language_tags import primary

_NAMES: tuple[Place, ...] = ("title", "h1", "slug")
_PARTICLES = frozenset({"von", "van", "de", "der", "den", "da", "di", "del", "la", "le", "al", "bin", "ibn", "y", "of"})
"""Words of names that are written small."""
BETWEEN = frozenset({"vs", "vs.", "versus"})
"""Signs of a comparison, which a title writes as "the difference between"."""
ABBREVIATED = 3
"""Letters of an abbreviation that stands for as many words."""


def judged(facts: Facts) -> tuple[Keyphrase, ...]:
    """Given keyphrases, best first, or the guessed one if it is sure enough; related phrases are shown only."""
    given = tuple(phrase for phrase in facts.keyphrases if phrase.role == "given")
    return (
        given
        or tuple(phrase for phrase in facts.keyphrases if phrase.role == "inferred" and phrase.probability >= LIMIT)[:1]
    )


def given(facts: Facts) -> tuple[Keyphrase, ...]:
    """Those that somebody named."""
    return tuple(phrase for phrase in facts.keyphrases if phrase.role == "given")


def is_in(facts: Facts, place: Place) -> bool:
    """Whether the place has the keyphrase or one of the synonyms given with it."""
    return any(place in phrase.places for phrase in judged(facts))


def is_near(facts: Facts, place: Place) -> bool:
    """Whether the place has at least half of the content words of a given keyphrase: near enough for a place that is
    read as a sentence."""
    return any(place in phrase.near for phrase in given(facts))


def is_named_elsewhere(facts: Facts, place: Place, text: str) -> bool:
    """Whether title, H1 and address all name the keyphrase, the place itself left out, and the place has no word of it:
    odd, even if the phrase is a guess and a little off."""
    guess = judged(facts)[0]
    names = [name for name in _NAMES if name != place]
    return all(name in guess.places for name in names) and not has_part(guess, text, facts.article.language)


def has_part(phrase: Keyphrase, text: str, language: str) -> bool:
    """Whether the text has any of the phrase's content words in any form: "collards" for "collard greens"."""
    there = set(row_of(text, language).stems)
    words = text.split()
    line = row_of(phrase.text, language)
    return any(
        stem in there or share_in_address(word.text, words, language) > 0
        for stem, word, function in zip(line.stems, line.words, line.functions, strict=True)
        if not function
    )


def spells_out(phrase: Keyphrase, text: str, language: str) -> bool:
    """Whether the text has all words of the phrase, an abbreviation spelled out or the other way round: "paid time-off
    policies" for "PTO policies"."""
    there = row_of(text, language)
    initials = "".join(plain[:1] for word in there.plains for plain in word.replace("-", " ").split())
    line = row_of(phrase.text, language)
    short = "".join(plain[:1] for plain in line.plains)
    if len(short) >= ABBREVIATED and any(short in plain.split("-") for plain in there.plains):
        return True
    if _has_capitals_of_part(line, text, set(there.stems)):
        return True
    return all(
        stem in there.stems or (len(plain) >= ABBREVIATED and plain.isalpha() and plain in initials)
        for stem, plain, small in zip(line.stems, line.plains, line.functions, strict=True)
        if not small and plain not in BETWEEN
    )


def _has_capitals_of_part(line: Row, text: str, there: AbstractSet[str]) -> bool:
    """Whether the text has words of the phrase that follow each other as their capitals, and all others: "Best EVs" for
    "best electric vehicles"."""
    for start in range(len(line.plains)):
        for end in range(start + 2, len(line.plains) + 1):
            capitals = "".join(plain[:1] for plain in line.plains[start:end]).upper()
            others = [
                stem
                for at, (stem, small) in enumerate(zip(line.stems, line.functions, strict=True))
                if not small and not start <= at < end
            ]
            if there >= set(others) and re.search(rf"\b{re.escape(capitals)}s?\b", text):
                return True
    return False


def is_written_as_name(phrase: Keyphrase, language: str) -> bool:
    """Whether every use is written with capitals, as a person's name is: a text about somebody names them. Not known of
    languages that write all nouns so."""
    if phrase.content_words <= 1 or primary(language) in ("de", "lb"):
        return False
    said = [word for use in phrase.uses for word in use.form.split() if word not in _PARTICLES]
    return bool(said) and all(word[:1].isupper() for word in said)
