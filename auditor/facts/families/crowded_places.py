"""Uses of a family in, those out that crowd one place: a sentence, sentences running, closing lines of paragraphs."""

from collections import Counter
from collections.abc import Iterator

from auditor.facts.families.family_uses import Placed, shape
from auditor.model import Shape, Span

CROWD = 3
"""Uses in one sentence that make it crowded."""
CROWDED = 0.2
"""Words of such a sentence, or of sentences running, that the uses take up at least: a long sentence on two kinds of a
thing names both."""
RUNNING = 4
"""Sentences running that each hold a use."""
RUNNING_LONG = 3
"""The same for a phrase of so many words that a reader expects to see it shortened."""
LONG = 3
"""Words of such a phrase; it crowds a sentence already when it comes again."""
CLOSING = 3
"""Paragraphs that close with a use, before it is a habit; and how many times as often as they open with one."""
PARAGRAPH = 3
"""Sentences of a paragraph that has an end apart from its beginning."""


def crowded(of: Placed) -> Iterator[Shape]:
    """A sentence that says it again and again."""
    for at, numbers in of.by_row.items():
        if len(numbers) == 1:
            continue
        line = of.lines[at]
        uses = [of.found[number] for number in numbers]
        again = Counter(line.stems[use.start : use.end] for use in uses if use.end - use.start >= LONG)
        taken = sum(use.end - use.start for use in uses)
        if taken >= CROWDED * len(line.stems) and (len(numbers) >= CROWD or any(n > 1 for n in again.values())):
            yield shape(of, "crowded", at, (0, len(line.stems)), numbers)


def running(of: Placed) -> Iterator[Shape]:
    """Sentence after sentence of one block with a use: a reader's second one would say "it"."""
    run: list[int] = []
    for at in (*sorted(of.by_row), -1):
        if run and at == run[-1] + 1 and of.lines[at].block == of.lines[at - 1].block:
            run.append(at)
            continue
        if len(run) < RUNNING_LONG:
            run = [at]
            continue
        uses = tuple(number for each in run for number in of.by_row[each])
        long = all(of.found[number].end - of.found[number].start >= LONG for number in uses)
        words = sum(len(of.lines[each].stems) for each in run)
        taken = sum(of.found[number].end - of.found[number].start for number in uses)
        if len(run) >= (RUNNING_LONG if long else RUNNING) and taken >= CROWDED * words:
            first, last = of.lines[run[0]], of.lines[run[-1]]
            span = Span(first.block, first.words[0].start, last.words[-1].end)
            yield Shape("running", of.article.blocks[span.block].text[span.start : span.end], span, uses=uses)
        run = [at]


def closing(of: Placed) -> Iterator[Shape]:
    """Paragraph after paragraph ends on the family and begins with something else: it was written in afterwards."""
    if len(of.by_row) < CLOSING:
        return
    opens = 0
    ends: list[int] = []
    for rows in of.paragraphs:
        if len(rows) >= PARAGRAPH and rows[0] in of.by_row:
            opens += 1
        elif len(rows) >= PARAGRAPH and rows[-1] in of.by_row:
            ends.append(rows[-1])
    if len(ends) >= max(CLOSING, CLOSING * opens):
        for at in ends:
            yield shape(of, "closing", at, (0, len(of.lines[at].stems)), of.by_row[at])
