"""A measure's name in, whether the article is unusual by it out.

Somebody who is told seven things about their sentences does none of them. So a measure speaks only where few real
articles are as bad, and the page is worse than the site's others. It does not matter what the other measures say: one
that waited for its turn would take points when the change before it was made.
"""

from collections.abc import Sequence

from auditor.check import Skip
from auditor.model import Facts, Harm, HarmName, Sentence

SHOWN = 5
"""Sentences that a finding shows."""
_LONGEST = 220
"""Letters of a sentence that a finding shows."""


def unusual(facts: Facts, name: HarmName, as_bad: float) -> Harm | Skip | None:
    """The harm where it is unusual; why it was not judged; None where the article is as others are."""
    found = facts.readability
    if found.unfit:
        return Skip(found.unfit)
    harm = next((harm for harm in found.harms if harm.name == name), None)
    if harm is None or harm.as_bad > as_bad or harm.value <= site_usual(facts, name):
        return None
    return harm


def site_usual(facts: Facts, name: HarmName) -> float:
    """The median of the site's articles; 0 where it is not known. What all of them do is no fault of this one."""
    return dict(facts.site.usual_harms).get(name, 0.0)


def shown(facts: Facts, sentence: Sentence) -> str:
    """The sentence in quotation marks, cut where it is too long to be read in a list."""
    text = facts.article.blocks[sentence.block].text[sentence.start : sentence.end]
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[:_LONGEST].rsplit(' ', 1)[0]} …”"


def longest(facts: Facts, indices: Sequence[int]) -> list[Sentence]:
    """The sentences by their words, most first; those as long as each other in the order of the text."""
    return sorted((facts.sentences[index] for index in indices), key=lambda each: -len(each.words))
