"""A firm that speaks of itself and people who talk in turn are told from an author, by the text alone."""

import pytest

from auditor.model import Article, Page
from auditor.read import read

SAY = "The hub of my wheel makes a noise when I climb, and nobody in town knows what to do about it in winter."
LONG = "".join(
    f"<p>In the year {1900 + number} the mill at the ford was sold to a baker, who let the wheel stand still for as "
    "long as the river was low, and ground by hand what the farmers of the valley brought him in the evenings.</p>"
    for number in range(14)
)


def kind(body: str, title: str = "The noise of a wheel") -> Article:
    html = f"<!doctype html><html lang='en'><head><title>{title}</title></head><body><main>{body}</main></body></html>"
    found = read(Page("https://a.example/wheel", html.encode(), url="https://a.example/wheel"))
    assert isinstance(found, Article)
    return found


def test_a_long_text_of_a_single_voice_without_date_author_or_markup_is_an_article() -> None:
    found = kind(f"<h1>The mill at the ford</h1>{LONG}", "The mill at the ford")

    assert found.is_article
    assert "it is one long text of a single voice" in found.article_reasons


@pytest.mark.parametrize("name", ["post", "message", "msg-body", "reply", "comment-item", "answer"])
def test_posts_of_people_are_a_thread_whatever_the_system(name: str) -> None:
    posts = "".join(
        f"<div class='{name}' id='{name}-{number}'><b>Rider {number}</b><p>{SAY} It was mile {number}.</p></div>"
        for number in range(9)
    )

    found = kind(f"<h1>The noise of a wheel</h1>{posts}")

    assert not found.is_article
    assert found.page_kind == "forum"
    assert "its text is posts of several people" in found.article_reasons


def test_comments_below_an_article_make_it_no_thread() -> None:
    comments = "".join(f"<div class='comment'><p>{SAY} It was mile {number}.</p></div>" for number in range(40))

    found = kind(f"<article><h1>The mill</h1>{LONG}</article><div id='comments'>{comments}</div>", "The mill")

    assert found.is_article
    assert "its text is posts of several people" not in found.article_reasons


def test_a_firm_that_speaks_of_itself_is_no_author() -> None:
    ours = "".join(
        f"<p>We repair your wheels on {day}, and our team of {number} makes sure that we leave them true: with us you "
        "pay for our work alone, since we give you the parts at our own price, and we come to you.</p>"
        for number, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday") * 2)
    )

    found = kind(f"<h1>Wheel repair</h1>{ours}", "Wheel repair")

    assert not found.is_article
    assert any("“we” and “our”" in reason for reason in found.article_reasons)
