"""A family of phrases in, the shapes in which it stands out that readers take for forced; it alone knows these shapes.

Each is a place where a writer who thinks of readers would have written "it", the noun alone, or nothing. A single one
means nothing, as good writers do each of these now and then; a check counts them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.facts.body import Body
from auditor.facts.listed import listed
from auditor.facts.pairs import Core
from auditor.facts.shape_words import ARTICLES, ShapeWords, shape_words
from auditor.facts.terms import Row, Run, phrase_start
from auditor.model import Article, BlockKind, Shape, Span

PROSE: frozenset[BlockKind] = frozenset(("paragraph", "list item", "quote", "definition"))
PAIR_GAP = 4
"""Words from one phrase to its variant at most, the coordinator counted: "or a really good"."""
TAIL = 2
"""Words that may follow a phrase that hangs on a sentence's end: "available", "on sale"."""
REST = 6
"""Words of a sentence that stands without the phrase on its end, at least."""
CLAUSE = 14
"""Words of a clause that can be left out, at most."""
LEAD = 12
"""Words of a clause before a sentence, at most."""
CROWD = 3
"""Uses in one sentence that make it crowded."""
RUNNING = 4
"""Sentences running that each hold a use."""
RUNNING_LONG = 3
"""The same for a phrase of so many words that a reader expects to see it shortened."""
LONG = 3
"""Words of such a phrase."""
CLOSING = 3
"""Paragraphs that close with a use, before it is a habit; and how many times as often as they open with one."""
PARAGRAPH = 3
"""Sentences of a paragraph that has an end apart from its beginning."""


@dataclass(frozen=True)
class _Family:
    """A family within its article, as the searches below need it."""

    article: Article
    lines: Sequence[Row]
    core: Core
    found: Sequence[Run]
    by_row: dict[int, list[int]]
    """Prose rows with uses, as indices into ``found``."""
    paragraphs: Sequence[Sequence[int]]
    said: ShapeWords


def shapes(body: Body, core: Core, found: Sequence[Run]) -> tuple[Shape, ...]:
    """All shapes of the family's uses, in the order of the text."""
    article, lines = body.article, body.rows
    by_row: dict[int, list[int]] = defaultdict(list)
    for number, use in enumerate(found):
        if article.blocks[lines[use.row].block].kind in PROSE:
            by_row[use.row].append(number)
    family = _Family(article, lines, core, found, by_row, body.paragraphs, shape_words(article.language))
    in_text = [
        *_pairs(family), *_hung(family), *_opening(family), *_bare(family), *_near_me(family),
        *_crowded(family), *_running(family), *_closing(family), *listed(article, lines, found),
    ]  # fmt: skip
    return tuple(sorted(in_text, key=lambda shape: (shape.uses, shape.kind)))


def _pairs(family: _Family) -> Iterator[Shape]:
    """An electric massager *or* best massage machine: one beside the other, of one family, and not the same words."""
    for at, numbers in family.by_row.items():
        line = family.lines[at]
        for first, second in zip(numbers, (*numbers[1:], -1), strict=True):
            one = family.found[first]
            other = family.found[second] if second >= 0 else None
            if other and _beside(line, one, other, family.said) and _described(line, one) != _described(line, other):
                yield _shape(family, "pair", at, _head(line, one.start), _tail(line, other.end), (first, second))
            elif (end := _best_of_kind(line, one, family)) and not (other and other.start < end):
                yield _shape(family, "pair", at, _head(line, one.start), end, (first,))


def _beside(line: Row, one: Run, other: Run, said: ShapeWords) -> bool:
    """Whether "or", or a comma and an article at most, stands between."""
    gap = range(one.end, other.start)
    if len(gap) > PAIR_GAP:
        return False
    if gap and line.plains[one.end] in said.coordinators:
        return True
    after_comma = not line.joined[one.end] if gap else not line.joined[other.start]
    return after_comma and all(line.plains[at] in ARTICLES or not line.functions[at] for at in gap)


def _best_of_kind(line: Row, use: Run, family: _Family) -> int:
    """The word after "or best machine" behind a use; 0 where no such thing follows."""
    if use.end >= len(line.stems) or line.plains[use.end] not in family.said.coordinators:
        return 0
    best = False
    for at in range(use.end + 1, min(use.end + 2 + PAIR_GAP, len(line.stems))):
        if not line.joined[at]:
            break
        best = best or line.plains[at] in family.said.superlatives
        if best and line.roots[at] in family.core:
            return at + 1
    return 0


def _hung(family: _Family) -> Iterator[Shape]:
    """…, even if you own the best massage machine: the sentence is whole without its end."""
    for at, numbers in family.by_row.items():
        line = family.lines[at]
        last = family.found[numbers[-1]]
        start = _removable(line, last, family.said)
        if start is not None and start >= REST:
            yield _shape(family, "hung", at, start, len(line.stems), (numbers[-1],))


def _opening(family: _Family) -> Iterator[Shape]:
    """When looking for the best massage machine, …: the sentence is whole without its beginning."""
    for at, numbers in family.by_row.items():
        line = family.lines[at]
        if line.plains[0] not in family.said.leads:
            continue
        first = family.found[numbers[0]]
        comma = next(
            (word for word in range(first.end, min(first.end + TAIL * 2, len(line.stems))) if not line.joined[word]), 0
        )
        if comma and comma <= LEAD and all(line.joined[1:comma]) and len(line.stems) - comma >= REST:
            yield _shape(family, "opening", at, 0, comma, (numbers[0],))


def _bare(family: _Family) -> Iterator[Shape]:
    """Looking for best massage machine: a superlative that lacks its article."""
    for at, numbers in family.by_row.items():
        line = family.lines[at]
        for number in numbers:
            use = family.found[number]
            for word in range(max(1, use.start - 1), use.end - 1):
                before = line.plains[word - 1]
                if (
                    not before.isdigit()
                    and line.plains[word] in family.said.superlatives
                    and line.joined[word]
                    and before not in family.said.determiners
                    and not before.endswith(("'s", "s'"))
                ):
                    yield _shape(family, "bare", at, word - 1, use.end, (number,))


def _near_me(family: _Family) -> Iterator[Shape]:
    """Dentist near me: nobody writes so of himself in a text for others."""
    for at, numbers in family.by_row.items():
        line = family.lines[at]
        for number in numbers:
            use = family.found[number]
            following = " ".join(line.plains[use.end - 1 : use.end + 3])
            if any(words in following for words in family.said.near_me):
                yield _shape(family, "near me", at, use.start, min(use.end + 2, len(line.stems)), (number,))


def _crowded(family: _Family) -> Iterator[Shape]:
    for at, numbers in family.by_row.items():
        uses = Counter(family.lines[at].stems[use.start : use.end] for use in map(family.found.__getitem__, numbers))
        if len(numbers) >= CROWD or any(times > 1 and len(stems) >= LONG for stems, times in uses.items()):
            yield _shape(family, "crowded", at, 0, len(family.lines[at].stems), tuple(numbers))


def _running(family: _Family) -> Iterator[Shape]:
    """Sentence after sentence of one block with a use: a reader's second one would say "it"."""
    run: list[int] = []
    for at in (*sorted(family.by_row), -1):
        if run and at == run[-1] + 1 and family.lines[at].block == family.lines[at - 1].block:
            run.append(at)
            continue
        long = run and all(
            family.found[number].end - family.found[number].start >= LONG
            for each in run
            for number in family.by_row[each]
        )
        if len(run) >= (RUNNING_LONG if long else RUNNING):
            first, last = family.lines[run[0]], family.lines[run[-1]]
            span = Span(first.block, first.words[0].start, last.words[-1].end)
            uses = tuple(number for each in run for number in family.by_row[each])
            yield Shape("running", family.article.blocks[span.block].text[span.start : span.end], span, uses=uses)
        run = [at]


def _closing(family: _Family) -> Iterator[Shape]:
    """Paragraph after paragraph ends on the family and begins with something else: it was written in afterwards."""
    ends, opens = 0, 0
    closing: list[int] = []
    for rows in family.paragraphs:
        if len(rows) < PARAGRAPH:
            continue
        if rows[0] in family.by_row:
            opens += 1
        elif rows[-1] in family.by_row:
            ends += 1
            closing.append(rows[-1])
    if ends >= CLOSING and ends >= CLOSING * opens:
        for at in closing:
            line = family.lines[at]
            yield _shape(family, "closing", at, 0, len(line.stems), tuple(family.by_row[at]))


def _removable(line: Row, use: Run, said: ShapeWords) -> int | None:
    """First word of the sentence's end that holds the use and can be left out; None where there is none."""
    size = len(line.stems)
    comma = next((at for at in range(use.start, 0, -1) if not line.joined[at]), 0)
    if comma and size - comma <= CLAUSE and line.plains[comma] in said.openers:
        return comma
    if size - use.end > TAIL:
        return None
    at = _head(line, use.start)
    return at - 1 if at and line.plains[at - 1] in said.connectors else None


def _head(line: Row, start: int) -> int:
    """First word of the phrase around a use: its adjectives and its article."""
    start = phrase_start(line, start)
    while start and line.joined[start] and line.functions[start - 1] and line.plains[start - 1] in ARTICLES:
        start -= 1
    return start


def _tail(line: Row, end: int) -> int:
    """The word after the phrase around a use: a noun behind it belongs to it."""
    return end + (end < len(line.stems) and line.joined[end] and line.topics[end])


def _described(line: Row, use: Run) -> tuple[str, ...]:
    """The use with the adjectives before it."""
    return line.stems[phrase_start(line, use.start) : use.end]


def _shape(family: _Family, kind: str, at: int, start: int, end: int, uses: tuple[int, ...]) -> Shape:
    line = family.lines[at]
    span = Span(line.block, line.words[start].start, line.words[end - 1].end)
    return Shape(kind, family.article.blocks[line.block].text[span.start : span.end], span, uses=uses)  # type: ignore[arg-type]
