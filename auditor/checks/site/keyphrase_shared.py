"""Finds articles that compete for one keyphrase."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import ClassVar, Final

from auditor.check import Rule, Share
from auditor.facts.keyphrases import is_compared, numbers_in, promised_in, subject, subject_phrase, vocabulary
from auditor.facts.links import address_key
from auditor.model import Facts
from auditor.model.record import record
from auditor.site_check import Look, Offer, SiteProblem, is_hidden, of_each_address, offer
from auditor.wording import counted

_SEPARATOR: Final = "\x1f"
_PLACES: Final = {"title": "title", "h1": "H1", "slug": "address"}
_LINKS: Final = 5
"""Links of one page that are named."""


@record
class KeyphraseShared:
    """A glossary, the parts of a series, comparisons and subtopics share words, and none of them competes."""

    makes_one: ClassVar[bool] = False
    rule: ClassVar[Rule] = Rule(
        id="keyphrase-shared",
        area="site",
        title="Several articles for one keyphrase",
        why="They answer the same search, so a search engine has to choose one of them, often not the best, and links"
        " are divided among them.",
        fix="Keep one article, move into it what only the others say, and redirect them to it; or give each of them a"
        " keyphrase of its own.",
        basis="house style",
        source="https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
        checked="2026-11-28",
        level="warning",
        weight=5,
        good="",
        bad="",
    )

    most: int = 5
    """Articles beyond which the keyphrase is the site's own subject."""
    given: Share = 0.5
    """Share of what two titles promise that is the same, for articles whose keyphrases somebody gave."""
    guessed: Share = 0.75
    """The same for articles whose keyphrases are guessed."""
    words: Share = 0.35
    """Share of the shorter article's words that the other one has, too, below which they are about different things."""

    def offers(self, facts: Facts) -> Iterator[tuple[str, Offer]]:
        article = facts.article
        phrase = subject_phrase(facts)
        if phrase is None or is_hidden(article) or not facts.own_title:
            return
        if key := subject(phrase, article.language):
            asked = "\n".join(query.text for query in facts.queries)
            said = offer(
                facts,
                sketch=asked.encode("utf-8", "replace"),
                text=_SEPARATOR.join((phrase.text, phrase.role, article.language, facts.own_title)),
            )
            yield f"{article.language}\0{key}", said

    def alike(self, offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
        pages = sorted(of_each_address(offers), key=lambda one: one.identity)
        if len(pages) <= self.most:
            yield from (pair for pair in combinations(pages, 2) if self._promise_the_same(*pair))

    def _promise_the_same(self, one: Offer, other: Offer) -> bool:
        if not {*one.sketch.splitlines()}.isdisjoint(other.sketch.splitlines()):
            return False  # that they share a query is said by its figures, which know more than words
        _, role, language, title = one.text.split(_SEPARATOR, 3)
        _, other_role, _, other_title = other.text.split(_SEPARATOR, 3)
        if (
            numbers_in(title) != numbers_in(other_title)
            or is_compared(title, language)
            or is_compared(other_title, language)
        ):
            return False
        mine, theirs = promised_in(title, language), promised_in(other_title, language)
        in_both = mine & theirs
        if not in_both:
            return False
        if role == other_role == "given":
            return len(in_both) / min(len(mine), len(theirs)) >= self.given
        return (mine <= theirs or theirs <= mine) and len(in_both) / len(mine | theirs) >= self.guessed

    def judge(self, members: Sequence[Offer], look: Look) -> SiteProblem | None:
        pages = [look(member.identity) for member in members]
        words = [vocabulary(page) for page in pages]
        overlap = min(len(one & other) / max(1, min(len(one), len(other))) for one, other in combinations(words, 2))
        if overlap < self.words:
            return None
        ranked = sorted(pages, key=_worth, reverse=True)
        kept, others = ranked[0], ranked[1:]
        phrase, role = members[0].text.split(_SEPARATOR, 3)[:2]
        guess = "" if role == "given" else ", our guess at their keyphrase"
        return SiteProblem(
            f"{len(members):,} articles aim at “{phrase}”{guess}; {100 * overlap:.0f} % of their words are the same",
            key=phrase,
            evidence=tuple(_to_do(kept, others)),
            level=None if role == "given" else "note",
        )


def _worth(facts: Facts) -> tuple[int, int, int, int, str]:
    """What speaks for keeping the page: it is published, names the phrase where readers look, and says most."""
    draft = facts.article.draft
    return (
        int(not draft or draft.released),
        len(_named(facts)),
        facts.words,
        -len(facts.article.identity),
        _place(facts),
    )


def _named(facts: Facts) -> list[str]:
    phrase = subject_phrase(facts)
    return [word for place, word in _PLACES.items() if phrase is not None and place in phrase.places]


def _to_do(kept: Facts, others: Sequence[Facts]) -> Iterator[str]:
    """A line for each thing to change, the page that stays first."""
    named = _named(kept)
    why = [f"the keyphrase is in its {' and '.join(named)}"] if named else []
    why.append(f"it has {counted(kept.words, 'word')}, the next {max(other.words for other in others):,}")
    yield f"keep “{kept.own_title}” ({'; '.join(why)}): {_place(kept)}"
    for other in others:
        yield f"redirect “{other.own_title}” there, or give it a keyphrase of its own: {_place(other)}"
    gone = {repr(address_key(_place(other))): other for other in others}
    for page in (kept, *others):
        own = repr(address_key(_place(page)))
        leading = [
            link
            for link in page.article.links
            if link.text and (key := repr(address_key(link.href))) in gone and key != own
        ]
        for link in leading[:_LINKS]:
            said = " ".join(link.text.split())[:80]
            yield f"change the link “{said}” on {_place(page)}, which leads to a redirected page"


def _place(facts: Facts) -> str:
    return facts.article.url or facts.article.source
