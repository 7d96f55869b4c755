"""Tables, lists and the items of a list article are read as one, and what only looks like them stays out."""

import pytest

from auditor.model import Article, Page
from auditor.read import read

SENTENCE = "The ferry to the island runs four times a day, and in winter the first boat leaves before the sun is up."
OTHER = "Whoever takes a car across pays for its length, so that a short one is worth the search before the trip."


def article(inner: str, after: str = "") -> str:
    html = (
        "<!doctype html><html lang='en'><head><title>Ferries to the island</title></head><body>"
        "<nav><a href='/'>Home</a> <a href='/boats'>Boats</a></nav><main><article><h1>Ferries to the island</h1>"
        f"<div class='entry-content'><p>{SENTENCE}</p><p>{OTHER} {SENTENCE}</p>{inner}"
        f"<p>{SENTENCE} {OTHER}</p><p>{OTHER}</p></div>{after}</article></main></body></html>"
    )
    found = read(Page("a.html", html.encode()))
    assert isinstance(found, Article)
    return found.text


def test_a_table_of_figures_between_two_paragraphs_is_read_to_its_last_cell() -> None:
    rows = "".join(
        f"<tr class='row-{n}'><td>{n}</td><td>Boat {n}</td><td>{n * 7}</td><td>{n}</td></tr>" for n in range(1, 40)
    )
    text = article(f"<p>The results of the boats this year:</p><table class='results'>{rows}</table>")

    assert [f"Boat {n}" for n in range(1, 40) if f"Boat {n}\n" not in text] == []
    assert "273" in text


def test_a_table_of_links_to_other_pages_is_left_out_as_one() -> None:
    rows = "".join(f"<tr><td><a href='/x{n}'>Another story {n}</a></td></tr>" for n in range(6))

    assert "Another story" not in article("", f"<table class='related'>{rows}</table>")


FARES = "<thead><tr><th>Early boat</th><th>Late boat</th></tr></thead>" + "".join(
    f"<tr><td>{early}</td><td>{late}</td></tr>"
    for early, late in (
        ("Half of the fare", "All of the fare"),
        ("For those who work", "For those who look"),
        ("Leaves in the dark", "Leaves when the fog lifts"),
    )
)
MENU = "".join(f"<li><a href='/{number}'>Boat trips to island {number}</a></li>" for number in range(40))
FOOTER = f"<footer><h2>Sail with us</h2><div><p>{SENTENCE} {OTHER}</p></div><form><input name=mail></form></footer>"


def with_table(below: str) -> str:
    """On a page with more around the article than in it."""
    long = f"<p>{SENTENCE} {OTHER} {SENTENCE} {OTHER}</p>"
    html = (
        f"<title>Ferries</title><div class='menu'><ul>{MENU}</ul></div><main class='content page__content'>"
        "<div class='region'><article class='node'><section><h1>Ferries</h1></section><div class='node__content'>"
        f"<section><div>{long}{long}{below}</div></section></div></article></div></main>{FOOTER}"
    )
    found = read(Page("a.html", html.encode()))
    assert isinstance(found, Article)
    return found.text


def test_a_table_right_below_the_last_paragraph_ends_the_text() -> None:
    assert with_table(f"<table>{FARES}</table>").endswith("Leaves in the dark\nLeaves when the fog lifts")


@pytest.mark.parametrize(
    "below",
    [
        f"</div><div class='widget'><table>{FARES}</table>",
        f"<table><tr><td>Ferry line</td><td><table>{FARES}</table></td></tr></table>",
        f"<table>{FARES.replace('<td>', '<td><a href=/x>').replace('</td>', '</a></td>')}</table>",
    ],
)
def test_a_table_of_the_page_does_not(below: str) -> None:
    assert "Half of the fare" not in with_table(below)


def test_a_list_that_a_line_with_a_colon_announces_is_text() -> None:
    text = article("<p>Take these along:</p><ul><li>Bread</li><li>A rope</li><li>Tea</li></ul>")

    assert "Take these along:\nBread\nA rope\nTea\n" in text


def test_items_of_a_list_article_stay_though_each_carries_a_link_in_a_box_of_its_own() -> None:
    items = "".join(
        f"<h2>{n}. Boat {n}</h2><div class='recipe-roundup-item recipe-item-{n}{n}'><div class='summary-container'>"
        f"<h3>The boat named number {n}</h3><div class='recipe-summary'>{sentence}</div></div>"
        f"<a class='button' href='/boats/{n}'>Get the boat</a></div>"
        for n, sentence in enumerate([SENTENCE, OTHER] * 4, start=1)
    )
    text = article(items)

    assert [n for n in range(1, 9) if f"The boat named number {n}" not in text] == []
    assert text.count(SENTENCE) == 7


def test_teasers_whose_headings_are_links_are_no_items() -> None:
    teasers = "".join(
        f"<div class='teaser card'><h3><a href='/other/{n}'>Another story of the day {n}</a></h3><p>{OTHER[:40]}…</p>"
        "</div>"
        for n in range(4)
    )

    assert "Another story of the day" not in article(f"<div class='related-posts'>{teasers}</div>")


def test_a_post_that_the_article_quotes_is_text_whatever_the_box_around_it_is_called() -> None:
    quoted = "Interesting to see how many boats were late today, and that nobody of the company says why."
    text = article(
        f"<div class='social-media-embed video-container'><blockquote class='twitter-tweet'><p>{quoted}</p>"
        "</blockquote></div>"
    )

    assert quoted in text
