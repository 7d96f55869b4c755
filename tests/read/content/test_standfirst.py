"""What introduces the article under its headline: text, a block of its own, and no heading."""

import pytest

from auditor.facts.keyphrases.body import body_of
from auditor.facts.keyphrases.places import introduction
from auditor.model import Article, Page
from auditor.read import read
from auditor.text import sentences

SAID = "The council has voted for a wall that nobody had asked for."
TEXT = "".join(
    f"<p>{line}</p>"
    for line in (
        "The council met on Monday evening in the old school, and most of the village came along to listen.",
        "Mr Hale, who has kept the lock for thirty years, told them that the gates would not last another winter.",
        "A new pair costs eighty thousand pounds, which is more than the parish raises in two years.",
        "In the end they agreed to write to the county, as they had done in the spring of last year.",
    )
)


def article(body: str) -> Article:
    found = read(Page("wall.html", f"<title>A new wall</title><body>{body}".encode(), url="https://wall.example/wall"))
    assert isinstance(found, Article)
    return found


def standfirst(body: str) -> list[str]:
    return [block.text for block in article(body).blocks if block.role == "standfirst"]


@pytest.mark.parametrize(
    "body",
    [
        f'<article><header><h1>A new wall</h1><p class="standfirst">{SAID}</p></header><div>{TEXT}</div></article>',
        f"<article><header><h1>A new wall</h1><p>{SAID}</p></header><div>{TEXT}</div></article>",
        f'<h1>A new wall</h1><p>{SAID}</p><div class="byline">By Ann Smith</div><time>5 May</time><div>{TEXT}</div>',
        f'<div class="top"><h1>A new wall</h1><h3 class="subtitle">{SAID}</h3></div><div class="body">{TEXT}</div>',
        f'<div class="top"><h1>A new wall</h1><h2>{SAID}</h2></div><div class="body">{TEXT}</div>',
        f'<div><h1>A new wall</h1></div><div class="deck">{SAID}</div><div class="body">{TEXT}</div>',
    ],
)
def test_a_paragraph_or_heading_under_the_headline_is_the_standfirst(body: str) -> None:
    assert standfirst(body) == [SAID]
    assert article(body).blocks[0].kind == "paragraph"


def test_a_subtitle_is_no_section_heading() -> None:
    found = article(
        f'<div><h1>A new wall</h1><h2 class="subtitle">{SAID}</h2></div><div>{TEXT}<h2>Gates</h2>{TEXT}</div>'
    )

    assert [heading.text for heading in found.headings] == ["A new wall", "Gates"]


def test_the_heading_of_the_first_section_is_no_standfirst() -> None:
    body = f"<article><h1>A new wall</h1><h2>How the council voted on it</h2>{TEXT}</article>"

    assert standfirst(body) == []
    assert [heading.text for heading in article(body).headings] == ["A new wall", "How the council voted on it"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Grace Holt</p>",
        "<p>Updated on May 5, 2024</p>",
        "<ul><li>By Grace Holt</li><li>May 5, 2024</li></ul>",
        '<p class="reading-time">6 min read</p>',
        '<ul class="share"><li><a href="#f">Facebook</a></li><li><a href="#m">Mail</a></li></ul>',
        '<p class="tags"><a href="/t/walls">Walls</a> <a href="/t/gates">Gates</a></p>',
    ],
)
def test_bylines_dates_reading_times_and_tags_are_neither_standfirst_nor_text(line: str) -> None:
    found = article(f'<article><header><h1>A new wall</h1>{line}</header><div class="body">{TEXT}</div></article>')

    assert found.blocks[0].text.startswith("The council met")


def test_a_keyphrase_is_looked_for_in_the_standfirst_first_however_short_it_is() -> None:
    found = article(
        f'<article><header><h1>A new wall</h1><p class="deck">Saltby builds at last.</p></header>{TEXT}</article>'
    )
    rows = introduction(body_of(found, sentences(found.blocks, "en")))

    assert found.blocks[rows[0].block].text == "Saltby builds at last."
