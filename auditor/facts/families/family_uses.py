"""The uses of a family within its article, as the searches for shapes need them, and how a shape is made of words."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from auditor.facts.families.pairs import Core
from auditor.facts.families.shape_words import ARTICLES, ShapeWords, shape_words
from auditor.facts.keyphrases import Body, Row, Run, phrase_start
from auditor.model import Article, BlockKind, Shape, ShapeKind, Span

PROSE: frozenset[BlockKind] = frozenset(("paragraph", "list item", "quote", "definition"))


class Placed(NamedTuple):
    """Uses of one family."""

    article: Article
    lines: Sequence[Row]
    core: Core
    found: Sequence[Run]
    by_row: Mapping[int, Sequence[int]]
    """Prose rows with uses, as indices into ``found``."""
    paragraphs: Sequence[Sequence[int]]
    """Rows of each paragraph."""
    said: ShapeWords


def placed(body: Body, core: Core, found: Sequence[Run]) -> Placed:
    blocks = body.article.blocks
    by_row: dict[int, list[int]] = defaultdict(list)
    for number, use in enumerate(found):
        if blocks[body.rows[use.row].block].kind in PROSE:
            by_row[use.row].append(number)
    said = shape_words(body.article.language)
    return Placed(body.article, body.rows, core, found, by_row, body.paragraphs, said)


def shape(of: Placed, kind: ShapeKind, at: int, words: tuple[int, int], uses: Sequence[int]) -> Shape:
    """The words of a row from the first to before the second of ``words``."""
    line = of.lines[at]
    span = Span(line.block, line.words[words[0]].start, line.words[words[1] - 1].end)
    return Shape(kind, of.article.blocks[line.block].text[span.start : span.end], span, uses=tuple(uses))


def head(line: Row, start: int) -> int:
    """First word of the phrase around a use: its adjectives and its article."""
    start = phrase_start(line, start)
    while start and line.joined[start] and line.functions[start - 1] and line.plains[start - 1] in ARTICLES:
        start -= 1
    return start
