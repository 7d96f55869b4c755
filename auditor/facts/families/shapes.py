"""A family of phrases in, the shapes in which it stands out that readers take for forced.

Each is a place where a writer who thinks of readers would have written "it", the noun alone, or nothing. A single one
means nothing, as good writers do each of these now and then; a check counts them.
"""

from collections.abc import Iterator, Sequence

from auditor.facts.families.crowded_places import closing, crowded, running
from auditor.facts.families.enumerations import listed
from auditor.facts.families.family_uses import Placed, head, placed, shape
from auditor.facts.families.pairs import Core
from auditor.facts.families.removable import hung, opening
from auditor.facts.families.shape_words import ARTICLES, ShapeWords
from auditor.facts.families.verbatim import doorway, headed, recited
from auditor.facts.keyphrases import Body, Row, Run, phrase_start
from auditor.model import Shape

PAIR_GAP = 4
"""Words from one phrase to its variant at most, the coordinator counted: "or a really good"."""


def shapes(body: Body, core: Core, found: Sequence[Run]) -> tuple[Shape, ...]:
    """All shapes of the family's uses, in the order of the text."""
    of = placed(body, core, found)
    in_text = [
        *_pairs(of), *hung(of), *opening(of), *_bare(of), *_near_me(of),
        *crowded(of), *running(of), *recited(of), *headed(of), *doorway(of), *closing(of),
        *listed(body.article, body.rows, found),
    ]  # fmt: skip
    return tuple(sorted(in_text, key=lambda each: (each.uses, each.kind)))


def _pairs(of: Placed) -> Iterator[Shape]:
    """An electric massager *or* best massage machine: one beside the other, of one family, and not the same words."""
    for at, numbers in of.by_row.items():
        line = of.lines[at]
        if len(numbers) == 1 and of.said.coordinators.isdisjoint(line.plains):
            continue  # one use alone is paired by "or best" behind it
        for first, second in zip(numbers, (*numbers[1:], -1), strict=True):
            one = of.found[first]
            other = of.found[second] if second >= 0 else None
            if other and _beside(line, one, other, of.said) and _described(line, one) != _described(line, other):
                yield shape(of, "pair", at, (head(line, one.start), _tail(line, other.end)), (first, second))
            elif (end := _best_of_kind(line, one, of)) and not (other and other.start < end):
                yield shape(of, "pair", at, (head(line, one.start), end), (first,))


def _beside(line: Row, one: Run, other: Run, said: ShapeWords) -> bool:
    """Whether "or", or a comma and an article at most, stands between."""
    gap = range(one.end, other.start)
    if len(gap) > PAIR_GAP:
        return False
    if gap and line.plains[one.end] in said.coordinators:
        return True
    after_comma = not line.joined[one.end] if gap else not line.joined[other.start]
    return after_comma and all(line.plains[at] in ARTICLES or not line.functions[at] for at in gap)


def _best_of_kind(line: Row, use: Run, of: Placed) -> int:
    """The word after "or best machine" behind a use; 0 where no such thing follows."""
    if use.end >= len(line.stems) or line.plains[use.end] not in of.said.coordinators:
        return 0
    best = False
    for at in range(use.end + 1, min(use.end + 2 + PAIR_GAP, len(line.stems))):
        if not line.joined[at]:
            break
        best = best or line.plains[at] in of.said.superlatives
        if best and line.roots[at] in of.core:
            return next((word for word in range(at + 1, len(line.stems)) if not _goes_on(line, word)), len(line.stems))
    return 0


def _goes_on(line: Row, word: int) -> bool:
    """Whether a noun follows that belongs to the phrase before it."""
    return line.joined[word] and line.topics[word]


def _bare(of: Placed) -> Iterator[Shape]:
    """Looking for best massage machine: a superlative that lacks its article."""
    for at, numbers in of.by_row.items():
        line = of.lines[at]
        if of.said.superlatives.isdisjoint(line.plains):
            continue
        for number in numbers:
            use = of.found[number]
            for word in range(max(1, use.start - 1), use.end - 1):
                before = line.plains[word - 1]
                if (
                    line.plains[word] in of.said.superlatives
                    and line.joined[word]
                    and before not in of.said.determiners
                    and not before.isdigit()
                    and not before.endswith(("'s", "s'"))
                ):
                    yield shape(of, "bare", at, (word - 1, use.end), (number,))
            start = phrase_start(line, use.start)
            alone = start and not line.joined[start] and (use.end == len(line.stems) or not line.joined[use.end])
            if alone and line.plains[start] in of.said.superlatives:
                yield shape(of, "bare", at, (start, use.end), (number,))


def _near_me(of: Placed) -> Iterator[Shape]:
    """Dentist near me: nobody writes so of himself in a text for others."""
    for at, numbers in of.by_row.items():
        line = of.lines[at]
        whole = " ".join(line.plains)
        if not any(map(whole.__contains__, of.said.near_me)):
            continue
        for number in numbers:
            use = of.found[number]
            following = f" {' '.join(line.plains[use.end - 1 : use.end + 3])} "
            if any(f" {words} " in following for words in of.said.near_me):
                yield shape(of, "near me", at, (use.start, min(use.end + 2, len(line.stems))), (number,))


def _tail(line: Row, end: int) -> int:
    """The word after the phrase around a use: a noun behind it belongs to it."""
    return end + (end < len(line.stems) and _goes_on(line, end))


def _described(line: Row, use: Run) -> tuple[str, ...]:
    """The use with the adjectives before it."""
    return line.stems[phrase_start(line, use.start) : use.end]
