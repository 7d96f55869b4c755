"""What a page says of itself, tag by tag, broken heads included."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Author, Date, Meta, Node, Page
from auditor.read.metadata.fields import Head, metadata
from auditor.read.tree.parse import parse


def head(html: str, page: Page | None = None, nodes: tuple[Node, ...] = ()) -> Head:
    root = parse(html)
    assert root is not None
    return metadata(root, page or Page("page.html", html.encode()), nodes)


def document(tags: str, body: str = "<p>Text</p>") -> str:
    return f"<!doctype html>\n<html lang='en'><head>\n{tags}\n</head><body>{body}</body></html>"


def article(**properties: object) -> Node:
    return Node(("BlogPosting",), properties, "json-ld", 7)


def test_title_and_description_come_with_their_lines_and_folded_space() -> None:
    found = head(document("<title> Rye\n  bread </title>\n<meta name='Description' content=' Dark  and sour. '>"))

    assert found.title == Meta("Rye bread", 3)
    assert found.description == Meta("Dark and sour.", 5)


@pytest.mark.parametrize(
    ("html", "title"),
    [
        (document("", "<svg><title>Logo</title></svg><p>Text</p>"), ""),
        (document("<title>Bread</title>", "<svg><title>Logo</title></svg>"), "Bread"),
        (document("<title>Bread</title><title>Second</title>"), "Bread"),
        ("<p>No head at all</p>", ""),
        ("<html><body><svg><title>Logo</title></svg><title>Late</title></body></html>", "Late"),
        (document("<title>A &amp; B &lt;3</title>"), "A & B <3"),
        (document("<title></title>"), ""),
    ],
)
def test_only_the_documents_own_title_counts(html: str, title: str) -> None:
    assert head(html).title.text == title


def test_an_empty_tag_is_told_from_a_missing_one_by_its_line() -> None:
    assert head(document("<meta name='description' content=''>")).description == Meta("", 3)
    assert head(document("")).description == Meta("", 0)


def test_every_canonical_is_kept_as_written_those_of_the_header_with_line_0() -> None:
    page = Page(
        "https://loaf.example/a",
        b"",
        url="https://loaf.example/a",
        headers=(("link", '<https://loaf.example/h>; rel="canonical", </style.css>; rel="preload"'),),
    )
    found = head(
        document("<link rel='Canonical' href='/a'><link rel='alternate canonical' href='https://loaf.example/b'>"), page
    )

    assert found.canonicals == (Meta("/a", 3), Meta("https://loaf.example/b", 3), Meta("https://loaf.example/h", 0))


def test_robots_are_those_for_everybody_and_for_google() -> None:
    page = Page(
        "https://loaf.example/a",
        b"",
        headers=(
            ("x-robots-tag", "otherbot: noindex"),
            ("x-robots-tag", "googlebot: nosnippet"),
            ("x-robots-tag", "unavailable_after: 25 Jun 2030 15:00:00 PST"),
            ("x-robots-tag", "noindex"),
        ),
    )
    found = head(document("<meta name=robots content=follow><meta name=otherbot content=noindex>"), page)

    assert found.robots == (
        Meta("follow", 3),
        Meta("nosnippet", 0),
        Meta("unavailable_after: 25 Jun 2030 15:00:00 PST", 0),
        Meta("noindex", 0),
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<html lang='en-GB'><p>x", Meta("en-GB", 1)),
        ("<html lang=''><p>x", Meta("", 1)),
        ("<html><p lang='de'>x", Meta("", 0)),
        ("<html xml:lang='de'><p>x", Meta("", 0)),
    ],
)
def test_the_language_is_that_of_the_html_element(html: str, expected: Meta) -> None:
    assert head(html).declared_language == expected


def test_keyphrases_are_those_a_cms_names_and_not_the_obsolete_keywords() -> None:
    found = head(
        document(
            "<meta name='keywords' content='bread, buns'><meta property='article:tag' content='rye'>"
            "<meta name='focus-keyphrase' content='rye bread; sourdough rye'>"
            "<meta name='keyphrase' content='rye bread, rye starter'>"
        )
    )

    assert found.declared_keyphrases == ("rye bread", "rye starter", "sourdough rye")


@pytest.mark.parametrize(
    ("page_url", "tags", "expected"),
    [
        ("https://loaf.example/a", "<link rel=canonical href=https://loaf.example/b>", "https://loaf.example/a"),
        ("", "<link rel=canonical href=/b><link rel=canonical href=https://loaf.example/b>", "https://loaf.example/b"),
        ("", "<meta property=og:url content=https://loaf.example/c>", "https://loaf.example/c"),
        ("", "<link rel=canonical href=/b>", ""),
        ("", "<link rel=canonical href='javascript:alert(1)'>", ""),
        ("", "<link rel=canonical href='http://[broken'>", ""),
    ],
)
def test_the_address_is_the_one_that_answered_else_the_one_the_page_names(
    page_url: str, tags: str, expected: str
) -> None:
    assert head(document(tags), Page("x", b"", url=page_url)).url == expected


def test_other_tags_that_checks_ask_for_are_kept_once() -> None:
    found = head(
        document(
            "<meta property='og:image' content='/one.png'><meta property='og:image' content='/two.png'>"
            "<meta name='viewport' content='width=device-width'><meta name='theme-color' content='#fff'>"
        )
    )

    assert found.extra == {"og:image": "/one.png", "viewport": "width=device-width"}


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Grace", ["Grace"]),
        ({"@type": "Person", "name": "Grace"}, ["Grace"]),
        (
            [{"@type": "Person", "name": "Grace"}, {"name": ["Ines", "Ines Roth"]}, "Tom"],
            ["Grace", "Ines", "Ines Roth", "Tom"],
        ),
        ({"@type": "Person", "name": {"@value": "Grace", "@language": "en"}}, ["Grace"]),
        ({"@type": "Person", "url": "https://loaf.example/grace"}, []),
        ("https://loaf.example/grace", []),
        ([], []),
        (None, []),
        (12, []),
        ([[[[[["deep"]]]]]], []),
    ],
)
def test_an_author_may_be_written_in_any_shape(author: object, names: list[str]) -> None:
    found = head(document("<title>Rye</title>"), nodes=(article(author=author),))

    assert [each.name for each in found.authors] == names
    assert {(each.origin, each.line) for each in found.authors} <= {("json-ld", 7)}


def test_authors_of_meta_tags_are_names_and_no_addresses() -> None:
    found = head(
        document(
            "<meta name='author' content='Grace Hill'><meta property='article:author' content='https://f.example/g'>"
            "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ines Roth'>"
            "<meta name='twitter:label2' content='Est. reading time'><meta name='twitter:data2' content='5 minutes'>"
        )
    )

    assert found.authors == (Author("Grace Hill", "meta", 3), Author("Ines Roth", "meta", 3))


def test_dates_come_from_the_article_and_from_meta_tags_with_where_they_stood() -> None:
    found = head(
        document("<meta property='article:modified_time' content='2026-03-06T08:00:00Z'>"),
        nodes=(article(datePublished="2026-03-05", dateModified=""),),
    )

    assert found.dates == (
        Date("published", "2026-03-05", "2026-03-05", "json-ld", 7),
        Date("modified", "", "", "json-ld", 7),
        Date("modified", "2026-03-06T08:00:00Z", "2026-03-06T08:00:00+00:00", "meta", 3),
    )


def test_sitemap_and_header_speak_of_the_last_change() -> None:
    page = Page(
        "https://loaf.example/a",
        b"",
        listed_modified="2026-03-05",
        headers=(("last-modified", "Fri, 06 Mar 2026 10:00:00 GMT"),),
    )
    found = head(document(""), page)

    assert found.listed_modified == "2026-03-05"
    assert [(date.kind, date.iso, date.origin) for date in found.dates] == [
        ("modified", "2026-03-05", "sitemap"),
        ("modified", "2026-03-06", "header"),
    ]


def test_of_several_articles_marked_up_the_pages_own_counts() -> None:
    nodes = (
        article(headline="Ten other loaves", author="Tom", url="https://loaf.example/ten"),
        article(headline="Rye bread", author="Grace", url="https://loaf.example/rye"),
    )

    assert [each.name for each in head(document("<title>Rye bread | Loaf</title>"), nodes=nodes).authors] == ["Grace"]
    by_address = head(document(""), Page("x", b"", url="http://loaf.example/rye/?utm_source=mail#top"), nodes)
    assert [each.name for each in by_address.authors] == ["Grace"]
    assert [each.name for each in head(document(""), nodes=nodes).authors] == ["Tom"]


def test_a_page_without_an_article_lends_its_own_dates() -> None:
    nodes = (Node(("WebPage",), {"datePublished": "2026-03-05"}, "json-ld", 4),)

    assert [date.iso for date in head(document(""), nodes=nodes).dates] == ["2026-03-05"]


def test_an_article_inside_a_page_is_found() -> None:
    nodes = (Node(("WebPage",), {"mainEntity": {"@type": ["Article"], "author": {"name": "Grace"}}}, "json-ld", 4),)

    assert [each.name for each in head(document(""), nodes=nodes).authors] == ["Grace"]


PIECES = (
    "<html lang=en>", "<head>", "<title>", "</title>", "<meta name=author content=", "'Grace'", ">", "<h1>", "</h1>",
    "By ", "Updated on", " 3/4/2026", "<time datetime='", "2026-01-01'>", "</time>", "<svg>", "<li>", "</div>",
    "<link ", "rel=canonical href=/x>", "\0", "<p>" * 50, "x" * 300, "<a rel=author>",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_no_mixture_of_tags_breaks_it(pieces: list[str]) -> None:
    root = parse("".join(pieces) or "<p>")
    if root is not None:
        assert isinstance(metadata(root, Page("x", b""), ()), Head)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "@type", "@value", "url"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(JSON, JSON, JSON)
def test_no_markup_breaks_it(author: object, published: object, entity: object) -> None:
    node = article(author=author, datePublished=published, mainEntity=entity, headline=entity, url=author)

    assert isinstance(head(document(""), nodes=(node,)), Head)


def test_meta_tags_without_end_are_cut_off() -> None:
    many = "".join(f"<meta name=og:{number} content=x>" for number in range(2_000))
    found = head(document("<meta name=author content=Grace><meta name=description content=Rye>" * 3_000 + many))

    assert [author.name for author in found.authors] == ["Grace"]
    assert found.description.text == "Rye"
    assert len(found.extra) < 600
