"""Article in, all its facts out: calls each measure once and holds their order."""

from collections.abc import Callable

from auditor.facts.families import families
from auditor.facts.faq import faq_facts
from auditor.facts.headings import heading_facts
from auditor.facts.keyphrases import keyphrases as find_keyphrases
from auditor.facts.keyphrases import ngrams, promise
from auditor.facts.markup import marked_article
from auditor.facts.readability import readability
from auditor.facts.title import cut_off, own_title, title_width
from auditor.model import Article, Facts, KeyphraseOrigin
from auditor.model.record import replace
from auditor.text import sentences as split_sentences


def measure(
    article: Article,
    *,
    keyphrases: tuple[str, ...] = (),
    rarity: Callable[[str], float] | None = None,
    origin: KeyphraseOrigin = "configuration",
) -> Facts:
    """All facts of one article.

    ``keyphrases`` are those that are given for this page, best first, and ``origin`` says where; without any they are
    inferred.
    ``rarity`` says of a phrase how rare it is on the rest of the site, 0 (on every page) to 1 (only here).
    """
    seen = glance(article, keyphrases=keyphrases, rarity=rarity, origin=origin)
    sentences = seen.sentences
    own = own_title(article)
    return replace(
        seen,
        families=families(article, sentences),
        promise=promise(article, sentences),
        readability=readability(article, sentences),
        headings=heading_facts(article, sentences),
        title_width=title_width(article.title.text),
        own_title=own,
        own_title_width=title_width(own),
        title_cut=cut_off(own, [h1.text for h1 in article.headings if h1.level == 1], from_start=True),
        description_cut=cut_off(article.description.text, (block.text for block in article.blocks)),
        ngrams=ngrams(article, sentences),
        marked_article=marked_article(article),
    )


def glance(
    article: Article,
    *,
    keyphrases: tuple[str, ...] = (),
    rarity: Callable[[str], float] | None = None,
    origin: KeyphraseOrigin = "configuration",
) -> Facts:
    """What people and programs ask for that only want to see a page: its words, keyphrases and questions.

    A third of the work of ``measure``; the other facts are left as if nobody had looked.
    """
    sentences = split_sentences(article.blocks, article.language)
    return Facts(
        article=article,
        sentences=sentences,
        words=sum(len(sentence.words) for sentence in sentences),
        keyphrases=find_keyphrases(article, sentences, keyphrases, rarity, origin=origin),
        faq=faq_facts(article),
    )
