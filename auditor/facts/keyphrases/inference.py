"""An article in, the phrases it is about out, best first; it alone weighs where a phrase stands and how often."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from math import log2
from typing import NamedTuple

from auditor.facts.keyphrases.body import Body
from auditor.facts.keyphrases.candidate import Candidate, found_in
from auditor.facts.keyphrases.grammar_words import grammar_words
from auditor.facts.keyphrases.grams import LONGEST_RUN, Gram, Positions
from auditor.facts.keyphrases.guess import signs
from auditor.facts.keyphrases.ngrams import form_of, spelled, usual
from auditor.facts.keyphrases.places import introduction
from auditor.facts.keyphrases.terms import Row, row_of
from auditor.facts.keyphrases.topic_words import is_topic, noun_share
from auditor.facts.title import headline
from auditor.model import Article

MOST = 5
"""Phrases that are named: the first one is what the article is about, the others stand near to it."""
FREQUENT = 3
"""A run that stands nowhere but in the text must be used so often to be looked at."""
SWALLOWED = 0.6
"""A run of which so many uses belong to one longer run is a piece of it: "electric back" of "… massager"."""
OUTSIDE = 0.6
"""What the points of a phrase are worth that stands neither in the title nor in the H1."""
NOUN = 0.25
"""A lower-case word must stand so often where nouns stand to be a topic by itself."""
PIECE = 0.4
"""What a phrase loses at most if another word always follows: then it is a piece of something longer."""
BY_LENGTH = {1: 0.4, 2: 1.0, 3: 1.1, 4: 1.0}
"""A single word always has more uses than the phrases it is part of, and says less."""
NAME = 0.65
"""The same for a single word that is a name: "Lisbon", "HTML"."""


COMMON = 0.15
"""Rarity below which a phrase is on nearly all of the site's pages: the site's subject and not this page's."""
SHARED = 0.5
"""The same for a phrase that is part of what the site writes into all its titles: a brand."""


class _Evidence(NamedTuple):
    """The places of an article as the runs they hold."""

    title: frozenset[Gram]
    h1: frozenset[Gram]
    slug: frozenset[Gram]
    intro: frozenset[Gram]
    description: frozenset[Gram]
    headings: Counter[Gram]


def infer(
    body: Body, rarity: Callable[[str], float] | None = None, banned: frozenset[str] = frozenset()
) -> tuple[Candidate, ...]:
    """Phrases by how much the article is about them; none in a language of which nothing is known.

    ``banned`` holds names that are none, in small letters: the site's, the author's.
    """
    language = body.article.language
    ranked: Iterable[Candidate]
    if language == "ja":
        from auditor.facts.keyphrases import japanese  # which few pages need

        ranked = japanese.ranked(body)
    elif grammar_words(language):
        ranked = _ranked(body, rarity)
    else:
        return ()
    chosen = tuple(_chosen(ranked, body, banned))
    return (_with_signs(chosen, body), *chosen[1:]) if chosen else ()


def _with_signs(chosen: Sequence[Candidate], body: Body) -> Candidate:
    first = chosen[0]
    other = chosen[1].score if len(chosen) > 1 else 0.0
    mine = set(first.stems)
    names = [
        {stem for stem, function in zip(line.stems, line.functions, strict=True) if not function}
        for line in (body.title, body.h1)
    ]
    held = [len(mine & name) / len(name) for name in names if name]
    return replace(
        first,
        signs=signs(
            first.places,
            headings=first.headings,
            uses=first.uses,
            is_name=len(first.stems) > 1 or not first.text.islower(),
            ahead=first.score / other if other else 2.0,
            covers=max(held, default=0.0),
        ),
    )


class _Scored(NamedTuple):
    """A phrase that may be looked at; most never are, so that it is put into words only then."""

    score: float
    text: str
    gram: Gram
    uses: int
    points: tuple[float, ...]
    """In the order of ``_PLACES``."""
    headings: int

    def candidate(self) -> Candidate:
        there = dict(zip(_PLACES, [point > 0 for point in self.points], strict=True))
        words = found_in(there, self.headings)
        return Candidate(self.gram, self.text, self.score, self.uses, words, self.headings, there)


_PLACES = ("title", "H1", "slug", "headings", "first paragraph", "description", "frequency")


def _ranked(body: Body, rarity: Callable[[str], float] | None) -> Iterator[Candidate]:
    rows, language = body.rows, body.article.language
    evidence = _evidence(body)
    named = evidence.title | evidence.h1 | evidence.slug | evidence.description
    topics = {
        gram: found
        for gram, found in body.grams.items()
        if (len(found) >= FREQUENT or gram in named) and _is_topic(rows, gram, found, language)
    }
    swallowed = _swallowed(topics)
    scored: list[_Scored] = []
    for gram, positions in topics.items():
        if gram in swallowed:
            continue
        at, word = positions[0]
        text = spelled(rows[at], word, word + len(gram)) if len(gram) > 1 else usual(body, gram)
        rare = rarity(text) if rarity else 1.0
        if rare < COMMON or (rare < SHARED and _is_brand(text, body.article)):
            continue
        if len(gram) > 1 or not text.islower() or noun_share(rows, positions, language) >= NOUN:
            scored.append(_scored(gram, text, rows, positions, evidence, rare))
    scored.sort(key=lambda each: (-each.score, each.text))
    return (each.candidate() for each in scored)


def _is_brand(text: str, article: Article) -> bool:
    key = headline.key(text)
    return any(key in affix for affix in article.title_affixes)


def _chosen(ranked: Iterable[Candidate], body: Body, banned: frozenset[str]) -> Iterator[Candidate]:
    """The best ones that say something new each, in the form used most."""
    votes = {line.stems[at:end]: spelled(line, at, end) for line in (body.title, body.h1) for at, end in _grams(line)}
    chosen: list[Gram] = []
    for each in ranked:
        if any(_alike(each.stems, other) for other in chosen):
            continue
        where = body.grams.get(each.stems)
        text = _plain(form_of(body.rows, each.stems, where, votes.get(each.stems, ""))) if where else each.text
        if text.lower() in banned or headline.key(text) in body.article.title_affixes:
            continue
        yield replace(each, text=text)
        chosen.append(each.stems)
        if len(chosen) == MOST:
            return


def _evidence(body: Body) -> _Evidence:
    return _Evidence(
        _grams_of((body.title,)),
        _grams_of((body.h1,)),
        _grams_of((row_of(body.slug, body.article.language),)),
        _grams_of(introduction(body)),
        _grams_of((body.description,)),
        Counter(gram for line in body.headings for gram in _grams_of((line,))),
    )


def _is_topic(rows: Sequence[Row], gram: Gram, positions: Positions, language: str) -> bool:
    at, word = positions[0]
    return is_topic(rows[at], word, word + len(gram), language)


def _scored(
    gram: Gram,
    text: str,
    rows: Sequence[Row],
    positions: Positions,
    evidence: _Evidence,
    rare: float,
) -> _Scored:
    headings = evidence.headings.get(gram, 0)
    points = (
        3.0 * (gram in evidence.title),
        2.0 * (gram in evidence.h1),
        1.0 * (gram in evidence.slug),
        0.5 * min(4, headings),
        1.0 * (gram in evidence.intro),
        0.7 * (gram in evidence.description),
        1.5 * log2(1 + len(positions)),
    )
    length = NAME if len(gram) == 1 and not text.islower() else BY_LENGTH[len(gram)]
    place = 1.0 if gram in evidence.title or gram in evidence.h1 else OUTSIDE
    whole = 1 - PIECE * (1 - _completeness(rows, gram, positions))
    score = sum(points) * length * place * (0.5 + 0.5 * rare) * whole
    return _Scored(score, text, gram, len(positions), points, headings)


def _completeness(rows: Sequence[Row], gram: Gram, positions: Positions) -> float:
    """Share of uses after which the phrase is over: no further word of a phrase follows."""
    over, size = 0, len(gram)
    for at, word in positions:
        row, end = rows[at], word + size
        over += end >= len(row.stems) or not row.joined[end] or row.functions[end]
    return over / len(positions)


def _swallowed(topics: dict[Gram, Positions]) -> frozenset[Gram]:
    """Phrases that are pieces of a longer one."""
    found: set[Gram] = set()
    for gram, positions in topics.items():
        for size in range(1, len(gram)):
            for at in range(len(gram) - size + 1):
                part = gram[at : at + size]
                if part in topics and len(positions) >= SWALLOWED * len(topics[part]):
                    found.add(part)
    return frozenset(found)


def _grams_of(lines: Sequence[Row]) -> frozenset[Gram]:
    return frozenset([line.stems[at:end] for line in lines for at, end in _grams(line)])


def _grams(line: Row) -> Iterator[tuple[int, int]]:
    for at in range(len(line.stems)):
        if line.functions[at]:
            continue
        for end in range(at + 1, min(at + LONGEST_RUN, len(line.stems)) + 1):
            if end > at + 1 and not line.joined[end - 1]:
                break
            if not line.functions[end - 1]:
                yield at, end


def _plain(text: str) -> str:
    return text.removesuffix("'s").removesuffix("’s")


def _alike(gram: Gram, other: Gram) -> bool:
    """Whether the phrases share so many words that naming both says nothing new."""
    shared = len(set(gram) & set(other))
    return shared > 0 and shared * 2 >= min(len(gram), len(other))
