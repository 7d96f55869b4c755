"""A page as read in, whether it is an article out, with the signs that say so or speak against it.

A logistic regression over the signs below, fitted (C = 1) on 541 real pages: 421 articles, and 120 pages that list,
sell, serve, document or discuss. Fitted on one half of them, F1 on the other half is 0.945 (mean of ten splits); a sign
counts its log odds when it holds and nothing when it does not.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from auditor.model import Block, Node
from auditor.read.boxes import count_words

_ARTICLES = frozenset(
    """Article NewsArticle BlogPosting TechArticle Report ScholarlyArticle OpinionNewsArticle AnalysisNewsArticle
    ReportageNewsArticle MedicalWebPage""".split()  # noqa: SIM905 - a list to read
)
_LISTS = frozenset({"CollectionPage", "ItemList", "SearchResultsPage", "Blog"})
_OFFERS = frozenset(
    """Product ProductGroup Offer AggregateOffer Service LocalBusiness SoftwareApplication WebApplication
    Course""".split()  # noqa: SIM905 - a list to read
)
_TALK = frozenset({"DiscussionForumPosting", "QAPage", "Comment"})

# Parts of addresses; each must be a whole folder's name, not a word within one ("/blogging/", "/workshop/").
_BLOG = re.compile(r"/(?:blog|news|articles?|story|stories|posts?|magazine|opinion|features?)/")
_DATED = re.compile(r"/(?:19|20)\d\d[/-]")
_SHOP = re.compile(
    r"/(?:products?|shop|collections?|category|categories|tag|services?|solutions?|pricing|item|dp|c)(?:/|$)"
)
_DOCS = re.compile(r"/(?:docs?|documentation|reference|api|manual|wiki|handbook|latest|stable)(?:/|$)")
_FORUM = re.compile(
    r"/(?:forums?|threads?|topic|t|questions|discussions?|viewtopic|showthread|community|r|comments)(?:/|\.|$)"
)
_HOUSE = re.compile(
    r"/(?:about|about-?us|contact|contact-?us|privacy|privacy-?policy|terms|imprint|impressum|datenschutz|kontakt"
    r"|ueber-?uns|contacto|aviso-legal|mentions-legales|a-propos|contatti|chi-siamo|cookies?|cookie-policy"
    r"|legal|careers|jobs|login|search|cart|checkout)(?:\.html?)?/?$"
)
_SINGLE = re.compile(r"single-post|postid|\bsingle\b|article")

_PROSE = 20
"""Words from which a block is prose and no label."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What the signs look at."""

    types: frozenset[str]
    extra: Mapping[str, str]
    host: str
    path: str
    body_class: str
    articles: int
    """``article`` elements of the page."""
    times: int
    """``time`` elements of the page."""
    words: int
    """Words of the text as read."""
    prose: int
    """Words in its blocks of twenty words or more."""
    linked: int
    """Words of the links in it."""
    code: int
    """Words of code in it."""
    blocks: int
    on_page: int
    """Words of the whole page."""

    @property
    def is_marked_article(self) -> bool:
        return bool(self.types & _ARTICLES)


Sign = tuple[float, str, Callable[[Signs], bool]]

_SIGNS: tuple[Sign, ...] = (
    (1.44, "its markup says that it is an article", lambda page: page.is_marked_article),
    (1.24, "its address lies in a blog or among news", lambda page: bool(_BLOG.search(page.path))),
    (1.17, "its theme calls it a single post", lambda page: bool(_SINGLE.search(page.body_class))),
    (1.06, "it has one article element", lambda page: page.articles == 1),
    (0.90, "og:type says article", lambda page: page.extra.get("og:type") == "article"),
    (0.90, "its address is a sentence", lambda page: len(re.findall(r"[a-z]{2,}", _slug(page.path))) >= 4),
    (0.84, "its address holds a date", lambda page: bool(_DATED.search(page.path))),
    (0.74, "it shows a time", lambda page: page.times > 0),
    (0.60, "it names an author", lambda page: bool(page.extra.get("author") or page.extra.get("article:author"))),
    (0.54, "it says when it was published", lambda page: "article:published_time" in page.extra),
    (0.46, "its blocks are long", lambda page: page.words > 30 * max(1, page.blocks)),
    (-0.20, "less than half of its text is prose", lambda page: page.prose < 0.5 * max(1, page.words)),
    (-0.56, "its text is less than half of the page", lambda page: page.words < 0.5 * max(1, page.on_page)),
    (-0.58, "its blocks are short", lambda page: page.words < 15 * max(1, page.blocks)),
    (-0.60, "its text is less than a third of the page", lambda page: page.words < 0.3 * max(1, page.on_page)),
    (-0.62, "it is a site's first page", lambda page: page.path in ("", "/") and bool(page.host)),
    (
        -0.63,
        "its markup says page and not article",
        lambda page: "WebPage" in page.types and not page.is_marked_article,
    ),
    (-0.71, "its markup says that it is a list", lambda page: bool(page.types & _LISTS) and not page.is_marked_article),
    (-0.75, "a quarter of its text is links", lambda page: page.linked > 0.25 * max(1, page.words)),
    (-0.79, "its markup says that people talk there", lambda page: bool(page.types & _TALK)),
    (-0.81, "it has many article elements", lambda page: page.articles > 5),
    (-0.87, "it has no og:type", lambda page: not page.extra.get("og:type")),
    (-0.87, "its text has many links", lambda page: page.linked > 0.05 * max(1, page.words)),
    (-0.90, "it has fewer than 100 words of prose", lambda page: page.prose < 100),
    (-1.01, "it shows many times", lambda page: page.times > 8),
    (-1.15, "og:type says product", lambda page: "product" in page.extra.get("og:type", "")),
    (-1.24, "its address lies in a shop or a category", lambda page: bool(_SHOP.search(page.path))),
    (-1.32, "it holds much code", lambda page: page.code > 100),
    (
        -1.63,
        "its markup says that it offers something",
        lambda page: bool(page.types & _OFFERS) and not page.is_marked_article,
    ),
    (-1.80, "it speaks of the house", lambda page: bool(_HOUSE.search(page.path))),  # by hand: too few to fit
    (-1.87, "its address lies in a forum", lambda page: bool(_FORUM.search(page.path)) or "forum" in page.host),
    (
        -2.28,
        "its address lies in a manual",
        lambda page: bool(_DOCS.search(page.path)) or "docs." in page.host or "readthedocs" in page.host,
    ),
)
_BIAS = 1.07
_FEWEST_WORDS = 40
"""A page with less text than that is no article, whatever it says of itself."""


@dataclass(frozen=True, slots=True)
class PageKind:
    is_article: bool
    reasons: tuple[str, ...]
    """The strongest signs for the decision, and what speaks against it most after "but"."""


def page_kind(signs: Signs) -> PageKind:
    """Whether the page is an article; the same for the same signs, and explained by them."""
    if signs.words < _FEWEST_WORDS:
        return PageKind(is_article=False, reasons=(f"it has {signs.words} words of text, at least {_FEWEST_WORDS}",))
    holding = [(weight, words) for weight, words, holds in _SIGNS if holds(signs)]
    is_article = _BIAS + sum(weight for weight, _ in holding) > 0
    strongest_first = sorted(holding, key=lambda sign: -abs(sign[0]))
    for_it = [words for weight, words in strongest_first if (weight > 0) == is_article][:3]
    against = [words for weight, words in strongest_first if (weight > 0) != is_article][:1]
    return PageKind(is_article, (*for_it, *(f"but {words}" for words in against)) or ("nothing speaks against it",))


def signs(
    root: HtmlElement, nodes: Iterable[Node], extra: Mapping[str, str], url: str, blocks: Sequence[Block],
    *, linked: int, on_page: int,
) -> Signs:  # fmt: skip
    """The signs of a page; ``linked`` counts the words of links in the text, ``on_page`` all words of the page."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:  # "http://[": an address that somebody mistyped in the page's canonical
        parts, host = urlsplit(""), ""
    counts = [(count_words(block.text), block.kind) for block in blocks]
    body = next(root.iter("body"), None)
    return Signs(
        types=frozenset(kind for node in nodes for kind in node.types),
        extra=extra,
        host=host,
        path=parts.path.lower(),
        body_class=(body.get("class") or "")[:300].lower() if body is not None else "",
        articles=sum(1 for _ in root.iter("article")),
        times=sum(1 for _ in root.iter("time")),
        words=sum(count for count, _ in counts),
        prose=sum(count for count, _ in counts if count >= _PROSE),
        linked=linked,
        code=sum(count for count, kind in counts if kind == "code"),
        blocks=len(counts),
        on_page=on_page,
    )


def _slug(path: str) -> str:
    return path.rstrip("/").rsplit("/", 1)[-1]
