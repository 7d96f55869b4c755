"""Keyphrases in, how messages name them out, and why nothing is said of them."""

from auditor.model import Facts, Keyphrase
from auditor.wording import counted, short

GUESS = "the keyphrase is only guessed, and this check needs one that was given"


def unknown(facts: Facts) -> str:
    """Why nothing is judged: what is known of the page's keyphrase instead, and what to do."""
    guess = next((phrase for phrase in facts.keyphrases if phrase.role == "inferred"), None)
    if guess is None:
        return "no keyphrase was given, and none could be guessed"
    return f"our guess at the keyphrase, {short(guess.text)}, is only {sure(guess)} certain; give one to check this"


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


def sure(phrase: Keyphrase) -> str:
    """As a percentage: "84 %"."""
    return f"{phrase.probability:.0%}".replace("%", " %")


def too_short(facts: Facts, needed: int) -> str:
    """Why a text with fewer words than a check needs is skipped."""
    return f"the text has {counted(facts.words, 'word')}; this check needs {needed:,}"
