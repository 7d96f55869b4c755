"""What the page declares, and what is missing."""

from auditor.formats.html.page_facts import image_rows, link_rows, page_facts
from auditor.model import Article, Block, Date, Image, Link


def test_the_page_says_what_it_declares_and_what_is_missing() -> None:
    article = Article(
        "x", url="https://a.example/", dates=(Date("modified", "", "", "byline"),),
        links=(Link("https://a.example/b", "b", 1), Link("https://b.example/", "c", 1), Link("#d", "d", 1)),
        images=(Image("a", None, 1), Image("b", " ", 1), Image("c", "A cup", 1)),
    )  # fmt: skip
    told = dict(page_facts(article))

    assert told["Links in the text"] == ("2 links within the site", "1 link to others")
    assert told["Images"] == ("3 images", "1 without alt", "1 with an empty alt, as decoration")
    assert told["Dates"] == ("modified: a label without a date (byline)",)
    assert told["Language"] == ("not known", "not declared")
    assert told["Read as the article"] == ("100 % sure",)
    assert "Canonical" not in told


def test_each_picture_has_its_alternative_text_or_says_what_it_has_instead() -> None:
    article = Article("x", images=(Image("a.jpg", None, 3), Image("b.jpg", " ", 4), Image("c.jpg", "A cup", 5, 40, 30)))

    assert [(row.src, row.alt, row.state, row.size, row.line) for row in image_rows(article)] == [
        ("a.jpg", "", "no alternative text", "", 3),
        ("b.jpg", "", "empty: a decoration", "", 4),
        ("c.jpg", "A cup", "", "40 × 30", 5),
    ]


def test_each_link_has_its_words_and_whether_it_stays_on_the_site() -> None:
    article = Article(
        "x", url="https://a.example/", blocks=(Block("paragraph", "Tea at home", 1),),
        links=(Link("https://a.example/b", "", 1, 0, 0, 3), Link("https://b.example/", "", 2), Link("#d", "", 3)),
    )  # fmt: skip

    assert [(row.text, row.inside) for row in link_rows(article)] == [("Tea", True), ("", False), ("", True)]
