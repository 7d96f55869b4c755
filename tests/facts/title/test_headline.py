"""The names that a page gives itself: its title without the site's name, its H1, the words of its address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.title.headline import name, slug, title
from auditor.model import Article, Heading, Meta


@pytest.mark.parametrize(
    ("whole", "h1", "own"),
    [
        ("Rye bread - Crumb Weekly", "Rye bread", "Rye bread"),
        ("Crumb Weekly | Rye bread", "Rye bread", "Rye bread"),
        ("Rye bread – 5 recipes – Crumb", "Rye bread: 5 recipes", "Rye bread – 5 recipes"),
        ("Self-care for bakers · Crumb", "Self-care for bakers", "Self-care for bakers"),
        ("Rye bread: how to bake it", "Rye bread", "Rye bread: how to bake it"),
        ("Rye bread", "", "Rye bread"),
        ("How to bake rye bread at home – Crumb", "", "How to bake rye bread at home"),
        ("", "Rye bread", ""),
    ],
)
def test_the_site_s_name_is_no_part_of_the_title(whole: str, h1: str, own: str) -> None:
    headings = (Heading(1, h1, 1, 0),) if h1 else ()

    assert title(Article("x", title=Meta(whole), headings=headings)) == own


def test_the_site_is_known_by_its_address_and_by_its_own_word() -> None:
    by_address = Article("x", url="https://www.crumb-weekly.example/a", title=Meta("Rye | Crumb Weekly"))
    by_word = Article("x", title=Meta("Rye | The Loaf"), extra={"og:site_name": "The Loaf"})

    assert (title(by_address), title(by_word)) == ("Rye", "Rye")


def test_the_first_h1_with_words_names_the_article() -> None:
    headings = (Heading(2, "Before", 1, 0), Heading(1, " ", 2, 1), Heading(1, "Rye", 3, 2), Heading(1, "Oat", 4, 3))

    found = name(Article("x", headings=headings))

    assert found is not None
    assert found.text == "Rye"


SITE_H1 = Heading(1, "Crumb Weekly", 3, -1)


@pytest.mark.parametrize("whole", ["Rye bread in a cold kitchen | Crumb Weekly", "Rye bread and butter - Crumb Weekly"])
def test_an_h1_that_is_the_site_s_name_names_no_article(whole: str) -> None:
    article = Article("x", title=Meta(whole), headings=(SITE_H1, Heading(1, "Rye bread", 9, 0)))
    alone = Article("x", title=Meta(whole), headings=(SITE_H1,))

    assert (name(article), name(alone)) == (article.headings[1], None)
    assert title(alone) == whole[: -len("- Crumb Weekly")].rstrip()


def test_the_site_says_itself_that_an_h1_is_its_name() -> None:
    said = {"og:site_name": "Crumb Weekly"}
    within = Heading(1, "Crumb Weekly", 3, 0)

    assert name(Article("x", title=Meta("Crumb Weekly | Rye"), headings=(within,), extra=said)) is None
    assert name(Article("x", title=Meta("Crumb Weekly | Rye"), headings=(within,))) == within
    assert name(Article("x", title=Meta("Crumb Weekly"), headings=(within,), extra=said)) == within


def test_an_h1_within_the_text_names_the_article_wherever_it_stands_in_the_title() -> None:
    within = Heading(1, "Rye bread", 3, 0)

    assert name(Article("x", title=Meta("The Weekly Crumb | Rye bread"), headings=(within,))) == within


@pytest.mark.parametrize(
    ("url", "path", "words"),
    [
        ("https://x.example/blog/rye-bread.html", "", "rye bread"),
        ("https://x.example/blog/rye_bread/", "", "rye bread"),
        ("https://x.example/2026/11/rye-bread-7?page=2#top", "", "rye bread 7"),
        ("https://x.example/rye-bread/index.html", "", "rye bread"),
        ("https://x.example/k%C3%BCrbis-brot", "", "kürbis brot"),
        ("https://x.example/?p=17", "", ""),
        ("https://x.example/12345", "", ""),
        ("https://x.example/", "", ""),
        ("", "drafts/rye-bread.md", "rye bread"),
        ("", "build/rye-bread.html.gz", "rye bread"),
    ],
)
def test_the_slug_is_the_last_part_of_the_address_in_words(url: str, path: str, words: str) -> None:
    assert slug(Article("draft", url=url, path=path)) == words


@given(st.text(max_size=80), st.text(max_size=40), st.text(max_size=60))
def test_no_title_or_address_makes_it_fail(whole: str, h1: str, path: str) -> None:
    article = Article("x", path=path, title=Meta(whole), headings=(Heading(1, h1, 1, 0),))

    assert title(article) in " ".join(whole.split())
    assert isinstance(slug(article), str)
