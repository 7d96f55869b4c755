"""How rare a phrase is on the rest of the site."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from auditor.model import Article, Block, Site
from auditor.site.article_in_site import rarity_on
from auditor.site.rarity import FEWEST, Rarity, stems_of


def page(text: str) -> Article:
    return Article(text, language="en", blocks=(Block("paragraph", text, 1),))


def rarity(articles: Iterable[Article]) -> Rarity | None:
    """On a site of these articles alone."""
    stems = [stems_of(article) for article in articles]
    return rarity_on(Site(articles=len(stems), stems=Counter(chain.from_iterable(stems))))


def test_words_of_every_page_are_common_and_a_word_of_one_page_is_rare() -> None:
    rare = rarity(page(f"Our bread today: {name}") for name in ("rye", "spelt", "oats", "maize", "barley"))

    assert rare is not None
    assert rare("bread", "en") == 0
    assert rare("spelt", "en") == 1
    assert rare("spelt bread", "en") == 1
    assert rare("breads", "en") == 0, "in any of its forms"


def test_the_order_of_the_pages_does_not_matter() -> None:
    pages = [page(text) for text in ("a loaf", "a loaf and a bun", "a bun", "a roll", "a cake")]
    forward, backward = rarity(pages), rarity(reversed(pages))

    assert forward is not None
    assert backward is not None
    assert forward("bun", "en") == backward("bun", "en") == 0.75


def test_a_small_site_says_nothing() -> None:
    assert rarity(page("text") for _ in range(FEWEST - 1)) is None
    assert rarity([]) is None


def test_a_phrase_without_words_is_not_rare() -> None:
    rare = rarity(page("text") for _ in range(FEWEST))

    assert rare is not None
    assert rare("…", "en") == 0
