"""A phrase and an article in, the places out that hold all its content words: title, H1, introduction and so on."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, groupby
from typing import NamedTuple, get_args

from auditor.facts.keyphrases.body import Body
from auditor.facts.keyphrases.terms import Row, all_stems, row_of
from auditor.facts.keyphrases.uses import Pattern
from auditor.facts.title import headline
from auditor.model import Place
from auditor.text import has_stems

INTRO_WORDS = 40
"""A first paragraph shorter than this is a lead-in, and the next one belongs to the introduction too."""
HALF = 0.5
ROOT, ENDINGS = 4, 6
"""Letters of a word, at least, and of endings and suffixes on it, at most, where those of its language are not
known: with fewer, "evlerimizden" would hold "ev", and "event" too."""
JOINED = 4
"""Words that an address writes as one, or that one word is split into."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})
BYLINE_WORDS = 8
"""A paragraph or list item this short before the text is a byline, a date or a label; the introduction begins later."""


class PlaceStems(NamedTuple):
    """The places of an article as the stems they hold."""

    title: frozenset[str]
    h1: frozenset[str]
    intro: frozenset[str]
    slug: frozenset[str]
    """What an address may have in it, as ``known_in_address`` says."""
    description: frozenset[str]
    headings: tuple[frozenset[str], ...]
    """H2 and H3, one set each."""
    alts: tuple[frozenset[str], ...]


def place_stems(body: Body) -> PlaceStems:
    language = body.article.language
    return PlaceStems(
        title=all_stems(body.title, language),
        h1=all_stems(body.h1, language),
        intro=frozenset(chain.from_iterable(all_stems(line, language) for line in introduction(body))),
        slug=known_in_address(body.slug.split(), language),
        description=all_stems(body.description, language),
        headings=tuple(all_stems(line, language) for line in body.headings),
        alts=tuple(all_stems(line, language) for line in body.alts),
    )


class Held(NamedTuple):
    """How much of a phrase the places of an article hold."""

    shares: Mapping[Place, float]
    """Of the phrase's content words, in any form and order: within one heading or alt, over the whole of the
    introduction."""
    headings: tuple[float, ...]
    """The same for each of the H2 and H3."""

    @property
    def places(self) -> tuple[Place, ...]:
        """Where all of them stand."""
        return self._at_least(1.0)

    @property
    def near(self) -> tuple[Place, ...]:
        """Where at least half of them do: "earbuds" and "wireless" of "wireless Bluetooth earbuds"."""
        return self._at_least(HALF)

    def _at_least(self, share: float) -> tuple[Place, ...]:
        return tuple([place for place in _PLACES if self.shares[place] >= share])


_PLACES: tuple[Place, ...] = get_args(Place)


def held(phrase: str, language: str, looked_for: Sequence[Pattern], where: PlaceStems) -> Held:
    """Looked up once for all that is asked of them."""
    headings = tuple([share_held(looked_for, stems, language) for stems in where.headings])
    shares: dict[Place, float] = {
        "title": share_held(looked_for, where.title, language),
        "h1": share_held(looked_for, where.h1, language),
        "intro": share_held(looked_for, where.intro, language),
        "slug": _share_in(phrase, where.slug, language),
        "description": share_held(looked_for, where.description, language),
        "headings": max(headings, default=0.0),
        "alt": max([share_held(looked_for, stems, language) for stems in where.alts], default=0.0),
    }
    return Held(shares, headings)


def share_held(looked_for: Sequence[Pattern], stems: frozenset[str], language: str) -> float:
    """Share of the phrase's content words that stand here, in whichever way of writing it has most of them.

    In a language whose endings are not known a word is also held by a longer one that begins with it.
    """
    if not stems:
        return 0.0
    if has_stems(language):
        most = 0.0
        for pattern in looked_for:
            if not stems.isdisjoint(pattern.stems):
                most = max(most, len(stems.intersection(pattern.stems)) / len(frozenset(pattern.stems)))
        return most
    wanted = (frozenset(pattern.stems) for pattern in looked_for)
    return max(
        (sum(stem in stems or _begins(stem, stems) for stem in each) / len(each) for each in wanted),
        default=0.0,
    )


def _begins(stem: str, stems: frozenset[str]) -> bool:
    return len(stem) >= ROOT and any(each.startswith(stem) and len(each) <= len(stem) + ENDINGS for each in stems)


def introduction(body: Body) -> tuple[Row, ...]:
    """Sentences of the first paragraphs, up to the first one that brings them to ``INTRO_WORDS`` words."""
    blocks = body.article.blocks
    found: list[Row] = []
    count = 0
    for number, group in groupby(body.rows, key=lambda line: line.block):
        block, lines = blocks[number], tuple(group)
        size = sum([len(line.stems) for line in lines])
        if block.kind == "heading" and found:
            break
        if block.kind not in {"paragraph", "quote"} or (
            not found and size <= BYLINE_WORDS and block.role != "standfirst"
        ):
            continue
        found += lines
        count += size
        if count >= INTRO_WORDS:
            break
    return tuple(found)


def share_in_address(phrase: str, slug: Sequence[str], language: str) -> float:
    """Share of the phrase's content words that an address has, as addresses write them: without accents and signs,
    joined or split ("lebreton" and "node-js" for "Le Breton" and "Node.js"), figures as they are."""
    return _share_in(phrase, known_in_address(slug, language), language)


def known_in_address(slug: Sequence[str], language: str) -> frozenset[str]:
    """Every run of the address's words as one word, and their stems."""
    return frozenset([*_joined(slug), *[stem for word in slug for stem in row_of(word, language).stems]])


def _share_in(phrase: str, known: frozenset[str], language: str) -> float:
    line = row_of(phrase, language)
    content = [at for at, function in enumerate(line.functions) if not function] or list(range(len(line.words)))
    if not content or not known:
        return 0.0
    held = [
        stem in known or not known.isdisjoint(_spellings(word[0]))
        for stem, word in zip(line.stems, line.words, strict=True)
    ]
    for start in range(len(line.words)):
        for end in range(start + 2, min(start + JOINED, len(line.words)) + 1):
            if not known.isdisjoint(_spellings("".join([word[0] for word in line.words[start:end]]))):
                held[start:end] = [True] * (end - start)
    return sum([held[at] for at in content]) / len(content)


def _joined(slug: Sequence[str]) -> Iterator[str]:
    """Every run of the address's words as one word."""
    words = [headline.key(word) for word in slug]
    for start in range(len(words)):
        for end in range(start + 1, min(start + JOINED, len(words)) + 1):
            yield "".join(words[start:end])


def _spellings(word: str) -> tuple[str, str]:
    """The word without its accents, and with the German way to write without them ("Mueller")."""
    key = headline.key(word)
    return key, key if word.isascii() else headline.key(word.lower().translate(_UMLAUTS))
