"""Classes of html and body, generator and head links say what the page's system takes it for."""

import pytest

from auditor.read.page_kind.themes import theme_signs
from auditor.read.tree.parse import parse


def said(body_class: str = "", head: str = "", html: str = "", body: str = "") -> frozenset[str]:
    root = parse(
        f'<html {html}><head><title>T</title>{head}</head><body class="{body_class}" {body}><p>A</p></body></html>'
    )
    assert root is not None
    return theme_signs(root)


@pytest.mark.parametrize(
    ("body_class", "sign"),
    [
        ("post-template-default single single-post postid-12 single-format-standard", "article"),
        ("archive date custom-background", "archive"),
        ("archive tag tag-linux tag-9", "tag"),
        ("archive category category-arduino category-3", "category"),
        ("archive paged author author-will author-1", "author"),
        ("home blog paged paged-11", "paged"),
        ("home page-template-default page page-id-2", "home"),
        ("page-template-default page page-id-7", "page"),
        ("search search-results", "search"),
        ("error404", "error"),
        ("woocommerce-page single-product postid-8", "product"),
        ("post-template tag-php", "article"),
        ("tag-template tag-php", "tag"),
        ("author-template author-ann", "author"),
        ("page-template page-talks", "no post"),
        ("home-template", "home"),
        ("path-node page-node-type-article", "article"),
        ("path-taxonomy", "tag"),
        ("layout--single", "single"),
        ("layout--archive", "archive"),
        ("list", "list"),
        ("td-section", "documentation"),
        ("template-product", "product"),
        ("template-collection", "product"),
        ("item-view", "article"),
        ("feed-view", "list"),
        ("nojs notouch section-viewtopic ltr", "forum"),
        ("site com_content view-category layout-blog", "list"),
        ("wy-body-for-nav", "documentation"),
    ],
)
def test_a_class_of_the_body_says_what_the_page_is(body_class: str, sign: str) -> None:
    assert sign in said(body_class)


def test_a_wordpress_page_is_not_taken_for_a_ghost_page() -> None:
    assert "no post" not in said("page-template page-template-full page page-id-7")


@pytest.mark.parametrize("body_class", ["tagged-photos homepage2 authority", "no-archive", "category-cookies", ""])
def test_a_part_of_a_class_says_nothing(body_class: str) -> None:
    assert said(body_class) == frozenset()


@pytest.mark.parametrize(
    ("head", "sign"),
    [
        ('<meta name="generator" content="Docusaurus v3.5.2">', "documentation"),
        ('<meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.7.0">', "documentation"),
        ('<meta name="generator" content="Discourse 3.2.0 - https://example">', "forum"),
        ('<meta name="generator" content="PrestaShop">', "product"),
        ('<meta name="docsearch:language" content="en">', "documentation"),
        ('<link rel="next" href="https://a.example/tag/x/page/2/">', "paged"),
        ('<link rel="alternate" type="application/json" href="https://a.example/wp-json/wp/v2/posts/12">', "article"),
        ('<link rel="alternate" type="application/json" href="https://a.example/wp-json/wp/v2/pages/12">', "page"),
        ('<link rel="alternate" type="application/json" href="https://a.example/wp-json/wp/v2/tags/12">', "tag"),
        ('<meta http-equiv="refresh" content="0; url=https://a.example/new">', "refresh"),
    ],
)
def test_the_head_says_what_the_page_is(head: str, sign: str) -> None:
    assert sign in said(head=head)


def test_the_next_of_two_neighbouring_posts_is_no_second_page() -> None:
    assert said(head='<link rel="next" href="https://a.example/2014/01/05/how-to-oil/">') == frozenset()


def test_forums_and_manuals_that_mark_the_html_element_are_known() -> None:
    assert "forum" in said(html='id="XF" data-template="thread_view"')
    assert "documentation" in said(html='class="docs-wrapper docs-doc-page"')
    assert "documentation" in said(body='data-md-color-scheme="default"')
