"""Facts in, the keyphrases that the keyword checks judge out: what the page is about, and its synonyms.

A given keyphrase is judged in every place. A guess is judged only where it is sure enough, and then only what
would be odd even if the guess were a little off: a place that has none of its words though all the others name it.
"""

from auditor.facts.keyphrases import LIMIT, row_of, share_in_address
from auditor.model import Facts, Keyphrase, Place
from auditor.wording import counted, short

_NAMES: tuple[Place, ...] = ("title", "h1", "slug")


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


def unknown(facts: Facts) -> str:
    """Why nothing is judged: what is known of the page's keyphrase instead, and what to do."""
    guess = next((phrase for phrase in facts.keyphrases if phrase.role == "inferred"), None)
    if guess is None:
        return "no keyphrase was given, and none could be guessed"
    return f"our guess at the keyphrase, {short(guess.text)}, is only {sure(guess)} certain; give one to check this"


def is_in(facts: Facts, place: Place) -> bool:
    """Whether the place has the keyphrase or one of the synonyms given with it."""
    return any(place in phrase.places for phrase in judged(facts))


def is_near(facts: Facts, place: Place) -> bool:
    """Whether the place has at least half of the content words of a given keyphrase: near enough for a place that is
    read as a sentence."""
    return any(place in phrase.near for phrase in given(facts))


def is_odd(facts: Facts, place: Place, text: str) -> bool:
    """Whether a guess may speak of a place that lacks it: title, H1 and address name it, the place itself left out,
    and the place has no word of it."""
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
    return all(
        stem in there.stems or (len(plain) >= ABBREVIATED and plain.isalpha() and plain in initials)
        for stem, plain, small in zip(line.stems, line.plains, line.functions, strict=True)
        if not small and plain not in BETWEEN
    )


BETWEEN = frozenset({"vs", "vs.", "versus"})
"""Signs of a comparison, which a title writes as "the difference between"."""
ABBREVIATED = 3
"""Letters of an abbreviation that stands for as many words."""


def called(phrase: Keyphrase) -> str:
    """The phrase as messages name it at their end; a guess is called one."""
    if phrase.role == "given":
        return short(phrase.text)
    return f"{short(phrase.text)}, our guess at the keyphrase"


def subject(phrase: Keyphrase) -> str:
    """The same at the beginning of a message."""
    return called(phrase) if phrase.role == "given" else f"{called(phrase)},"


def guess_note(phrase: Keyphrase) -> tuple[str, ...]:
    """A line of evidence that says how certain a guess is; none for a given phrase."""
    if phrase.role == "given":
        return ()
    return (f"“{phrase.text}” is guessed, and {sure(phrase)} certain: if it is wrong, give the keyphrase",)


def too_short(facts: Facts, needed: int) -> str:
    """Why a text with fewer words than a check needs is skipped."""
    return f"the text has {counted(facts.words, 'word')}; this check needs {needed:,}"


def sure(phrase: Keyphrase) -> str:
    """As a percentage: "84 %"."""
    return f"{phrase.probability:.0%}".replace("%", " %")


GUESS = "the keyphrase is only guessed, and this check needs one that was given"


TOO_MUCH, MANY = 3.0, 5
"""Uses in 100 words, for a phrase of one word, and uses from which on no check asks for more."""


def weight(phrase: Keyphrase) -> float:
    """By how much a use of the phrase is felt more than one of a single word: 1 for one content word, 1.7 for three.

    After Yoast, whose limits for a longer phrase are lower in the same proportion.
    """
    return 0.7 + phrase.content_words / 3


def is_frequent(phrase: Keyphrase) -> bool:
    """Whether the text has so much of the phrase that advice to name it more often would be wrong."""
    return len(phrase.uses) >= MANY and phrase.density * weight(phrase) >= TOO_MUCH
