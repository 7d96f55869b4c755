"""Signs of articles and of other pages with their weights: log odds that a page with the sign is an article."""

from collections.abc import Callable
from dataclasses import dataclass

from auditor.model import PageKind
from auditor.read.page_signs import Signs

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


@dataclass(frozen=True, slots=True)
class Sign:
    expected: float
    """Its weight as far as the meaning of the sign tells, before any page was looked at: the fit moves away from it
    only as far as pages say so, and a sign that no page has keeps it."""
    kind: PageKind | None
    """What a page with the sign would be; None for a sign that speaks against an article and for nothing else."""
    words: str
    holds: Callable[[Signs], bool]


def _has(page: Signs, types: frozenset[str]) -> bool:
    return not types.isdisjoint(page.types)


def _items(page: Signs) -> int:
    return sum(count for kind, count in page.types.items() if kind in ARTICLE_TYPES)


def _is_marked(page: Signs) -> bool:
    return 1 <= _items(page) <= 2  # noqa: PLR2004 - one, or one in two syntaxes


_ALL: tuple[Sign, ...] = (
    # What its system says
    Sign(2.5, "article", "its system calls it a single post", lambda page: "article" in page.theme),
    Sign(0.5, "article", "its theme calls it one of many of its sort", lambda page: "single" in page.theme),
    Sign(-1.5, "company", "its system calls it a page that the site has once", lambda page: "page" in page.theme),
    Sign(-2.5, "company", "its system calls it a page and no post", lambda page: "no post" in page.theme),
    Sign(-2.0, "company", "its system calls it a page of the firm", lambda page: "company" in page.theme),
    Sign(-2.5, "tag", "its system calls it a tag page", lambda page: "tag" in page.theme),
    Sign(-2.5, "category", "its system calls it a category page", lambda page: "category" in page.theme),
    Sign(-2.5, "author", "its system calls it an author's page", lambda page: "author" in page.theme),
    Sign(-2.5, "archive", "its system calls it an archive", lambda page: "archive" in page.theme),
    Sign(-2.5, "search", "its system calls it a search page", lambda page: "search" in page.theme),
    Sign(-2.0, "home", "its system calls it the home page", lambda page: "home" in page.theme),
    Sign(-1.0, "list", "its system calls it a list", lambda page: "list" in page.theme),
    Sign(-2.0, "list", "it is one of several numbered pages", lambda page: "paged" in page.theme | page.address),
    Sign(-1.5, "list", "it has a feed of its own", lambda page: "own feed" in page.theme),
    Sign(-2.5, "documentation", "its system is one for manuals", lambda page: "documentation" in page.theme),
    Sign(-2.5, "forum", "its system is a forum", lambda page: "forum" in page.theme),
    Sign(-2.5, "product", "its system calls it a page of the shop", lambda page: "product" in page.theme),
    Sign(-2.5, None, "its system says that nothing was found", lambda page: "error" in page.theme),
    # Its address
    Sign(1.0, "article", "its address lies in a blog or among news", lambda page: "blog" in page.address),
    Sign(1.5, "article", "its address holds a date", lambda page: "dated" in page.address),
    Sign(0.7, "article", "its address is a sentence", lambda page: "sentence" in page.address),
    Sign(0.5, "article", "its address ends in a number of its own", lambda page: "number" in page.address),
    Sign(-2.5, "home", "it is a site's first page", lambda page: "home" in page.address),
    Sign(-2.5, "tag", "its address is a tag's", lambda page: "tag" in page.address),
    Sign(-2.0, "category", "its address is a category's", lambda page: "category" in page.address),
    Sign(-2.5, "author", "its address is an author's", lambda page: "author" in page.address),
    Sign(-2.5, "archive", "its address is an archive's", lambda page: "archive" in page.address),
    Sign(-2.5, "search", "its address is a search's", lambda page: "search" in page.address),
    Sign(-2.0, "list", "its address is that of a list", lambda page: "list" in page.address),
    Sign(-2.5, "legal", "its address is a legal page's", lambda page: "legal" in page.address),
    Sign(-1.5, "company", "its address speaks of the firm or its services", lambda page: "company" in page.address),
    Sign(-1.5, "product", "its address lies in a shop", lambda page: "product" in page.address),
    Sign(-2.0, "forum", "its address lies in a forum", lambda page: "forum" in page.address),
    Sign(-2.0, "documentation", "its address lies in a manual", lambda page: "documentation" in page.address),
    # Its title
    Sign(0.3, "article", "its headline is in its title", lambda page: page.h1_in_title),
    Sign(-2.5, "legal", "its title is a legal page's", lambda page: "legal" in page.title),
    Sign(-2.0, "company", "its title is that of a page about the firm", lambda page: "company" in page.title),
    Sign(-1.5, "list", "its title is that of a list", lambda page: "list" in page.title),
    Sign(-1.0, "list", "its title names what it lists", lambda page: "named list" in page.title),
    # What its markup and its head say
    Sign(1.5, "article", "its markup says that it is an article", _is_marked),
    Sign(0.7, "article", "og:type says article", lambda page: page.og_type == "article"),
    Sign(0.7, "article", "its head says when it was published", lambda page: page.published),
    Sign(-0.7, None, "og:type says website", lambda page: page.og_type in ("website", "blog")),
    Sign(-0.2, None, "it has no og:type", lambda page: not page.og_type),
    Sign(-1.5, "product", "og:type says product", lambda page: "product" in page.og_type),
    Sign(-1.5, "author", "og:type says profile", lambda page: page.og_type == "profile"),
    Sign(-1.5, "list", "its markup says that it is a list", lambda page: _has(page, _LISTS) and not _is_marked(page)),
    Sign(-1.5, "list", "its markup holds several articles", lambda page: _items(page) > 3),  # noqa: PLR2004
    Sign(
        -2.0, "product", "its markup says that it offers something",
        lambda page: _has(page, _OFFERS) and not _is_marked(page),
    ),
    Sign(
        -1.5, "company", "its markup says that it is about a firm or a service",
        lambda page: _has(page, _FIRMS) and not _is_marked(page),
    ),
    Sign(-1.5, "forum", "its markup says that people talk there", lambda page: _has(page, _TALK)),
    Sign(-0.7, "company", "its markup says page and not article", lambda page: "WebPage" in page.types and not _items(page)),
    # Who wrote it and when
    Sign(0.7, "article", "it names an author", lambda page: page.has_author),
    Sign(1.0, "article", "a date stands beside its headline", lambda page: page.dated_headline),
    Sign(-1.0, None, "nothing says when it was published", lambda page: not (page.has_date or page.dated_headline)),
    Sign(0.3, "article", "it shows a time", lambda page: 0 < page.times <= 8),  # noqa: PLR2004
    Sign(-0.7, "list", "it shows many times", lambda page: page.times > 8),  # noqa: PLR2004
    Sign(-1.0, "list", "it has many lines with dates", lambda page: page.dated_lines > 8 and page.dated_lines > page.prose_lines),  # noqa: PLR2004
    # What it is made of
    Sign(0.5, "article", "it has one article element", lambda page: page.articles == 1),
    Sign(
        -1.0, "list", "it has several article elements of like length",
        lambda page: page.articles > 2 and page.largest_article < 0.5,  # noqa: PLR2004
    ),
    Sign(-1.0, "list", "its headings are links to pages of the site", lambda page: page.linked_headings > 2 and page.under_links > 0.8),  # noqa: PLR2004
    Sign(-1.5, "list", "most of it stands under headings that are links", lambda page: page.linked_headings > 0 and page.under_links > 0.5),  # noqa: PLR2004
    Sign(-0.5, "list", "several links with the same words lead to different pages", lambda page: page.same_labels > 3),  # noqa: PLR2004
    Sign(-1.0, "list", "its texts end in three dots", lambda page: page.cut > 1 and page.cut > 0.3 * page.prose_lines),  # noqa: PLR2004
    Sign(-1.0, "product", "it names many prices", lambda page: page.prices > 4),  # noqa: PLR2004
    Sign(-1.0, "forum", "it links to many users", lambda page: page.users > 2),  # noqa: PLR2004
    Sign(-0.7, "company", "it has many buttons and forms for its length", lambda page: page.asks > 3 and page.asks * 60 > page.on_page),  # noqa: PLR2004
    # Its text
    Sign(0.5, "article", "its blocks are long", lambda page: page.words > 30 * max(1, page.blocks)),
    Sign(-0.5, None, "its blocks are short", lambda page: page.words < 15 * max(1, page.blocks)),
    Sign(0.3, "article", "it has 300 words of prose or more", lambda page: page.prose >= 300),  # noqa: PLR2004
    Sign(0.3, "article", "it has 700 words of prose or more", lambda page: page.prose >= 700),  # noqa: PLR2004
    Sign(0.3, "article", "its text is most of the page", lambda page: page.words > 0.7 * max(1, page.on_page)),
    Sign(-0.3, None, "it has fewer than 100 words of prose", lambda page: page.prose < 100),  # noqa: PLR2004
    Sign(-0.3, None, "less than half of its text is prose", lambda page: page.prose + page.code < 0.5 * max(1, page.words)),
    Sign(-0.5, None, "its text is less than half of the page", lambda page: page.words < 0.5 * max(1, page.on_page)),
    Sign(-0.5, None, "its text is less than a fifth of the page", lambda page: page.words < 0.2 * max(1, page.on_page)),
    Sign(-0.7, "list", "a quarter of its text is links", lambda page: page.linked > 0.25 * max(1, page.words)),
    Sign(-0.5, None, "its text has many links", lambda page: page.linked > 0.08 * max(1, page.words)),
    Sign(-0.5, "company", "it has many headings for its length", lambda page: page.headings > 4 and page.headings * 50 > page.words),  # noqa: PLR2004
    Sign(-0.2, "documentation", "it holds much code", lambda page: page.code > 100),  # noqa: PLR2004
)
EXPECTED_BIAS = 0.5
BIAS = EXPECTED_BIAS
WEIGHTS = tuple(sign.expected for sign in _ALL)
SIGNS: tuple[tuple[Sign, float], ...] = tuple(zip(_ALL, WEIGHTS, strict=True))
