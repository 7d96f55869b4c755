"""Links: what their text says, and where they lead."""

from collections.abc import Callable

import pytest

from auditor.checks.page.link_text import LinkText
from auditor.checks.page.links_internal import LinksInternal
from auditor.checks.page.links_outbound import LinksOutbound
from auditor.facts.links import same_owner, same_page, same_site
from auditor.model import Block, Finding, Heading, Image, Link, Meta, Node, Skipped, Span

Messages = Callable[..., list[tuple[str, str]]]
Judge = Callable[..., tuple[Finding, ...] | Skipped]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "click here"), ("en", "Here"), ("en", "Read more »"), ("en", "Learn more…"), ("de", "Hier klicken"),
        ("de", "weiterlesen"), ("es", "Haz clic aquí"), ("fr", "En savoir plus →"), ("it", "Scopri di più"),
        ("nl", "Lees meer"), ("pt", "Saiba mais"), ("pl", "Czytaj więcej"), ("ru", "Читать далее"), ("ru", "here"),
    ],
)  # fmt: skip
def test_words_that_say_nothing_are_found_in_nine_languages(judge: Judge, language: str, text: str) -> None:
    block = Block("paragraph", f"For more, {text} today.", 12)
    link = Link("https://loaf.example/x", text, 12, 0, 10, 10 + len(text))
    found = judge(LinkText(), language=language, blocks=(block,), links=(link,))

    assert isinstance(found, tuple)
    assert [(each.level, each.message, each.spans) for each in found] == [
        (
            "note",
            f"the link text “{text}” does not say that it leads to https://loaf.example/x",
            (Span(0, 10, 10 + len(text)),),
        )
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "here to stay"), ("en", "Read more about rye"), ("en", "hier"), ("de", "Hierapolis"), ("pt", "continua"),
     ("en", "The mill's page"), ("en", "12")],
)  # fmt: skip
def test_words_that_say_something_are_left_alone(messages: Messages, language: str, text: str) -> None:
    assert messages(LinkText(), language=language, links=(Link("/x", text, 3, 0, 0, 3),)) == []


def test_a_link_without_text_is_found_unless_it_holds_a_picture(messages: Messages) -> None:
    link = Link("https://loaf.example/x", "", 20)

    assert messages(LinkText(), links=(link,)) == [("note", "a link to https://loaf.example/x has no text")]
    assert messages(LinkText(), links=(link,), images=(Image("/a.jpg", "A loaf", 21),)) == []
    assert messages(LinkText(), links=(link, Link("https://www.loaf.example/x/", "Rye buns", 12))) == []


@pytest.mark.parametrize(
    "href", ["whatsapp://send?text=Rye", "https://web.whatsapp.com/send?text=Rye", "mailto:?subject=Rye"]
)
def test_a_button_that_shares_the_page_needs_no_words(judge: Judge, href: str) -> None:
    assert isinstance(judge(LinkText(), links=(Link(href, "", 3),)), Skipped)


def test_news_and_pages_that_are_no_posts_are_not_asked_for_links_to_the_site(judge: Judge) -> None:
    long = (Block("paragraph", "Rye dough is sticky. " * 200, 9),)
    news = Node(("NewsArticle",), {}, "json-ld", 3)

    assert len(judge(LinksInternal(), blocks=long)) == 1  # type: ignore[arg-type]
    assert isinstance(judge(LinksInternal(), blocks=long, nodes=(news,)), Skipped)
    assert isinstance(judge(LinksInternal(), blocks=long, url="https://loaf.example/prices"), Skipped)


@pytest.mark.parametrize(
    "link",
    [
        Link("https://loaf.example/tags/go", "go", 3, 0, 0, 2),
        Link("https://code.example/loaf-go/", "Go", 3, 0, 0, 2),
        Link("https://code.example/readme#how-to-proof", "", 3),
        Link("https://loaf.example/img/rye-large.JPG?v=2", "", 3),
    ],
)
def test_the_name_of_what_is_there_and_a_mark_beside_a_heading_are_fine(messages: Messages, link: Link) -> None:
    assert messages(LinkText(), links=(link,)) == []


def test_a_writer_s_own_story_and_a_shop_need_no_link_to_another_site(judge: Judge) -> None:
    story = (Block("paragraph", "I wired my oven to the shed. It heats within the hour. " * 40, 9),)
    essay = (Block("paragraph", "Rye dough is sticky and needs acid. " * 90, 9),)

    assert isinstance(judge(LinksOutbound(), blocks=story), Skipped)
    assert isinstance(judge(LinksOutbound(), blocks=essay, extra={"og:type": "product"}), Skipped)
    assert len(judge(LinksOutbound(), blocks=essay)) == 1  # type: ignore[arg-type]


def test_a_list_of_changes_needs_no_link_to_the_site(judge: Judge) -> None:
    changes = tuple(Block("list item", f"[MILL-{number}] - Fix the stone in the upper gear", 9) for number in range(90))

    assert isinstance(judge(LinksInternal(), blocks=changes), Skipped)


@pytest.mark.parametrize("href", ["", "#top", "javascript:void(0)"])
def test_anchors_and_buttons_are_no_links(judge: Judge, href: str) -> None:
    assert isinstance(judge(LinkText(), links=(Link(href, "here", 3),)), Skipped)


@pytest.mark.parametrize(
    ("href", "internal", "outbound"),
    [
        ("https://loaf.example/wheat", True, False),
        ("https://www.loaf.example/wheat", True, False),
        ("https://shop.loaf.example/", True, False),
        ("/wheat", True, False),
        ("//mill.example/rye", False, True),
        ("//loaf.example/wheat", True, False),
        ("https://mill.example/", False, True),
        ("https://notloaf.example/", False, True),
        ("https://loaf.example/blog/rye#faq", False, False),
        ("#faq", False, False),
        ("mailto:a@mill.example", False, False),
        ("https://www.facebook.com/sharer?u=x", False, False),
    ],
)
def test_a_link_counts_for_the_site_it_leads_to(
    messages: Messages,
    href: str,
    internal: bool,  # noqa: FBT001 - a table
    outbound: bool,  # noqa: FBT001 - a table
) -> None:
    links = (Link(href, "rye", 9, 0, 0, 3),)

    assert (messages(LinksInternal(shortest=300), links=links) == []) == internal
    assert (messages(LinksOutbound(shortest=300), links=links) == []) == outbound


def test_the_number_and_the_limit_are_said(messages: Messages) -> None:
    assert messages(LinksInternal(shortest=300)) == [
        ("note", "the article links to no other page of the site, at least 1")
    ]
    assert messages(LinksOutbound(at_least=2, shortest=300)) == [
        ("note", "the article links to no other site, at least 2")
    ]


def test_links_of_the_template_do_not_count(messages: Messages) -> None:
    assert len(messages(LinksInternal(shortest=300), links=(Link("/wheat", "Wheat", 3),))) == 1
    assert messages(LinksInternal(shortest=300), links=(Link("/wheat", "Wheat", 3, beside=True),)) == []


def test_a_short_text_and_an_unknown_address_are_skipped(judge: Judge) -> None:
    short = judge(LinksInternal(), blocks=(Block("paragraph", "Rye dough is sticky.", 3),))
    unknown = judge(LinksOutbound(shortest=300), url="", links=(Link("https://mill.example/", "mill", 3, 0, 0, 4),))

    assert isinstance(short, Skipped)
    assert short.reason == "the text has 4 words; this check needs 450"
    assert isinstance(unknown, Skipped)


def test_addresses_are_compared_as_search_engines_do() -> None:
    assert same_page("https://a.example/?b=2&a=1", "http://www.a.example?a=1&b=2&utm_medium=x")
    assert not same_page("https://a.example/?a=1", "https://a.example/?a=2")
    assert not same_page("https://a.example/A", "https://a.example/a")
    assert not same_site("http://[broken", "https://a.example/")
    assert same_page("http://[broken", "http://[broken")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://docs.loaf.example/", "https://blog.loaf.example/"),
        ("https://docs.loaf.co.uk/", "https://blog.loaf.co.uk/"),
        ("https://www.loaf.example/", "https://loaf.example/"),
    ],
)
def test_hosts_under_one_registered_name_have_one_owner(one: str, other: str) -> None:
    assert same_owner(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://loaf.co.uk/", "https://mill.co.uk/"),
        ("https://ines.github.io/", "https://jon.github.io/"),
        ("https://loaf.example/", "https://mill.example/"),
        ("https://127.0.0.1/", "https://10.0.0.1/"),
    ],
)
def test_hosts_of_two_owners_are_two_sites(one: str, other: str) -> None:
    assert not same_owner(one, other)


def test_a_post_of_a_network_that_a_script_shows_needs_no_words(messages: Messages) -> None:
    assert messages(LinkText(), links=(Link("https://twitter.com/loaf/status/1862218239293501552", "", 20),)) == []
    assert len(messages(LinkText(), links=(Link("https://twitter.com/loaf", "", 20),))) == 1


def test_read_more_in_a_box_whose_heading_leads_there_says_enough(messages: Messages) -> None:
    blocks = (Block("heading", "Rye buns", 5, level=2), Block("paragraph", "Read more", 6))
    button = Link("https://loaf.example/buns", "Read more", 6, 1, 0, 9)
    heading = Link("https://loaf.example/buns", "Rye buns", 5, 0, 0, 8)
    page = {"blocks": blocks, "headings": (Heading(2, "Rye buns", 5, 0),), "language": "en"} | {
        "url": "https://loaf.example/rye"
    }

    assert messages(LinkText(), links=(heading, button), **page) == []
    assert len(messages(LinkText(), links=(button,), **page)) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"extra": {"og:type": "news"}},
        {"extra": {"og:site_name": "The Rye Times"}},
        {"extra": {"news_keywords": "rye"}},
        {"nodes": (Node(("ClaimReview",), {}, "json-ld"),)},
        {"url": "https://loaf.example/news/2026/03/rye"},
        {"url": "https://www.brotzeitung.example/rye"},
        {"headings": (Heading(1, "Rye", 3, -1),), "page_text": "Rye\n来源：面包网\n" + "Rye bread keeps. " * 300},
    ],
)
def test_news_is_known_by_its_markup_its_address_and_its_paper(judge: Judge, fields: dict[str, object]) -> None:
    text = "Rye bread keeps for a week. " * 100
    page = {"blocks": (Block("paragraph", text, 3),), "language": "en", "url": "https://loaf.example/blog/rye"}

    assert isinstance(judge(LinksInternal(), **(page | fields)), Skipped)
    assert isinstance(judge(LinksInternal(), **page), tuple)


def test_a_link_to_the_host_that_the_canonical_names_stays_on_the_site(messages: Messages) -> None:
    text = "Rye bread keeps for a week. " * 100
    page = {"blocks": (Block("paragraph", text, 3),), "language": "en", "url": "https://loaf.staging.example/blog/rye"}
    link = Link("https://loaf.example/wheat", "wheat", 3, 0, 0, 3)

    assert (
        messages(LinksInternal(), links=(link,), canonicals=(Meta("https://loaf.example/blog/rye", 2),), **page) == []
    )
    assert len(messages(LinksInternal(), links=(Link("https://mill.test/", "mill", 3, 0, 0, 3),), **page)) == 1


def test_a_link_to_the_small_print_may_say_learn_more(messages: Messages) -> None:
    block = Block("paragraph", "We may earn a commission. Learn more.", 12)
    link = Link("https://loaf.example/affiliate-policy", "Learn more", 12, 0, 26, 36)

    assert messages(LinkText(), language="en", blocks=(block,), links=(link,)) == []


def test_a_card_whose_title_leads_there_needs_no_words_in_its_picture(messages: Messages) -> None:
    card = Link("https://loaf.example/x", "Rye buns", 12, beside=True)

    assert messages(LinkText(), links=(Link("https://loaf.example/x", "", 20), card)) == []


def test_an_empty_link_to_the_page_itself_is_a_button_and_leads_nowhere(messages: Messages) -> None:
    page = {"url": "https://loaf.example/rye", "links": (Link("https://loaf.example/rye", "", 20),)}

    assert messages(LinkText(), **page) == []
    assert len(messages(LinkText(), **(page | {"url": "https://loaf.example/wheat"}))) == 1
