"""Finds pages that hold nearly the same text."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from auditor.check import Rule, Share
from auditor.facts.sketch import resemble, shingles, sketch, smallest
from auditor.model import Facts
from auditor.model.record import record
from auditor.site_check import Look, Offer, SiteProblem, is_hidden, of_each_address, offer
from auditor.text.late_pattern import late_pattern

_KEYS = 6
"""Smallest shingles under which a page is looked for: of two texts with 60 % in common, nearly all share one."""
_CROWD = 50
"""Pages with one shingle beyond which it is a phrase of the site; each is compared with the nearest ones then."""
_NEAREST = 5
_ABOUT = 0.1
"""How far a sketch may be off."""
_SENTENCES = 3
_NUMBER = late_pattern(r"\d[\d.,/-]*")
"""A version, a year or a part in a title."""


@record
class BodyShared:
    makes_one: ClassVar[bool] = True
    rule: ClassVar[Rule] = Rule(
        id="body-shared",
        area="site",
        title="Several pages with nearly the same text",
        why="Readers who find one have no use for the others. A search engine shows one of them, picks it itself, and"
        " links to the others count for less.",
        fix="Keep the best of them and redirect the others to it, or name it as their canonical address.",
        basis="google",
        source="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
        checked="2026-11-28",
        level="warning",
        weight=7,
        good="",
        bad="",
    )

    most: Share = 0.7
    """Share of a page's runs of five words that another page may have, too."""
    fewest_words: int = 100
    """Below that many words in its paragraphs a page may say what another says."""

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        found = shingles(facts)
        if len(found) < self.fewest_words or is_hidden(facts.article):
            return
        packed = sketch(found)
        said = offer(facts, sketch=packed)
        yield from ((f"{shingle:016x}", said) for shingle in smallest(packed, _KEYS))

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        pages = sorted(of_each_address(offers), key=lambda one: (one.sketch, one.identity))
        reach = len(pages) if len(pages) <= _CROWD else _NEAREST
        for at, one in enumerate(pages):
            for other in pages[at + 1 : at + 1 + reach]:
                if resemble(one.sketch, other.sketch, self.most - _ABOUT):
                    yield one, other

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        first = look(members[0].identity)
        if (
            len({_numbers(look(member.identity)) for member in members}) == len(members) > 1
            and len({_without_numbers(look(member.identity)) for member in members}) == 1
        ):
            return None  # a series: the notes on each version, the figures of each month
        mine = shingles(first)
        least = 1.0
        for other in members[1:]:
            theirs = shingles(look(other.identity))
            least = min(least, len(mine & theirs) / max(1, min(len(mine), len(theirs))))
        if least <= self.most:
            return None
        share = f"{100 * least:.0f} %"
        return SiteProblem(
            f"{len(members):,} pages have {share} of their text in common, at most {100 * self.most:.0f} %",
            key="\0".join(sorted(member.identity for member in members)[:1]),
            evidence=tuple(_in_both(first, look(members[1].identity))),
        )


def _numbers(facts: Facts) -> tuple[str, ...]:
    return tuple(_NUMBER.findall(facts.own_title))


def _without_numbers(facts: Facts) -> str:
    return _NUMBER.sub("#", facts.own_title).casefold()


def _in_both(one: Facts, other: Facts) -> Iterator[str]:
    """The longest sentences that both have, in quotation marks."""
    theirs = {_text(other, at) for at in range(len(other.sentences))}
    mine = {text: None for at in range(len(one.sentences)) if (text := _text(one, at)) in theirs}
    for text in sorted(mine, key=lambda text: -len(text))[:_SENTENCES]:
        yield f"on both: “{text}”"


def _text(facts: Facts, at: int) -> str:
    block, start, end = facts.sentences[at].span
    return facts.article.blocks[block].text[start:end]
