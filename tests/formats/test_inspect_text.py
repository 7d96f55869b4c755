"""What inspect prints of a page for people."""

import pytest

from auditor.formats.inspect_text import render
from auditor.model import Article, Block, Facts, PageKind


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("tag", "not an article: a tag page (its address is a tag page's)"),
        ("forum", "not an article: a forum thread (its address is a tag page's)"),
        ("article", "not an article: another kind of page (its address is a tag page's)"),
    ],
)
def test_a_page_that_is_no_article_is_called_what_it_is(kind: PageKind, words: str) -> None:
    page = Article("a.html", is_article=False, kind=kind, article_reasons=("its address is a tag page's",))

    assert f"kind:        {words}" in render(Facts(page))


def test_an_article_is_called_one() -> None:
    page = Article("a.html", kind="tag", article_reasons=("its address has a date",))

    assert "kind:        article (its address has a date)" in render(Facts(page))


def test_the_standfirst_is_named_as_such() -> None:
    blocks = (Block("paragraph", "What tea costs.", 3, role="standfirst"), Block("paragraph", "It costs a lot.", 4))
    shown = render(Facts(Article("a.html", blocks=blocks)))

    assert "  [standfirst] What tea costs.\n  [paragraph] It costs a lot.\n" in shown
