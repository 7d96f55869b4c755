"""A line of words in, its pairs of neighbouring content words out: what phrases of one family have in common."""

from collections.abc import Iterator

from auditor.facts.shape_words import shape_words
from auditor.facts.terms import Row, row
from auditor.facts.weak_words import links, weak_at_end
from auditor.text import fold, words

Core = frozenset[str]
"""Roots of two words, in either order; of one word where the language writes a phrase as one."""
COMPOUND = 12
"""Letters of a word that other languages would write as a phrase: it makes a family by itself."""
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "no", "nb", "nn", "fi", "hu", "et", "is"))


def pairs(line: Row, language: str) -> Iterator[tuple[Core, int, int]]:
    """Pairs that stand side by side, or with "of" and the like between, as core, first word, word after the last."""
    weak = weak_at_end(language)
    allowed = links(language)
    coordinators = shape_words(language).coordinators
    before = -1
    for at, root in enumerate(line.roots):
        if line.functions[at]:
            if before >= 0 and (not line.joined[at] or (allowed and root not in allowed) or root in coordinators):
                before = -1
            continue
        plain = fold(line.words[at].text)
        if len(root) < 2 or plain in weak or plain.isdigit():
            before = -1
            continue
        if before >= 0 and line.joined[at] and at - before <= 2 and line.roots[before] != root:
            yield frozenset((line.roots[before], root)), before, at + 1
        if language in _COMPOUNDING and len(plain) >= COMPOUND:
            yield frozenset((root,)), at, at + 1
        before = at


def pairs_in(text: str, language: str) -> Iterator[Core]:
    """The same of a text that stands in no block."""
    for core, _, _ in pairs(row(words(text, language), text, language), language):
        yield core
