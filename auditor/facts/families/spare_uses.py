"""Uses of a phrase in, those out that a writer can take out with the least loss."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from auditor.model import Facts, Span, Use

KEPT = 1
"""Uses at the beginning of the text that are the last to go."""
MOST = 50
"""Forced places of one block that are looked at."""


def spare_uses(facts: Facts, uses: Sequence[Use], wanted: int) -> tuple[Use, ...]:
    """``wanted`` uses, in the order of the text: forced ones first, then further ones of one sentence or paragraph."""
    forced: dict[int, list[Span]] = defaultdict(list)
    for family in facts.families:
        for shape in family.shapes:
            if shape.span and shape.kind != "closing" and len(forced[shape.span.block]) < MOST:
                forced[shape.span.block].append(shape.span)
    sentences: Counter[int] = Counter()
    blocks: Counter[int] = Counter()
    ranked: list[tuple[int, int]] = []
    for number, use in enumerate(uses):
        grade = 3
        if any(_overlap(use.span, span) for span in forced[use.span.block]):
            grade = 0
        elif sentences[use.sentence]:
            grade = 1
        elif blocks[use.span.block]:
            grade = 2
        sentences[use.sentence] += 1
        blocks[use.span.block] += 1
        ranked.append((grade, number))
    # Among equals the later one goes: a reader who has come so far knows what the text is about. The first of all stays
    # as long as it may: the introduction is to have one.
    chosen = sorted(ranked, key=lambda each: (each[1] < KEPT, each[0], -each[1]))[:wanted]
    return tuple(uses[number] for number in sorted(number for _, number in chosen))


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
