"""A page's tree in, what its system and theme say of it out: classes of ``html`` and ``body``, generator, head links.

The names are those that the systems write by themselves, whatever theme is on top: WordPress's ``body_class`` and REST
links, Ghost's ``{{body_class}}``, Drupal's, Joomla's, Blogger's, Shopify's, Squarespace's, Magento's and PrestaShop's
body classes, Hugo's and Jekyll's commonest themes, Docusaurus, MkDocs, Sphinx, and the forums' own.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urljoin

from lxml.html import HtmlElement

from auditor.read.page_kind.addresses import address_signs
from auditor.read.tree import Elements, elements_of

_TOKENS: dict[str, str] = {
    "article": """single-post post-template post-template-default single-article page-node-type-article
        page-node-type-blog page-node-type-blog-post page-node-type-news page-node-type-story node-type-article
        node-type-blog node-type-blog-post node-type-news node-type-story node-type-post page-node-type-post
        template-article layout--post layout-post post-layout td-blog-post kind-post blog-post-page blog-post-body
        article-page article-detail blog-article blog-single single_post single-news single-blog
        item-view post-view view-article page-article is-article article-single newsitem""",
    "single": "single page-post type-post post article blog-post post-page view-item single-posts layout--single",
    "list": """blog home-blog post-type-archive layout--posts layout--collection td-blog blog-list-page
        template-blog view-list collection-view feed-view index-view kind-section list view-category view-featured
        layout-blog layout--blog path-blog page-blog blog-page blog-index blog-index-page layout-archive
        collection-type-blog kind-taxonomy posts-page""",
    "tag": """tag tag-template layout--tag layout--tags path-taxonomy page-taxonomy page-taxonomy-term
        blog-tags-post-list-page blog-tags-list-page label-view tagpage kind-term kind-tags layout-tag""",
    "category": """category category-template layout--category layout--categories tax-category categorypage
        layout-category""",
    "author": "author author-template blog-authors-posts-page page-user layout--author authorpage author-page",
    "archive": "archive date archive-view layout--archive archive-template archivepage",
    "search": "search search-results search-page searchpage td-searchpage search-view path-search",
    "paged": "paged",
    "home": """home home-template front is-front path-frontpage homepage-view template-index layout--home td-home
        cms-index-index homepage home-page page-home frontpage kind-home layout-home layout--splash is-home""",
    "page": """page-template page-template-default page-node-type-page node-type-page template-page type-page
        cms-page-view static_page page-node-type-landing-page td-page layout-page layout--page single-page kind-page
        page-node-type-basic-page""",
    "documentation": """docs-wrapper docs-doc-page plugin-docs wy-body-for-nav rustdoc rustdoc-page td-section docs
        documentation page-node-type-documentation docs-page vitepress vp-doc gitbook single-docs
        single-documentation apidocs javadoc book-body""",
    "product": """single-product woocommerce-page woocommerce-shop woocommerce-cart woocommerce-checkout
        tax-product_cat tax-product_tag post-type-archive-product template-product template-collection template-cart
        catalog-product-view catalog-category-view product-template-default page-product product-page
        page-node-type-product checkout-cart-index product-view""",
    "forum": """section-viewtopic section-viewforum bbpress single-topic single-reply single-forum forum-archive
        question-page ipsapp page-topic template-topic page-node-type-forum node-type-forum nodebb xenforo
        question-answer""",
    "company": """privacy-policy single-service single-services single-team single-project single-portfolio
        single-case_study single-jobs single-job_listing page-node-type-service page-node-type-webform
        page-node-type-landing-page elementor-template-canvas single-location single-practice-area""",
    "error": "error404 error-404 page-404",
}
"""Whole tokens of the class attribute."""
_TOKEN_SAYS = {token: kind for kind, tokens in _TOKENS.items() for token in tokens.split()}

# Tokens that a number or a name ends.
_NUMBERED = re.compile(
    r"(?:(?P<article>postid-\d+)|(?P<page>page-id-\d+)|(?P<paged>(?:paged|page-paged|[a-z]+-paged)-\d+)"
    r"|(?P<category>tax-[\w-]+|term-\d+)|(?P<product>product-id-\d+|category-id-\d+)"
    r"|(?P<tag>page-vocabulary-[\w-]+)|(?P<list>page-view-[\w-]+))$"
)

_GENERATORS: dict[str, str] = {
    "documentation": """docusaurus sphinx mkdocs gitbook vuepress vitepress doxygen rustdoc pdoc docfx antora mdbook
        yard typedoc jsdoc javadoc asciidoctor docutils readme.io mintlify starlight slate nextra docsify
        bookstack document360 helpjuice""",
    "forum": """discourse phpbb vbulletin xenforo flarum nodebb mybb vanilla smf invision ipboard discuz punbb fluxbb
        question2answer askbot""",
    "product": "prestashop magento opencart oscommerce bigcommerce ecwid shopware zen",
}
_GENERATOR_SAYS = {name: kind for kind, names in _GENERATORS.items() for name in names.split()}

# WordPress names what a page is in the address of its own data: /wp-json/wp/v2/posts/12.
_REST_SAYS = {
    "posts": "article", "pages": "page", "categories": "category", "tags": "tag", "users": "author",
    "product": "product", "media": "page",
}  # fmt: skip
_MOST_LINKS = 200
_LONGEST = 1_000


def theme_signs(page: HtmlElement | Elements) -> frozenset[str]:
    """Kinds of pages that the page's system says it is; also ``single`` (one of many of its sort), ``page`` (a page
    that a site has once), ``no post`` (one that its system tells from posts), ``paged``,
    ``error``, ``refresh``, and ``feed`` with the address of each feed of Hugo's.
    """
    elements = elements_of(page)
    found: set[str] = set()
    for element in (elements.root, *elements.tagged("body")[:1]):
        found |= _of_classes((element.get("class") or "")[:_LONGEST].lower())
        identity = (element.get("id") or "").lower()
        if identity in {"phpbb", "xf", "vbulletin"} or element.get("data-template") in {"thread_view", "forum_view"}:
            found.add("forum")
        if element.get("data-md-color-scheme") is not None:
            found.add("documentation")
    found.update(_of_head(elements))
    return frozenset(found)


@lru_cache(maxsize=4_000)
def _of_classes(names: str) -> frozenset[str]:
    found = set()
    for token in names.split():
        if token in _TOKEN_SAYS:
            found.add(_TOKEN_SAYS[token])
        elif match := _NUMBERED.match(token):
            found.add(str(match.lastgroup))
    if "page" in found and "page-template" in names.split() and "page-id-" not in names:
        found.add("no post")  # Ghost's; WordPress has the class too, with a page-id
    return frozenset(found)


def _of_head(elements: Elements) -> Iterator[str]:
    for meta in elements.tagged("meta"):
        name = (meta.get("name") or meta.get("http-equiv") or "").lower()
        if name == "generator":
            written = (meta.get("content") or "").strip().lower()[:40]
            system = written.replace("-", " ").replace(",", " ").partition(" ")[0]
            if system in _GENERATOR_SAYS:
                yield _GENERATOR_SAYS[system]
        elif name.startswith(("docsearch:", "readthedocs-")):
            yield "documentation"
        elif name == "refresh" and "url=" in (meta.get("content") or "").lower():
            yield "refresh"
    for number, link in enumerate(elements.tagged("link")):
        if number > _MOST_LINKS:
            return
        rel, href = (link.get("rel") or "").lower(), link.get("href") or ""
        if rel in ("next", "prev") and "paged" in address_signs(_whole(href)):
            yield "paged"
        elif rel == "alternate" and "json" in (link.get("type") or "") and "wp/v2/" in href:
            what, _, its_number = href.partition("wp/v2/")[2].partition("/")
            if its_number.isdigit():
                yield _REST_SAYS.get(what, "page")
        elif rel == "alternate" and "rss" in (link.get("type") or "") and href.endswith("/index.xml"):
            yield "feed " + href


def _whole(href: str) -> str:
    try:
        return urljoin("https://any.example/", href)
    except ValueError:  # "http://["
        return ""
