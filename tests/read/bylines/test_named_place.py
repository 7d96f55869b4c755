"""Whether a page has a place called the author's in which the reader could read no name."""

import pytest

from auditor.read.bylines import has_named_place
from auditor.read.tree.parse import parse


def found(body: str) -> bool:
    root = parse(f"<body><main><h1>Rye</h1>{body}<p>Mix it.</p></main></body>")
    assert root is not None
    return has_named_place(root)


@pytest.mark.parametrize(
    "body",
    [
        "<div class='authors'><a href=/people/1>grace hill</a></div>",
        "<p class='Text AuthorName-sc-1'>Grace Hill</p>",
        "<div class=publish-date-author>Dec. 19 · Grace</div>",
        "<span class='PostsAuthors-root'>by <b>gh</b></span>",
        "<div id=byline>Grace Hill, Ludlow</div>",
        "<a href=/author/grace-hill>Grace</a>",
        "<a rel=author href=/>Grace</a>",
        "<div class='elementor-widget elementor-icon-list'><div class=elementor-author-box__name>Loaf</div></div>",
    ],
)
def test_a_place_called_the_author_s_with_words_in_it_is_one(body: str) -> None:
    assert found(body)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<div class=author></div>",
        "<ul class=byline><li class=byline__date>Published <time>19 May 2026</time></li></ul>",
        "<p class=byline>Posted on March 5, 2026 | Updated: 6 March 2026</p>",
        "<div class=author><img src=a.jpg alt=''></div>",
        "<p class=authority>Ask the council.</p>",
        "<div class=related-posts><span class=author>Grace Hill</span></div>",
        "<aside><span class=author>Grace Hill</span></aside>",
        "<div class=comment><cite class=author>Grace Hill</cite></div>",
        f"<div class=byline-layout>{'Mix the dough. ' * 40}</div>",
        "<a href=/authority/rye>Rye</a>",
    ],
)
def test_an_empty_place_another_s_and_another_word_are_none(body: str) -> None:
    assert not found(body)
