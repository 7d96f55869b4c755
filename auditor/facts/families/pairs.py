"""A line of words in, its pairs of neighbouring content words out: what phrases of one family have in common."""

from collections.abc import Iterator

from auditor.facts.families.shape_words import shape_words
from auditor.facts.keyphrases import Row, links
from auditor.text.languages import language as record_of

Core = tuple[str, ...]
"""Roots of two words by the alphabet, whatever their order; of one word where the language writes a phrase as one."""
COMPOUND = 12
"""Letters of a word that other languages would write as a phrase: it makes a family by itself."""
APART = 2
"""Words from the first word of a pair to the second at most: one link such as "of" may stand between."""


def pairs(line: Row, language: str) -> Iterator[tuple[Core, int, int]]:
    """Pairs that stand side by side, or with "of" and the like between, as core, first word, word after the last."""
    said = shape_words(language)
    allowed = links(language) and links(language) | said.within
    coordinators = said.coordinators
    compounding = record_of(language).joins_nouns
    before = -1
    for at, (root, topic, function, joined) in enumerate(
        zip(line.roots, line.topics, line.functions, line.joined, strict=True)
    ):
        if topic:
            if before >= 0 and joined and at - before <= APART and line.roots[before] != root:
                other = line.roots[before]
                yield (other, root) if other < root else (root, other), before, at + 1
            if compounding and len(line.plains[at]) >= COMPOUND:
                yield (root,), at, at + 1
            before = at
        elif before >= 0 and not (
            function and joined and (not allowed or root in allowed) and root not in coordinators
        ):
            before = -1


def cores(line: Row, language: str) -> Iterator[Core]:
    """The pairs alone."""
    return (core for core, _, _ in pairs(line, language))
