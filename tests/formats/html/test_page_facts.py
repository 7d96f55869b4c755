"""What the page declares, and what is missing."""

from auditor.formats.html.page_facts import page_facts
from auditor.model import Article, Date, Image, Link


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
