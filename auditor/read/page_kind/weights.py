"""Signs of articles and of other pages with their weights: log odds that a page with the sign is an article.

``benchmarks/fit_page_kind.py`` fits the weights, says how good they are on pages and sites that they were not fitted
on, and writes them here. Each sign has an expected weight and a fitted one.
"""

from collections.abc import Callable
from typing import NamedTuple

from auditor.model import PageKind
from auditor.read.page_kind.signs import Signs

ARTICLE_TYPES = frozenset(
    """Article NewsArticle BlogPosting TechArticle Report ScholarlyArticle OpinionNewsArticle AnalysisNewsArticle
    ReportageNewsArticle BackgroundNewsArticle ReviewNewsArticle AskPublicNewsArticle SatiricalArticle LiveBlogPosting
    MedicalWebPage Recipe Review""".split()  # noqa: SIM905 - a list to read
)
_LISTS = frozenset({"CollectionPage", "ItemList", "SearchResultsPage", "Blog", "OfferCatalog", "ImageGallery"})
_OFFERS = frozenset({"Product", "ProductGroup", "Offer", "AggregateOffer", "IndividualProduct", "ProductModel"})
_FIRMS = frozenset(
    """Service LocalBusiness ProfessionalService SoftwareApplication WebApplication Course AboutPage ContactPage
    LegalService MedicalBusiness HomeAndConstructionBusiness FinancialService Dentist Store Restaurant ProfilePage
    JobPosting Event""".split()  # noqa: SIM905 - a list to read
)
_TALK = frozenset({"DiscussionForumPosting", "QAPage", "Comment"})


class Sign(NamedTuple):
    expected: float
    """Its weight as far as the meaning of the sign tells, before any page was looked at: the fit moves away from it
    only as far as pages say so, and a sign that no page has keeps it."""
    weight: float
    """Its weight as fitted: log odds."""
    kind: PageKind | None
    """What a page with the sign would be; None for a sign that speaks against an article and for nothing else."""
    words: str
    holds: Callable[[Signs], bool]


def _has(page: Signs, types: frozenset[str]) -> bool:
    return not types.isdisjoint(page.types)


def _items(page: Signs) -> int:
    return sum(count for kind, count in page.types.items() if kind in ARTICLE_TYPES)


def _is_marked(page: Signs) -> bool:
    return 1 <= _items(page) <= 2  # one, or one in two syntaxes


_SPEAKS_OF_ITSELF = 0.015
"""How often a text says "we" and "our" from which its site speaks of itself, of all words."""
_THREAD = 3
"""Posts of people that make a thread."""


def _is_one_text(page: Signs) -> bool:
    """What an article without any mark is: long paragraphs, few links, neither a firm nor a circle of people."""
    return (
        page.prose >= 200
        and page.long > 0.7 * page.words
        and page.linked < 0.08 * page.words
        and page.own <= _SPEAKS_OF_ITSELF * page.words
        and page.posts < _THREAD
    )


SIGNS: tuple[Sign, ...] = (
    # What its system says
    Sign(2.5, 2.72, "article", "its system calls it a single post", lambda page: "article" in page.theme),
    Sign(0.5, 0.73, "article", "its theme calls it a single page of many", lambda page: "single" in page.theme),
    Sign(
        -1.5,
        0.34,
        "company",
        "its system calls it a page, not a post",
        lambda page: "page" in page.theme,
    ),
    Sign(-2.5, -2.42, "company", "its system calls it a page and not a post", lambda page: "no post" in page.theme),
    Sign(-2.0, -1.98, "company", "its system calls it a page about the company", lambda page: "company" in page.theme),
    Sign(-2.5, -2.73, "tag", "its system calls it a tag page", lambda page: "tag" in page.theme),
    Sign(-2.5, -1.89, "category", "its system calls it a category page", lambda page: "category" in page.theme),
    Sign(-2.5, -2.50, "author", "its system calls it an author's page", lambda page: "author" in page.theme),
    Sign(-2.5, -2.09, "archive", "its system calls it an archive", lambda page: "archive" in page.theme),
    Sign(-2.5, -2.50, "search", "its system calls it a search page", lambda page: "search" in page.theme),
    Sign(-2.0, -1.82, "home", "its system calls it the home page", lambda page: "home" in page.theme),
    Sign(-1.0, -2.22, "list", "its system calls it a list", lambda page: "list" in page.theme),
    Sign(
        -2.0,
        -2.13,
        "list",
        "it is one of several numbered pages",
        lambda page: "paged" in page.theme | page.address,
    ),
    Sign(-1.5, -1.61, "list", "it has a feed of its own", lambda page: "own feed" in page.theme),
    Sign(
        -2.5, -2.08, "documentation", "its system is made for documentation", lambda page: "documentation" in page.theme
    ),
    Sign(-2.5, -2.52, "forum", "its system is a forum", lambda page: "forum" in page.theme),
    Sign(-2.5, -2.70, "product", "its system calls it a page of the shop", lambda page: "product" in page.theme),
    Sign(-2.5, -2.50, None, "its system says that nothing was found", lambda page: "error" in page.theme),
    # Its address
    Sign(1.0, 1.73, "article", "its address is in a blog or a news section", lambda page: "blog" in page.address),
    Sign(1.5, 2.17, "article", "its address has a date", lambda page: "dated" in page.address),
    Sign(0.7, 0.54, "article", "its address reads like a sentence", lambda page: "sentence" in page.address),
    Sign(0.5, 0.50, "article", "its address ends in a number", lambda page: "number" in page.address),
    Sign(-2.5, -2.51, "home", "it is a site's first page", lambda page: "home" in page.address),
    Sign(-2.5, -3.22, "tag", "its address is a tag page's", lambda page: "tag" in page.address),
    Sign(-2.0, -2.08, "category", "its address is a category page's", lambda page: "category" in page.address),
    Sign(-2.5, -2.51, "author", "its address is an author page's", lambda page: "author" in page.address),
    Sign(-2.5, -2.58, "archive", "its address is in an archive", lambda page: "archive" in page.address),
    Sign(-2.5, -2.50, "search", "its address is a search", lambda page: "search" in page.address),
    Sign(-2.0, -1.78, "list", "its address is a list's", lambda page: "list" in page.address),
    Sign(-2.5, -2.50, "legal", "its address is a legal page's", lambda page: "legal" in page.address),
    Sign(
        -1.5,
        -2.07,
        "company",
        "its address is about the company or its services",
        lambda page: "company" in page.address,
    ),
    Sign(-1.5, -1.40, "product", "its address is in a shop", lambda page: "product" in page.address),
    Sign(-2.0, -2.74, "forum", "its address is in a forum", lambda page: "forum" in page.address),
    Sign(-2.0, -3.27, "documentation", "its address is in documentation", lambda page: "documentation" in page.address),
    # Its title
    Sign(0.3, 0.74, "article", "its headline is in its title", lambda page: page.h1_in_title),
    Sign(0.5, 0.95, "article", "its headline is a sentence", lambda page: page.headline >= 6),
    Sign(-2.5, -2.50, "legal", "its title is a legal page's", lambda page: "legal" in page.title),
    Sign(
        -2.0,
        -1.94,
        "company",
        "its title is like that of a page about the company",
        lambda page: "company" in page.title,
    ),
    Sign(-1.5, -1.30, "list", "its title is like that of a list", lambda page: "list" in page.title),
    Sign(-1.0, -1.05, "list", "its title names what it lists", lambda page: "named list" in page.title),
    # What its markup and its head say
    Sign(1.5, 1.74, "article", "its markup says that it is an article", _is_marked),
    Sign(0.7, -0.03, "article", "og:type says article", lambda page: page.og_type == "article"),
    Sign(0.7, 1.17, "article", "its head says when it was published", lambda page: page.published),
    Sign(-0.7, -0.38, None, "og:type says website", lambda page: page.og_type in ("website", "blog")),
    Sign(-0.2, -0.64, None, "it has no og:type", lambda page: not page.og_type),
    Sign(-1.5, -1.78, "product", "og:type says product", lambda page: "product" in page.og_type),
    Sign(-1.5, -1.50, "author", "og:type says profile", lambda page: page.og_type == "profile"),
    Sign(
        -1.5,
        -1.30,
        "list",
        "its markup says that it is a list",
        lambda page: _has(page, _LISTS) and not _is_marked(page),
    ),
    Sign(-1.5, -1.44, "list", "its markup has several articles", lambda page: _items(page) > 3),
    Sign(
        -2.0,
        -2.92,
        "product",
        "its markup says that it offers something",
        lambda page: _has(page, _OFFERS) and not _is_marked(page),
    ),
    Sign(
        -1.5,
        -0.71,
        "company",
        "its markup says that it is about a company or a service",
        lambda page: _has(page, _FIRMS) and not _is_marked(page),
    ),
    Sign(-1.5, -1.69, "forum", "its markup says that it is a discussion", lambda page: _has(page, _TALK)),
    Sign(
        -0.7,
        -0.48,
        "company",
        "its markup says that it is a page, not an article",
        lambda page: "WebPage" in page.types and not _items(page),
    ),
    # Who wrote it and when
    Sign(0.7, 0.44, "article", "it names an author", lambda page: page.has_author),
    Sign(1.0, 0.58, "article", "a date is beside its headline", lambda page: page.dated_headline),
    Sign(
        -1.0,
        -1.16,
        None,
        "nothing says when it was published",
        lambda page: not (page.has_date or page.dated_headline),
    ),
    Sign(0.3, 0.70, "article", "it has a time element", lambda page: 0 < page.times <= 8),
    Sign(-0.7, -0.65, "list", "it has many time elements", lambda page: page.times > 8),
    Sign(
        -1.0,
        -0.55,
        "list",
        "it has many lines with dates",
        lambda page: page.dated_lines > 8 and page.dated_lines > page.prose_lines,
    ),
    # What it is made of
    Sign(0.5, 0.42, "article", "it has one article element", lambda page: page.articles == 1),
    Sign(
        -1.0,
        -1.39,
        "list",
        "it has several article elements of similar length",
        lambda page: page.articles > 2 and page.largest_article < 0.5,
    ),
    Sign(
        -1.0,
        -1.04,
        "list",
        "its headings are links to pages of the site",
        lambda page: page.linked_headings > 2 and page.under_links > 0.8,
    ),
    Sign(
        -1.5,
        -0.53,
        "list",
        "most of it is under headings that are links",
        lambda page: page.linked_headings > 0 and page.under_links > 0.5,
    ),
    Sign(
        -0.5,
        0.57,
        "list",
        "several links with the same words lead to different pages",
        lambda page: page.same_labels > 3,
    ),
    Sign(
        -1.0,
        -1.33,
        "list",
        "its texts end in three dots",
        lambda page: page.cut > 1 and page.cut > 0.3 * page.prose_lines,
    ),
    Sign(-1.0, 0.26, "product", "it names many prices", lambda page: page.prices > 4),
    Sign(-1.0, -0.62, "forum", "it links to many users", lambda page: page.users > 2),
    Sign(
        -0.7,
        -0.21,
        "company",
        "it has many buttons and forms for its length",
        lambda page: page.asks > 3 and page.asks * 60 > page.on_page,
    ),
    # Its text
    Sign(0.5, 0.06, "article", "its blocks are long", lambda page: page.words > 30 * max(1, page.blocks)),
    Sign(-0.5, -0.37, None, "its blocks are short", lambda page: page.words < 15 * max(1, page.blocks)),
    Sign(0.3, 0.88, "article", "it has 300 words of prose or more", lambda page: page.prose >= 300),
    Sign(-0.3, -0.96, None, "it has fewer than 100 words of prose and code", lambda page: page.prose + page.code < 100),
    Sign(
        -0.3,
        0.79,
        None,
        "less than half of its text is prose",
        lambda page: page.prose + page.code < 0.5 * max(1, page.words),
    ),
    Sign(
        -0.5,
        0.09,
        None,
        "its text is less than half of the page",
        lambda page: page.words < 0.5 * max(1, page.on_page),
    ),
    Sign(
        -0.5,
        -0.27,
        None,
        "its text is less than a fifth of the page",
        lambda page: page.words < 0.2 * max(1, page.on_page),
    ),
    Sign(-0.7, -0.18, "list", "a quarter of its text is links", lambda page: page.linked > 0.25 * max(1, page.words)),
    Sign(-0.5, -0.43, None, "its text has many links", lambda page: page.linked > 0.08 * max(1, page.words)),
    Sign(
        -0.5,
        0.15,
        "company",
        "it has many headings for its length",
        lambda page: page.headings > 4 and page.headings * 50 > page.words,
    ),
    Sign(-0.2, -1.00, "documentation", "it has a lot of code", lambda page: page.code > 100),
    Sign(1.0, 1.13, "article", "it is one long text of a single voice", _is_one_text),
    # Who speaks on it
    Sign(
        -1.0,
        -0.57,
        "company",
        "it says “we” and “our” often",
        lambda page: page.own > _SPEAKS_OF_ITSELF * max(1, page.words),
    ),
    Sign(-2.5, -2.99, "forum", "its text is posts of several people", lambda page: page.posts >= _THREAD),
    # What stands around it
    Sign(-0.5, -0.99, "product", "it has boxes of a shop", lambda page: "shop" in page.boxes),
    Sign(0.5, 0.98, "article", "it shows advertisements", lambda page: "advert" in page.boxes),
)
EXPECTED_BIAS = 0.5
BIAS = -0.04
