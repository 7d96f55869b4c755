"""An article in, its keyphrases with every use out; it alone decides which are given and what counts as a use.

A use stands in the article's text or subheadings. The article's name is a place and no use: neither the title element
nor the first H1, which repeats it, adds to the count that a writer sees; nor do alts and the description.
"""

from collections.abc import Callable

from auditor.facts import headline
from auditor.facts.body import Body, body_of
from auditor.facts.inference import infer
from auditor.facts.places import PlaceRows, place_rows, places
from auditor.facts.uses import find, holds, patterns
from auditor.model import Article, Keyphrase, KeyphraseRole, Sentence
from auditor.text import has_stems

MOST = 20
"""Keyphrases of one page that are looked at: some sites list every word they know in a meta tag."""
LONGEST = 12
"""Words of one keyphrase."""


def keyphrases(
    article: Article,
    sentences: tuple[Sentence, ...],
    given: tuple[str, ...] = (),
    rarity: Callable[[str], float] | None = None,
) -> tuple[Keyphrase, ...]:
    """Keyphrases, best first: those given by the configuration, else those the page declares, else inferred ones."""
    body = body_of(article, sentences)
    where = place_rows(article, body.rows)
    named = dict.fromkeys(" ".join(phrase.split()[:LONGEST]) for phrase in given or article.declared_keyphrases)
    origin = "configuration" if given else "the page itself"
    found = [
        _measured(phrase, "given", origin, article, sentences, body, where) for phrase in list(named)[:MOST] if phrase
    ]
    known = {frozenset(pattern.stems) for phrase in found for pattern in patterns(phrase.text, article.language)}
    for candidate in infer(body, where, article.language, rarity, _names(article)):
        if frozenset(candidate.stems) not in known:
            role: KeyphraseRole = "related" if found else "inferred"
            found.append(_measured(candidate.text, role, candidate.origin, article, sentences, body, where))
    return tuple(found)


def _names(article: Article) -> frozenset[str]:
    """The site's and the authors', which stand on the page and are not what it is about, unless its title has them."""
    title = headline.title(article).lower()
    names = {article.extra.get("og:site_name", ""), *(author.name for author in article.authors)}
    return frozenset(name.lower() for name in names if name and name.lower() not in title)


def _measured(
    phrase: str,
    role: KeyphraseRole,
    origin: str,
    article: Article,
    sentences: tuple[Sentence, ...],
    body: Body,
    where: PlaceRows,
) -> Keyphrase:
    looked_for = patterns(phrase, article.language)
    uses = find(phrase, body, article.blocks, article.language)
    words = sum(len(sentence.words) for sentence in sentences)
    at = {line.sentence: number for number, line in enumerate(body.rows)}
    used = sorted({at[use.sentence] for use in uses})
    covered = sum(len(use.form.split()) for use in uses)
    gaps = [after - before - 1 for before, after in zip([-1, *used], [*used, len(body.rows)], strict=True)]
    return Keyphrase(
        text=phrase,
        role=role,
        origin=origin,
        uses=uses,
        exact=sum(use.exact for use in uses),
        density=100 * len(uses) / words if words else 0.0,
        share=100 * covered / words if words else 0.0,
        first=uses[0].sentence if uses else None,
        places=places(looked_for, where),
        longest_gap=max(gaps) / len(body.rows) if body.rows else 0.0,
        forms="any" if has_stems(article.language) else "exact",
        reflecting_headings=sum(holds(looked_for, each) for each in where.headings),
        content_words=len(looked_for[0].stems) if looked_for else 0,
    )
