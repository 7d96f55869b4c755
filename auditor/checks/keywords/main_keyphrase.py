"""Facts in, the keyphrases that the keyword checks judge out: what the page is about, and its synonyms."""

from auditor.model import Facts, Keyphrase, Place

_NAMES: frozenset[Place] = frozenset(("title", "h1", "slug"))


def judged(facts: Facts) -> tuple[Keyphrase, ...]:
    """Given keyphrases, best first, or the inferred one; related phrases are shown and not judged."""
    given = tuple(phrase for phrase in facts.keyphrases if phrase.role == "given")
    return given or tuple(phrase for phrase in facts.keyphrases if phrase.role == "inferred")[:1]


def stands_in(facts: Facts, place: Place) -> bool:
    """Whether the keyphrase or one of the synonyms given with it stands in the place."""
    return any(place in phrase.places for phrase in judged(facts))


def named_nowhere(facts: Facts, besides: Place) -> bool:
    """Whether the keyphrase is only guessed from the text: neither ``besides`` nor title, H1 or address holds it.

    Such a guess is good enough to count, and too little to tell a writer that a name lacks it.
    """
    names = _NAMES | {besides}
    return all(phrase.role == "inferred" and names.isdisjoint(phrase.places) for phrase in judged(facts))


GUESS = "the keyphrase is guessed from the text alone; no name of the page holds it"


def called(phrase: Keyphrase) -> str:
    """The phrase as messages name it; a guess is called one."""
    return f"“{phrase.text}”" if phrase.role == "given" else f"“{phrase.text}” ({phrase.origin})"
