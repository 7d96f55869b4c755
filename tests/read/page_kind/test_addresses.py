"""Addresses say what a page is, in many languages, by whole folders and never by parts of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.page_kind.addresses import address_signs


@pytest.mark.parametrize(
    ("path", "sign"),
    [
        ("/tag/bikes/", "tag"),
        ("/schlagwort/fahrrad/", "tag"),
        ("/etiqueta/%C3%A1rbol/", "tag"),
        ("/mots-cles/velo", "tag"),
        ("/%E6%A0%87%E7%AD%BE/%E8%87%AA%E8%A1%8C%E8%BD%A6/", "tag"),
        ("/kategorie/touren/", "category"),
        ("/categoria/viajes/montana/", "category"),
        ("/category/tours/page/2/", "category"),
        ("/rubrique/voyages", "category"),
        ("/autor/anna-schmidt/", "author"),
        ("/auteur/luc/", "author"),
        ("/blog/author/ann", "author"),
        ("/2014/", "archive"),
        ("/2014/01/", "archive"),
        ("/blog/2014/01/05/", "archive"),
        ("/archiv/2014", "archive"),
        ("/page/3/", "paged"),
        ("/seite/3", "paged"),
        ("/tours/pagina/12/", "paged"),
        ("/?paged=2", "paged"),
        ("/?cat=3", "category"),
        ("/?s=oil", "search"),
        ("/suche/kette", "search"),
        ("/blog/", "list"),
        ("/de/aktuelles", "list"),
        ("/", "home"),
        ("/pt-br/", "home"),
        ("/index.html", "home"),
        ("/impressum.html", "legal"),
        ("/de/datenschutz/", "legal"),
        ("/politica-de-privacidad", "legal"),
        ("/ueber-uns/", "company"),
        ("/services/repair", "company"),
        ("/docs/install", "documentation"),
        ("/product/chain-oil", "product"),
        ("/forum/viewtopic.php?t=7", "forum"),
        ("/threads/which-oil.123/", "forum"),
        ("/thread-222085.html", "forum"),
        ("/2014/01/05/how-to-oil/", "dated"),
        ("/2014/01/05/12345", "dated"),
        ("/archive/2014/05/how-to-oil/", "dated"),
        ("/2019-11-18-a-wall.html", "dated"),
        ("/how-to-oil-a-chain", "sentence"),
        ("/c/content_8812345.htm", "number"),
        ("/?p=12", "number"),
        ("/artikel.php?id=340&cat=hulls", "number"),
        ("/news/news_view.html?idx=8576&page=1", "number"),
        ("/blog/oil", "blog"),
    ],
)
def test_an_address_says_what_its_page_is(path: str, sign: str) -> None:
    assert sign in address_signs(f"https://bikes.example{path}")


@pytest.mark.parametrize(
    "path",
    [
        "/tagesschau/oil",
        "/workshop/oil",
        "/blogging/oil",
        "/authority/oil",
        "/legally/oil",
        "/oil/",
    ],
)
def test_a_part_of_a_word_says_nothing(path: str) -> None:
    assert address_signs(f"https://bikes.example{path}") == frozenset()


@pytest.mark.parametrize("path", ["/2014/01/05/how-to-oil/", "/news/2014/oil-prices-fall/", "/20140105.html"])
def test_an_article_below_a_date_is_no_archive(path: str) -> None:
    assert "archive" not in address_signs(f"https://bikes.example{path}")


def test_a_page_that_shows_the_text_of_a_number_is_no_list() -> None:
    assert address_signs("https://bikes.example/artikel.php?id=340&cat=hulls") == frozenset({"number"})


@pytest.mark.parametrize("url", ["", "http://[", "pages/a.html", "mailto:ann@bikes.example", "https://"])
def test_what_is_no_address_of_a_page_says_nothing(url: str) -> None:
    assert address_signs(url) == frozenset()


@given(st.text(max_size=80))
def test_any_text_is_an_address_or_none(text: str) -> None:
    assert isinstance(address_signs("https://bikes.example/" + text), frozenset)
    assert isinstance(address_signs(text), frozenset)
