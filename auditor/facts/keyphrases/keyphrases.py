"""An article in, its keyphrases with every use out; it alone decides which are given and what counts as a use.

A use stands in the article's text or subheadings. The article's name is a place and no use: neither the title element
nor the first H1, which repeats it, adds to the count that a writer sees; nor do alts and the description.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from auditor.facts.keyphrases.body import Body, body_of
from auditor.facts.keyphrases.grammar_words import grammar_words
from auditor.facts.keyphrases.guess import LIMIT, probability
from auditor.facts.keyphrases.inference import infer
from auditor.facts.keyphrases.places import HALF, PlaceStems, held, place_stems, share_held
from auditor.facts.keyphrases.uses import Pattern, find, patterns
from auditor.facts.title import headline
from auditor.model import Article, Keyphrase, KeyphraseOrigin, KeyphraseRole, Place, Sentence, Use
from auditor.text import has_stems

MOST = 20
"""Keyphrases of one page that are looked at: some sites list every word they know in a meta tag."""
LONGEST = 12
"""Words of one keyphrase."""
MOST_KEYWORDS, LONGEST_KEYWORD = 2, 5
"""Phrases of a meta tag, and words of each, up to which they are taken for what the page aims at."""
USED = 3
"""Uses of such a phrase, and one of these places, without which it is a tag; so is a single word ("Blog")."""
_NAMING: frozenset[Place] = frozenset(("title", "h1", "intro"))
RARE = 0.8
"""Rarity from which on such a phrase is the page's and not the site's."""


def keyphrases(
    article: Article,
    sentences: tuple[Sentence, ...],
    given: tuple[str, ...] = (),
    rarity: Callable[[str], float] | None = None,
    *,
    origin: KeyphraseOrigin = "configuration",
) -> tuple[Keyphrase, ...]:
    """Keyphrases, best first: the given ones, else those the page declares, else inferred ones.

    ``origin`` says where the given ones come from.
    """
    body = body_of(article, sentences)
    where = place_stems(body)
    written = given or article.declared_keyphrases
    named = dict.fromkeys(" ".join(phrase.split()[:LONGEST]) for phrase in written)
    said: KeyphraseOrigin = origin if given else "the page itself"
    found = [_measured(phrase, "given", said, body, where) for phrase in list(named)[:MOST] if phrase]
    found = found or _in_meta_keywords(body, where, rarity)
    known = {frozenset(pattern.stems) for phrase in found for pattern in patterns(phrase.text, article.language)}
    for at, candidate in enumerate(infer(body, rarity, names_that_are_no_topic(article))):
        sure = probability(candidate.signs, article.language) if candidate.signs else 0.0
        is_guess = at == 0 and sure >= LIMIT
        if frozenset(candidate.stems) in known:
            found = [_confirmed(phrase, candidate.stems, article.language) for phrase in found] if is_guess else found
        else:
            role: KeyphraseRole = "related" if found else "inferred"
            measured = _measured(candidate.text, role, "guess", body, where)
            if measured.uses:
                said_by = candidate.found_in
                found.append(replace(measured, probability=sure, guessed_from=said_by, is_guess=is_guess))
    return tuple(found)


def _confirmed(phrase: Keyphrase, stems: Iterable[str], language: str) -> Keyphrase:
    """The given phrase, known as what would be guessed where it has the guess's words."""
    same = any(frozenset(pattern.stems) == frozenset(stems) for pattern in patterns(phrase.text, language))
    return replace(phrase, is_guess=phrase.is_guess or same)


def _in_meta_keywords(body: Body, where: PlaceStems, rarity: Callable[[str], float] | None) -> list[Keyphrase]:
    """Of the obsolete meta tag, which on most pages lists topics of the site: only where it names one or two phrases
    that the text uses and few other pages have."""
    written = body.article.extra.get("keywords", "").replace(";", ",").split(",")
    named = list(dict.fromkeys(" ".join(phrase.split()) for phrase in written if phrase.strip()))
    if len(named) > MOST_KEYWORDS or any(len(phrase.split()) > LONGEST_KEYWORD for phrase in named):
        return []
    found = [_measured(phrase, "given", "meta keywords", body, where) for phrase in named]
    return [
        each
        for each in found
        if len(each.uses) >= USED
        and each.content_words > 1
        and not _NAMING.isdisjoint(each.places)
        and (rarity is None or rarity(each.text) >= RARE)
    ]


def names_that_are_no_topic(article: Article) -> frozenset[str]:
    """The site's and the authors', which stand on the page and are not what it is about, unless its title has them."""
    title = headline.title(article).lower()
    names = {article.extra.get("og:site_name", ""), *(author.name for author in article.authors)}
    return frozenset(name.lower() for name in names if name and name.lower() not in title)


def _measured(phrase: str, role: KeyphraseRole, origin: KeyphraseOrigin, body: Body, where: PlaceStems) -> Keyphrase:
    language = body.article.language
    looked_for = patterns(phrase, language)
    uses = find(phrase, body)
    stand = held(phrase, language, looked_for, where)
    return Keyphrase(
        text=phrase,
        role=role,
        origin=origin,
        uses=uses,
        exact=sum(use.exact for use in uses),
        density=round(100 * len(uses) / body.words, 9) if body.words else 0.0,
        first=uses[0].sentence if uses else None,
        places=stand.places,
        near=stand.near,
        longest_gap=_longest_gap(uses, looked_for, body),
        forms="any" if has_stems(language) else "exact",
        reflecting_headings=sum([share >= HALF for share in stand.headings]),
        content_words=len(looked_for[0].stems) if looked_for else 0,
        words_apart=min((len(body.index.get(stem, ())) for stem in looked_for[0].stems), default=0)
        if looked_for
        else 0,
    )


def _longest_gap(uses: tuple[Use, ...], looked_for: Sequence[Pattern], body: Body) -> float:
    """As a share of the text's sentences. One with half of the phrase's words is still about it."""
    if not body.rows:
        return 0.0
    language = body.article.language
    stems = {stem for pattern in looked_for for stem in pattern.stems}
    near: Iterable[int]
    if not has_stems(language):  # where endings are not known, a longer word may hold one of the phrase's
        near = range(len(body.rows))
    elif stems.isdisjoint(grammar_words(language)):
        near = {at for stem in stems for at, _ in body.index.get(stem, ())}
    else:  # the index has no grammar words
        near = [at for at, line in enumerate(body.rows) if not stems.isdisjoint(line.stems)]
    rows = body.rows
    used = {body.row_of_sentence[use.sentence] for use in uses}
    near = [at for at in near if at in used or share_held(looked_for, frozenset(rows[at].stems), language) >= HALF]
    stops = [-1, *sorted(used.union(near)), len(rows)]
    return max([after - before - 1 for before, after in pairwise(stops)]) / len(rows)
