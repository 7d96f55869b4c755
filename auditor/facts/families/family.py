"""The uses of a family in, all that is told of it out: its phrases, its name, its shapes."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from auditor.facts.families.around_text import Around, packed
from auditor.facts.families.pairs import Core
from auditor.facts.families.shape_words import shape_words
from auditor.facts.families.shapes import shapes
from auditor.facts.keyphrases import Body, Row, Run, phrase_start, spelled, usual_form
from auditor.model import Family, Span, Use
from auditor.text.languages import language as record_of

NAME = 0.6
"""Share of uses in the middle of sentences that must be written with capitals throughout."""


def family(beside: Around, body: Body, core: Core, found: Sequence[Run], cores: Sequence[Run]) -> Family:
    """``found`` are the uses as whole phrases, ``cores`` the two words alone, wherever they stand."""
    article = beside.article
    lines = body.rows
    uses: list[Use] = []
    forms: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for at, start, end in found:
        line = lines[at]
        span = Span(line.block, line.words[start].start, line.words[end - 1].end)
        form = article.blocks[line.block].text[span.start : span.end]
        uses.append(Use(span, form, exact=False, sentence=line.sentence))
        forms[line.stems[start:end]].append(spelled(line, start, end))
    phrases = Counter({usual_form(same): len(same) for same in forms.values()})
    return Family(
        stems=core,
        name=usual_form(spelled(lines[at], start, end) for at, start, end in cores),
        phrases=tuple(phrases.most_common()),
        uses=tuple(uses),
        selling=sum(_is_selling(lines[use.row], use, core, article.language) for use in found),
        is_name=_is_name(lines, found, article.language),
        subheadings=sum(core in each for each in beside.headings),
        promised=sum(root in beside.promised for root in core),
        shapes=(*shapes(body, core, found), *packed(beside, core)),
    )


def _is_selling(line: Row, use: Run, core: Core, language: str) -> bool:
    """Whether "best", "cheap" or the like is in the phrase, before it or right behind it, and no part of its name."""
    said = shape_words(language)
    if said.selling.isdisjoint(line.plains):
        return False
    near = range(phrase_start(line, use.start), min(use.end + 1, len(line.plains)))
    return any(said.sells(line.plains[word], own=line.roots[word] in core) for word in near)


def _is_name(lines: Sequence[Row], found: Sequence[Run], language: str) -> bool:
    if record_of(language).capital_nouns:
        return False
    within = [_has_capitals(lines[at], start, end) for at, start, end in found if start]
    return bool(within) and sum(within) >= NAME * len(within)


def _has_capitals(line: Row, start: int, end: int) -> bool:
    """Whether all words but function words begin with a capital or a figure; mostly the first says no."""
    for at in range(start, end):
        first = line.words[at][0][0]
        if not (line.functions[at] or first.isupper() or first.isdigit()):
            return False
    return True
