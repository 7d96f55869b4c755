"""A phrase and an article's words in, every use of the phrase out, in any form of its words.

A use is a run of the phrase's words in their order within one sentence. Function words of the phrase may be left out or
differ ("pain in the back" for "pain in back"); between words that stand side by side in the phrase nothing may stand.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from auditor.facts.keyphrases.body import Body
from auditor.facts.keyphrases.grams import Index
from auditor.facts.keyphrases.terms import Row, elision, row_of, term
from auditor.model import Span, Use
from auditor.text import fold

_QUOTES = "[\"“”„‟«»‹›]|(?<!\\w)'|'(?!\\w)"
LOOSE = 3
"""Function words that may stand where the phrase has any: "what to do in the case of" for "what to do in case of"."""


_Rows = Sequence[Row] | Mapping[int, Row]
"""All rows, or some by their number."""


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
    line = row_of(phrase, language)
    spoken = line.words
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


def find(phrase: str, body: Body) -> tuple[Use, ...]:
    """All uses of the phrase in the text, in order; of two that overlap, the first.

    A part of a word that is joined by hyphens is a use too: "Nord-Korea" of "korea", "16-inch" of "inch".
    """
    blocks, language = body.article.blocks, body.article.language
    exact = _unquoted(phrase)
    looked_for = patterns(phrase, language)
    ranges = sorted(
        (at, line.words[first].start + elision(line.words[first].text, language), -line.words[last].end)
        for at, line, first, last in (
            *_runs(looked_for, body.rows, body.index, language),
            *_runs(looked_for, body.apart, body.apart_index, language),
        )
    )
    found: list[Use] = []
    over = (-1, -1)
    for at, start, minus_end in ranges:
        if (at, start) < over:
            continue
        over = (at, -minus_end)
        line = body.rows[at]
        form = blocks[line.block].text[start:-minus_end]
        found.append(Use(Span(line.block, start, -minus_end), form, _unquoted(form) == exact, line.sentence))
    return tuple(found)


def _unquoted(text: str) -> str:
    """Folded, without the quotation marks that somebody put around it or around a word of it."""
    return " ".join(re.sub(_QUOTES, "", fold(text)).split())


def _runs(
    looked_for: Sequence[Pattern], rows: _Rows, index: Index, language: str
) -> Iterator[tuple[int, Row, int, int]]:
    """Number of the row, the row, first and last word of every use."""
    for pattern in looked_for:
        for at, word in _places(pattern.stems[0], rows, index, language):
            last = _match(pattern, rows[at], word)
            if last is not None:
                yield at, rows[at], word, last


def _places(stem: str, rows: _Rows, index: Index, language: str) -> Iterable[tuple[int, int]]:
    """Where the word stands; function words are looked for only if a phrase has nothing else ("how to")."""
    if stem in index or not term(stem, language).function:
        return index.get(stem, ())
    lines = rows.items() if isinstance(rows, Mapping) else enumerate(rows)
    return [(at, word) for at, line in lines for word, each in enumerate(line.stems) if each == stem]


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
