"""Uses of a family in, those out that say the same word for word, as no writer does who hears himself."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from auditor.facts.families.crowded_places import LONG
from auditor.facts.families.family_uses import Placed, shape
from auditor.facts.keyphrases import Row, Run, phrase_start
from auditor.model import Shape

RECITED = 5
"""Times that a phrase to sell of ``LONG`` words stands word for word in the text, before it is recited."""
RECITED_EVERY = 150
"""Words of the text to one such time, at most: round-ups say "best robot vacuums" every 250 words, stuffed ones every
hundred."""
OFFERED = 6
"""Uses in the text that stand beside words to sell, however they are worded, before they are an offer and no text."""
OFFERED_SHARE = 0.5
"""And their share of all uses in the text."""
OFFERED_EVERY = 80
"""Words of the text to one such use, at most: three times as often as in a round-up."""
NEAR = 3
"""Words before a phrase, or behind it, in which such a word may stand: "buy your massager", "massager for sale"."""
BEFORE = 4
"""Words before such a phrase that are quoted with it."""
HEADED = 5
"""Subheadings that hold the same long phrase, before it is forced on them."""
HEADED_SHARE = 0.6
"""And their share of all subheadings."""
HEADED_LONG = 4
"""Words of such a phrase; ``LONG`` if it sells. Headings of a list are alike in less: "GPS running watch"."""
DOORWAY = 3
"""Sentences that differ in nothing but names, before they are made from one."""
DOORWAY_WORDS = 6
"""Words of such a sentence, at least."""


def recited(of: Placed) -> Iterator[Shape]:
    """One of the top mental health tips, again and again: what people type to find a list, in place of the thing."""
    times: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, numbers in of.by_row.items():
        line = of.lines[at]
        sells = not of.said.selling.isdisjoint(line.plains)
        for number in numbers:
            use = of.found[number]
            near = range(phrase_start(line, use.start), use.end) if sells else ()
            start = next((word for word in near if _sells(of, line, word)), -1)
            if start >= 0 and use.end - start >= LONG:
                times[line.plains[start : use.end]].append(number)
            elif _is_local(line, use):
                times[line.plains[use.start : use.end]].append(number)
    every = [*((numbers, RECITED_EVERY) for numbers in times.values()), (_offered(of), OFFERED_EVERY)]
    often = [(numbers, each) for numbers, each in every if len(numbers) >= RECITED]
    words = sum([len(line.stems) for line in of.lines]) if often else 0
    chosen = {number for numbers, each in often if len(numbers) * each >= words for number in numbers}
    for number in sorted(chosen):
        use = of.found[number]
        yield shape(of, "recited", use.row, (max(0, use.start - BEFORE), use.end), (number,))


def _offered(of: Placed) -> list[int]:
    """Uses beside words to sell, where most of them are: "buy your massager", "a cheap massager", "massager online"."""
    in_text = sum(map(len, of.by_row.values()))
    sold = [
        number
        for at, numbers in of.by_row.items()
        if not of.said.selling.isdisjoint(of.lines[at].plains)
        for number in numbers
        if _is_offered(of, of.found[number])
    ]
    return sold if len(sold) >= max(OFFERED, OFFERED_SHARE * in_text) else []


def _is_offered(of: Placed, use: Run) -> bool:
    line = of.lines[use.row]
    return any(_sells(of, line, word) for word in range(max(0, use.start - NEAR), min(use.end + NEAR, len(line.stems))))


def _is_local(line: Row, use: Run) -> bool:
    """Whether it is a thing with a place behind it: "plumber in Leeds"."""
    first, last = line.words[use.start].text, line.words[use.end - 1].text
    return use.end - use.start >= LONG and line.functions[use.end - 2] and first[0].islower() and last[0].isupper()


def _sells(of: Placed, line: Row, word: int) -> bool:
    return of.said.sells(line.plains[word], own=line.roots[word] in of.core)


def headed(of: Placed) -> Iterator[Shape]:
    """Subheading after subheading with the same long phrase: a reader of the contents would see it in each line."""
    blocks = of.article.blocks
    same: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, use in enumerate(of.found):
        line = of.lines[use.row]
        phrase = line.stems[use.start : use.end]
        if blocks[line.block].kind != "heading" or len(phrase) < min(LONG, HEADED_LONG):
            continue
        sells = not of.said.selling.isdisjoint(line.plains[phrase_start(line, use.start) : use.end])
        if len(phrase) >= (LONG if sells else HEADED_LONG):
            same[phrase].append(number)
    if not same:
        return
    subheadings = sum(heading.level > 1 and bool(heading.text.strip()) for heading in of.article.headings)
    for numbers in same.values():
        if len(numbers) >= max(HEADED, HEADED_SHARE * subheadings):
            for number in numbers:
                at = of.found[number].row
                yield shape(of, "heading", at, (0, len(of.lines[at].stems)), (number,))


def doorway(of: Placed) -> Iterator[Shape]:
    """The same sentence with another name in it, as on pages that are written once for many towns."""
    same: dict[tuple[str, ...], dict[int, Sequence[int]]] = defaultdict(dict)
    begun = Counter([_begins(of.lines[at]) for at in of.by_row])
    for at, numbers in of.by_row.items():
        line = of.lines[at]
        if begun[_begins(line)] < DOORWAY:
            continue
        names = [False, *[each[0][:1].isupper() for each in line.words[1:]]]
        # A figure beside each name makes it a line of a table in words, which says something new of each.
        if len(line.stems) >= DOORWAY_WORDS and any(names) and not any(map(_has_digit, line.plains)):
            rest = tuple("" if name else plain for name, plain in zip(names, line.plains, strict=True))
            same[rest][at] = numbers
    for rows in same.values():
        if len({of.lines[at].plains for at in rows}) >= DOORWAY:
            for at, numbers in rows.items():
                yield shape(of, "doorway", at, (0, len(of.lines[at].stems)), numbers)


def _begins(line: Row) -> tuple[int, str]:
    """What sentences have in common that differ in names alone: so many words, and the first of them."""
    return len(line.plains), line.plains[0]


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))
