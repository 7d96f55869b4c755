"""An article and the template of its site in, the article without what the site's template put into them.

A block that many articles have in common is the template's where it is alike with all that belongs to it: a call to
subscribe, a box about the author. A heading, a question or a term with the article's own text below it is what the
article says, however many others say it too: "Frequently asked questions", "Ingredients", "How long does it take?".
A question whose whole answer is alike is the template's, and no question of the article.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from auditor.model import Article, Block, LeftOut, Question, Why
from auditor.model.record import replace
from auditor.read.content import beginning
from auditor.read.layout import any_of, said
from auditor.site.page_kinds import site_of
from auditor.text.digest import digest

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
_LONGEST_ANSWER = 40
"""Blocks."""

SHARED = Why("template", "the same on many articles of the site")
"""Why a block was left out."""


def site_keys(article: Article) -> frozenset[int]:
    """A number for each block with its words, place and site, and for each question with its answer; none for what is
    never a template's."""
    site = site_of(article)
    blocks = [_key(site, block) for block in article.blocks if _may_be_template(block)]
    return frozenset((*blocks, *(_pair(site, item) for item in article.faq)))


def shared_keys(articles: Iterable[tuple[str, Iterable[int]]]) -> frozenset[int]:
    """Site and keys of each article in, the keys out that are its site's template's."""
    of_site: Counter[str] = Counter()
    pages_with: Counter[int] = Counter()
    site_with: dict[int, str] = {}
    for site, keys in articles:
        of_site[site] += 1
        for key in keys:
            pages_with[key] += 1
            site_with[key] = site
    return frozenset(key for key, pages in pages_with.items() if pages >= max(FEWEST, SHARE * of_site[site_with[key]]))


def without_shared(article: Article, template: frozenset[int]) -> Article:
    """The article without what is its site's template's."""
    if not article.is_article or not template:
        return article
    site = site_of(article)
    shared = [_may_be_template(block) and _key(site, block) in template for block in article.blocks]
    own = [item for item in article.faq if _pair(site, item) not in template]
    return _without(article, _but_own_sections(article, shared, own), own)


def _but_own_sections(article: Article, shared: Sequence[bool], own: Sequence[Question]) -> list[bool]:
    """What is the template's of the blocks that are shared: not what heads something that is the article's own."""
    template = list(shared)
    if not any(shared):
        return template
    questions = {item.block for item in article.faq}
    _keep_answers(article, template, own, questions)
    before_forms = {item.block for item in article.media if item.tag == "form"}
    for number in reversed(range(len(template) - 1)):  # from the end: a heading may head a heading that stays
        block = article.blocks[number]
        if (
            template[number]
            and (block.kind in ("heading", "term") or number in questions or _asks(block))
            and _heads_own(article.blocks, number, template, questions)
            and number not in before_forms
            and not _is_beside(block)
        ):
            template[number] = False
    return template


def _keep_answers(article: Article, template: list[bool], own: Sequence[Question], questions: set[int]) -> None:
    """Keeps questions with answers of their own, and the shared blocks of an answer above its own ones."""
    for item in own:
        if item.block < 0 or not template[item.block]:
            continue
        last = item.block
        for number in range(item.block + 1, min(item.block + _LONGEST_ANSWER, len(template))):
            block = article.blocks[number]
            if number in questions or block.kind == "heading" or _flat(block.text) not in _flat(item.answer):
                break
            if not template[number]:
                last = number
        if last > item.block:
            template[item.block : last + 1] = [False] * (last + 1 - item.block)


def _heads_own(blocks: Sequence[Block], number: int, template: Sequence[bool], questions: set[int]) -> bool:
    """Whether what stands below it is the article's own: text, or a heading or question of its section that stays.

    A heading is not kept for text that only comes after shared text, as behind a box in the middle of an article.
    """
    block = blocks[number]
    for after in range(number + 1, len(blocks)):
        below = blocks[after]
        if below.kind == "heading" and (block.kind != "heading" or below.level <= block.level):
            return False
        if not template[after]:
            heads = below.kind in ("heading", "term") or after in questions
            return after == number + 1 or (block.kind == "heading" and heads)
        if block.kind != "heading":
            return False
    return False


def _flat(text: str) -> str:
    return " ".join(text.split())


def _asks(block: Block) -> bool:
    """Whether it is a line that asks and says nothing else, as questions in bold type or in a list are."""
    return block.text[-1:] in _ASKED and _words(block) <= _LONGEST_QUESTION


def _is_beside(block: Block) -> bool:
    return any(said(step) & _ASIDE for step in block.place.split(" > ")[-_NEAR:])


def _is_a_copy(article: Article, template: Sequence[bool]) -> bool:
    words = [_words(block) for block in article.blocks]
    return sum(count for count, gone in zip(words, template, strict=True) if gone) > MOST * sum(words)


def _key(site: str, block: Block) -> int:
    return digest(site, block.place, block.text)


def _pair(site: str, item: Question) -> int:
    return digest(site, "a question and its answer", item.question.rstrip("".join(_ASKED)), item.answer)


def _may_be_template(block: Block) -> bool:
    return block.level != 1 or block.kind != "heading"


def _without(article: Article, template: Sequence[bool], own: Sequence[Question]) -> Article:
    if _is_a_copy(article, template):
        return article
    if not any(template):
        return article if len(own) == len(article.faq) else replace(article, faq=tuple(own))
    gone = [
        LeftOut(beginning(block.text, _words(block)), block.line, *SHARED, _words(block))
        for block, is_gone in zip(article.blocks, template, strict=True)
        if is_gone
    ]
    number: list[int] = []  # where each old block is now; -1 for those before the first one kept
    kept = -1
    for is_gone in template:
        kept += not is_gone
        number.append(kept)

    def moved(block: int) -> int:
        return number[block] if block >= 0 else block

    def stays(block: int) -> bool:
        return block < 0 or not template[block]

    return replace(
        article,
        blocks=tuple(block for block, is_gone in zip(article.blocks, template, strict=True) if not is_gone),
        headings=tuple(replace(item, block=moved(item.block)) for item in article.headings if stays(item.block)),
        links=tuple(replace(item, block=moved(item.block)) for item in article.links if stays(item.block)),
        images=tuple(replace(item, block=moved(item.block)) for item in article.images),
        media=tuple(replace(item, block=moved(item.block)) for item in article.media),
        faq=tuple(replace(item, block=moved(item.block)) for item in own if stays(item.block)),
        left_out=tuple(sorted((*article.left_out, *gone), key=lambda part: part.line)),
    )


def _words(block: Block) -> int:
    return len(block.text.split())
