"""Articles of one audit in, the same without what the site's template put into them.

A block that many articles have in common is the template's where it is alike with all that belongs to it: a call to
subscribe, a box about the author. A heading, a question or a term with the article's own text below it is what the
article says, however many others say it too: "Frequently asked questions", "Ingredients", "How long does it take?".
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from auditor.model import Article, Block, LeftOut
from auditor.read.class_words import any_of, said

FEWEST = 5
"""A text must stand on that many articles of a site …"""
SHARE = 1 / 3
"""… and on that share of them: more than an article has copies, less than a theme's newsletter box."""
MOST = 0.75
"""An article of which more than this share of words would go is a copy of others, and is left as it is; half of a short
post may well be boxes."""

_ASIDE = any_of("newsletter", "form", "promotion", "advert", "related", "share", "comments", "popup", "consent")
"""Class names of boxes beside an article's text; what their headings head is theirs, though it differs by page."""
_NEAR = 2
"""Steps of a block's place that are its own element and the box around it."""
_ASKED = frozenset("?？؟\u037e")
"""Marks that end a question, the Arabic and the Greek one among them."""
_LONGEST_QUESTION = 25
"""Words."""

_Key = tuple[str, str, str]

SHARED = "on many articles of the site in the same place"
"""Why a block was left out."""


def without_template(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles in the same order, without blocks that many of their site have with the same words and place.

    Pages of one host are one site, and so are files. What is taken out is named in ``left_out``. The result for one
    article depends on which articles there are, never on their order. A page's H1 stays, whoever shares it.
    """
    of_site: Counter[str] = Counter(_site(article) for article in articles if article.is_article)
    pages_with: Counter[_Key] = Counter()
    for article in articles:
        if article.is_article:
            pages_with.update({_key(article, block) for block in article.blocks if _may_be_template(block)})

    def is_template(article: Article, block: Block) -> bool:
        pages = pages_with[_key(article, block)] if _may_be_template(block) else 0
        return pages >= max(FEWEST, SHARE * of_site[_site(article)])

    return tuple(
        _without(article, _but_own_sections(article, [is_template(article, block) for block in article.blocks]))
        if article.is_article
        else article
        for article in articles
    )


def _but_own_sections(article: Article, shared: Sequence[bool]) -> list[bool]:
    """What is the template's of the blocks that are shared: not what heads something that is the article's own."""
    template = list(shared)
    if not any(shared):
        return template
    questions = {item.block for item in article.faq}
    before_forms = {item.block for item in article.media if item.tag == "form"}
    for number in reversed(range(len(template) - 1)):  # from the end: a heading may head a heading that stays
        block, below = article.blocks[number], article.blocks[number + 1]
        if (
            template[number]
            and not template[number + 1]
            and (block.kind in ("heading", "term") or number in questions or _asks(block))
            and not (below.kind == "heading" and (block.kind != "heading" or below.level <= block.level))
            and number not in before_forms
            and not _is_beside(block)
        ):
            template[number] = False
    return template


def _asks(block: Block) -> bool:
    """Whether it is a line that asks and says nothing else, as questions in bold type or in a list are."""
    return block.text[-1:] in _ASKED and _words(block) <= _LONGEST_QUESTION


def _is_beside(block: Block) -> bool:
    return any(said(step) & _ASIDE for step in block.place.split(" > ")[-_NEAR:])


def _is_a_copy(article: Article, template: Sequence[bool]) -> bool:
    words = [_words(block) for block in article.blocks]
    return sum(count for count, gone in zip(words, template, strict=True) if gone) > MOST * sum(words)


def _site(article: Article) -> str:
    return urlsplit(article.url).netloc if article.url and not article.path else ""


def _key(article: Article, block: Block) -> _Key:
    return _site(article), block.place, block.text


def _may_be_template(block: Block) -> bool:
    return block.level != 1 or block.kind != "heading"


def _without(article: Article, template: Sequence[bool]) -> Article:
    if not any(template) or _is_a_copy(article, template):
        return article
    number: list[int] = []  # where each old block is now; -1 for those before the first one kept
    kept = -1
    for gone in template:
        kept += not gone
        number.append(kept)

    def moved(block: int) -> int:
        return number[block] if block >= 0 else block

    def stays(block: int) -> bool:
        return block < 0 or not template[block]

    return replace(
        article,
        blocks=tuple(block for block, gone in zip(article.blocks, template, strict=True) if not gone),
        headings=tuple(replace(item, block=moved(item.block)) for item in article.headings if stays(item.block)),
        links=tuple(replace(item, block=moved(item.block)) for item in article.links if stays(item.block)),
        images=tuple(replace(item, block=moved(item.block)) for item in article.images),
        media=tuple(replace(item, block=moved(item.block)) for item in article.media),
        faq=tuple(replace(item, block=moved(item.block)) for item in article.faq if stays(item.block)),
        left_out=article.left_out
        + tuple(
            LeftOut(block.text[:120], block.line, SHARED, _words(block))
            for block, gone in zip(article.blocks, template, strict=True)
            if gone
        ),
    )


def _words(block: Block) -> int:
    return len(block.text.split())
