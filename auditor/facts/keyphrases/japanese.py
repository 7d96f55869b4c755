"""A Japanese article in, the nouns it may be about out, best first."""

from collections import Counter
from itertools import chain
from math import log2

from auditor.facts.keyphrases.body import Body
from auditor.facts.keyphrases.candidate import Candidate, found_in
from auditor.facts.keyphrases.places import introduction
from auditor.facts.keyphrases.script_runs import counted, nouns
from auditor.facts.title import headline

FREQUENT = 3
"""A noun that stands neither in the title nor in a heading must be used so often to be looked at."""
SWALLOWED = 0.6
"""A noun of which so many uses belong to one longer noun is a piece of it."""


def ranked(body: Body) -> list[Candidate]:
    """Scored as phrases of other languages are, by where they stand and how often."""
    article = body.article
    blocks = article.blocks
    name = headline.name(article)
    used = counted(
        block.text for at, block in enumerate(blocks) if block.kind != "code" and not (name and at == name.block)
    )
    title = set(nouns(headline.title(article)))
    h1 = set(nouns(name.text)) if name else set()
    description = set(nouns(article.description.text))
    intro = set(chain.from_iterable(nouns(blocks[line.block].text) for line in introduction(body)))
    address = headline.key(headline.slug(article))
    headings = Counter(noun for head in article.headings if head.level in {2, 3} for noun in set(nouns(head.text)))
    wanted = {noun for noun, times in used.items() if times > 1 and (times >= FREQUENT or noun in title | h1)}
    found: list[Candidate] = []
    for noun in wanted - _pieces(used, wanted):
        points = {
            "title": 3.0 * (noun in title),
            "H1": 2.0 * (noun in h1),
            "slug": 1.0 * (noun.isascii() and headline.key(noun) in address),
            "headings": 0.5 * min(4, headings[noun]),
            "first paragraph": 1.0 * (noun in intro),
            "description": 0.7 * (noun in description),
            "frequency": 1.5 * log2(1 + used[noun]),
        }
        there = {place: value > 0 for place, value in points.items()}
        score = sum(points.values()) * (1.0 if there["title"] or there["H1"] else 0.6)
        words = found_in(there, headings[noun])
        found.append(Candidate(tuple(noun), noun, score, used[noun], words, headings[noun], there))
    found.sort(key=lambda each: (-each.score, each.text))
    return found


def _pieces(used: Counter[str], wanted: set[str]) -> set[str]:
    """Nouns that stand for the most part within one longer noun."""
    pieces = set()
    for long in wanted:
        for start in range(len(long)):
            for end in range(start + 2, len(long) + 1):
                part = long[start:end]
                if part != long and part in wanted and used[long] >= SWALLOWED * used[part]:
                    pieces.add(part)
    return pieces
