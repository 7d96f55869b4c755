"""Text that a system or a theme came with is found, and what is written about it is not."""

import pytest

from auditor.audit import audit
from auditor.check import run
from auditor.checks.page.placeholder import Placeholder
from auditor.config import Config
from auditor.facts import measure
from auditor.model import Article, Finding, Page
from auditor.read import read

LATIN = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore."


def found(body: str, title: str = "Our bakery", lang: str = "en") -> tuple[Finding, ...]:
    html = f'<!doctype html><html lang="{lang}"><head><title>{title}</title></head><body><main><article>{body}'
    article = read(Page("https://loaf.example/a", html.encode(), url="https://loaf.example/a"))
    assert isinstance(article, Article), article
    outcome = run(Placeholder(), measure(article))
    assert isinstance(outcome, tuple), outcome
    return outcome


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Services</h1><p>{LATIN}</p>",
        f"<h1>Services</h1><p>We bake bread.</p><ul><li>{LATIN}</li></ul>",
        "<h1>Team</h1><p>Ut enim ad minim veniam, quis nostrud exercitation ullamco.</p>",
        "<h1>About</h1><p>Your text goes here.</p>",
        "<h1>About</h1><p>[Insert company name here]</p>",
        "<h1>Blog</h1><p>Coming soon…</p>",
        "<h1>Recipes</h1><p>This page is under construction.</p>",
        "<h1>Rezepte</h1><p>Diese Seite ist im Aufbau.</p>",
        "<h1>Recettes</h1><p>Cette page est en construction.</p>",
        "<h1>Recetas</h1><p>Esta página está en construcción.</p>",
        "<h1>Sample Page</h1><p>This is an example page. It's different from a blog post because it stays.</p>",
        "<h1>Hello world!</h1><p>Welcome to WordPress. This is your first post. Edit or delete it.</p>",
        "<h1>Hallo Welt!</h1><p>Willkommen bei WordPress. Dies ist dein erster Beitrag. Bearbeite ihn.</p>",
        "<h1>Bonjour tout le monde !</h1><p>Bienvenue sur WordPress. Ceci est votre premier article.</p>",
        "<h1>¡Hola, mundo!</h1><p>Te damos la bienvenida a WordPress. Esta es tu primera entrada.</p>",
    ],
)
def test_placeholders_are_found(body: str) -> None:
    assert len(found(body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Where lorem ipsum comes from</h1><p>Printers set nonsense such as this:</p><p>{LATIN}</p>",
        f"<h1>Setting type</h1><p>A specimen began like this.</p><blockquote><p>{LATIN}</p></blockquote>",
        f"<h1>Filling a page</h1><p>In your editor, type this.</p><pre><code>{LATIN}</code></pre>",
        "<h1>Setting type</h1><p>Most designers know lorem ipsum, and few know that it was cut from Cicero.</p>",
        "<h1>The shop</h1><p>A second oven is coming soon, and with it rolls on Sundays.</p><p>Coming soon</p>",
        "<h1>Templates</h1><p>The theme says “your text goes here” in twelve places, which you replace one by one.</p>",
        "<h1>Hello world!</h1>"
        + "<p>Every programmer's first program prints two words, and their story is odd.</p>" * 9,
        "<h1>Sample pages from the book</h1><p>Read the first chapter before you buy it.</p>",
    ],
)
def test_what_is_written_about_them_is_left_alone(body: str) -> None:
    assert found(body) == ()


def test_each_part_that_is_still_latin_is_shown_in_its_place() -> None:
    (one, other) = found(f"<h1>Services</h1><p>{LATIN}</p><p>We bake bread and rolls.</p><p>{LATIN} Ut labore.</p>")

    assert one.spans != other.spans
    assert one.title == "Filler text"


def test_it_runs_in_every_audit() -> None:
    html = f"<html lang=en><title>Services</title><main><article><h1>Services</h1><p>{LATIN * 4}</p>"
    page = Page("https://loaf.example/s", html.encode(), url="https://loaf.example/s")

    report = audit([page], Config(), source="s", started="", version="1", named={page.source})

    assert "placeholder" in {finding.check for finding in report.pages[0].findings}


def test_a_page_that_is_no_article_is_named_and_has_no_score() -> None:
    text = "<p>Welcome to WordPress. This is your first post. Edit or delete it, then start writing!</p>"
    html = f"<html lang=en><title>Hello world! – Shop</title><main><article><h1>Hello world!</h1>{text}"
    address = "https://loaf.example/2024/05/01/hello-world/"

    report = audit([Page(address, html.encode(), url=address)], Config(), source="s", started="", version="1")

    (page,) = report.pages
    assert not page.facts.article.is_article
    assert page.score.total is None
    assert [(found.check, found.message) for found in page.findings] == [
        ("placeholder", "the page is still the first post of WordPress")
    ]
    assert report.score.total is None
