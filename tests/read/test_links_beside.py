"""Links that the article has outside of its running text, and those of the page around it."""

import pytest

from auditor.model import Article, Page
from auditor.read import read

TEXT = "<p>" + "Rye dough is sticky, so wet your hands before you shape the loaf and let it rest. " * 6 + "</p>"
LINKS = "<ul><li><a href=/wheat>Wheat</a></li><li><a href=//mill.example/rye>The mill</a></li></ul>"


def hrefs(body: str) -> set[str]:
    page = f"<!doctype html><html lang=en><title>Rye bread</title><body>{body}</body></html>"
    article = read(Page("https://loaf.example/rye", page.encode(), "https://loaf.example/rye"))
    assert isinstance(article, Article)
    return {link.href for link in article.links if link.beside or link.block >= 0}


@pytest.mark.parametrize(
    "end",
    [
        f"<h2>References</h2>{LINKS}",
        f"<div class=references>{LINKS}</div>",
        "<p><a href=/wheat>Wheat</a></p><p><a href=//mill.example/rye>The mill</a></p>",
    ],
)
def test_links_in_lists_of_the_articles_own_box_count_and_have_their_scheme(end: str) -> None:
    body = f"<main><article><h1>Rye bread</h1>{TEXT * 3}{end}{TEXT}</article></main>"

    assert {"https://loaf.example/wheat", "https://mill.example/rye"} <= hrefs(body)


@pytest.mark.parametrize(
    "around",
    [
        f"<nav>{LINKS}</nav>",
        f"<aside class=sidebar>{LINKS}</aside>",
        f"<div class=related-posts><h3>Related</h3>{LINKS}</div>",
        f"<div class=share>{LINKS}</div>",
        f"<footer>{LINKS}</footer>",
    ],
)
def test_links_of_the_page_around_it_do_not_count(around: str) -> None:
    assert hrefs(f"<main><article><h1>Rye bread</h1>{TEXT * 3}</article>{around}</main>{around}") == set()
    assert hrefs(f"<main><article><h1>Rye bread</h1>{TEXT * 3}{around}</article></main>") == set()
