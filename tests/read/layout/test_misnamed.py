"""A box that is named for an offer and holds the rest of the article is read."""

import pytest

from auditor.model import Article, Page
from auditor.read import read

LINES = tuple(
    f"{who} told the council {when} that the {what} would not last another winter, and that nobody had paid for the"
    f" repair since the year in which the {other} was built beside it, against the advice of all who live there."
    for who, when, what, other in (
        ("Mr Hale", "on Monday", "old lock", "mill"),
        ("Mrs Ost", "in the spring", "upper gate", "boat yard"),
        ("The miller", "a year ago", "weir", "road"),
        ("A diver", "last week", "wooden wall", "new school"),
        ("The county", "by letter", "iron bridge", "railway"),
        ("A teacher", "twice", "path", "campsite"),
        ("The ferryman", "at noon", "landing", "hotel"),
        ("A child", "at last", "swing", "fire station"),
    )
)
OFFER = "<p>Read us every week.</p><form><input name=mail><button>Subscribe</button></form>"


def text(box: str, number: int) -> str:
    """Of an article with three paragraphs before the box, and so many in it."""
    first = "".join(f"<p>{line} {line}</p>" for line in LINES[:3])
    inner = "".join(f"<p>{line}</p>" for line in LINES[3 : 3 + number])
    page = (
        "<title>The lock</title><nav><a href=/>Home</a> <a href=/x>News</a></nav><main><article><h1>The lock</h1>"
        f"{first}<div id='cta-block' class='{box} float-l'>{OFFER}{inner}</div></article></main>"
    )
    found = read(Page("lock.html", page.encode()))
    assert isinstance(found, Article)
    return found.text


@pytest.mark.parametrize("box", ["newsletter-signup", "ad-slot"])
def test_what_follows_an_offer_that_nobody_closed_is_text(box: str) -> None:
    assert [line for line in LINES if line not in text(box, 5)] == []


@pytest.mark.parametrize("box", ["newsletter-signup", "ad-slot", "cta", "promo"])
def test_a_few_sentences_in_an_offer_are_none(box: str) -> None:
    assert LINES[3] not in text(box, 2)
