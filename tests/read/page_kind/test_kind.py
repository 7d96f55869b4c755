"""Articles are told from the pages around them, whatever system made them, and each decision has its reasons."""

import pytest

from auditor.model import KIND_WORDS, Article, Page
from auditor.read import read

SENTENCES = (
    (
        "The council voted on Tuesday for a new wall along the river, after two winters in which the water rose into "
        "the cellars of the old town."
    ),
    (
        "Engineers had measured the banks for a year, and they found that the ground below the market gives way faster "
        "than anybody had thought."
    ),
    (
        "Residents of the lower streets welcome the plan, although the work will close the path on the bank for "
        "most of the coming summer."
    ),
    (
        "Four million are set aside for the first part, which begins at the bridge and ends behind the mill, where the "
        "river turns to the east."
    ),
    (
        "Whether the second part will follow depends on the region, which pays half of it and has not yet decided on "
        "next year's budget."
    ),
    (
        "Shops on the quay ask for a date, as they lost a third of their custom when the last repairs took five months "
        "longer than planned."
    ),
)
PROSE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
NAV = (
    '<nav><a href="/">Home</a> <a href="/blog/">Blog</a> <a href="/about/">About</a> '
    '<a href="/contact/">Contact</a></nav>'
)
FOOTER = "<footer><p>All rights reserved by the people of this site.</p></footer>"


def kind(url: str, title: str, body: str, *, head: str = "", body_class: str = "") -> Article:
    html = (
        f'<!doctype html><html lang="en"><head><title>{title}</title>{head}</head>'
        f'<body class="{body_class}">{NAV}{body}{FOOTER}</body></html>'
    )
    address = f"https://town.example{url}" if url else ""
    found = read(Page(address or "a.html", html.encode(), url=address))
    assert isinstance(found, Article)
    return found


def post(
    title: str = "A new wall for the river", prose: str = PROSE, meta: str = "<p>May 18, 2026 – Ann Smith</p>"
) -> str:
    return f"<main><article><h1>{title}</h1>{meta}{prose}</article></main>"


def main(headline: str) -> str:
    return f"<main><h1>{headline}</h1>{PROSE}</main>"


def teasers(count: int = 6, element: str = "div", prose: str = "", date: str = "May 18, 2026") -> str:
    return "".join(
        f'<{element} class="teaser"><h2><a href="/how-they-built-{number}/">How they built number {number}</a></h2>'
        f"<p>{date}</p>{prose or f'<p>{SENTENCES[number % 6]}</p>'}</{element}>"
        for number in range(count)
    )


@pytest.mark.parametrize(
    ("url", "body", "body_class", "head"),
    [
        ("/2026/05/18/a-new-wall/", post(), "", ""),
        ("/a-new-wall/", post(), "post-template-default single single-post postid-12", ""),
        ("/a-new-wall/", post(), "post-template tag-river", ""),
        ("/blog/a-new-wall-for-the-river", post(meta=""), "", ""),
        ("/a-new-wall-for-the-river", post(), "", '<meta property="og:type" content="article">'),
        ("/a-new-wall/", post(prose=f"<p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p>"), "single single-post postid-12", ""),
        ("/wall/", post(), "", '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>'),
        ("", post(), "", ""),
    ],
    ids=["dated", "WordPress", "Ghost", "blog", "og:type", "short post", "markup", "file"],
)
def test_an_article_is_one(url: str, body: str, body_class: str, head: str) -> None:
    found = kind(url, "A new wall for the river – Town", body, body_class=body_class, head=head)

    assert (found.is_article, found.page_kind) == (True, "article"), found.article_reasons


def test_an_article_with_cards_of_others_below_it_is_one() -> None:
    found = kind(
        "/blog/a-new-wall-for-the-river", "A new wall for the river", post() + f"<aside>{teasers(4, 'article')}</aside>"
    )

    assert found.is_article, found.article_reasons


def test_short_news_in_chinese_without_any_tag_is_an_article() -> None:
    text = (
        "周二，市议会投票决定沿河修建一道新墙，此前两个冬天河水涌入了老城的地下室。"
        "工程师对河岸进行了一年的测量，发现市场下方的地面比人们想象的下沉得更快。"
    )
    found = kind(
        "/2026-05/18/content_1234567.htm",
        "老城将沿河修建新墙_本地新闻",
        "<h1>老城将沿河修建新墙</h1><div>2026-05-18 09:30 来源：本地新闻</div>"
        f"<div><p>{text}</p><p>{text[::-1]}</p></div>",
    )

    assert found.is_article, found.article_reasons


@pytest.mark.parametrize(
    ("expected", "url", "title", "body", "body_class"),
    [
        ("tag", "/tag/river/", "river – Town", teasers(), "archive tag tag-river tag-9"),
        ("tag", "/schlagwort/fluss/", "Fluss – Stadt", teasers(prose=PROSE), ""),
        ("tag", "/tags/river/", "river | Town", teasers(1), "list"),
        ("category", "/kategorie/stadt/", "Stadt", teasers(), ""),
        ("category", "/town/", "Town", teasers(prose=PROSE), "archive category category-town category-3"),
        ("author", "/auteur/luc/", "Luc", teasers(), ""),
        ("author", "/luc/", "Luc", teasers(2), "author-template author-luc"),
        ("archive", "/2026/05/", "May 2026 – Town", teasers(3, "article", PROSE), "archive date"),
        ("archive", "/blog/2026/", "2026", teasers(3, "article", PROSE), ""),
        ("home", "/", "Town", teasers(), "home blog"),
        ("home", "/de/", "Stadt", f"<h1>Stadt</h1>{teasers()}", ""),
        ("list", "/blog/", "Blog – Town", teasers(5, "article", PROSE), ""),
        ("list", "/stories-of-town/page/3/", "Stories – Page 3", teasers(5, "article", PROSE), ""),
        ("search", "/?s=wall", "Search results for wall", teasers(), "search search-results"),
        ("legal", "/privacy-policy/", "Privacy Policy – Town", main("Privacy policy"), "page page-id-3"),
        ("legal", "/p3.html", "Impressum", main("Impressum"), ""),
        ("company", "/about-us/", "About us – Town", main("About us"), "page page-id-2"),
        ("company", "/services/walls/", "Walls – Town", main("Walls"), ""),
        ("documentation", "/docs/walls/install", "Install | Walls", main("Install"), "docs-wrapper"),
        ("product", "/shop/wall-kit/", "Wall kit", main("Wall kit"), "single-product woocommerce-page"),
        ("forum", "/forum/viewtopic.php?t=5", "Which wall?", f"<h1>Which wall?</h1>{PROSE}", "section-viewtopic"),
    ],
)  # fmt: skip
def test_other_pages_are_called_what_they_are(expected: str, url: str, title: str, body: str, body_class: str) -> None:
    found = kind(url, title, body, body_class=body_class)

    assert (found.is_article, found.page_kind) == (False, expected), found.article_reasons
    assert found.article_reasons


@pytest.mark.parametrize("element", ["div", "article", "li"])
def test_a_list_that_neither_system_nor_address_gives_away_is_one(element: str) -> None:
    found = kind("/things/", "Town", f"<h1>Town</h1><div>{teasers(8, element)}</div>")

    assert found.page_kind == "list", found.article_reasons


@pytest.mark.parametrize(
    ("types", "expected"),
    [
        ('"@type":"Product","name":"Wall kit","offers":{"@type":"Offer","price":"49"}', "product"),
        ('"@type":"DiscussionForumPosting","headline":"Which wall?"', "forum"),
        ('"@type":"CollectionPage","name":"Walls"', "list"),
        ('"@type":["AboutPage"],"name":"Walls"', "company"),
    ],
)
def test_markup_says_what_a_page_is(types: str, expected: str) -> None:
    head = f'<script type="application/ld+json">{{"@context":"https://schema.org",{types}}}</script>'
    found = kind("/wall/", "Wall", main("Wall"), head=head)

    assert found.page_kind == expected, found.article_reasons


def test_an_author_that_the_whole_site_names_makes_no_list_an_article() -> None:
    found = kind("/tags/river/", "river", teasers(1), head='<meta name="author" content="Ann Smith">')

    assert not found.is_article
    assert not any("author" in reason for reason in found.article_reasons)


def test_a_page_with_a_few_words_is_too_short_and_says_how_many() -> None:
    found = kind(
        "/blog/a-new-wall-for-the-river", "A new wall", post(prose="<p>There will be a new wall soon.</p>", meta="")
    )

    assert found.page_kind == "too short"
    assert found.article_reasons == ("it has 7 words of text, an article at least 40",)


def test_a_page_that_leads_on_to_another_is_no_article() -> None:
    head = '<meta http-equiv="refresh" content="0; url=/2026/05/18/a-new-wall/">'

    assert kind("/news/a-new-wall.html", "Redirecting", "<p>Redirecting…</p>", head=head).page_kind == "redirect"


def test_every_kind_has_words_for_a_report() -> None:
    assert all(KIND_WORDS.values())
    assert KIND_WORDS["tag"] == "a tag page"


@pytest.mark.parametrize("address", ["http://[", "https://town.example/%ff%fe", "data:text/html,x", ""])
def test_an_address_that_is_none_ends_nothing(address: str) -> None:
    canonical = f'<link rel="canonical" href="{address}"><link rel="alternate" type="application/rss+xml" href="http://[/index.xml">'
    html = (
        f"<html><head><title>T</title>{canonical}</head><body>{post()}<h2><a href='http://['>x</a></h2></body></html>"
    )

    assert isinstance(read(Page("a.html", html.encode())), Article)


def test_a_page_that_more_speaks_against_than_for_is_never_called_an_article() -> None:
    found = kind("/what-is-it/", "It", f"<main>{PROSE}</main>", head='<meta property="og:type" content="article">')

    assert (found.is_article, found.page_kind == "article") == ((found.article_odds > 0),) * 2
    assert not found.is_article


def test_a_draft_whose_canonical_is_the_start_page_is_judged_by_its_content() -> None:
    canonical = '<link rel="canonical" href="https://town.example/">'

    assert kind("", "A new wall for the river", post(), head=canonical).kind == "article"
    assert kind("/", "A new wall for the river", main("Welcome"), head=canonical).kind != "article"
