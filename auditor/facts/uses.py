"""A phrase and an article's words in, every use of the phrase out, in any form of its words.

A use is a run of the phrase's words in their order within one sentence. Function words of the phrase may be left out or
differ ("pain in the back" for "pain in back"); between words that stand side by side in the phrase nothing may stand.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from auditor.facts.terms import Row, elision, row, term
from auditor.model import Block, Span, Use
from auditor.text import fold, words

LOOSE = 3
"""Function words that may stand where the phrase has any: "what to do in the case of" for "what to do in case of"."""


class Pattern(NamedTuple):
    """A phrase as it is looked for."""

    stems: tuple[str, ...]
    """Of its content words; of all words where it has no content word."""
    loose: tuple[bool, ...]
    """For each stem: whether function words may stand before it."""
    split: bool = False
    """Whether the phrase itself holds a comma or the like, so that a use may too."""


@lru_cache(maxsize=4096)
def patterns(phrase: str, language: str) -> tuple[Pattern, ...]:
    """What to look for: the phrase; with two neighbours written as one word; with one hyphened word written as two."""
    spoken = words(phrase, language)
    line = row(spoken, phrase, language)
    content = [at for at, function in enumerate(line.functions) if not function] or list(range(len(spoken)))
    if not content:
        return ()
    loose = tuple(at > 0 and content[at] - content[at - 1] > 1 for at in range(len(content)))
    whole = Pattern(tuple(line.stems[at] for at in content), loose, split=not all(line.joined[1:]))
    found = [whole]
    for at, word in enumerate(content):
        text = spoken[word].text
        if at and not loose[at]:
            joint = term(spoken[word - 1].text + text, language).stem
            found.append(_replace(whole, at - 1, at + 1, (joint,)))
        parts = [part for part in fold(text).split("-") if part]
        if len(parts) > 1:
            found.append(_replace(whole, at, at + 1, tuple(term(part, language).stem for part in parts)))
    return tuple(dict.fromkeys(found))


def find(phrase: str, rows: Sequence[Row], blocks: Sequence[Block], language: str) -> tuple[Use, ...]:
    """All uses of the phrase in these sentences, in order; none overlaps another."""
    looked_for = patterns(phrase, language)
    exact = fold(phrase)
    found: list[Use] = []
    for each in rows:
        for first, last in runs(looked_for, each):
            start = each.words[first].start + elision(each.words[first].text, language)
            end = each.words[last].end
            form = blocks[each.block].text[start:end]
            found.append(Use(Span(each.block, start, end), form, fold(form) == exact, each.sentence))
    return tuple(found)


def runs(looked_for: Sequence[Pattern], each: Row) -> Iterator[tuple[int, int]]:
    """Indices of the first and last word of every use in the sentence; of two that overlap, the first."""
    likely = [pattern for pattern in looked_for if pattern.stems[0] in each.stems]
    at = 0
    while likely and at < len(each.stems):
        ends = [end for pattern in likely if (end := _match(pattern, each, at)) is not None]
        if ends:
            yield at, max(ends)
            at = max(ends)
        at += 1


def holds(looked_for: Sequence[Pattern], each: Row) -> bool:
    """Whether every content word of the phrase stands here, in any form and order."""
    return any(all(stem in each.stems for stem in pattern.stems) for pattern in looked_for)


def _match(pattern: Pattern, each: Row, at: int) -> int | None:
    """Index of the last word of a use that begins at ``at``."""
    if each.stems[at] != pattern.stems[0]:
        return None
    for stem, loose in zip(pattern.stems[1:], pattern.loose[1:], strict=True):
        at += 1
        last = at + LOOSE if loose else at
        while at < last and at < len(each.stems) and each.functions[at] and each.stems[at] != stem:
            at += 1
        if at >= len(each.stems) or each.stems[at] != stem or not (each.joined[at] or pattern.split):
            return None
    return at


def _replace(whole: Pattern, start: int, end: int, stems: tuple[str, ...]) -> Pattern:
    loose = (whole.loose[start], *(False for _ in stems[1:]))
    return Pattern(
        (*whole.stems[:start], *stems, *whole.stems[end:]),
        (*whole.loose[:start], *loose, *whole.loose[end:]),
        whole.split,
    )
