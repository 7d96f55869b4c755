"""An article in, the phrases it is about out, best first; it alone weighs where a phrase stands and how often."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import log2

from auditor.facts.grams import LONGEST, Gram, Positions, repeated
from auditor.facts.places import PlaceRows
from auditor.facts.terms import Row

MOST = 5
FREQUENT = 3
"""A run that stands nowhere but in the text must be used so often to be looked at."""
BY_LENGTH = {1: 0.6, 2: 1.0, 3: 1.1, 4: 1.0}


@dataclass(frozen=True, slots=True)
class Candidate:
    stems: Gram
    text: str
    score: float
    origin: str


def infer(
    rows: tuple[Row, ...], where: PlaceRows, rarity: Callable[[str], float] | None = None
) -> tuple[Candidate, ...]:
    """Phrases by how much the article is about them."""
    body = repeated(rows)
    wanted: dict[Gram, str] = {}
    for line in (*where.title, *where.h1):
        for gram, text in _grams(line):
            wanted.setdefault(gram, text)
    for gram, positions in body.items():
        if len(positions) >= FREQUENT:
            wanted.setdefault(gram, _text(rows, gram, positions))
    scored = [_scored(gram, text, body.get(gram, ()), where, rarity) for gram, text in wanted.items()]
    ranked = sorted(scored, key=lambda each: (-each.score, each.text))
    chosen: list[Candidate] = []
    for each in ranked:
        if len(chosen) < MOST and not any(_within(each.stems, other.stems) for other in chosen):
            chosen.append(each)
    return tuple(chosen)


def _scored(
    gram: Gram, text: str, positions: Positions, where: PlaceRows, rarity: Callable[[str], float] | None
) -> Candidate:
    found = {
        "title": 3.0 * _in(gram, where.title),
        "H1": 2.0 * _in(gram, where.h1),
        "slug": 1.0 * _in(gram, where.slug),
        "headings": 0.7 * min(3, _in(gram, where.headings)),
        "first paragraph": 1.0 * min(1, _in(gram, where.intro)),
        "description": 0.7 * _in(gram, where.description),
        "frequency": 1.5 * log2(1 + len(positions)),
    }
    rare = 0.5 + 0.5 * rarity(text) if rarity else 1.0
    names = [name for name, points in found.items() if points]
    origin = "inferred from " + (", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names))
    return Candidate(gram, text, sum(found.values()) * BY_LENGTH[len(gram)] * rare, origin)


def _in(gram: Gram, lines: Sequence[Row]) -> int:
    """How many of these lines hold the run."""
    size = len(gram)
    return sum(any(line.stems[at : at + size] == gram for at in range(len(line.stems) - size + 1)) for line in lines)


def _grams(line: Row) -> Iterator[tuple[Gram, str]]:
    for at in range(len(line.stems)):
        for end in range(at + 1, min(at + LONGEST, len(line.stems)) + 1):
            if end > at + 1 and not line.joined[end - 1]:
                break
            if not line.functions[at] and not line.functions[end - 1]:
                yield line.stems[at:end], " ".join(word.text for word in line.words[at:end]).lower()


def _text(rows: Sequence[Row], gram: Gram, positions: Positions) -> str:
    at, word = positions[0]
    return " ".join(each.text for each in rows[at].words[word : word + len(gram)])


def _within(gram: Gram, other: Gram) -> bool:
    short, long = sorted((gram, other), key=len)
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
